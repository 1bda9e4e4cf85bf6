import type { Entity, ListEntry } from '../model/index.ts';
import { entryHash } from './entry-hash.ts';

export { entryHash } from './entry-hash.ts';

/** A property that says something else than before, with all of its values then and now. */
export interface PropertyChange {
  /** Of the subject by name (`birthDate`), of what hangs on it with its schema (`Passport.number`); `schema` for its kind. */
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** An entry that says something else than before. */
export interface ChangedEntry {
  readonly id: string;
  readonly before: ListEntry;
  readonly after: ListEntry;
  readonly properties: readonly PropertyChange[];
}

/** What an update of a list does. */
export interface EditionDiff {
  readonly added: readonly ListEntry[];
  readonly changed: readonly ChangedEntry[];
  readonly removed: readonly ListEntry[];
}

/** Compares two editions of a list by the ids of their entries; the order of entries and of values does not matter. */
export function diffEditions(previous: readonly ListEntry[], next: readonly ListEntry[]): EditionDiff {
  const before = new Map(previous.map((entry) => [entry.id, entry]));
  const nextIds = new Set(next.map(({ id }) => id));
  const added: ListEntry[] = [];
  const changed: ChangedEntry[] = [];
  for (const entry of next) {
    const old = before.get(entry.id);
    if (old === undefined) added.push(entry);
    else if (entryHash(old) !== entryHash(entry)) {
      changed.push({ id: entry.id, before: old, after: entry, properties: diffProperties(old, entry) });
    }
  }
  return { added, changed, removed: previous.filter(({ id }) => !nextIds.has(id)) };
}

/** The properties in which two states of an entry differ, by name; all of them when there was no state before. */
export function diffProperties(before: ListEntry | undefined, after: ListEntry): PropertyChange[] {
  const old = before === undefined ? new Map<string, string[]>() : valuesByName(before);
  const fresh = valuesByName(after);
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return names.flatMap((name): PropertyChange[] => {
    const change = { name, before: old.get(name) ?? [], after: fresh.get(name) ?? [] };
    return sameValues(change.before, change.after) ? [] : [change];
  });
}

function sameValues(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const sorted = b.toSorted();
  return a.toSorted().every((value, index) => value === sorted[index]);
}

function valuesByName(entry: ListEntry): Map<string, string[]> {
  const values = new Map<string, string[]>([['schema', [entry.subject.schema]]]);
  // Links within the entry are no news: the ids of related entities change with their content, which is named itself.
  const own = new Set([entry.subject.id, ...entry.related.map(({ id }) => id)]);
  gather(entry.subject, '', own, values);
  for (const entity of entry.related) gather(entity, `${entity.schema}.`, own, values);
  return values;
}

function gather(entity: Entity, prefix: string, own: ReadonlySet<string>, into: Map<string, string[]>): void {
  for (const [property, texts] of Object.entries(entity.properties)) {
    const news = [...new Set(texts)].filter((text) => !own.has(text));
    if (news.length === 0) continue;
    const known = into.get(prefix + property);
    if (known === undefined) into.set(prefix + property, news);
    else known.push(...news);
  }
}
