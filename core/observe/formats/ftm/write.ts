import { type Entity, type ListEntry, captionOf } from '../../../model/index.ts';

export interface FtmWriteOptions {
  /** Named by every line. */
  readonly datasets?: readonly string[];
}

/** Writes entities as FollowTheMoney JSON lines; the same entities give the same text. */
export function writeFtmLines(entities: Iterable<Entity>, options: FtmWriteOptions = {}): string {
  let text = '';
  for (const entity of entities) text += `${ftmLine(entity, options)}\n`;
  return text;
}

/** One entity as one line, without its line end. */
export function ftmLine(entity: Entity, options: FtmWriteOptions = {}): string {
  const { id, schema, properties } = entity;
  const datasets = options.datasets === undefined ? {} : { datasets: options.datasets };
  return JSON.stringify({ id, caption: captionOf(entity), schema, properties, ...datasets });
}

/** All entities of some entries, each once: the subject first, then what hangs on it. */
export function* entitiesOf(entries: Iterable<ListEntry>): Generator<Entity, void, undefined> {
  const seen = new Set<string>();
  for (const entry of entries) {
    for (const entity of [entry.subject, ...entry.related]) {
      if (seen.has(entity.id)) continue;
      seen.add(entity.id);
      yield entity;
    }
  }
}
