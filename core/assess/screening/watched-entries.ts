import type { Hit, ListedSubject, MatchOptions, NameKind, Subject } from '@quintet/names';
import { isPlace } from '../../model/index.ts';
import { WatchedPlaces } from './watched-places.ts';

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

/** What an entry is: a place is found by where a party is and what a text says, everything else by its name. */
export type EntryKind = NameKind | 'place';

/** One question to the lists: who is this, or who is named in this text? Plain data, so that it travels to a thread. */
export interface Question {
  readonly subject?: Subject;
  readonly text?: string;
  /** Countries that the address states of which the text is a part. */
  readonly locations?: readonly string[];
  readonly options: ScreenOptions;
}

export interface ScreenOptions extends MatchOptions {
  /** Only these lists; default all. */
  readonly datasets?: ReadonlySet<string>;
  readonly withoutDatasets?: readonly string[];
  /** Only entries of these kinds. */
  readonly kinds?: readonly EntryKind[];
}

interface Shown extends Omit<WatchedEntry, 'subject'> {
  readonly kind: EntryKind;
  /** Only of a place: its names are looked for here, and not by the matcher. */
  readonly place?: ListedSubject;
}

/** What the matcher's hits are shown by. Immutable: `replace` makes the next state. */
export class WatchedEntries {
  readonly #shown: ReadonlyMap<string, Shown>;
  readonly #places: WatchedPlaces;

  private constructor(shown: ReadonlyMap<string, Shown>) {
    this.#shown = shown;
    this.#places = new WatchedPlaces(
      [...shown].flatMap(([key, { place }]) => (place ? [{ key, subject: place }] : [])),
    );
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

  /** The answer to a question: what the matcher found, and places, as far as the options ask for them; best first. */
  answer({ subject, text, locations, options }: Question, matched: readonly Hit[]): ScreenHit[] {
    const asksForPlaces = options.kinds?.includes('place') === true;
    const places = !asksForPlaces
      ? []
      : subject
        ? this.#places.ofSubject(subject)
        : this.#places.inText(text ?? '', locations);
    // Each up to the limit: many places in one text must not hide a name.
    const select = (hits: readonly Hit[]) => this.#select(hits, options);
    return [...select(places), ...select(matched)];
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

/** The subjects as the matcher knows them: each under a name that no entry of another list has; places are none. */
export function listedSubjects(entries: readonly WatchedEntry[]): ListedSubject[] {
  return entries.filter(({ schema }) => !isPlace(schema)).map((entry) => ({ ...entry.subject, id: keyOf(entry) }));
}

/** What the matcher is asked: entries are selected after matching, so it must not cut before. */
export function matchOptions({ threshold, cutoff }: ScreenOptions): MatchOptions {
  return { limit: 500, ...(threshold === undefined ? {} : { threshold }), ...(cutoff === undefined ? {} : { cutoff }) };
}

export function keyOf({ dataset, id }: Pick<WatchedEntry, 'dataset' | 'id'>): string {
  return `${dataset} ${id}`;
}

function shownOf({ dataset, id, caption, schema, subject }: WatchedEntry): Shown {
  const shown = { dataset, id, caption, schema };
  return isPlace(schema) ? { ...shown, kind: 'place', place: subject } : { ...shown, kind: subject.kind };
}
