import {
  createIndex,
  type Hit,
  type ListedSubject,
  type MatchOptions,
  type NameIndex,
  type NameKind,
  type Subject,
} from '@quintet/names';

/** A version of a list that is in force, as it is named in every proof. */
export interface VersionInForce {
  readonly dataset: string;
  readonly version: number;
  readonly hash: string;
}

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

/**
 * All lists in force, in memory. `replace` makes the next state while the present one goes on answering; readers hold a
 * `WatchList` and never see half a change.
 */
export class WatchList {
  readonly versions: readonly VersionInForce[];
  readonly #index: NameIndex;
  readonly #shown: ReadonlyMap<string, Shown>;

  private constructor(index: NameIndex, shown: ReadonlyMap<string, Shown>, versions: readonly VersionInForce[]) {
    this.#index = index;
    this.#shown = shown;
    this.versions = versions;
  }

  static of(entries: Iterable<WatchedEntry>, versions: readonly VersionInForce[]): WatchList {
    const shown = new Map<string, Shown>();
    const subjects: ListedSubject[] = [];
    for (const entry of entries) {
      shown.set(keyOf(entry), shownOf(entry));
      subjects.push({ ...entry.subject, id: keyOf(entry) });
    }
    return new WatchList(createIndex(subjects), shown, versions);
  }

  /** The list after a delta. */
  replace(
    changed: readonly WatchedEntry[],
    removed: readonly { dataset: string; id: string }[],
    versions: readonly VersionInForce[],
  ): WatchList {
    const shown = new Map(this.#shown);
    for (const entry of removed) shown.delete(keyOf(entry));
    for (const entry of changed) shown.set(keyOf(entry), shownOf(entry));
    const index = this.#index.update({
      changed: changed.map((entry) => ({ ...entry.subject, id: keyOf(entry) })),
      removed: removed.map(keyOf),
    });
    return new WatchList(index, shown, versions);
  }

  get size(): number {
    return this.#shown.size;
  }

  get datasets(): ReadonlySet<string> {
    return new Set(this.versions.map(({ dataset }) => dataset));
  }

  stats(): ReturnType<NameIndex['stats']> {
    return this.#index.stats();
  }

  /** Who on the lists this subject may be, best first. */
  match(subject: Subject, options: ScreenOptions): ScreenHit[] {
    return this.#select(this.#index.match(subject, withoutLimit(options)), options);
  }

  /** Names of the lists within free text, best first. */
  matchText(text: string, options: ScreenOptions): ScreenHit[] {
    return this.#select(this.#index.matchText(text, withoutLimit(options)), options);
  }

  #select(hits: readonly Hit[], { datasets, withoutDatasets, kinds, limit = 10 }: ScreenOptions): ScreenHit[] {
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

/** Filters come after matching, so the matcher must not cut before them. */
function withoutLimit({ threshold, cutoff }: ScreenOptions): MatchOptions {
  return { limit: 500, ...(threshold === undefined ? {} : { threshold }), ...(cutoff === undefined ? {} : { cutoff }) };
}

function keyOf({ dataset, id }: { dataset: string; id: string }): string {
  return `${dataset} ${id}`;
}

function shownOf({ dataset, id, caption, schema, subject }: WatchedEntry): Shown {
  return { dataset, id, caption, schema, kind: subject.kind };
}
