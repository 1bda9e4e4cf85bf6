import { type Entity, countryName, isPlace } from '../../model/index.ts';
import type { AlertHit } from '../../store/index.ts';

export interface Mark {
  readonly text: string;
  readonly mark: 'same' | 'variant' | 'only' | 'ignored';
  readonly pair?: number;
}

/** One line of two sides next to each other. */
export interface Comparison {
  readonly field: 'name' | 'otherName' | 'birth' | 'country' | 'gender' | 'document' | 'address';
  readonly left: readonly Mark[];
  readonly right: readonly Mark[];
  readonly note: string;
}

const OTHER_NAMES_MAX = 12;

/** What stands on each side, part by part, with what agrees marked; what cannot be compared says so. */
export function compareSides(subject: Entity, entry: Entity, related: readonly Entity[], hit: AlertHit): Comparison[] {
  if (isPlace(entry.schema)) return comparePlace(subject, entry, hit);
  return [
    { field: 'name', left: hit.queryParts, right: hit.listedParts, note: noteOfName(entry, hit.listedName) },
    ...otherNames(subject, entry, hit),
    datesLine(subject, entry),
    valuesLine(
      'country',
      countriesOf(subject).map(countryLabel),
      countriesOf(entry).map(countryLabel),
      'one in common',
      'different',
    ),
    ...genderLine(subject, entry),
    valuesLine(
      'document',
      documentsOf(subject, []),
      documentsOf(entry, related),
      'the same number',
      'different numbers',
    ),
  ];
}

/** Of a place only where it was named and in which country it lies can be compared. */
function comparePlace(subject: Entity, entry: Entity, hit: AlertHit): Comparison[] {
  const text = subject.schema === 'Note' ? namesOf(subject) : (subject.properties['address'] ?? []);
  return [
    { field: 'name', left: hit.queryParts, right: hit.listedParts, note: noteOfName(entry, hit.listedName) },
    { field: 'address', left: text.map(ignored), right: [], note: 'where it is named' },
    valuesLine(
      'country',
      countriesOf(subject).map(countryLabel),
      countriesOf(entry).map(countryLabel),
      'one in common',
      'different',
    ),
  ];
}

function noteOfName(entry: Entity, listedName: string): string {
  if (entry.properties['weakAlias']?.includes(listedName)) return 'weak alias';
  if (!/\p{Script=Latin}/u.test(listedName)) return 'original script';
  return entry.properties['alias']?.includes(listedName) ? 'alias' : 'as listed';
}

function otherNames(subject: Entity, entry: Entity, hit: AlertHit): Comparison[] {
  const left = namesOf(subject)
    .filter((name) => name !== hit.queryName)
    .slice(0, OTHER_NAMES_MAX);
  const right = namesOf(entry)
    .filter((name) => name !== hit.listedName)
    .slice(0, OTHER_NAMES_MAX);
  if (left.length === 0 && right.length === 0) return [];
  return [{ field: 'otherName', left: left.map(ignored), right: right.map(ignored), note: 'other names' }];
}

function namesOf(entity: Entity): string[] {
  return ['name', 'alias', 'previousName', 'weakAlias'].flatMap((property) => entity.properties[property] ?? []);
}

/** Birth dates, year, month and day apart, so that `1974` against `1974-03-19` marks the year. */
function datesLine(subject: Entity, entry: Entity): Comparison {
  const left = subject.properties['birthDate'] ?? [];
  const right = entry.properties['birthDate'] ?? [];
  if (left.length === 0 || right.length === 0) {
    return { field: 'birth', left: left.map(ignored), right: right.map(ignored), note: 'cannot be compared' };
  }
  const mark =
    (others: readonly string[]) =>
    (value: string): Mark[] => {
      const length = shared(value, others);
      if (length === 0) return [{ text: value, mark: 'only' }];
      const rest = value.slice(length);
      return [
        { text: value.slice(0, length), mark: 'same' },
        ...(rest ? [{ text: rest, mark: 'ignored' as const }] : []),
      ];
    };
  const best = Math.max(...left.map((value) => shared(value, right)));
  const note =
    best >= 10
      ? 'the same day'
      : best >= 7
        ? 'year and month are the same'
        : best >= 4
          ? 'year is the same'
          : 'different';
  return { field: 'birth', left: left.flatMap(mark(right)), right: right.flatMap(mark(left)), note };
}

function shared(value: string, others: readonly string[]): number {
  return Math.max(0, ...others.map((other) => sharedPrefix(value, other)));
}

/** How many characters of two partial dates agree, counted in whole parts. */
function sharedPrefix(a: string, b: string): number {
  const [left, right] = [a.split('-'), b.split('-')];
  let parts = 0;
  while (parts < left.length && parts < right.length && left[parts] === right[parts]) parts++;
  return left.slice(0, parts).join('-').length;
}

function countriesOf(entity: Entity): string[] {
  return [
    ...new Set(
      ['nationality', 'citizenship', 'country', 'jurisdiction', 'flag'].flatMap(
        (property) => entity.properties[property] ?? [],
      ),
    ),
  ];
}

function countryLabel(code: string): string {
  return countryName(code) ?? code;
}

function genderLine(subject: Entity, entry: Entity): Comparison[] {
  const left = subject.properties['gender'] ?? [];
  const right = entry.properties['gender'] ?? [];
  return left.length === 0 && right.length === 0 ? [] : [valuesLine('gender', left, right, 'the same', 'different')];
}

const DOCUMENTS = [
  'passportNumber',
  'idNumber',
  'taxNumber',
  'registrationNumber',
  'imoNumber',
  'leiCode',
  'swiftBic',
  'number',
  'publicKey',
  'iban',
  'accountNumber',
];

function documentsOf(entity: Entity, related: readonly Entity[]): string[] {
  const own = ['Passport', 'Identification', 'CryptoWallet', 'BankAccount'];
  const carriers = [entity, ...related.filter(({ schema }) => own.includes(schema))];
  return [
    ...new Set(carriers.flatMap(({ properties }) => DOCUMENTS.flatMap((property) => properties[property] ?? []))),
  ];
}

function valuesLine(
  field: Comparison['field'],
  left: readonly string[],
  right: readonly string[],
  same: string,
  different: string,
): Comparison {
  const on = (side: readonly string[]) => new Set(side.map(folded));
  const mark =
    (other: ReadonlySet<string>, comparable: boolean) =>
    (value: string): Mark => ({
      text: value,
      mark: other.has(folded(value)) ? 'same' : comparable ? 'only' : 'ignored',
    });
  const comparable = left.length > 0 && right.length > 0;
  const agree = left.some((value) => on(right).has(folded(value)));
  return {
    field,
    left: left.map(mark(on(right), comparable)),
    right: right.map(mark(on(left), comparable)),
    note: !comparable ? 'cannot be compared' : agree ? same : different,
  };
}

/** Separators and case do not tell values apart. */
function folded(value: string): string {
  return value.replace(/[\s./-]/g, '').toUpperCase();
}

function ignored(text: string): Mark {
  return { text, mark: 'ignored' };
}
