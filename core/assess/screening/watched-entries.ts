import type { Hit, ListedSubject, MatchOptions, NameKind } from '@quintet/names';

/** One entry as it is screened, with what a hit is shown by. */
export interface WatchedEntry {
  readonly dataset: string;
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly subject: ListedSubject;
}

/** A hit on a list entry: the entry, and the matcher's explanation. */
export interface ScreenHit {
  readonly dataset: string;
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly hit: Hit;
}

export interface ScreenOptions extends MatchOptions {
  /** Only these lists; default all. */
  readonly datasets?: ReadonlySet<string>;
  readonly withoutDatasets?: readonly string[];
  /** Only entries of these kinds. */
  readonly kinds?: readonly NameKind[];
}

type Shown = Omit<WatchedEntry, 'subject'> & { readonly kind: NameKind };

/** What the matcher's hits are shown by. Immutable: `replace` makes the next state. */
export class WatchedEntries {
  readonly #shown: ReadonlyMap<string, Shown>;

  private constructor(shown: ReadonlyMap<string, Shown>) {
    this.#shown = shown;
  }

  static of(entries: Iterable<WatchedEntry>): WatchedEntries {
    const shown = new Map<string, Shown>();
    for (const entry of entries) shown.set(keyOf(entry), shownOf(entry));
    return new WatchedEntries(shown);
  }

  replace(changed: readonly WatchedEntry[], removed: readonly Pick<WatchedEntry, 'dataset' | 'id'>[]): WatchedEntries {
    const shown = new Map(this.#shown);
    for (const entry of removed) shown.delete(keyOf(entry));
    for (const entry of changed) shown.set(keyOf(entry), shownOf(entry));
    return new WatchedEntries(shown);
  }

  get size(): number {
    return this.#shown.size;
  }

  /** The hits that the options ask for, with their entries, best first. */
  select(hits: readonly Hit[], { datasets, withoutDatasets, kinds, limit = 10 }: ScreenOptions): ScreenHit[] {
    const selected: ScreenHit[] = [];
    for (const hit of hits) {
      const entry = this.#shown.get(hit.id);
      if (!entry || (datasets && !datasets.has(entry.dataset)) || withoutDatasets?.includes(entry.dataset)) continue;
      if (kinds && !kinds.includes(entry.kind)) continue;
      selected.push({ dataset: entry.dataset, id: entry.id, caption: entry.caption, schema: entry.schema, hit });
      if (selected.length >= limit) break;
    }
    return selected;
  }
}

/** The subject as the matcher knows it: under a name that no entry of another list has. */
export function listedSubject(entry: WatchedEntry): ListedSubject {
  return { ...entry.subject, id: keyOf(entry) };
}

/** What the matcher is asked: entries are selected after matching, so it must not cut before. */
export function matchOptions({ threshold, cutoff }: ScreenOptions): MatchOptions {
  return { limit: 500, ...(threshold === undefined ? {} : { threshold }), ...(cutoff === undefined ? {} : { cutoff }) };
}

export function keyOf({ dataset, id }: Pick<WatchedEntry, 'dataset' | 'id'>): string {
  return `${dataset} ${id}`;
}

function shownOf({ dataset, id, caption, schema, subject }: WatchedEntry): Shown {
  return { dataset, id, caption, schema, kind: subject.kind };
}
