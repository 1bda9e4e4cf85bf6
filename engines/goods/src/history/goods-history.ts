import { checkContainer } from '../checks/container-number.ts';
import type { Declaration } from '../declaration.ts';
import { CONTAINERS_MAX } from '../limits.ts';
import { BoundedMap } from './bounded-map.ts';
import { logUnitPrice, PeerPrices } from './peer-prices.ts';
import type { ContainerUse, GoodsSnapshot } from './snapshot.ts';
import type { SortedSample } from './sorted-sample.ts';
import { chapterOf, countryNumber, ImporterBook } from './importer-book.ts';
import type { ImporterMemory } from './importer-memory.ts';

/** From where goods of an origin left. */
export interface OriginWays {
  declarations: number;
  readonly departures: Map<string, number>;
}

/**
 * What was declared before, as far as rules ask for it: prices of like goods, what an importer usually pays, its routes,
 * the ways that goods of an origin take, and where containers were last. It is fed in the order of time, holds a bounded
 * part of it in memory, and the same declarations give the same history.
 *
 * @example
 * const history = new GoodsHistory();
 * for (const declaration of earlier) history.observe(declaration);
 */
export class GoodsHistory {
  readonly prices: PeerPrices;
  readonly #importers: ImporterBook;
  readonly #containers = new BoundedMap<ContainerUse>(CONTAINERS_MAX);
  /** There are no more than pairs of two letters by a hundred chapters. */
  readonly #origins = new Map<number, OriginWays>();
  #observed = 0;

  /** @param snapshot what `snapshot()` gave; without it nothing is known. */
  constructor(snapshot?: GoodsSnapshot) {
    this.prices = new PeerPrices(snapshot?.prices);
    this.#importers = new ImporterBook(snapshot?.importers);
    if (snapshot === undefined) return;
    this.#observed = snapshot.observed;
    for (const [key, use] of snapshot.containers) this.#containers.set(key, use);
    for (const [key, declarations, departures] of snapshot.origins)
      this.#origins.set(key, { declarations, departures: new Map(departures) });
  }

  /** Declarations that were observed. */
  get observed(): number {
    return this.#observed;
  }

  /** Takes one declaration in: after it was examined, else it would be compared with itself. */
  observe(declaration: Declaration): void {
    this.#observed += 1;
    const { hsCode } = declaration;
    const price = hsCode !== undefined && isCompared(hsCode) ? logUnitPrice(declaration) : undefined;
    if (hsCode !== undefined && price !== undefined) this.prices.add(hsCode, price);
    this.#importers.add(declaration, price);
    this.#observeContainer(declaration);
    this.#observeWay(declaration);
  }

  /** Takes in what a store holds, the oldest first; a million take a few seconds. */
  restore(declarations: Iterable<Declaration>): void {
    for (const declaration of declarations) this.observe(declaration);
  }

  /** What the importer paid for goods of the chapter: logarithms of euro a kilogram. */
  ownPrices(declaration: Declaration): SortedSample | undefined {
    return this.#importers.of(declaration)?.pricesOf(chapterOf(declaration));
  }

  /** What the importer did before; undefined where it is not named or was never heard of. */
  importerOf(declaration: Declaration): ImporterMemory | undefined {
    return this.#importers.of(declaration);
  }

  lastUseOf(container: string): ContainerUse | undefined {
    return this.#containers.get(container);
  }

  /**
   * The ways of goods of an origin.
   *
   * @param origin two capital letters.
   * @param chapter 1–99; 0 for all.
   */
  waysFrom(origin: string, chapter = 0): OriginWays | undefined {
    return this.#origins.get(originKey(origin, chapter));
  }

  /** All of it as plain data, for a file or a row; `new GoodsHistory(snapshot)` goes on from there. */
  snapshot(): GoodsSnapshot {
    return {
      version: 1,
      observed: this.#observed,
      prices: [...this.prices.entries()],
      importers: [...this.#importers.entries()],
      containers: [...this.#containers.entries()],
      origins: Array.from(
        this.#origins.entries(),
        ([key, one]) => [key, one.declarations, [...one.departures]] as const,
      ),
    };
  }

  #observeContainer({ container, transportDocument, mrn, date, departure }: Declaration): void {
    if (container === undefined || transportDocument === undefined) return;
    // A number with a wrong check digit may be that of another container.
    const { state } = checkContainer(container);
    if (state !== 'right' && state !== 'remainder-10') return;
    const known = this.#containers.get(container);
    if (known !== undefined && known.day > date) return;
    this.#containers.set(container, {
      mrn,
      day: date,
      transportDocument,
      ...(departure === undefined ? {} : { departure }),
    });
  }

  #observeWay(declaration: Declaration): void {
    const { origin, departure } = declaration;
    if (origin === undefined || departure === undefined) return;
    this.#countWay(originKey(origin, 0), departure);
    const chapter = chapterOf(declaration);
    if (chapter !== 0) this.#countWay(originKey(origin, chapter), departure);
  }

  #countWay(key: number, departure: string): void {
    let known = this.#origins.get(key);
    if (known === undefined) {
      known = { declarations: 0, departures: new Map() };
      this.#origins.set(key, known);
    }
    known.declarations += 1;
    known.departures.set(departure, (known.departures.get(departure) ?? 0) + 1);
  }
}

function originKey(origin: string, chapter: number): number {
  return countryNumber(origin) * 100 + chapter;
}

/** Chapters 98 and 99 hold what each state puts there: goods that have nothing in common. */
function isCompared(hsCode: string): boolean {
  return hsCode < '98';
}
