import type { Entity, ListEntry } from '../model/index.ts';
import { entryHash } from './entry-hash.ts';

export { entryHash } from './entry-hash.ts';

/** An entry that says something else than before, and which of its properties do. */
export interface ChangedEntry {
  readonly id: string;
  readonly before: ListEntry;
  readonly after: ListEntry;
  /** Of the subject by name (`birthDate`), of what hangs on it with its schema (`Passport.number`); sorted. */
  readonly properties: readonly string[];
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

/** Which properties two states of an entry differ in, sorted; all of them when there was none before; `schema` when its kind changed. */
export function diffProperties(before: ListEntry | undefined, after: ListEntry): string[] {
  const old = before === undefined ? new Map<string, string>() : propertyTexts(before);
  const fresh = propertyTexts(after);
  const names = new Set([...old.keys(), ...fresh.keys()]);
  const differing = [...names].filter((name) => old.get(name) !== fresh.get(name));
  if (before !== undefined && before.subject.schema !== after.subject.schema) differing.push('schema');
  return differing.sort();
}

/** The values of every property as one text, sorted, so that they can be compared. */
function propertyTexts(entry: ListEntry): Map<string, string> {
  const values = new Map<string, string[]>();
  gather(entry.subject, '', values);
  const ids = new Set([entry.subject.id, ...entry.related.map(({ id }) => id)]);
  for (const entity of entry.related) gather(entity, `${entity.schema}.`, values, ids);
  return new Map([...values].map(([name, texts]) => [name, JSON.stringify(texts.sort())]));
}

/** Links within the entry are left out of related entities: their ids change with their content, which is named already. */
function gather(
  entity: Entity,
  prefix: string,
  into: Map<string, string[]>,
  own: ReadonlySet<string> = new Set(),
): void {
  for (const [property, texts] of Object.entries(entity.properties)) {
    if (prefix === '' && property === 'addressEntity') continue;
    const name = prefix + property;
    const known = into.get(name) ?? [];
    known.push(...new Set(texts.filter((text) => !own.has(text))));
    if (known.length > 0) into.set(name, known);
  }
}
