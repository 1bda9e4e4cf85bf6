import type { Entity } from './entity.ts';
import { schema as schemaOf } from './schemata.ts';

/** One way in which two entities are connected, from the entity that says so. */
export interface EntityLink {
  /** The interval entity that says it; for a property that points at another entity `<entity>.<property>`. */
  readonly id: string;
  /** Ownership, Directorship, Family…; for a property the schema of the entity that has it. */
  readonly schema: string;
  readonly from: string;
  readonly to: string;
  /** Dates as the model writes them, where the link has any. */
  readonly start?: string;
  readonly end?: string;
  /** What it says between the two names: `owns (25 %)`, `directs (chair)`. */
  readonly verb: string;
}

/** The dates of an interval, in the order in which they are preferred. */
const STARTS = ['startDate', 'date'] as const;
const ENDS = ['endDate'] as const;

/**
 * The links that an entity says: an interval entity connects each of its sources with each of its targets; any other
 * entity is connected with what its properties point at. Ends that are the same entity are kept: self-ownership is real.
 */
export function linksOfEntity({ id, schema, properties }: Entity): EntityLink[] {
  const definition = schemaOf(schema);
  if (!definition) return [];
  const { edge } = definition;
  if (edge) {
    const verb = verbOf(schema, properties);
    const dates = { ...first('start', properties, STARTS), ...first('end', properties, ENDS) };
    return pairs(properties[edge.source], properties[edge.target]).map(([from, to]) => ({
      id,
      schema,
      from,
      to,
      ...dates,
      verb,
    }));
  }
  const links: EntityLink[] = [];
  for (const property in properties) {
    const told = definition.properties.get(property);
    if (told?.type !== 'entity') continue;
    const verb = told.label.toLowerCase();
    for (const to of properties[property]!) links.push({ id: `${id}.${property}`, schema, from: id, to, verb });
  }
  return links;
}

/** The id of the entity that says a link. */
export function sayerOf({ id, schema }: Pick<EntityLink, 'id' | 'schema'>): string {
  return schemaOf(schema)?.edge ? id : id.slice(0, id.lastIndexOf('.'));
}

const VERBS: Readonly<Record<string, string>> = {
  Ownership: 'owns',
  Control: 'controls',
  Directorship: 'directs',
  Family: 'is related to',
  Associate: 'is associated with',
  Employment: 'works for',
  Membership: 'belongs to',
  Representation: 'represents',
  Succession: 'precedes',
  Debt: 'owes',
  Payment: 'paid',
  ContractAward: 'was awarded to',
  CourtCaseParty: 'is involved in',
  ProjectParticipant: 'participates in',
  Occupancy: 'holds',
  Documentation: 'documents',
  SiteDependency: 'depends on',
};
/** What is said besides: a share, a role, a kind of relation. */
const SAYING = ['percentage', 'role', 'relationship', 'amount', 'ownershipType', 'controlType', 'status'] as const;

function verbOf(schema: string, properties: Entity['properties']): string {
  const said = SAYING.flatMap((property) => {
    const value = properties[property]?.[0];
    if (value === undefined) return [];
    if (property === 'amount') return [value, ...(properties['currency'] ?? [])].join(' ');
    return property === 'percentage' ? `${value.replace(/\s*%$/, '')} %` : value;
  });
  const verb = VERBS[schema] ?? 'is linked to';
  return said.length === 0 ? verb : `${verb} (${said.join(', ')})`;
}

function first<K extends string>(
  key: K,
  properties: Entity['properties'],
  names: readonly string[],
): Partial<Record<K, string>> {
  const value = names.flatMap((name) => properties[name] ?? [])[0];
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;
}

function pairs(sources: readonly string[] = [], targets: readonly string[] = []): [string, string][] {
  return sources.flatMap((source) => targets.map((target): [string, string] => [source, target]));
}
