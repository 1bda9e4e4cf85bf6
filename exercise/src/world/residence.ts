import type { Draw, Shares } from '../random.ts';

/** Where someone lives or a firm has its seat. */
export interface Residence {
  readonly street: string;
  readonly number: string;
  readonly postCode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
}

interface Place {
  readonly country: string;
  readonly cities: readonly string[];
  readonly streets: readonly string[];
  readonly postCodeDigits: number;
}

function place(country: string, postCodeDigits: number, cities: string, streets: string): Place {
  return { country, postCodeDigits, cities: cities.split(', '), streets: streets.split(', ') };
}

/** Where the customers of a bank in the Union live, with shares. */
const places: Shares<Place> = [
  [
    place(
      'de',
      5,
      'Hamburg, Köln, Leipzig, Bremen, Dortmund',
      'Lindenstraße, Am Hafen, Mühlenweg, Gartenstraße, Bahnhofstraße',
    ),
    9,
  ],
  [
    place(
      'fr',
      5,
      'Lyon, Marseille, Lille, Nantes',
      'Rue des Tilleuls, Quai du Port, Avenue de la Gare, Rue du Moulin',
    ),
    7,
  ],
  [
    place('it', 5, 'Genova, Napoli, Milano, Bari', 'Via del Porto, Via dei Mulini, Corso della Stazione, Via Garofani'),
    5,
  ],
  [place('es', 5, 'Valencia, Vigo, Zaragoza, Madrid', 'Calle del Molino, Calle de la Estación, Avenida del Puerto'), 5],
  [place('pl', 5, 'Gdynia, Poznań, Łódź, Kraków', 'ulica Lipowa, ulica Ogrodowa, ulica Portowa'), 4],
  [place('gr', 5, 'Athens, Piraeus, Thessaloniki', 'Odos Akti, Odos Elaion, Odos Limaniou'), 3],
  [place('at', 4, 'Wien, Graz, Linz', 'Lindengasse, Mühlgasse, Bahnstraße'), 3],
  [place('be', 4, 'Namur, Liège, Charleroi', 'Rue du Moulin, Rue des Jardins, Quai de Meuse'), 3],
  [place('lu', 4, 'Luxembourg, Esch-sur-Alzette', 'Rue de la Gare, Rue des Prés'), 2],
  [place('nl', 4, 'Rotterdam, Utrecht, Groningen', 'Havenstraat, Molenweg, Lindelaan'), 4],
  [place('cy', 4, 'Limassol, Nicosia, Larnaca', 'Limani Street, Elia Avenue, Mylos Street'), 2],
  [place('mt', 4, 'Valletta, Sliema', 'Triq il-Port, Triq il-Mithna'), 1],
];

/** A residence in the Union. */
export function residenceInUnion(draw: Draw): Residence {
  const chosen = draw.share(places);
  return {
    street: draw.pick(chosen.streets),
    number: String(draw.between(1, 160)),
    postCode: `${draw.between(1, 9)}${draw.digits(chosen.postCodeDigits - 1)}`,
    city: draw.pick(chosen.cities),
    country: chosen.country,
  };
}

const generalStreets = [
  'Harbour Road',
  'Station Road',
  'Mill Street',
  'Garden Street',
  'Market Square',
  'Old Port Street',
];

/** A residence in one of the given cities, with a street as it is translated for foreign papers. */
export function residenceIn(draw: Draw, country: string, cities: readonly string[]): Residence {
  return {
    street: draw.pick(generalStreets),
    number: String(draw.between(1, 240)),
    postCode: draw.digits(5),
    city: draw.pick(cities),
    country,
  };
}
