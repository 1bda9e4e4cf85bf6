import { identifierKey } from '../attributes/identifiers.ts';
import { defaults } from '../defaults.ts';
import { Memo } from '../memo.ts';
import { PartInterner } from '../part/part-interner.ts';
import { NameScorer } from '../score/name-scorer.ts';
import { identifyingParts, isSaid, textIdentifiers, textWindows, type WordPlaces } from '../text/free-text.ts';
import type { Hit, ListedSubject, MatchOptions, Subject } from '../types.ts';
import { explain, type Rated, rate } from './explain.ts';
import { Layer } from './layer.ts';
import { readQuery } from './query-names.ts';
import { cutoffOf, nameScoreNeeded } from './search-bound.ts';
import { buildSegment, type Segment } from './segment.ts';

/** What changed on a list: added and changed subjects whole, removed ones by id. */
export interface IndexDelta {
  readonly added?: readonly ListedSubject[];
  readonly changed?: readonly ListedSubject[];
  readonly removed?: readonly string[];
}

export interface IndexOptions {
  /** A query that compares more names than this is finished all the same, and counted as slow. Default 20,000. */
  readonly slowComparisons?: number;
}

export interface IndexStats {
  readonly queries: number;
  /** Queries that compared more names than the budget; they were completed. */
  readonly slowQueries: number;
  /** Names compared by all queries. */
  readonly compared: number;
  readonly subjects: number;
  readonly names: number;
}

const SLOW_COMPARISONS_DEFAULT = 20_000;
/** When the changes since the last whole build outgrow this share of it, everything is built anew. */
const DELTA_SHARE_MAX = 0.2;

/** Words of texts that are remembered. */
const WORDS_MAX = 10_000;
/** A word that occurs in more listed names than this tells nothing by itself in a free text. */
const TELLING_POSTINGS_MAX = 400;

/**
 * An index over listed subjects. It never changes: `update` gives a new one that shares what stayed the same, while the
 * old one goes on answering.
 */
export class NameIndex {
  readonly #base: Layer;
  readonly #delta: Layer | undefined;
  readonly #layers: readonly Layer[];
  /** Ids whose entry in the base is no longer in force. */
  readonly #gone: ReadonlySet<string>;
  readonly #slowComparisons: number;
  readonly #scorer = new NameScorer();
  readonly #queryParts = new PartInterner(64);
  #queries = 0;
  readonly #places = new Memo<string, WordPlaces>(WORDS_MAX);
  #slowQueries = 0;
  #compared = 0;

  /** @internal Use `createIndex`. */
  constructor(
    base: Segment,
    delta?: Segment,
    gone: ReadonlySet<string> = new Set(),
    slowComparisons = SLOW_COMPARISONS_DEFAULT,
  ) {
    this.#base = new Layer(base);
    this.#delta = delta && new Layer(delta);
    this.#layers = this.#delta ? [this.#base, this.#delta] : [this.#base];
    this.#gone = gone;
    this.#slowComparisons = slowComparisons;
  }

