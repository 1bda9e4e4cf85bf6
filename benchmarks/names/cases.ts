import type { ListedName, ListedSubject, NameKind, Subject } from '@quintet/names';
import { countryCode, readTable } from './lists.ts';
import { pick } from './random.ts';

export interface LabelledPair {
  readonly kind: NameKind;
  readonly name1: string;
  readonly name2: string;
  readonly same: boolean;
  readonly strong: boolean;
  readonly group: string;
}

const KIND: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  Company: 'organization',
  Organization: 'organization',
  Vessel: 'vessel',
};

/** The labelled pairs of names. */
export function readPairs(): LabelledPair[] {
  return readTable('name_pairs.csv').map((row) => ({
    kind: KIND[row['schema'] ?? ''] ?? 'any',
    name1: row['name1'] ?? '',
    name2: row['name2'] ?? '',
    same: row['is_match'] === 'true',
    strong: row['quality'] === 'STRONG',
    group: row['case_group'] ?? '',
  }));
}

/** The people of a customer file. */
export function readPeople(file: string): Subject[] {
  return readTable(file).map((row) => {
    const name =
      row['full_name'] || [row['first_name'], row['middle_name'], row['last_name']].filter(Boolean).join(' ');
    const country = countryCode(row['nationality'] ?? '');
    return {
      kind: 'person',
      names: [{ value: name }],
      birthDates: row['date_of_birth'] ? [row['date_of_birth']] : [],
      countries: country ? [country] : [],
      genders: row['gender'] ? [row['gender']] : [],
    };
  });
}

/** `LAST, First` as `First LAST`, or halves would be cut through the comma. */
function naturalOrder(name: string): string {
  const [last = '', first, ...more] = name.split(', ');
  return first === undefined || more.length > 0 ? name : `${first} ${last}`;
}

/** A name in Latin letters that has two halves. */
function isDivisible({ value, weak }: ListedName): boolean {
  return !weak && value.includes(' ') && /^[\p{Script=Latin}\P{L}]+$/u.test(value);
}

/** How names are recombined: of which names, and where a name with an odd number of words is cut. */
export interface Recombining {
  readonly of: 'main names' | 'any names';
  readonly half: (words: number) => number;
}

const USUAL: Recombining = { of: 'main names', half: Math.ceil };

/** First half of one listed person's name with the second half of another's, and a third one's birth date. */
export function recombine(
  people: readonly ListedSubject[],
  count: number,
  random: () => number,
  { of, half }: Recombining = USUAL,
): Subject[] {
  const aliases = of === 'any names';
  const nameOf = ({ names }: ListedSubject): string =>
    aliases ? pick(names.filter(isDivisible), random).value : names[0]!.value;
  const named = people.filter(({ names }) => (aliases ? names.some(isDivisible) : names[0]!.value.includes(' ')));
  const dated = people.filter((person) => (person.birthDates?.length ?? 0) > 0);
  return Array.from({ length: count }, () => {
    const one = pick(named, random);
    const another = pickOther(named, [one], random);
    const a = naturalOrder(nameOf(one)).split(' ');
    const b = naturalOrder(nameOf(another)).split(' ');
    const value = [...a.slice(0, half(a.length / 2)), ...b.slice(half(b.length / 2))].join(' ');
    const { birthDates } = pickOther(dated, [one, another], random);
    return { kind: 'person', names: [{ value }], birthDates: [birthDates![0]!] };
  });
}

/** One that is not among those already taken. */
function pickOther<T>(all: readonly T[], taken: readonly T[], random: () => number): T {
  let picked = pick(all, random);
  while (taken.includes(picked)) picked = pick(all, random);
  return picked;
}
