import { createIndex, type NameIndex, type Subject } from '@quintet/names';
import {
  keyOf,
  listedSubject,
  matchOptions,
  type ScreenHit,
  type ScreenOptions,
  WatchedEntries,
  type WatchedEntry,
} from './watched-entries.ts';

/** A version of a list that is in force, as it is named in every proof. */
export interface VersionInForce {
  readonly dataset: string;
  readonly version: number;
  readonly hash: string;
}

/**
 * All lists in force, in memory. `replace` makes the next state while the present one goes on answering; readers hold a
 * `WatchList` and never see half a change.
 */
export class WatchList {
  readonly versions: readonly VersionInForce[];
  readonly #index: NameIndex;
  readonly #entries: WatchedEntries;

  private constructor(index: NameIndex, entries: WatchedEntries, versions: readonly VersionInForce[]) {
    this.#index = index;
    this.#entries = entries;
    this.versions = versions;
  }

  static of(entries: readonly WatchedEntry[], versions: readonly VersionInForce[]): WatchList {
    return new WatchList(createIndex(entries.map(listedSubject)), WatchedEntries.of(entries), versions);
  }

  /** The list after a delta. */
  replace(
    changed: readonly WatchedEntry[],
    removed: readonly Pick<WatchedEntry, 'dataset' | 'id'>[],
    versions: readonly VersionInForce[],
  ): WatchList {
    const index = this.#index.update({ changed: changed.map(listedSubject), removed: removed.map(keyOf) });
    return new WatchList(index, this.#entries.replace(changed, removed), versions);
  }

  get size(): number {
    return this.#entries.size;
  }

  get datasets(): ReadonlySet<string> {
    return new Set(this.versions.map(({ dataset }) => dataset));
  }

  stats(): ReturnType<NameIndex['stats']> {
    return this.#index.stats();
  }

  /** Who on the lists this subject may be, best first. */
  match(subject: Subject, options: ScreenOptions): ScreenHit[] {
    return this.#entries.select(this.#index.match(subject, matchOptions(options)), options);
  }

  /** Names of the lists within free text, best first. */
  matchText(text: string, options: ScreenOptions): ScreenHit[] {
    return this.#entries.select(this.#index.matchText(text, matchOptions(options)), options);
  }
}