  /** Number of subjects in force. */
  get size(): number {
    return sum(this.#layers, ({ subjects }) => subjects.length) - this.#gone.size;
  }

  stats(): IndexStats {
    return {
      queries: this.#queries,
      slowQueries: this.#slowQueries,
      compared: this.#compared,
      subjects: this.size,
      names: sum(this.#layers, ({ names }) => names.count),
    };
  }

  /** The listed subjects that a subject may be, best first. */
  match(query: Subject, options: MatchOptions = {}): Hit[] {
    const threshold = options.threshold ?? defaults.threshold;
    const cutoff = cutoffOf(options);
    const names = readQuery(query, this.#queryParts);
    const needed = nameScoreNeeded(query, options);
    const rated: { layer: Layer; rated: Rated }[] = [];
    let compared = 0;
    for (const layer of this.#layers) {
      const before = layer.searcher.compared;
      for (const candidate of layer.search(query, names, needed)) {
        if (layer !== this.#delta && this.#isGone(layer.segment, candidate.subject)) continue;
        const result = rate(query, layer.segment, candidate);
        if (result.score >= cutoff) rated.push({ layer, rated: result });
      }
      compared += layer.searcher.compared - before;
    }
    this.#count(compared);
    rated.sort((a, b) => b.rated.score - a.rated.score || compareText(idOf(a), idOf(b)));
    return rated
      .slice(0, options.limit ?? defaults.limit)
      .map((entry) => explain(entry.rated, entry.layer.segment, names, this.#scorer, threshold));
  }

  /** `match` for many subjects, in their order. */
  matchAll(queries: readonly Subject[], options: MatchOptions = {}): Hit[][] {
    return queries.map((query) => this.match(query, options));
  }

  /**
   * Subjects named inside a free text such as a payment's remittance: names in windows of a few words around words that
   * occur in listed names, and identifiers. Best first, each subject once. The default threshold is higher than for names.
   */
  matchText(text: string, options: MatchOptions = {}): Hit[] {
    const threshold = options.threshold ?? defaults.textThreshold;
    const cutoff = options.cutoff ?? threshold;
    const best = new Map<string, Hit>();
    const placesOf = (token: string): WordPlaces => this.#places.get(token, () => this.#placesOf(token));
    const queries = textWindows(text, placesOf).map((value): Subject => ({ kind: 'any', names: [{ value }] }));
    for (const value of textIdentifiers(text)) {
      const types = this.#identifierTypes(value);
      if (types.length > 0)
        queries.push({ kind: 'any', names: [], identifiers: types.map((type) => ({ type, value })) });
    }
    for (const query of queries) {
      for (const hit of this.match(query, { threshold, cutoff, limit: options.limit ?? defaults.limit })) {
        if (!isSaid(hit)) continue;
        const known = best.get(hit.id);
        if (!known || hit.score > known.score) best.set(hit.id, hit);
      }
    }
    const hits = [...best.values()].sort((a, b) => b.score - a.score || compareText(a.id, b.id));
    return hits.slice(0, options.limit ?? defaults.limit);
  }

  /** Which listed names a word of a text may be of. The words of payments come again and again. */
  #placesOf(token: string): WordPlaces {
    const layers = this.#layers;
    const rows = layers.map(() => new Set<number>());
    let lone = false;
    for (const part of identifyingParts(token)) {
      layers.forEach(({ searcher }, i) => {
        lone = searcher.addTelling(part, TELLING_POSTINGS_MAX, rows[i]!) || lone;
      });
    }
    return { rows: rows.map((set) => Int32Array.from(set).sort()), lone };
  }

  /** The types under which an identifier is listed. */
  #identifierTypes(value: string): string[] {
    const key = identifierKey(value);
    const types = new Set<string>();
    for (const { segment } of this.#layers) {
      for (const row of segment.byIdentifier.get(key) ?? []) {
        for (const identifier of segment.subjects[row]!.identifiers ?? []) {
          if (identifierKey(identifier.value) === key) types.add(identifier.type);
        }
      }
    }
    return [...types];
  }

  /** A new index with the changes; this one stays as it is. Changed and added ids replace, removed ids leave. */
  update(delta: IndexDelta): NameIndex {
    const entries = [...(delta.added ?? []), ...(delta.changed ?? [])];
    const replaced = new Set([...entries.map((entry) => entry.id), ...(delta.removed ?? [])]);
    const kept = (this.#delta?.segment.subjects ?? []).filter((subject) => !replaced.has(subject.id));
    const gone = new Set(this.#gone);
    const { segment } = this.#base;
    for (const id of replaced) if (segment.rowOfId.has(id)) gone.add(id);
    const next = [...kept, ...entries];
    if (next.length + gone.size > Math.max(1000, segment.subjects.length * DELTA_SHARE_MAX)) {
      const stay = segment.subjects.filter((subject) => !gone.has(subject.id));
      return new NameIndex(buildSegment([...stay, ...next]), undefined, new Set(), this.#slowComparisons);
    }
    return new NameIndex(segment, next.length === 0 ? undefined : buildSegment(next), gone, this.#slowComparisons);
  }

  #isGone(segment: Segment, subject: number): boolean {
    return this.#gone.size > 0 && this.#gone.has(segment.subjects[subject]!.id);
  }

  #count(compared: number): void {
    this.#queries++;
    this.#compared += compared;
    if (compared > this.#slowComparisons) this.#slowQueries++;
  }
}

/** Builds an index. A later subject with the id of an earlier one replaces it. */
export function createIndex(subjects: Iterable<ListedSubject>, options: IndexOptions = {}): NameIndex {
  return new NameIndex(buildSegment(lastOfEachId(subjects)), undefined, new Set(), options.slowComparisons);
}

/** The subjects without those that a later one with the same id replaces. */
export function lastOfEachId(subjects: Iterable<ListedSubject>): ListedSubject[] {
  const byId = new Map<string, ListedSubject>();
  for (const subject of subjects) byId.set(subject.id, subject);
  return [...byId.values()];
}

function sum(layers: readonly Layer[], count: (segment: Segment) => number): number {
  return layers.reduce((total, { segment }) => total + count(segment), 0);
}

function idOf(entry: { layer: Layer; rated: Rated }): string {
  return entry.layer.segment.subjects[entry.rated.candidate.subject]!.id;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
