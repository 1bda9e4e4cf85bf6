import { pick } from '../names/random.ts';
import { madeUpWords, pickSkewed } from './made-up-words.ts';

/** The columns of FEBRL's files that are compared, and a phone number. */
export const COLUMNS = [
  'given_name',
  'surname',
  'street_number',
  'address_1',
  'suburb',
  'postcode',
  'state',
  'date_of_birth',
  'soc_sec_id',
  'phone',
] as const;

export type Person = Record<(typeof COLUMNS)[number], string>;

const STATES = ['nsw', 'vic', 'qld', 'wa', 'sa', 'tas', 'act', 'nt'];
const STREET_KINDS = ['street', 'place', 'crescent', 'avenue', 'road', 'close', 'circuit'];

export interface Population {
  /** The next person; within a household the same surname, address and phone, and now and then twins. */
  next(): Person;
  /** Another value for a field, as when somebody moves or marries. */
  another(field: keyof Person): string;
}

/** Single people with all their numbers, as FEBRL makes them, or people in households of whom half are known by a number. */
export type Living = 'alone' | 'in households';

/** @param size how many people there will be: lists of names and places grow with it, more slowly */
export function madeUpPopulation(size: number, living: Living, random: () => number): Population {
  const known = living === 'alone' ? 0.97 : 0.5;
  const grown = Math.sqrt(size);
  const given = madeUpWords(300 + Math.round(grown * 3), random);
  const family = madeUpWords(600 + Math.round(grown * 25), random);
  const streets = madeUpWords(500 + Math.round(grown * 12), random);
  const suburbs = madeUpWords(200 + Math.round(grown * 3), random).map((name, i) => ({
    suburb: i % 5 === 0 ? `${name} ${pick(['north', 'heights', 'park', 'bay'], random)}` : name,
    postcode: String(2000 + (i % 8000)).padStart(4, '0'),
    state: pickSkewed(STATES, 2, random),
  }));
  const home = () => ({
    street_number: String(1 + Math.floor(random() ** 2 * 300)),
    address_1: `${pickSkewed(streets, 1.5, random)} ${pickSkewed(STREET_KINDS, 2, random)}`,
    ...pickSkewed(suburbs, 1.7, random),
    phone: random() < 0.6 ? digits(9, random) : '',
  });
  const person = (): Person => ({
    given_name: pickSkewed(given, 2.5, random),
    surname: pickSkewed(family, 2.2, random),
    ...home(),
    date_of_birth: birthDate(random),
    soc_sec_id: random() < known ? digits(7, random) : '',
  });
  let household: Person[] = [];
  return {
    next() {
      const head = household[0];
      const one = person();
      const stays = living === 'in households' && head !== undefined && household.length < 5 && random() < 0.55;
      if (stays) {
        const { surname, street_number, address_1, suburb, postcode, state, phone } = head;
        Object.assign(one, { street_number, address_1, suburb, postcode, state, phone });
        if (random() < 0.85) one.surname = surname;
        if (household.length > 1 && random() < 0.02) one.date_of_birth = household.at(-1)!.date_of_birth;
      }
      household = stays ? [...household, one] : [one];
      return one;
    },
    another: (field) => person()[field],
  };
}

function birthDate(random: () => number): string {
  const day = new Date(Date.UTC(1930, 0, 1) + Math.floor(random() * 75 * 365.25) * 86_400_000);
  return day.toISOString().slice(0, 10).replaceAll('-', '');
}

function digits(count: number, random: () => number): string {
  let text = String(1 + Math.floor(random() * 9));
  while (text.length < count) text += Math.floor(random() * 10);
  return text;
}
