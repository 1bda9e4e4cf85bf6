import { propertyType, schema } from '../../model/index.ts';
import type { ColumnGuess, LinkGuess } from './guess-columns.ts';
import type { TableColumn, TableEntity, TableLink, TableMapping } from './table-mapping.ts';

/** Properties that only one kind of entity has, and what it then is. */
const TELLING: readonly (readonly [schema: string, properties: readonly string[]])[] = [
  ['Vessel', ['imoNumber', 'mmsi', 'callSign', 'flag']],
  [
    'Person',
    ['birthDate', 'firstName', 'lastName', 'passportNumber', 'gender', 'nationality', 'birthPlace', 'citizenship'],
  ],
  [
    'Company',
    ['registrationNumber', 'leiCode', 'vatCode', 'legalForm', 'incorporationDate', 'jurisdiction', 'dissolutionDate'],
  ],
];
/** What is said of a link rather than of the row, once there is a link. */
const OF_LINKS = [
  'percentage',
  'role',
  'startDate',
  'endDate',
  'relationship',
  'amount',
  'currency',
  'date',
  'purpose',
];
/** A row of which nothing more is known. */
const MAIN_SCHEMA = 'LegalEntity';

/** A mapping that follows the guesses: what the row is, whom it is linked with, and where its columns go. */
export function guessMapping(
  guesses: readonly ColumnGuess[],
  idsAreDistinct: (column: number) => boolean,
): Pick<TableMapping, 'row' | 'links'> {
  const groups = linkGroups(guesses);
  const has = (property: string): boolean => guesses.some((guess) => guess.property === property);
  const isNamed = has('name') || has('firstName') || has('lastName');
  // A table that names nobody but the two ends of links is about one of them.
  const ends = isNamed ? undefined : (groups.find(({ link }) => link.rowIs === 'target') ?? groups[0]);
  const name = ends?.link.other ?? schemaOf(has);
  const own = ends === undefined ? entityOf(name, guesses, idsAreDistinct) : entityOfGroup(ends, guesses, name);
  const links = groups.filter((group) => group !== ends).map((group) => linkOf(group, guesses));
  const accounts = name === 'BankAccount' ? [] : accountLinks(guesses);
  return { row: withoutLinkColumns(own, links), links: [...links, ...accounts] };
}

function schemaOf(has: (property: string) => boolean): string {
  const scores = TELLING.map(([name, properties]) => [name, properties.filter(has).length] as const);
  const [best, score] = scores.reduce((most, one) => (one[1] > most[1] ? one : most));
  return score === 0 ? MAIN_SCHEMA : best;
}

function entityOf(
  name: string,
  guesses: readonly ColumnGuess[],
  idsAreDistinct: (column: number) => boolean,
): TableEntity {
  const ids = guesses.flatMap(({ property }, column) => (property === 'id' ? [column] : []));
  const idColumn = ids.find(idsAreDistinct) ?? ids[0];
  return { schema: name, ...(idColumn === undefined ? {} : { idColumn }), columns: columnsOf(name, guesses) };
}

function columnsOf(name: string, guesses: readonly ColumnGuess[]): TableColumn[] {
  return guesses.flatMap(({ property }, column): TableColumn[] => {
    const type = property === undefined ? undefined : propertyType(name, property);
    return property === undefined || type === undefined || type === 'entity' ? [] : [{ column, property }];
  });
}

interface LinkGroup {
  readonly link: LinkGuess;
  readonly columns: readonly { readonly column: number; readonly holds: 'id' | 'name' }[];
}

/** Columns about the same other end: `owner_id` and `owner_name`. */
function linkGroups(guesses: readonly ColumnGuess[]): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  guesses.forEach(({ link }, column) => {
    if (link === undefined) return;
    const key = `${link.schema} ${link.rowIs}`;
    const before = groups.get(key)?.columns ?? [];
    // A second column of the same kind is another link than the first, which a person may add.
    if (before.some(({ holds }) => holds === link.holds)) return;
    groups.set(key, { link, columns: [...before, { column, holds: link.holds }] });
  });
  return [...groups.values()];
}

function endOf({ link, columns }: LinkGroup): TableEntity {
  const idColumn = columns.find(({ holds }) => holds === 'id')?.column;
  const named = columns.filter(({ holds }) => holds === 'name').map(({ column }) => ({ column, property: 'name' }));
  return { schema: link.other, ...(idColumn === undefined ? {} : { idColumn }), columns: named };
}

function linkOf(group: LinkGroup, guesses: readonly ColumnGuess[]): TableLink {
  const { schema: name, rowIs } = group.link;
  const columns = columnsOf(name, guesses).filter(({ property }) => OF_LINKS.includes(property));
  return { schema: name, rowIs, columns, other: endOf(group) };
}

function entityOfGroup(group: LinkGroup, guesses: readonly ColumnGuess[], name: string): TableEntity {
  const end = endOf(group);
  return { ...end, columns: [...end.columns, ...columnsOf(name, guesses)] };
}

/** An IBAN in a row about somebody: an account of theirs. */
function accountLinks(guesses: readonly ColumnGuess[]): TableLink[] {
  if (schema('BankAccount') === undefined) return [];
  return guesses.flatMap(({ property }, column): TableLink[] => {
    if (property !== 'iban') return [];
    const other = { schema: 'BankAccount', columns: [{ column, property: 'iban' }] };
    return [{ schema: 'Ownership', rowIs: 'source', columns: [], other }];
  });
}

/** A column that the link has is not the row's as well. */
function withoutLinkColumns(row: TableEntity, links: readonly TableLink[]): TableEntity {
  const taken = new Set(links.flatMap(({ columns }) => columns.map(({ column }) => column)));
  return { ...row, columns: row.columns.filter(({ column }) => !taken.has(column)) };
}
