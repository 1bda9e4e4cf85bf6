import { OWN_PRICES_MAX, ROUTES_OF_IMPORTER_MAX } from '../limits.ts';
import { withOneMore } from './short-list.ts';
import { SortedSample } from './sorted-sample.ts';

/** An importer as plain data: declarations, routes with their counts, chapters with logarithms of unit prices. */
export type ImporterSnapshot = readonly [
  number,
  readonly (readonly [number, number])[],
  readonly (readonly [number, readonly number[]])[],
];

/** What one importer paid in a chapter. */
class ChapterPrices extends SortedSample {
  readonly chapter: number;

  constructor(chapter: number) {
    super(OWN_PRICES_MAX);
    this.chapter = chapter;
  }
}

/**
 * What one importer did before. Most have few routes and chapters, and there are hundreds of thousands: short lists are
 * searched from the front, which takes less time and room than a map for each.
 */
export class ImporterMemory {
  /** Declarations whose route was known. */
  declarations = 0;
  /** In turn a route and how many times it was used. */
  #routes: number[] = [];
  #prices: readonly ChapterPrices[] = [];

  constructor(snapshot?: ImporterSnapshot) {
    if (snapshot === undefined) return;
    const [declarations, routes, chapters] = snapshot;
    this.declarations = declarations;
    for (const [route, times] of routes) this.#routes.push(route, times);
    for (const [chapter, values] of chapters) {
      const prices = this.addChapter(chapter);
      for (const value of values) prices.add(value);
    }
  }

  /** Different routes; ROUTES_OF_IMPORTER_MAX stands for more. */
  get routes(): number {
    return this.#routes.length / 2;
  }

  /** Routes that were used one time. */
  get routesUsedOnce(): number {
    let once = 0;
    for (let at = 1; at < this.#routes.length; at += 2) if (this.#routes[at] === 1) once += 1;
    return once;
  }

  /** Chapters whose prices are remembered. */
  get chapters(): number {
    return this.#prices.length;
  }

  /** @param route as `routeNumber` gives it. */
  used(route: number): boolean {
    return this.#placeOf(route) !== -1;
  }

  addRoute(route: number): void {
    this.declarations += 1;
    const at = this.#placeOf(route);
    if (at !== -1) this.#routes[at + 1] = (this.#routes[at + 1] ?? 0) + 1;
    else if (this.routes < ROUTES_OF_IMPORTER_MAX) this.#routes = withOneMore(withOneMore(this.#routes, route), 1);
  }

  /** Logarithms of euro a kilogram that it paid in a chapter. */
  pricesOf(chapter: number): SortedSample | undefined {
    for (const prices of this.#prices) if (prices.chapter === chapter) return prices;
    return undefined;
  }

  addChapter(chapter: number): SortedSample {
    const prices = new ChapterPrices(chapter);
    this.#prices = this.#prices.concat([prices]);
    return prices;
  }

  snapshot(): ImporterSnapshot {
    const routes: [number, number][] = [];
    for (let at = 0; at < this.#routes.length; at += 2) routes.push([this.#routes[at] ?? 0, this.#routes[at + 1] ?? 0]);
    return [this.declarations, routes, this.#prices.map((prices) => [prices.chapter, prices.values()] as const)];
  }

  #placeOf(route: number): number {
    for (let at = 0; at < this.#routes.length; at += 2) if (this.#routes[at] === route) return at;
    return -1;
  }
}
