/**
 * What the pieces of an OFAC remark mean, by the words with which they begin. OFAC writes everything that its columns
 * have no room for into Remarks, as `DOB 12 Feb 1964; POB Kabul, Afghanistan; Passport A123 (Iran) expires 1 Jan 2009`.
 */
export type RemarkRule =
  /** The rest is a value of this property, read as the kind says. */
  | { readonly kind: 'text' | 'date' | 'country' | 'gender' | 'number'; readonly property: string }
  /** The rest is a number with a country and dates: an Identification, and a value of the property where there is one. */
  | { readonly kind: 'document'; readonly property?: string }
  | { readonly kind: 'passport' }
  /** A name, weak when it stands in single quotes. */
  | { readonly kind: 'alias'; readonly property: 'alias' | 'previousName' }
  | { readonly kind: 'wallet' }
  | { readonly kind: 'security'; readonly property: 'isin' | 'ticker' }
  | { readonly kind: 'imo' }
  /** Another entry, by its name. */
  | { readonly kind: 'link' }
  /** What the designation means in law: kept with the sanction. */
  | { readonly kind: 'provision' }
  /** The rest is a date of the sanction. */
  | { readonly kind: 'sanctionDate'; readonly property: 'listingDate' | 'startDate' }
  /** Known, and has no property: kept word for word. */
  | { readonly kind: 'note' };

function each(rule: RemarkRule, labels: string): [string, RemarkRule][] {
  return labels.split('|').map((label) => [label, rule]);
}

