import { matchableSchemata } from '@quintet/core/model';
import { searchEntries } from '@quintet/core/observe/intake';
import { listedById, type Tx } from './listed-by-id.ts';
import { matchesPrefix, type NamedProperty, propertiesOf } from './properties.ts';
import { readCount } from './read-query.ts';
import { type NamedType, typeOf } from './shapes.ts';

const SUGGESTIONS = 10;
const CURSOR_MAX = 1_000_000;

/** What is typed, and how many suggestions are skipped because they were given before. */
export interface Typed {
  readonly prefix: string;
  readonly cursor?: string;
}

/** Entries of the lists by the beginning of a name, or by their id; one that stands on several lists is named once. */
export async function suggestEntities(tx: Tx, datasets: ReadonlySet<string>, { prefix, cursor }: Typed) {
  const skipped = skippedBy(cursor);
  const meant = (await listedById(tx, datasets, [prefix])).get(prefix)?.slice(0, 1) ?? [];
  const { rows } = await searchEntries(tx, {
    q: prefix,
    datasets: [...datasets],
    offset: Math.max(0, skipped - meant.length),
    limit: SUGGESTIONS,
  });
  const page = [...meant.slice(skipped), ...rows].slice(0, SUGGESTIONS);
  return [...new Map(page.map((entry) => [entry.entry_id, entry])).values()].map(({ entry_id, caption, schema }) => ({
    id: entry_id,
    name: caption,
    description: typeOf(schema).description,
    type: [typeOf(schema)],
  }));
}

/** Types that can be matched, by the beginning of a word of their name. */
export function suggestTypes(typed: Typed): NamedType[] {
  return page(matchableSchemata().map(typeOf), typed);
}

/** Properties of a type, or of all, by the beginning of a word of their name. */
export function suggestProperties(typed: Typed, type: string | undefined): NamedProperty[] {
  return page(propertiesOf(type), typed);
}

function page<T extends NamedType>(all: readonly T[], { prefix, cursor }: Typed): T[] {
  const skipped = skippedBy(cursor);
  return all.filter(({ id, name }) => matchesPrefix(prefix, id, name)).slice(skipped, skipped + SUGGESTIONS);
}

function skippedBy(cursor: string | undefined): number {
  return readCount(cursor, CURSOR_MAX) ?? 0;
}
