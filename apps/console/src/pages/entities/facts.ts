import type { GraphEntity, GraphNode } from '@quintet/node/api';
import type { FactFilter } from './fact-filter.ts';

/** One source that says a value. */
export interface Saying {
  readonly statement: GraphEntity['statements'][number];
  readonly member: GraphEntity['members'][number];
}

/** One row of the facts table: a value, whoever says it. */
export type Fact = {
  /** Stable within a page: property and value. */
  readonly key: string;
  readonly property: string;
  readonly value: string;
  /** The entity that the value stands for. */
  readonly refersTo?: GraphNode;
  /** Whoever says so; the longest first. */
  readonly sayings: readonly [Saying, ...Saying[]];
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

/** The sayings of one value, the one that is said longest first. */
function factOf(property: string, sayings: readonly Saying[]): Omit<Fact, 'first' | 'disagrees'> | undefined {
  const [first, ...others] = sayings.toSorted((a, b) => a.statement.firstSeen.localeCompare(b.statement.firstSeen));
  if (first === undefined) return undefined;
  const { value } = first.statement;
  const refersTo = sayings.find(({ statement }) => statement.refersTo !== undefined)?.statement.refersTo;
  return {
    key: `${property}\u0000${value}`,
    property,
    value,
    sayings: [first, ...others],
    ...(refersTo !== undefined && { refersTo }),
  };
}

/**
 * The rows of a facts table: grouped by property, what several sources say of one value in one row, the values that
 * contradict each other marked and kept as neighbours. A value on which more sources agree comes first.
 */
export function factsOf({ members, statements }: Pick<GraphEntity, 'members' | 'statements'>): readonly Fact[] {
  const byKey = new Map(members.map((member) => [member.key, member]));
  const byProperty = new Map<string, Map<string, Map<string, Saying>>>();
  for (const statement of statements) {
    const member = byKey.get(statement.member);
    if (member === undefined) continue;
    const values = byProperty.get(statement.property) ?? new Map<string, Map<string, Saying>>();
    const sayings = values.get(statement.value) ?? new Map<string, Saying>();
    // A source that says it twice says it once.
    if (!sayings.has(member.key)) sayings.set(member.key, { statement, member });
    values.set(statement.value, sayings);
    byProperty.set(statement.property, values);
  }
  return [...byProperty]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap(([property, values]) => {
      const facts = [...values.values()].flatMap((sayings) => factOf(property, [...sayings.values()]) ?? []);
      const one = ONE_VALUE.has(property);
      return facts
        .sort((a, b) => b.sayings.length - a.sayings.length)
        .map((fact, index) => ({
          ...fact,
          first: index === 0,
          disagrees: one && facts.some((other) => !agree(other.value, fact.value)),
        }));
    });
}

/** A fact as soon as one source states it as one. */
export const natureOf = ({ sayings }: Fact): 'fact' | 'assessment' =>
  sayings.some(({ statement }) => statement.nature === 'fact') ? 'fact' : 'assessment';

/** The rows that a filter keeps; the first row of each property carries its name again. */
export function filterFacts(facts: readonly Fact[], filter: FactFilter): readonly Fact[] {
  if (filter === 'all') return facts;
  const kept = facts.filter((fact) => (filter === 'disagree' ? fact.disagrees : natureOf(fact) === filter));
  return kept.map((fact, index) => ({ ...fact, first: kept[index - 1]?.property !== fact.property }));
}

/** How many properties have values that disagree (not how many values). */
export const disagreements = (facts: readonly Fact[]): number =>
  new Set(facts.filter((fact) => fact.disagrees).map(({ property }) => property)).size;