const RULES: readonly [string, RemarkRule][] = [
  ...each({ kind: 'date', property: 'birthDate' }, 'DOB|D.O.B.|Date of Birth'),
  ...each({ kind: 'text', property: 'birthPlace' }, 'POB|P.O.B.|Place of Birth'),
  ...each({ kind: 'country', property: 'nationality' }, 'nationality|Nationality|nationality:'),
  ...each({ kind: 'country', property: 'citizenship' }, 'citizen|Citizen|citizenship|Citizenship'),
  ...each({ kind: 'gender', property: 'gender' }, 'Gender|Gender:|Sex'),
  ...each({ kind: 'alias', property: 'alias' }, 'a.k.a.|n.k.a.|A.K.A.|aka|Issuer Name'),
  ...each({ kind: 'alias', property: 'previousName' }, 'f.k.a.|F.K.A.|fka|formerly known as'),
  ...each({ kind: 'text', property: 'email' }, 'Email Address|E-mail Address|Email|E-Mail'),
  ...each({ kind: 'text', property: 'website' }, 'Website|Web site|URL|website'),
  ...each(
    { kind: 'text', property: 'phone' },
    'Phone Number|Telephone|Telephone:|Telephone No.|Phone No.|Mobile|Fax|Fax:|Telefax|PHONE|FAX|Phone|Phone:|TELEX|Telex|Cell',
  ),
  ...each({ kind: 'country', property: 'jurisdiction' }, 'Nationality of Registration|Registration Country'),
  ...each({ kind: 'date', property: 'incorporationDate' }, 'Organization Established Date'),
  ...each({ kind: 'text', property: 'sector' }, 'Organization Type:|Organization Type'),
  ...each({ kind: 'text', property: 'legalForm' }, 'Target Type'),
  ...each({ kind: 'country', property: 'flag' }, 'Vessel Flag|Flag'),
  ...each({ kind: 'country', property: 'pastFlags' }, 'Former Vessel Flag|Other Vessel Flag|Previous Vessel Flag'),
  ...each({ kind: 'text', property: 'type' }, 'Vessel Type|Other Vessel Type|Aircraft Type'),
  ...each({ kind: 'text', property: 'callSign' }, 'Vessel Call Sign|Other Vessel Call Sign|Call Sign'),
  ...each({ kind: 'date', property: 'buildDate' }, 'Vessel Year of Build|Year of Build|Aircraft Manufacture Date'),
  ...each({ kind: 'number', property: 'tonnage' }, 'Vessel Tonnage|Deadweight|Tonnage|DWT'),
  ...each(
    { kind: 'number', property: 'grossRegisteredTonnage' },
    'Vessel Gross Registered Tonnage|Gross Registered Tonnage|Gross Tonnage',
  ),
  ...each({ kind: 'text', property: 'model' }, 'Aircraft Model'),
  ...each(
    { kind: 'text', property: 'serialNumber' },
    "Aircraft Manufacturer's Serial Number (MSN)|Aircraft Manufacturer’s Serial Number (MSN)|Aircraft Serial Identification|" +
      'Aircraft Construction Number (also called L/N or S/N or F/N)|Aircraft Construction Number',
  ),
  ...each({ kind: 'text', property: 'registrationNumber' }, 'Aircraft Tail Number|Previous Aircraft Tail Number'),
  ...each({ kind: 'text', property: 'icaoCode' }, 'Aircraft Mode S Transponder Code'),
  ...each({ kind: 'text', property: 'mmsi' }, 'MMSI'),
  ...each({ kind: 'text', property: 'dunsCode' }, 'D-U-N-S Number'),
  ...each({ kind: 'text', property: 'swiftBic' }, 'SWIFT/BIC|SWIFT|BIC'),
  ...each({ kind: 'document', property: 'leiCode' }, 'Legal Entity Number|LEI'),
  ...each({ kind: 'imo' }, 'Vessel Registration Identification|Vessel Registration Number|IMO|Vessel Identification'),
  ...each({ kind: 'wallet' }, 'Digital Currency Address -|Digital Currency Address'),
  ...each({ kind: 'security', property: 'isin' }, 'ISIN'),
  ...each({ kind: 'security', property: 'ticker' }, 'Equity Ticker'),
  ...each({ kind: 'link' }, 'Linked To:|Linked To|linked to:'),
  ...each(
    { kind: 'passport' },
    'Passport|Passport #|Passport No.|Diplomatic Passport|Service Passport|Official Passport|British National Overseas Passport|Stateless Person Passport|Refugee Passport',
  ),
  ...each({ kind: 'document', property: 'socialSecurityNumber' }, 'SSN|S.S.N.|Social Security No.'),
  ...each({ kind: 'document', property: 'vatCode' }, 'V.A.T. Number|VAT Number|V.A.T. No.'),
  ...each(
    { kind: 'document', property: 'taxNumber' },
    'Tax ID No.|Tax ID|Tax Identification Number|RUC #|R.U.C. #|R.F.C.|RFC|Italian Fiscal Code|Fiscal Code|RIF #|R.I.F.|RTN|NIT #|N.I.T. #|' +
      'Paraguayan tax identification number|Romanian Tax Registration|C.I.F.|N.I.F.|C.U.I.T.|US FEIN|Numero Unico de Identificacao Tributaria (NUIT)|TIN|INN',
  ),
  ...each(
    { kind: 'document', property: 'registrationNumber' },
    'Registration ID|Registration Number|Registered Charity No.|Commercial Registry Number|Company Number|Business Registration Document #|' +
      'Business Registration Number|Matricula Mercantil No|Matricula Mercantil No.|Dubai Chamber of Commerce Membership No.|UK Company Number|' +
      'Certificate of Incorporation Number|Business Number|Public Registration Number|C.R. No.|Chamber of Commerce Number|Serial No.|' +
      'Enterprise Number|Istanbul Chamber of Comm. No.|RSIN|Organization Code|Economic Register Number (CBLS)|Trademark number|Permit Number|' +
      'C.I.N.|Registration Certificate Number (Dubai)|Entity Code|Folio Mercantil No.|Unified Social Credit Code (USCC)|' +
      'United Social Credit Code Certificate (USCCC)|Branch Unit Number|Central Registration System Number|File Number|Romanian C.R.|' +
      'Russian State Individual Business Registration Number Pattern (OGRNIP)|Government Gazette Number|BIK (RU)|Global Intermediary Identification Number',
  ),
  ...each(
    { kind: 'document', property: 'licenseNumber' },
    'Trade License No.|Tourism License No.|License|License No.|Afghan Money Service Provider License Number|MSB Registration Number|SRE Permit No|SRE Permit No.',
  ),
  ...each(
    { kind: 'document', property: 'idNumber' },
    'National ID No.|National ID Number|National ID|Identification Number|Cedula No.|Cedula de Ciudadania|Cedula de Extranjeria|C.U.R.P.|C.U.R.P|CURP|' +
      "D.N.I.|DNI|C.U.I.P.|C.U.I.|I.F.E.|N.I.E.|LE Number|Personal ID Card|Federal ID Card|Citizen's Card Number|Kenyan ID No.|" +
      'Bosnian Personal ID No.|Tazkira National ID Card|Moroccan Personal ID No.|Turkish Identification Number|Numero de Identidad|' +
      'Credencial electoral|Residency Number|CNP (Personal Numerical Code)|Romanian Permanent Resident|UAE Identification|Tarjeta de Identidad|' +
      "National Foreign ID Number|Travel Document Number|Driver's License No.|Electoral Registry No.|Birth Certificate Number|" +
      "Stateless Person ID Card|Seafarer's Identification Document|Cartilla de Servicio Militar Nacional|Refugee ID Card|Pilot License Number|" +
      'Tarjeta Profesional|Military Registration Number|Public Security and Immigration No.|Immigration No.|VisaNumberID|Voter ID Card|' +
      'Afghan National ID|Interpol: Red Notice. File No.|Identity Card|Personal Number|Serbian Personal ID No.|Resident Registration Number',
  ),
  ...each({ kind: 'sanctionDate', property: 'listingDate' }, 'Listing Date'),
  ...each({ kind: 'sanctionDate', property: 'startDate' }, 'Effective Date'),
  ...each(
    { kind: 'provision' },
    'Secondary sanctions risk:|Secondary sanctions risk|Additional Sanctions Information -|Additional Sanctions Information|Additional Program Tags -|' +
      'Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions:|Executive Order|CAATSA Section|IFCA Determination -|' +
      'IFCA Determination|PEESA Information:|PAIPA Section|HKAA Section|Purchase/Sales For Divestment Date|Sec.|Section|Subject to Directive',
  ),
  ...each(
    { kind: 'note' },
    'all offices worldwide|All Offices Worldwide|All offices worldwide|For more information|Chinese Commercial Code|Aircraft Operator|Vessel Owner|Vessel Operator|' +
      'Former Vessel Owner|MICEX Code|UN/LOCODE|ICTY indictee|Member|arrested|(see also|see also',
  ),
];

