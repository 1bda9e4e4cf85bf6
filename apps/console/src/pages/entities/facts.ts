import type { Statement } from '@quintet/node/api';

/** Which facts of an entity are shown: the words stand in the address as `show=`. */
export const FACT_FILTERS = ['all', 'fact', 'assessment', 'disagree'] as const;
export type FactFilter = (typeof FACT_FILTERS)[number];

/** One row of the facts table. */
export type Fact = {
  /** Stable within a page: property, value and source. */
  readonly key: string;
  readonly statement: Statement;
  /** The first value of its property carries the property's name, the others say "also". */
  readonly first: boolean;
  readonly disagrees: boolean;
};

/** What a reader looks for first; everything else follows in the order in which it was received. */
const PROPERTY_ORDER: readonly string[] = [
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'firstName',
  'secondName',
  'middleName',
  'lastName',
  'fatherName',
  'title',
  'birthDate',
  'birthPlace',
  'birthCountry',
  'deathDate',
  'gender',
  'nationality',
  'citizenship',
  'country',
  'jurisdiction',
  'registrationNumber',
  'incorporationDate',
  'imoNumber',
  'mmsi',
  'flag',
  'type',
  'passportNumber',
  'idNumber',
  'taxNumber',
  'innCode',
  'address',
  'email',
  'phone',
  'website',
  'position',
  'topics',
  'program',
];

/** Properties of which only one value can be true: a second value is not "also", it disagrees. */
const ONE_VALUE: ReadonlySet<string> = new Set([
  'birthDate',
  'deathDate',
  'gender',
  'incorporationDate',
  'dissolutionDate',
  'buildDate',
  'imoNumber',
  'mmsi',
  'leiCode',
]);

const rankOf = (property: string): number => {
  const rank = PROPERTY_ORDER.indexOf(property);
  return rank < 0 ? PROPERTY_ORDER.length : rank;
};

/** A partial date says less than a full one and does not contradict it: `1974` and `1974-03-19` agree. */
const agree = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

const keyOf = (statement: Statement): string =>
  [statement.entity, statement.property, statement.value, statement.dataset, statement.source].join('\u0000');

/**
 * The rows of a facts table: the subject's own statements, grouped by property, with the values that contradict each
 * other marked and kept as neighbours. Statements about related entities are left to their own table.
 */
export function factsOf(statements: readonly Statement[], subject: string): readonly Fact[] {
  const byProperty = new Map<string, Statement[]>();
  const seen = new Set<string>();
  for (const statement of statements) {
    if (statement.entity !== subject || seen.has(keyOf(statement))) continue;
    seen.add(keyOf(statement));
    const group = byProperty.get(statement.property);
    if (group) group.push(statement);
    else byProperty.set(statement.property, [statement]);
  }
  return [...byProperty]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap(([property, group]) => {
      const one = ONE_VALUE.has(property);
      return group.map((statement, index) => ({
        key: keyOf(statement),
        statement,
        first: index === 0,
        disagrees: one && group.some((other) => !agree(other.value, statement.value)),
      }));
    });
}

/** The rows that a filter keeps; the first row of each property carries its name again. */
export function filterFacts(facts: readonly Fact[], filter: FactFilter): readonly Fact[] {
  if (filter === 'all') return facts;
  const kept = facts.filter((fact) => (filter === 'disagree' ? fact.disagrees : fact.statement.kind === filter));
  return kept.map((fact, index) => ({
    ...fact,
    first: kept[index - 1]?.statement.property !== fact.statement.property,
  }));
}

/** How many properties have values that disagree (not how many values). */
export const disagreements = (facts: readonly Fact[]): number =>
  new Set(facts.filter((fact) => fact.disagrees).map((fact) => fact.statement.property)).size;
