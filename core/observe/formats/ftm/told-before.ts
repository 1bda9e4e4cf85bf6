import { type Entity, isA, schema } from '../../../model/index.ts';
import type { FindingCollector } from '../../findings.ts';

/** Where each entity of some files was told of first, so that two that share an id by mistake can both be named. */
export class ToldBefore {
  readonly #files: { readonly file: string; readonly lines: ReadonlyMap<string, number> }[] = [];

  add(file: string, lines: ReadonlyMap<string, number>): void {
    this.#files.push({ file, lines });
  }

  /** `line 3 of register.jsonl`; undefined where no file before has it. */
  placeOf(id: string): string | undefined {
    for (const { file, lines } of this.#files) {
      const line = lines.get(id);
      if (line !== undefined) return `line ${line} of ${file}`;
    }
    return undefined;
  }
}

/**
 * The same id on two lines or in two files is the same entity: its values are put together, as the narrower of its
 * schemata. Where neither is a kind of the other, it stays what it was first.
 */
export function mergeEntities(known: Entity | undefined, more: Entity): Entity {
  if (known === undefined) return more;
  const properties: Record<string, readonly string[]> = { ...known.properties };
  for (const [property, values] of Object.entries(more.properties)) {
    properties[property] = [...new Set([...(properties[property] ?? []), ...values])];
  }
  const schemaName = isA(more.schema, known.schema) ? more.schema : known.schema;
  return { ...more, ...known, schema: schemaName, properties };
}

/** Says what makes it doubtful that two entities of one id mean the same: their kinds, or the shares of a link. */
export function reportClash(
  known: Entity,
  more: Entity,
  { before, line }: { readonly before: string; readonly line?: number | undefined },
  findings: FindingCollector,
): void {
  const { id } = known;
  const place = { path: id, ...(line === undefined ? {} : { line }) };
  if (known.schema !== more.schema && !isA(more.schema, known.schema) && !isA(known.schema, more.schema)) {
    const values = { id, before, first: known.schema, second: more.schema, unfit: unfitting(known, more) };
    findings.add('LIST-316', { ...place, values });
  }
  const [first = [], second = []] = [known.properties['percentage'], more.properties['percentage']];
  if (first.length === 0 || second.every((value) => first.includes(value))) return;
  if (schema(known.schema)?.edge === undefined) return;
  findings.add('LIST-317', { ...place, values: { id, before, first: first.join(', '), second: second.join(', ') } });
}

/** What the second entity says that the first schema has no property for. */
function unfitting(known: Entity, more: Entity): string {
  const has = schema(known.schema)?.properties;
  const unfit = Object.keys(more.properties).filter((property) => has?.has(property) === false);
  return unfit.length === 0 ? '' : ` (of no use to it: ${unfit.join(', ')})`;
}
