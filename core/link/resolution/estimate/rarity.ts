import type { PairComparer } from '../compare/compare-pair.ts';
import { EXACT, LEVELS, MISSING } from '../compare/levels.ts';
import type { Column } from '../table/column-builder.ts';
import { doesFollow, type Feature } from '../table/feature.ts';
import { countValues } from '../table/value-counts.ts';

/** Further holders that a value is expected to have beyond those seen, and among how many at least they are met. */
interface Stray {
  readonly holders: number;
  readonly among: number;
}

/** By a slip of the pen, or by chance. */
const STRAY: Stray = { holders: 0.5, among: 1 };
/** A slip seldom makes one whole name into another. */
const STRAY_WHOLE_NAME: Stray = { holders: 0.1, among: 1 };
/** Numbers are given out to one each: by chance two hold the same as seldom in a small file as in a large one. */
const STRAY_NUMBER: Stray = { holders: 0.5, among: 100_000 };

function strayOf({ kind, name }: Feature): Stray {
  if (kind === 'identifier' && name !== 'postalCode') return STRAY_NUMBER;
  return name === 'name' ? STRAY_WHOLE_NAME : STRAY;
}

/** How much of the rarity of a value its misspelling keeps, when the value is rarer than usual. */
const NEAR_RARITY_KEPT = 0.5;

/**
 * How often a value is met by chance, the pair that is judged left out: `(d − 2) / N + α / max(N, A)` of d holders
 * among N records, with α stray holders among A at least.
 * Without leaving the pair out, each duplicate would make its own agreement look common.
 * Source: term frequencies of Winkler (1989); leave-pair-out against their inflation by duplicates.
 */
export class Rarity {
  readonly #columns: readonly Column[];
  /** By column and value: bits by which the value is more common than the mean of its column. */
  readonly #bits: readonly Float32Array[];
  readonly #meanBits: readonly number[];
  readonly #last: readonly number[];
  readonly #follows: readonly boolean[];

  /** @param entityOf the entity of each record once that is known: its records then count as one holder */
  constructor(columns: readonly Column[], entityOf?: Int32Array) {
    this.#columns = columns;
    const counts = columns.map((column) => countValues(column, entityOf));
    const chances = counts.map(({ ofValue, filled }, column) => {
      const stray = strayOf(columns[column]!.feature);
      return ofValue.map((holders) => chanceOf(holders, filled, stray));
    });
    this.#meanBits = counts.map(({ ofValue }, column) => meanBitsOf(ofValue, chances[column]!));
    this.#bits = chances.map((ofValue, column) =>
      Float32Array.from(ofValue, (chance) => Math.log2(chance) - this.#meanBits[column]!),
    );
    this.#follows = columns.map(({ feature }) => doesFollow(feature));
    this.#last = columns.map(({ feature }) => LEVELS[feature.kind].length - 1);
  }

  /** log2 of the mean chance that two different entities have the same value in a column. */
  meanBits(column: number): number {
    return this.#meanBits[column]!;
  }

  /** Bits by which a value of a column is more common than the mean; negative when it is rarer. */
  ofValue(column: number, value: number): number {
    return this.#bits[column]![value]!;
  }

  /** The least of the bits of the values of a column. */
  least(column: number): number {
    return this.#bits[column]!.reduce((least, bits) => Math.min(least, bits), 0);
  }

  /** How much of the rarity of a value counts at a level. */
  at(level: number, bits: number): number {
    return level === EXACT || bits > 0 ? bits : bits * NEAR_RARITY_KEPT;
  }

  /**
   * By how many bits the value on which a feature of the compared pair agrees is more common than the mean (negative:
   * rarer); each doubling of the values on both sides makes it as common again. 0 for disagreement, for missing
   * values, for what follows from another feature that agrees, and for the order of names.
   */
  bits({ levels, columnA, cellA, columnB, cellB, tries }: PairComparer, feature: number): number {
    const level = levels[feature]!;
    if (level === MISSING || feature >= this.#last.length) return 0;
    const plain = this.#follows[feature]! ? level : level % (this.#last[feature]! + 1);
    if (plain >= this.#last[feature]!) return 0;
    const a = this.#ofCell(columnA[feature]!, cellA[feature]!);
    const b = this.#ofCell(columnB[feature]!, cellB[feature]!);
    return this.at(plain, Math.max(a, b)) + Math.log2(tries[feature]!) / 2;
  }

  #ofCell(column: number, cell: number): number {
    return this.#bits[column]![this.#columns[column]!.cells[cell]!]!;
  }
}

function chanceOf(holders: number, filled: number, stray: Stray): number {
  const others = Math.max(0, holders - 2) / Math.max(1, filled);
  return Math.min(1, others + stray.holders / Math.max(1, filled, stray.among));
}

/** The value of a record is drawn as often as it has holders. */
function meanBitsOf(holders: Float64Array, chances: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let value = 0; value < holders.length; value++) {
    sum += holders[value]! * chances[value]!;
    total += holders[value]!;
  }
  return total === 0 ? 0 : Math.log2(sum / total);
}