const BY_FIRST_WORD = groupByFirstWord();

function groupByFirstWord(): Map<string, (readonly [string, RemarkRule])[]> {
  const groups = new Map<string, (readonly [string, RemarkRule])[]>();
  for (const rule of RULES.toSorted((a, b) => b[0].length - a[0].length)) {
    const word = firstWord(rule[0]);
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [rule]);
    else group.push(rule);
  }
  return groups;
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space === -1 ? text : text.slice(0, space);
}

/** The rule for a piece, with the label that it begins with and what follows; undefined when none fits. */
export function remarkRule(piece: string): { rule: RemarkRule; label: string; rest: string } | undefined {
  for (const [label, rule] of BY_FIRST_WORD.get(firstWord(piece)) ?? []) {
    if (!piece.startsWith(label)) continue;
    const after = piece[label.length];
    if (after !== undefined && after !== ' ' && after !== ':' && after !== '(') continue;
    return { rule, label, rest: piece.slice(label.length).replace(/^[:\s]+/, '') };
  }
  return undefined;
}

/** A document that no rule names: words that end in one of these, then something with a digit. */
export const UNNAMED_DOCUMENT =
  /^(\p{Lu}[\p{L}.'’/ ()-]{1,60}?(?:No\.?|Number|#|ID|Code|Card|Certificate|License|Licence|Permit|Document|Registration))\s+((?:# ?)?\S*\d.*)$/u;
