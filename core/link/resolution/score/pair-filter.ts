import { EXACT } from '../compare/levels.ts';
import { COMPARE } from '../compare/compare-values.ts';
import { editsAtLeast } from '../compare/letters.ts';
import type { PreparedValues } from '../compare/prepared-values.ts';
import type { Rarity } from '../estimate/rarity.ts';
import type { Weights } from '../estimate/weights.ts';
import type { Column } from '../table/column-builder.ts';

/**
 * Tells quickly that a pair cannot reach a bound: first by equal values and the letters of the others alone, then by
 * comparing one feature after the other, with the evidence of the rest taken at its best. Never refuses a pair that
 * reaches the bound.
 */
export class PairFilter {
  readonly #columns: readonly Column[];
  readonly #prepared: readonly PreparedValues[];
  readonly #weights: Weights;
  readonly #rarity: Rarity;
  readonly #bitsMin: number;
  readonly #given: number;
  readonly #family: number;
  /** Best evidence by column: of equal values at their rarest, of near ones, and of those whose letters are unlike. */
  readonly #bestExact: Float64Array;
  readonly #bestNear: Float64Array;
  readonly #bestUnlike: Float64Array;
  readonly #leastNear: Float64Array;
  /** What each column was last taken to say at best. */
  readonly #assumed: Float64Array;

  /** @param bitsMin the bound, in bits */
  constructor(
    columns: readonly Column[],
    prepared: readonly PreparedValues[],
    weights: Weights,
    rarity: Rarity,
    bitsMin: number,
  ) {
    this.#columns = columns;
    this.#prepared = prepared;
    this.#weights = weights;
    this.#rarity = rarity;
    this.#bitsMin = bitsMin;
    this.#given = columns.findIndex(({ feature }) => feature.name === 'firstName');
    this.#family = columns.findIndex(({ feature }) => feature.name === 'lastName');
    const least = columns.map((_, column) => rarity.least(column));
    const best = (level: (column: number) => number, rare: (column: number) => number) =>
      Float64Array.from(columns, (_, column) => weights.bestBits(column, level(column), rare(column)));
    const near = (column: number): number => least[column]!.near;
    this.#leastNear = Float64Array.from(least, (one) => one.near);
    this.#bestExact = best(
      () => EXACT,
      (column) => least[column]!.exact,
    );
    this.#bestNear = best(() => 1, near);
    this.#bestUnlike = best((column) => UNLIKE_LEVEL[columns[column]!.feature.kind], near);
    this.#assumed = new Float64Array(columns.length);
  }

  /** Whether the pair may reach the bound. */
  mayReach(a: number, b: number): boolean {
    let best = this.#weights.priorBits;
    for (let column = 0; column < this.#columns.length; column++) {
      const bits = this.#isName(column) ? this.#nameAtBest(column, a, b) : this.#atBest(column, a, b);
      this.#assumed[column] = bits;
      best += bits;
    }
    if (best < this.#bitsMin) return false;
    for (let column = 0; column < this.#columns.length; column++) {
      if (this.#isName(column)) continue;
      best += this.#compared(column, a, b) - this.#assumed[column]!;
      if (best < this.#bitsMin) return false;
    }
    return true;
  }

  #isName(column: number): boolean {
    return this.#family >= 0 && this.#given >= 0 && (column === this.#given || column === this.#family);
  }

  #atBest(column: number, a: number, b: number): number {
    const { starts, cells, feature } = this.#columns[column]!;
    const atA = starts[a]!;
    const atB = starts[b]!;
    const counts = (starts[a + 1]! - atA) * (starts[b + 1]! - atB);
    if (counts === 0) return 0;
    // Of several values the best is hard to bound: it is taken to be equal.
    if (counts > 1) return Math.max(0, this.#bestExact[column]!);
    const [valueA, valueB] = [cells[atA]!, cells[atB]!];
    if (valueA === valueB) return this.#weights.bestBits(column, EXACT, this.#rarity.ofValue(column, valueA));
    const { letters } = this.#prepared[column]!;
    const isUnlike = editsAtLeast(letters[valueA]!, letters[valueB]!) > UNLIKE_EDITS[feature.kind];
    return isUnlike ? this.#bestUnlike[column]! : this.#bestNear[column]!;
  }

  /** Names may agree crosswise: the best of both ways counts. */
  #nameAtBest(column: number, a: number, b: number): number {
    const own = this.#columns[column]!;
    const other = this.#columns[column === this.#given ? this.#family : this.#given]!;
    const exact = this.#bestExact[column]!;
    const endA = own.starts[a + 1]!;
    const endB = own.starts[b + 1]!;
    const fromA = own.starts[a]!;
    const fromB = own.starts[b]!;
    if (endA - fromA > 1 || endB - fromB > 1) return Math.max(0, exact);
    const crossA = other.starts[a + 1]! - other.starts[a]!;
    const crossB = other.starts[b + 1]! - other.starts[b]!;
    if (crossA > 1 || crossB > 1) return Math.max(0, exact);
    if (endA > fromA && endB > fromB && own.cells[fromA] === own.cells[fromB])
      return this.#weights.bits(column, EXACT, this.#rarity.ofValue(column, own.cells[fromA]!));
    // A side that has no value here may have it in the other column.
    const values = this.#prepared[column]!;
    const others = this.#prepared[column === this.#given ? this.#family : this.#given]!;
    const ownA = endA > fromA ? values.letters[own.cells[fromA]!]! : undefined;
    const ownB = endB > fromB ? values.letters[own.cells[fromB]!]! : undefined;
    const otherA = crossA > 0 ? others.letters[other.cells[other.starts[a]!]!]! : undefined;
    const otherB = crossB > 0 ? others.letters[other.cells[other.starts[b]!]!]! : undefined;
    if (isLike(ownA, otherB) || isLike(otherA, ownB)) return Math.max(0, exact);
    if (ownA === undefined || ownB === undefined) return 0;
    return Math.max(
      isLike(ownA, ownB) ? this.#bestNear[column]! : this.#bestUnlike[column]!,
      this.#crossUnlike(column),
    );
  }

  /** What names say at best that are taken crosswise although they are unlike. */
  #crossUnlike(column: number): number {
    return Math.max(0, this.#bestUnlike[column]!);
  }

  #compared(column: number, a: number, b: number): number {
    const { starts, cells, feature } = this.#columns[column]!;
    const atA = starts[a]!;
    const atB = starts[b]!;
    if (starts[a + 1]! - atA !== 1 || starts[b + 1]! - atB !== 1 || cells[atA] === cells[atB])
      return this.#assumed[column]!;
    const values = this.#prepared[column]!;
    const level = COMPARE[feature.kind](values, cells[atA]!, values, cells[atB]!);
    return this.#weights.bestBits(column, level, this.#leastNear[column]!);
  }
}

/** Values whose letters need more edits than this are at this level at best. */
const UNLIKE_EDITS = { name: 2, text: 4, date: 1, identifier: 1, category: 0 } as const;
const UNLIKE_LEVEL = { name: 2, text: 3, date: 2, identifier: 2, category: 1 } as const;

function isLike(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && editsAtLeast(a, b) <= UNLIKE_EDITS.name;
}
