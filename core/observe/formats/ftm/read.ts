import { type Entity, type ListEntry, isA, isMatchable, isPlace, schema } from '../../../model/index.ts';
import type { ListContent, ReadContext } from '../../format-reader.ts';
import { LIST_ENTITIES_MAX } from '../../limits.ts';
import { readLines } from '../../lines.ts';
import { PlaceCounter } from '../../place-counter.ts';
import type { ModelCheck } from './model-check.ts';
import { type FtmLine, type FtmParseOptions, parseFtmLine } from './parse.ts';
import { mergeEntities, reportClash, type ToldBefore } from './told-before.ts';

/** Matchable, yet never listed for themselves: they describe others. */
const DESCRIBING = ['Address', 'Position'];
/** Related entities of one entry; a company may have more payments than anybody looks at. */
const RELATED_PER_ENTRY_MAX = 2000;

/**
 * Entities of one or several files as entries: every entity that can be compared becomes one with its id unchanged;
 * sanctions, addresses, documents, ownerships… go with the entries that they point at or that point at them. A list that
 * holds nothing but places is one of places.
 *
 * @param targets the entities that may be entries, where a file says so; the others only describe them.
 */
export function ftmContent(entities: ReadonlyMap<string, Entity>, targets?: ReadonlySet<string>): ListContent {
  const compared = ftmEntries(entities, targets);
  const places = [...entities.values()].filter((entity) => isPlace(entity.schema));
  const entries = compared.length > 0 ? compared : places.map((subject) => ({ id: subject.id, subject, related: [] }));
  const kept = new Set(entries.flatMap(({ id, related }) => [id, ...related.map((one) => one.id)]));
  return { entries, others: [...entities.values()].filter(({ id }) => !kept.has(id)) };
}

/** The same id on two lines or in two files is the same entity; `onAgain` sees what was known and what is told again. */
export function joinFtm(
  into: Map<string, Entity>,
  more: ReadonlyMap<string, Entity>,
  onAgain?: (known: Entity, more: Entity) => void,
): void {
  for (const [id, entity] of more) {
    const known = into.get(id);
    if (known !== undefined) onAgain?.(known, entity);
    into.set(id, mergeEntities(known, entity));
  }
}

/** The entities of a file by id, nested ones too; the dataset when all lines name it and no other. */
export interface FtmEntities {
  readonly entities: Map<string, Entity>;
  readonly dataset?: string;
  /** The first line that tells of each entity. */
  readonly lines: ReadonlyMap<string, number>;
}

export interface FtmReadOptions extends FtmParseOptions {
  /** Looks at every line before its entities are taken in, and may change them. */
  readonly prepare?: (parsed: FtmLine, line: number) => FtmLine;
  /** Holds every entity against the model. */
  readonly check?: ModelCheck | undefined;
  /** Where the entities were told of that are known already. */
  readonly before?: ToldBefore;
}

/** Reads FollowTheMoney entities, one JSON object a line, as they are: adds to `entities`, where an id may be known. */
export async function readFtmEntities(
  text: AsyncIterable<string>,
  { findings, cleaner }: ReadContext,
  entities = new Map<string, Entity>(),
  { prepare, check, before, ...options }: FtmReadOptions = {},
): Promise<FtmEntities> {
  const datasets = new Map<string, number>();
  const firstLines = new Map<string, number>();
  const unknownSchemata = new Map<string, { count: number; readonly line: number }>();
  const lost = new PlaceCounter('LIST-314');
  let lines = 0;
  for await (const { line, text: json } of readLines(text, findings)) {
    cleaner.at(line);
    const told = parseFtmLine(json, cleaner, options);
    if ('fault' in told) {
      if (told.isDelta === true) findings.add('LIST-312', { line });
      else findings.add('LIST-311', { line, values: { reason: told.fault } });
      if (told.isDelta === true) break;
      continue;
    }
    const parsed = prepare === undefined ? told : prepare(told, line);
    lines += 1;
    for (const place of parsed.lost) lost.count(place, line);
    for (const dataset of parsed.datasets) datasets.set(dataset, (datasets.get(dataset) ?? 0) + 1);
    for (const entity of [parsed.entity, ...parsed.nested]) {
      if (schema(entity.schema) === undefined) {
        const unknown = unknownSchemata.get(entity.schema) ?? { count: 0, line };
        unknownSchemata.set(entity.schema, { ...unknown, count: unknown.count + 1 });
      }
      check?.line(entity, line);
      const known = entities.get(entity.id);
      const first = firstLines.get(entity.id);
      if (first === undefined) firstLines.set(entity.id, line);
      if (known !== undefined) {
        const place = first === undefined ? before?.placeOf(entity.id) : `line ${first}`;
        reportClash(known, entity, { before: place ?? 'a line before', line }, findings);
      }
      entities.set(entity.id, mergeEntities(known, entity));
    }
    if (entities.size > LIST_ENTITIES_MAX) {
      findings.add('LIST-007', { line, values: { limit: LIST_ENTITIES_MAX } });
      break;
    }
  }
  lost.report(findings);
  for (const [name, { count, line }] of unknownSchemata)
    findings.add('LIST-313', { line, values: { schema: name, count } });
  const dataset = [...datasets].find(([, count]) => count === lines)?.[0];
  return { entities, lines: firstLines, ...(dataset === undefined || datasets.size > 1 ? {} : { dataset }) };
}

/** Puts entities together into entries; used for one's own exports too. */
function ftmEntries(entities: ReadonlyMap<string, Entity>, targets: ReadonlySet<string> | undefined): ListEntry[] {
  const related = new Map<string, Set<string>>();
  for (const entity of entities.values()) {
    for (const target of referencesOf(entity)) {
      if (!entities.has(target)) continue;
      link(related, entity.id, target);
      link(related, target, entity.id);
    }
  }
  const isEntry = (entity: Entity): boolean => targets?.has(entity.id) !== false && isListed(entity, entities, related);
  const entries: ListEntry[] = [];
  for (const entity of entities.values()) {
    if (!isEntry(entity)) continue;
    const ids = [...(related.get(entity.id) ?? [])].slice(0, RELATED_PER_ENTRY_MAX);
    const others = ids.map((id) => entities.get(id)).filter((one) => one !== undefined);
    entries.push({
      id: entity.id,
      subject: entity,
      related: others.filter((one) => !isEntry(one)),
    });
  }
  return entries;
}

function link(related: Map<string, Set<string>>, from: string, to: string): void {
  const known = related.get(from);
  if (known === undefined) related.set(from, new Set([to]));
  else known.add(to);
}

/** A wallet, account or security that belongs to somebody in the file goes with its holder. */
function isListed(
  entity: Entity,
  entities: ReadonlyMap<string, Entity>,
  related: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!isMatchable(entity.schema) || DESCRIBING.some((name) => isA(entity.schema, name))) return false;
  if (isA(entity.schema, 'LegalEntity') || isA(entity.schema, 'Vehicle')) return true;
  const neighbours = [...(related.get(entity.id) ?? [])].map((id) => entities.get(id));
  return !neighbours.some((one) => one !== undefined && isA(one.schema, 'LegalEntity'));
}

/** The ids of entities that the properties of one point at. */
export function* referencesOf(entity: Entity): Generator<string, void, undefined> {
  const definitions = schema(entity.schema)?.properties;
  for (const [property, values] of Object.entries(entity.properties)) {
    if (definitions?.get(property)?.type === 'entity') yield* values;
  }
}
