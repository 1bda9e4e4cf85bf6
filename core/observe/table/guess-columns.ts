import { propertyType, schema } from '../../model/index.ts';
import { COLUMN_WORDS, foldHeading, LINK_WORDS } from './column-words.ts';
import { kindOfValues, type ValueKind } from './value-kinds.ts';

/** What a column seems to be; `link` when it names somebody that the row is connected with. */
export interface ColumnGuess {
  /** A property, `id`, or nothing where nobody knows. */
  readonly property?: string;
  readonly link?: LinkGuess;
  /** What says so: what the column is called, what its values look like, or both. */
  readonly by?: 'name' | 'values' | 'both';
}

export interface LinkGuess {
  readonly schema: string;
  readonly rowIs: 'source' | 'target';
  readonly other: string;
  readonly holds: 'id' | 'name';
}

/** The property that values of a kind fill, when the column's name says nothing. */
const OF_KIND: Partial<Record<ValueKind, string>> = {
  iban: 'iban',
  lei: 'leiCode',
  bic: 'swiftBic',
  email: 'email',
  url: 'website',
  imo: 'imoNumber',
  country: 'country',
  phone: 'phone',
};
/** Values that by themselves say what a column is, whatever it is called: they pass check digits. */
const SURE: ReadonlySet<ValueKind> = new Set(['iban', 'lei', 'imo', 'email']);

/** Guesses what each column is, by its name in several languages and by its values. */
export function guessColumns(
  names: readonly string[],
  valuesOf: (column: number) => readonly string[],
): readonly ColumnGuess[] {
  return names.map((name, column) => guess(name, valuesOf(column)));
}

function guess(name: string, values: readonly string[]): ColumnGuess {
  const kind = kindOfValues(values);
  const ofKind = kind === undefined ? undefined : OF_KIND[kind];
  const heading = foldHeading(name);
  const property = propertyOf(heading, name);
  if (kind !== undefined && SURE.has(kind) && ofKind !== undefined)
    return { property: ofKind, by: property === ofKind ? 'both' : 'values' };
  const link = property === undefined ? linkOf(heading) : undefined;
  if (link !== undefined) return { link, by: 'name' };
  if (property !== undefined && !contradicts(property, kind, values))
    return { property, by: property === ofKind || (isDate(property) && kind === 'date') ? 'both' : 'name' };
  return ofKind === undefined ? {} : { property: ofKind, by: 'values' };
}

/** A column called `date` whose values are no dates is something else. */
function contradicts(property: string, kind: ValueKind | undefined, values: readonly string[]): boolean {
  const isFilled = values.some((value) => value.trim() !== '');
  return isFilled && property === 'country' && kind === 'date';
}

function isDate(property: string): boolean {
  return ['Person', 'Company', 'Ownership'].some((name) => propertyType(name, property) === 'date');
}

/** Whether a column may be called so. */
export function isColumnWord(text: string): boolean {
  const heading = foldHeading(text);
  return propertyOf(heading, text) !== undefined || linkOf(heading) !== undefined;
}

let words: ReadonlyMap<string, string> | undefined;

function propertyOf(heading: string, name: string): string | undefined {
  words ??= new Map(
    Object.entries(COLUMN_WORDS).flatMap(([property, text]) =>
      text.split(' ').map((word): [string, string] => [foldHeading(word), property]),
    ),
  );
  return words.get(heading) ?? ownProperty(name.trim());
}

/** A column that is called as the model calls a property. */
function ownProperty(name: string): string | undefined {
  for (const one of ['Person', 'Company', 'Vessel', 'Ownership', 'Payment']) {
    const definition = schema(one)?.properties.get(name);
    if (definition !== undefined && definition.type !== 'entity') return name;
  }
  return undefined;
}

/** What follows the word: `owner_id`, `Owner name`, `EigentümerNr`. */
const HOLDS_ID = /(?:id|nr|no|number|nummer|code|key|ref|sifra)$/u;
const HOLDS_NAME = /(?:name|nom|nombre|nome|naam|nazwa|namn|ime)$/u;

function linkOf(heading: string): LinkGuess | undefined {
  for (const { words: text, ...link } of LINK_WORDS) {
    for (const word of text.split(' ')) {
      if (!heading.startsWith(word)) continue;
      const rest = heading.slice(word.length);
      if (rest === '') return { ...link, holds: 'name' };
      if (HOLDS_ID.test(rest)) return { ...link, holds: 'id' };
      if (HOLDS_NAME.test(rest)) return { ...link, holds: 'name' };
    }
  }
  return undefined;
}
