import { createIndex, type NameIndex, type Subject } from '@quintet/names';
import {
  keyOf,
  listedSubjects,
  matchOptions,
  type Question,
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
    return new WatchList(createIndex(listedSubjects(entries)), WatchedEntries.of(entries), versions);
  }

  /** The list after a delta. */
  replace(
    changed: readonly WatchedEntry[],
    removed: readonly Pick<WatchedEntry, 'dataset' | 'id'>[],
    versions: readonly VersionInForce[],
  ): WatchList {
    const index = this.#index.update({ changed: listedSubjects(changed), removed: removed.map(keyOf) });
    return new WatchList(index, this.#entries.replace(changed, removed), versions);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** True when there is nobody to compare with: no list is in force, or none that names anybody. */
  get namesNobody(): boolean {
    return this.#index.stats().subjects === 0;
  }

  get datasets(): ReadonlySet<string> {
    return new Set(this.versions.map(({ dataset }) => dataset));
  }

  stats(): ReturnType<NameIndex['stats']> {
    return this.#index.stats();
  }

  /** Who on the lists this subject may be, best first. */
  match(subject: Subject, options: ScreenOptions): ScreenHit[] {
    return this.ask({ subject, options });
  }

  /** Who is meant, or named within a text, best first. */
  ask(question: Question): ScreenHit[] {
    const { subject, text = '', options } = question;
    const how = matchOptions(options);
    return this.#entries.answer(question, subject ? this.#index.match(subject, how) : this.#index.matchText(text, how));
  }
}
