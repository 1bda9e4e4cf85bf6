/**
 * What columns are called, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Slovene,
 * Greek and Russian: property → words, folded as `foldHeading` does. `id` stands for the id of the row.
 */
export const COLUMN_WORDS: Readonly<Record<string, string>> = {
  id: 'id key uid uuid code recordid entityid personid customerid clientid companyid kundennummer kundennr nr identifiant numeroclient identificador codice identificativo klantnummer identyfikator kundnummer sifra αριθμοςπελατη идентификатор',
  name: 'name fullname namen vollername nom nomcomplet nombre nombrecompleto nome nomecompleto naam volledigenaam nazwa imieinazwisko namn fullstandigtnamn ime imeinpriimek ονομα ονοματεπωνυμο επωνυμια имя фио наименование название company companyname firma firmenname firmierung unternehmen raisonsociale denomination societe razonsocial empresa denominazione ragionesociale denominacao bedrijfsnaam onderneming nazwafirmy spolka foretag foretagsnamn podjetje nazivpodjetja entityname customername vessel vesselname shipname schiffsname navire buque nave',
  firstName:
    'firstname forename givenname givennames vorname vornamen prenom prenoms primernombre nombredepila prenome primeironome voornaam voornamen imie imiona fornamn osebnoime imeosebe μικροονομα κυριοονομα имяличное',
  middleName:
    'middlename secondname zweitername deuxiemeprenom segundonombre secondonome segundonome tweedenaam drugieimie mellannamn отчество patronymic',
  lastName:
    'lastname surname familyname nachname familienname zuname nomdefamille apellido apellidos cognome sobrenome apelido achternaam nazwisko efternamn priimek επωνυμο фамилия',
  alias:
    'alias aliases aka alsoknownas othername othernames auchbekanntals andererName autresnoms otrosnombres altrinomi alcunha bijnaam pseudonim псевдоним',
  previousName:
    'previousname formername earliername frueherername geburtsname maidenname ancienNom nomdenaissance nombreanterior nomeprecedente vorigenaam',
  birthDate:
    'birthdate dateofbirth dob born birthday geburtsdatum geborenam geboren gebdatum datedenaissance naissance fechadenacimiento fechanacimiento datadinascita nascita datadenascimento nascimento geboortedatum dataurodzenia fodelsedatum datumrojstva ημερομηνιαγεννησης датарождения',
  birthPlace:
    'birthplace placeofbirth pob geburtsort lieudenaissance lugardenacimiento luogodinascita naturalidade geboorteplaats miejsceurodzenia fodelseort krajrojstva местородения местoрождения',
  birthCountry: 'birthcountry countryofbirth geburtsland paysdenaissance paisdenacimiento paesedinascita',
  deathDate: 'deathdate dateofdeath died todesdatum datededeces',
  nationality:
    'nationality nationalitaet nationalitat staatsangehoerigkeit staatsangehorigkeit nationalite nacionalidad nazionalita nacionalidade nationaliteit narodowosc nationalitet εθνικοτητα υπηκοοτητα национальность',
  citizenship:
    'citizenship staatsbuergerschaft staatsburgerschaft citoyennete ciudadania cittadinanza cidadania burgerschap obywatelstwo medborgarskap drzavljanstvo гражданство',
  gender: 'gender sex geschlecht sexe sexo sesso geslacht plec kon spol φυλο пол',
  country: 'country countrycode land landescode pays pais paese kraj drzava χωρα страна residence wohnsitzland',
  jurisdiction:
    'jurisdiction countryofregistration registrationcountry rechtsordnung juridiction jurisdiccion giurisdizione',
  address:
    'address fulladdress street anschrift adresse adres adress direccion indirizzo endereco naslov διευθυνση адрес registeredaddress registeredoffice siegesocial domicilio sede strasse rue calle via rua straat ulica',
  email:
    'email mail emailaddress emailadresse courriel correo correoelectronico postaelettronica epost eposta ηλεκτρονικοταχυδρομειο почта',
  phone:
    'phone telephone phonenumber tel telefon telefonnummer telefono telefone telefoon mobile handy mobil portable movil cellulare τηλεφωνο телефон',
  website: 'website url web homepage webseite internet siteweb sitioweb sitoweb сайт',
  passportNumber:
    'passport passportno passportnumber passnummer reisepass reisepassnummer numerodepasseport passeport pasaporte passaporto passaporte paspoort paspoortnummer paszport passnr potnilist διαβατηριο паспорт',
  idNumber:
    'idnumber nationalid identitycard idcard documentnumber ausweisnummer personalausweis cni numerodocumento dni nie cartadidentita cartaodecidadao identiteitskaart dowodosobisty osebnaizkaznica ταυτοτητα',
  taxNumber:
    'taxnumber taxid tin tinnumber steuernummer steuerid steueridentifikationsnummer numerofiscal nif codicefiscale belastingnummer bsn nip personnummer davcnastevilka αφμ инн',
  vatCode:
    'vat vatnumber vatcode vatid ustid ustidnr uid umsatzsteuerid tva numerotva iva partitaiva btw btwnummer ddv',
  registrationNumber:
    'registrationnumber companynumber registernumber regnumber regno handelsregisternummer hrb firmenbuchnummer registernummer siren siret rcs cif numeroderegistro numeroregistro rea numeroimpresa nipc kvk kvknummer krs organisationsnummer orgnr maticnastevilka αριθμοςγεμη огрн',
  leiCode: 'lei leicode legalentityidentifier',
  swiftBic: 'bic swift swiftbic bankcode',
  iban: 'iban kontonummer bankaccount accountiban compte cuenta contocorrente rekeningnummer numerkonta kontonr tekociracun',
  legalForm:
    'legalform rechtsform formejuridique formajuridica formagiuridica rechtsvorm formaprawna juridiskform pravnaoblika',
  incorporationDate:
    'incorporationdate dateofincorporation founded foundingdate registrationdate gruendungsdatum grundungsdatum datedecreation dateimmatriculation fechadeconstitucion datacostituzione datadeconstituicao oprichtingsdatum datarejestracji',
  dissolutionDate:
    'dissolutiondate dateofdissolution closed loeschungsdatum datederadiation fechadedisolucion datacessazione',
  status: 'status state stand statut estado stato zustand',
  sector: 'sector industry branche secteur settore activity naf nace',
  imoNumber: 'imo imonumber imono',
  mmsi: 'mmsi',
  callSign: 'callsign rufzeichen indicatif',
  flag: 'flag flagge pavillon bandera bandiera',
  position: 'position occupation job beruf profession profesion professione profissao beroep zawod yrke poklic',
  notes:
    'notes note remarks comment comments bemerkung bemerkungen kommentar remarque remarques observaciones osservazioni opmerkingen uwagi anmarkning opombe σχολια примечание',
  sourceUrl: 'sourceurl source quelle fuente fonte bron zrodlo',
  percentage:
    'percentage percent share shares stake ownership anteil anteilprozent beteiligung part participation pourcentage porcentaje participacion quota percentuale participacao percentagem aandeel percentage udzial andel delez ποσοστο доля',
  startDate:
    'startdate from since beginn seit startdatum debut datededebut fechadeinicio inicio datainizio dataInicio begindatum datarozpoczecia startdatum od appointed appointedon',
  endDate:
    'enddate to until ende bis enddatum fin datedefin fechadefin datafine datafim einddatum datazakonczenia slutdatum do resigned resignedon',
  role: 'role function funktion rolle fonction qualite funcion cargo ruolo funzione funcao functie stanowisko roll vloga',
  relationship: 'relationship relation beziehung verhaeltnis lien relacion relazione relatie',
  amount: 'amount betrag montant importe importo valor bedrag kwota belopp znesek ποσο сумма',
  currency: 'currency waehrung wahrung devise moneda valuta moeda',
  date: 'date datum fecha data bookingdate buchungsdatum valuedate ημερομηνια дата',
  purpose: 'purpose reference verwendungszweck motif concepto causale finalidade omschrijving tytul andamal namen',
};

