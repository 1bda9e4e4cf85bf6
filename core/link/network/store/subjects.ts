import { entityKey, type EntityLink, readEntityKey } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import type { EdgeRow } from './read-edges.ts';
import { type GraphSubject, readCanonical, readMerged } from './read-members.ts';

/** Who is one with whom, looked up once within a transaction. */
export class Subjects {
  readonly #tx: Tx;
  readonly #byKey = new Map<string, GraphSubject>();
  readonly #canonical = new Map<string, GraphSubject>();
  /** Keys that stand for one entity alone. */
  readonly #single = new Set<string>();

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  /** The entity of each key, in their order. */
  async of(keys: readonly string[]): Promise<GraphSubject[]> {
    await this.keys(keys);
    return keys.map((key) => this.#byKey.get(key) ?? single(key));
  }

  /** The key of the whole entity for each key. */
  async keys(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const unknown = keys.filter((key) => !this.#single.has(key) && !this.#byKey.has(key));
    const merged = unknown.length === 0 ? new Map<string, GraphSubject>() : await readMerged(this.#tx, unknown);
    for (const key of unknown) {
      const subject = merged.get(key);
      if (subject === undefined) this.#single.add(key);
      else this.#byKey.set(key, subject).set(subject.key, subject);
    }
    return new Map(keys.map((key) => [key, this.#byKey.get(key)?.key ?? key]));
  }

  /** Links as the graph has them: between the keys of whole entities. */
  async links(rows: readonly EdgeRow[]): Promise<EntityLink[]> {
    await this.#learn(rows);
    return rows.map((row) => ({
      id: entityKey({ dataset: row.dataset, id: row.link_id }),
      schema: row.schema,
      from: this.#keyOf(row.dataset, row.source_id, row.source_canonical),
      to: this.#keyOf(row.dataset, row.target_id, row.target_canonical),
      ...(row.start_date === null ? {} : { start: row.start_date }),
      ...(row.end_date === null ? {} : { end: row.end_date }),
      verb: row.verb,
    }));
  }

  async #learn(rows: readonly EdgeRow[]): Promise<void> {
    const ids = new Set(rows.flatMap((row) => [row.source_canonical ?? [], row.target_canonical ?? []].flat()));
    const unknown = [...ids].filter((id) => !this.#canonical.has(id));
    for (const [id, subject] of await readCanonical(this.#tx, unknown)) {
      this.#canonical.set(id, subject);
      this.#byKey.set(subject.key, subject);
    }
  }

  #keyOf(dataset: string, id: string, canonicalId: string | null): string {
    const subject = canonicalId === null ? undefined : this.#canonical.get(canonicalId);
    if (subject) return subject.key;
    const key = entityKey({ dataset, id });
    this.#single.add(key);
    return key;
  }
}

function single(key: string): GraphSubject {
  return { key, canonicalId: undefined, members: [readEntityKey(key)] };
}
