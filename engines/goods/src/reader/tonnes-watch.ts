import type { Declaration } from '../declaration.ts';
import type { GoodsFinding } from '../finding.ts';
import { BoundedMap } from '../history/bounded-map.ts';
import { importerKey } from '../history/importer-book.ts';
import { logUnitPrice, type Peers, PeerPrices } from '../history/peer-prices.ts';
import { IMPORTERS_MAX, TONNES_WAITING_MAX } from '../limits.ts';
import { type FindingPlace, makeFinding } from '../make-finding.ts';
import { figure } from '../rules/figures.ts';

/** A mass in tonnes makes a kilogram a thousand times as dear; three times more or less is what goods differ by anyway. */
const LOG_TIMES_MIN = Math.log(300);
const LOG_TIMES_MAX = Math.log(3000);
/** Where like goods themselves differ so much that a thousandfold lies within so many spreads, nothing can be said. */
const SPREADS_MIN = 4;
/** In tonnes the figure of the mass is far below that of others; a usual mass says that the value is what is unusual. */
const LOG_MASS_BELOW_MIN = Math.log(20);
/** Like ones that are needed to speak at once, and at the end of a file, itself included. */
const PEERS_MIN = 8;
const PEERS_AT_END_MIN = 4;
/** Goods of one heading are like enough; those of a chapter are not. */
const WIDEST = 'hs4';

interface WaitingRow {
  readonly place: FindingPlace;
  readonly declaration: Declaration;
  readonly price: number;
}

/**
 * Tells masses that may be in tonnes, of which nothing is changed. It compares with the same code, then heading, among
 * what was declared before (`known`) or in the same file.
 */
export class TonnesWatch {
  readonly #known: PeerPrices | undefined;
  /** Prices of the file, as long as too few are known without them. */
  readonly #file = new PeerPrices([], WIDEST);
  /** Logarithms of kilograms, by the same codes. */
  readonly #masses = new PeerPrices([], WIDEST);
  /** How many declarations of an importer look like kilograms, and like tonnes. */
  readonly #kilograms = new BoundedMap<number>(IMPORTERS_MAX);
  readonly #tonnes = new BoundedMap<number>(IMPORTERS_MAX);
  readonly #waiting: WaitingRow[] = [];
  #kilogramsSeen = 0;
  #tonnesSeen = 0;

  /** @param known prices of earlier declarations, which are not changed. */
  constructor(known?: PeerPrices) {
    this.#known = known;
  }

  take(declaration: Declaration, place: FindingPlace): readonly GoodsFinding[] {
    const price = logUnitPrice(declaration);
    const { hsCode } = declaration;
    if (price === undefined || hsCode === undefined) return [];
    const row = { place, declaration, price };
    this.#masses.add(hsCode, Math.log(declaration.netKg ?? 1));
    const known = this.#known?.of(hsCode, PEERS_MIN, WIDEST);
    if (known !== undefined) return this.#judge(row, known);
    const peers = this.#file.of(hsCode, PEERS_MIN, WIDEST);
    this.#file.add(hsCode, price);
    if (peers !== undefined) return this.#judge(row, peers);
    if (this.#waiting.length < TONNES_WAITING_MAX) this.#waiting.push(row);
    return [];
  }

  /** Of the first rows of a code it can only be said at the end whether others are like them. */
  end(): readonly GoodsFinding[] {
    return this.#waiting.splice(0).flatMap((row) => {
      const { hsCode = '' } = row.declaration;
      const peers = this.#known?.of(hsCode, PEERS_MIN, WIDEST) ?? this.#file.of(hsCode, PEERS_AT_END_MIN, WIDEST);
      return peers === undefined ? [] : this.#judge(row, peers);
    });
  }

  #judge({ place, declaration, price }: WaitingRow, { prices }: Peers): readonly GoodsFinding[] {
    const { median, size } = prices;
    const over = price - median;
    const isDear = over >= LOG_TIMES_MIN && over <= LOG_TIMES_MAX && over >= SPREADS_MIN * prices.sigma;
    const isTonnes = isDear && this.#isLight(declaration);
    const others = this.#count(declaration, isTonnes);
    if (!isTonnes) return [];
    const values = {
      kg: declaration.netKg ?? 0,
      price: figure(Math.exp(price)),
      times: figure(Math.exp(over)),
      peers: size,
      median: figure(Math.exp(median)),
      others,
    };
    return [makeFinding('GDS-205', values, place)];
  }

  /** Where too few masses are known nothing speaks against it. */
  #isLight({ netKg = 1, hsCode = '' }: Declaration): boolean {
    const masses = this.#masses.of(hsCode, PEERS_AT_END_MIN, WIDEST)?.prices;
    return masses === undefined || Math.log(netKg) <= masses.median - LOG_MASS_BELOW_MIN;
  }

  /** Counts it, and says what the importer's others look like, else those of the file. */
  #count(declaration: Declaration, isTonnes: boolean): string {
    const key = importerKey(declaration) ?? '';
    const before = isTonnes ? this.#others(key) : '';
    const units = isTonnes ? this.#tonnes : this.#kilograms;
    units.set(key, (units.get(key) ?? 0) + 1);
    if (isTonnes) this.#tonnesSeen += 1;
    else this.#kilogramsSeen += 1;
    return before;
  }

  #others(importer: string): string {
    const kilograms = this.#kilograms.get(importer) ?? 0;
    const tonnes = this.#tonnes.get(importer) ?? 0;
    if (tonnes > kilograms) return `${tonnes} of the ${tonnes + kilograms} others of this importer look the same`;
    if (kilograms > 0) return `${kilograms} of the ${tonnes + kilograms} others of this importer are in kilograms`;
    return `${this.#kilogramsSeen} of the ${this.#kilogramsSeen + this.#tonnesSeen} others that could be compared are in kilograms`;
  }
}