/** Columns that name somebody else, and what that makes of the row: `source` means that the row is the link's source. */
export const LINK_WORDS: readonly {
  readonly schema: string;
  readonly rowIs: 'source' | 'target';
  readonly other: string;
  readonly words: string;
}[] = [
  {
    schema: 'Ownership',
    rowIs: 'target',
    other: 'LegalEntity',
    words:
      'owner shareholder proprietor ultimateowner parent parentcompany holding eigentuemer eigentumer inhaber gesellschafter aktionaer muttergesellschaft proprietaire actionnaire associe maisonmere propietario accionista socio titular matriz proprietario azionista acionista eigenaar aandeelhouder moedermaatschappij wlasciciel udzialowiec wspolnik agare aktieagare lastnik ιδιοκτητης μετοχος владелец акционер',
  },
  {
    schema: 'Ownership',
    rowIs: 'source',
    other: 'Company',
    words:
      'owns asset subsidiary ownedcompany tochter tochtergesellschaft filiale filial controllata deelneming dochtermaatschappij',
  },
  {
    schema: 'Directorship',
    rowIs: 'target',
    other: 'Person',
    words:
      'director officer manager ceo geschaeftsfuehrer geschaftsfuhrer vorstand dirigeant gerant administrateur administrador gerente amministratore direttore bestuurder prezes czlonekzarzadu styrelseledamot direktor διαχειριστης директор',
  },
  {
    schema: 'Employment',
    rowIs: 'source',
    other: 'Company',
    words:
      'employer arbeitgeber employeur empleador datoredilavoro empregador werkgever pracodawca arbetsgivare delodajalec работодатель',
  },
  {
    schema: 'Payment',
    rowIs: 'source',
    other: 'LegalEntity',
    words:
      'beneficiary payee creditor recipient empfaenger empfanger zahlungsempfaenger beneficiaire destinataire beneficiario destinatario begunstigde odbiorca mottagare prejemnik получатель',
  },
  {
    schema: 'Payment',
    rowIs: 'target',
    other: 'LegalEntity',
    words:
      'payer debtor sender auftraggeber zahler zahlungspflichtiger payeur debiteur ordenante ordinante pagador betaler opdrachtgever nadawca platnik betalare placnik плательщик',
  },
  {
    schema: 'Membership',
    rowIs: 'source',
    other: 'Organization',
    words: 'memberof organisation organization mitgliedin',
  },
  {
    schema: 'Family',
    rowIs: 'source',
    other: 'Person',
    words: 'relative spouse father mother ehepartner ehefrau ehemann conjoint conyuge coniuge',
  },
  {
    schema: 'Representation',
    rowIs: 'target',
    other: 'LegalEntity',
    words:
      'agent representative nominee vertreter treuhaender mandataire representante rappresentante vertegenwoordiger pelnomocnik',
  },
];

/** A heading without case, accents, spaces and signs: `Date de naissance` → `datedenaissance`. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
