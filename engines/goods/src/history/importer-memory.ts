import { OWN_PRICES_MAX, ROUTES_OF_IMPORTER_MAX } from '../limits.ts';
import { withOneMore } from './short-list.ts';
import { sampleOf, SortedSample } from './sorted-sample.ts';

/** An importer as plain data: declarations, routes with their counts, chapters with logarithms of unit prices. */
export type ImporterSnapshot = readonly [
  number,
  readonly (readonly [number, number])[],
  readonly (readonly [number, readonly number[]])[],
];

/**
 * What one importer did before. Most have few routes and chapters, and there are hundreds of thousands: short lists are
 * searched from the front, which takes less time and room than a map for each.
 */
export class ImporterMemory {
  /** Declarations whose route was known. */
  declarations = 0;
  #routes: number[] = [];
  #times: number[] = [];
  #chapters: number[] = [];
  #prices: readonly SortedSample[] = [];

  constructor(snapshot?: ImporterSnapshot) {
    if (snapshot === undefined) return;
    const [declarations, routes, chapters] = snapshot;
    this.declarations = declarations;
    this.#routes = routes.map(([route]) => route);
    this.#times = routes.map(([, times]) => times);
    this.#chapters = chapters.map(([chapter]) => chapter);
    this.#prices = chapters.map(([, values]) => sampleOf(values, OWN_PRICES_MAX));
  }

  /** Different routes; ROUTES_OF_IMPORTER_MAX stands for more. */
  get routes(): number {
    return this.#routes.length;
  }

  /** Routes that were used one time. */
  get routesUsedOnce(): number {
    let once = 0;
    for (const times of this.#times) if (times === 1) once += 1;
    return once;
  }

  /** Chapters whose prices are remembered. */
  get chapters(): number {
    return this.#chapters.length;
  }

  /** @param route as `routeNumber` gives it. */
  used(route: number): boolean {
    return this.#routes.includes(route);
  }

  addRoute(route: number): void {
    this.declarations += 1;
    const at = this.#routes.indexOf(route);
    if (at !== -1) this.#times[at] = (this.#times[at] ?? 0) + 1;
    else if (this.#routes.length < ROUTES_OF_IMPORTER_MAX) {
      this.#routes = withOneMore(this.#routes, route);
      this.#times = withOneMore(this.#times, 1);
    }
  }

  /** Logarithms of euro a kilogram that it paid in a chapter. */
  pricesOf(chapter: number): SortedSample | undefined {
    return this.#prices[this.#chapters.indexOf(chapter)];
  }

  addChapter(chapter: number): SortedSample {
    const sample = new SortedSample(OWN_PRICES_MAX);
    this.#chapters = withOneMore(this.#chapters, chapter);
    this.#prices = this.#prices.concat([sample]);
    return sample;
  }

  snapshot(): ImporterSnapshot {
    return [
      this.declarations,
      this.#routes.map((route, at) => [route, this.#times[at] ?? 0] as const),
      this.#chapters.map((chapter, at) => [chapter, this.#prices[at]?.values() ?? []] as const),
    ];
  }
}
