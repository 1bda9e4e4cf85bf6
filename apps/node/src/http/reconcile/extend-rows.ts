import { schema as schemaOf } from '@quintet/core/model';
import { type ListedEntry, listedById, type Tx } from './listed-by-id.ts';
import { bareProperty, inWords, type NamedProperty, propertiesOf } from './properties.ts';
import { readCount } from './read-query.ts';
import type { Extension } from './shapes.ts';

type Row = Record<string, { str: string }[]>;
type AskedProperty = Extension['properties'][number];

/**
 * The values that entries have of some properties. Every property that was asked for is in `meta`, in the order asked,
 * and in every row: OpenRefine makes its columns from the first answer, and a key that is not there shifts the next.
 * An id that stands on several lists has the values of all; one that stands on none any more has none.
 */
export async function extendRows(
  tx: Tx,
  datasets: ReadonlySet<string>,
  { ids, properties }: Extension,
): Promise<{ meta: NamedProperty[]; rows: Record<string, Row> }> {
  const entries = await listedById(tx, datasets, ids);
  const names = new Map(propertiesOf().map(({ id, name }) => [id, name]));
  return {
    meta: properties.map(({ id }) => ({ id, name: names.get(bareProperty(id)) ?? id })),
    rows: Object.fromEntries(ids.map((id) => [id, rowOf(entries.get(id) ?? [], properties)])),
  };
}

function rowOf(entries: readonly ListedEntry[], properties: readonly AskedProperty[]): Row {
  return Object.fromEntries(properties.map((asked) => [asked.id, cellOf(entries, asked)]));
}

function cellOf(entries: readonly ListedEntry[], { id, settings }: AskedProperty): { str: string }[] {
  const { limit, render } = settingsOf(settings);
  const property = bareProperty(id);
  const values = entries.flatMap(({ schema, subject }) => {
    const known = schemaOf(schema)?.properties.get(property);
    if (!known || known.type === 'entity') return [];
    const stored = subject.properties[property] ?? [];
    return render === 'raw' ? stored : stored.map((value) => inWords(schema, property, value));
  });
  return [...new Set(values)].slice(0, limit).map((str) => ({ str }));
}

/** `limit` undefined is all values, as 0 and nothing are. */
function settingsOf(settings: unknown): { limit: number | undefined; render: unknown } {
  const told = typeof settings === 'object' && settings !== null ? { ...settings } : {};
  const { limit, render }: { limit?: unknown; render?: unknown } = told;
  return { limit: readCount(limit, Number.MAX_SAFE_INTEGER), render };
}
