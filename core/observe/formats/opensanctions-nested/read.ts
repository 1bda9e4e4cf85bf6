import { type Entity, schema } from '../../../model/index.ts';
import type { ReadContext } from '../../format-reader.ts';
import { PlaceCounter } from '../../place-counter.ts';
import { isDateValue } from '../ftm/date-value.ts';
import type { ModelCheck } from '../ftm/model-check.ts';
import type { FtmLine } from '../ftm/parse.ts';
import { type FtmEntities, readFtmEntities, referencesOf } from '../ftm/read.ts';

export interface NestedEntities extends FtmEntities {
  /** The entities that lines are about. What is nested in them describes them and is not listed for itself. */
  readonly targets: ReadonlySet<string>;
  /** When the publisher last saw any of them. */
  readonly publishedAt?: string;
}

/**
 * Reads OpenSanctions' `targets.nested.json`: FollowTheMoney entities, one a line, with the entities around them nested
 * in their properties. The nested ones come out by themselves, each id once, with properties that hold ids again. Kept of
 * what stands beside the properties: `datasets`, `referents`, when an entity was first seen and last changed. When it was
 * last seen changes daily without any news and is told of the edition only.
 */
export async function readNestedEntities(
  text: AsyncIterable<string>,
  context: ReadContext,
  { check: model }: { readonly check?: ModelCheck | undefined } = {},
): Promise<NestedEntities> {
  const targets = new Set<string>();
  const check = new EntityCheck(context);
  let publishedAt = '';
  const prepare = (told: FtmLine, line: number): FtmLine => {
    if (told.isTarget) targets.add(told.entity.id);
    if (told.lastSeen !== undefined && told.lastSeen > publishedAt) publishedAt = told.lastSeen;
    return {
      ...told,
      entity: check.entity(told.entity, line),
      nested: told.nested.map((entity) => check.entity(entity, line)),
    };
  };
  const read = await readFtmEntities(text, context, new Map(), { keepEnvelope: true, prepare, check: model });
  // The model's check tells the same and more.
  if (model === undefined) check.report(read.entities);
  return { ...read, targets, ...(publishedAt === '' ? {} : { publishedAt }) };
}

/** What an entity says beside its properties. */
const ENVELOPE_PROPERTIES = new Set(['datasets', 'referents']);

class EntityCheck {
  readonly #context: ReadContext;
  readonly #unknownProperties = new PlaceCounter('LIST-315');
  readonly #dangling = new PlaceCounter('LIST-109');

  constructor(context: ReadContext) {
    this.#context = context;
  }

  /** The entity with dates that are dates; what is none becomes a note. */
  entity(entity: Entity, line: number): Entity {
    const definition = schema(entity.schema);
    if (definition === undefined) return entity;
    let checked = entity;
    for (const [property, values] of Object.entries(entity.properties)) {
      const type = definition.properties.get(property)?.type;
      if (type === undefined && !ENVELOPE_PROPERTIES.has(property))
        this.#unknownProperties.count(`${entity.schema}.${property}`, line);
      if (type === 'date' && !values.every(isDateValue)) checked = this.#withoutBadDates(checked, property, line);
    }
    return checked;
  }

  report(entities: ReadonlyMap<string, Entity>): void {
    for (const entity of entities.values())
      for (const id of referencesOf(entity)) if (!entities.has(id)) this.#dangling.count(entity.schema);
    this.#unknownProperties.report(this.#context.findings);
    // Nesting stops somewhere, so that a link out of the file is usual.
    this.#dangling.report(this.#context.findings, 'info');
  }

  #withoutBadDates(entity: Entity, property: string, line: number): Entity {
    const values = entity.properties[property] ?? [];
    const bad = values.filter((value) => !isDateValue(value));
    for (const value of bad)
      this.#context.findings.add('LIST-402', { path: `properties.${property}`, line, values: { value } });
    const notes = [...(entity.properties['notes'] ?? []), ...bad.map((value) => `${property}: ${value}`)];
    const { [property]: _, ...properties } = entity.properties;
    const good = values.filter(isDateValue);
    return { ...entity, properties: { ...properties, ...(good.length > 0 ? { [property]: good } : {}), notes } };
  }
}
