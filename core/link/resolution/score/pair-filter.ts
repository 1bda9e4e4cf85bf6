import { NAME_ORDER_LEVELS } from '../compare/compare-pair.ts';
import { bestNameLevel, bestTextLevel, COMPARE } from '../compare/compare-values.ts';
import { editsAtLeast } from '../compare/letters.ts';
import { type ComparisonKind, EXACT, LEVELS } from '../compare/levels.ts';
import type { PreparedValues } from '../compare/prepared-values.ts';
import type { Rarity } from '../estimate/rarity.ts';
import type { Weights } from '../estimate/weights.ts';
import type { Column } from '../table/column-builder.ts';
import { BestEvidence, isSeveral, type Place } from './best-evidence.ts';
import { CELL_PLACES, FOLDED_LETTERS, LENGTH, LETTERS, NO_VALUE, packRows } from './packed-rows.ts';

/**
 * Tells quickly that a pair cannot reach a bound: first by equal values and the outlines of the others alone, then by
 * comparing one feature after the other, with the evidence of the rest taken at its best. Never refuses a pair that
 * reaches the bound.
 */
export class PairFilter {
  readonly #kinds: readonly ComparisonKind[];
  readonly #prepared: readonly PreparedValues[];
  readonly #rows: Int32Array;
  readonly #rowPlaces: number;
  readonly #best: BestEvidence;
  readonly #priorBits: number;
  readonly #bitsMin: number;
  /** The columns of given and family name, or -1 where names cannot be swapped. */
  readonly #given: number;
  readonly #family: number;
  /** What the order of names says: in place, swapped. */
  readonly #order: readonly number[];
  /** All columns but those two; those first that may take most from the evidence. */
  readonly #others: Uint8Array;
  /** What each column was last taken to say at best. */
  readonly #assumed: Float64Array;
  #first = -1;

  /** @param bitsMin the bound, in bits */
  constructor(
    columns: readonly Column[],
    prepared: readonly PreparedValues[],
    weights: Weights,
    rarity: Rarity,
    bitsMin: number,
  ) {
    this.#kinds = columns.map(({ feature }) => feature.kind);
    this.#prepared = prepared;
    this.#rowPlaces = columns.length * CELL_PLACES;
    this.#rows = packRows(columns, prepared, (columns[0]?.starts.length ?? 1) - 1);
    this.#priorBits = weights.priorBits;
    this.#bitsMin = bitsMin;
    const names = ['firstName', 'lastName'].map((name) => columns.findIndex(({ feature }) => feature.name === name));
    const isSwappable = names.every((column) => column >= 0);
    [this.#given, this.#family] = isSwappable ? [names[0]!, names[1]!] : [-1, -1];
    this.#order = isSwappable ? NAME_ORDER_LEVELS.map((_, level) => weights.bits(columns.length, level, 0)) : [];
    this.#best = new BestEvidence(columns, isSwappable ? names : [], weights, rarity);
    const takes = columns.map(
      ({ feature }, column) =>
        weights.bestBits(column, 1, 0) - weights.bestBits(column, LEVELS[feature.kind].length - 1, 0),
    );
    this.#others = Uint8Array.from(
      [...columns.keys()]
        .filter((column) => column !== this.#given && column !== this.#family)
        .sort((a, b) => takes[b]! - takes[a]!),
    );
    this.#assumed = new Float64Array(columns.length);
  }

  /** Takes the record that others are held against. */
  begin(record: number): void {
    this.#first = record * this.#rowPlaces;
    for (let column = 0; column < this.#kinds.length; column++)
      this.#best.begin(column, this.#rows[this.#first + column * CELL_PLACES]!);
  }

  /** Whether the pair of the record that was begun with and another may reach the bound. */
  mayReach(other: number): boolean {
    const second = other * this.#rowPlaces;
    const names = this.#given < 0 ? 0 : this.#namesAtBest(second);
    let best = this.#priorBits + names;
    for (let at = 0; at < this.#others.length; at++) {
      const column = this.#others[at]!;
      best += this.#assumed[column] = this.#atBest('own', column, column, second);
    }
    if (best < this.#bitsMin) return false;
    for (let at = 0; at < this.#others.length; at++) {
      const column = this.#others[at]!;
      best += this.#compared(column, column, second) - this.#assumed[column]!;
      if (best < this.#bitsMin) return false;
    }
    return this.#given < 0 || best - names + this.#namesCompared(second) >= this.#bitsMin;
  }

  /** What a column of the first record and one of the second say at best by the outlines of their values. */
  #atBest(place: Place, columnA: number, columnB: number, second: number): number {
    const a = this.#first + columnA * CELL_PLACES;
    const b = second + columnB * CELL_PLACES;
    const valueA = this.#rows[a]!;
    const valueB = this.#rows[b]!;
    if (valueA === NO_VALUE || valueB === NO_VALUE) return 0;
    if (isSeveral(valueA, valueB)) return this.#ofSeveral(columnA, columnB);
    return this.#best.at(place, columnA, this.#bestLevel(place, columnA, a, b));
  }

  /** Whether crosswise names are equal is not told by their numbers: where their outlines are, it is assumed. */
  #bestLevel(place: Place, column: number, a: number, b: number): number {
    const rows = this.#rows;
    if (place === 'own' && rows[a] === rows[b]) return EXACT;
    const [lengthA, lengthB] = [rows[a + LENGTH]!, rows[b + LENGTH]!];
    const [lettersA, lettersB] = [rows[a + LETTERS]!, rows[b + LETTERS]!];
    if (place === 'cross' && lengthA === lengthB && lettersA === lettersB) return EXACT;
    switch (this.#kinds[column]!) {
      case 'name':
        return bestNameLevel(
          lengthA,
          lettersA,
          rows[a + FOLDED_LETTERS]!,
          lengthB,
          lettersB,
          rows[b + FOLDED_LETTERS]!,
        );
      case 'text':
        return bestTextLevel(lengthA, lettersA, lengthB, lettersB);
      case 'date':
        return editsAtLeast(lettersA, lettersB) > 1 ? 2 : 1;
      case 'identifier':
        return Math.min(3, Math.max(1, editsAtLeast(lettersA, lettersB)));
      default:
        return 1;
    }
  }

  /** The same once both values are compared. */
  #compared(columnA: number, columnB: number, second: number): number {
    const valueA = this.#rows[this.#first + columnA * CELL_PLACES]!;
    const valueB = this.#rows[second + columnB * CELL_PLACES]!;
    if (valueA === NO_VALUE || valueB === NO_VALUE) return 0;
    if (isSeveral(valueA, valueB)) return this.#ofSeveral(columnA, columnB);
    if (columnA === columnB && valueA === valueB) return this.#best.at('own', columnA, EXACT);
    const level = COMPARE[this.#kinds[columnA]!](this.#prepared[columnA]!, valueA, this.#prepared[columnB]!, valueB);
    return this.#best.between(columnA, valueA, columnB, valueB, level);
  }

  #ofSeveral(columnA: number, columnB: number): number {
    return Math.max(this.#best.ofSeveral(columnA), this.#best.ofSeveral(columnB));
  }

  /** What given and family name and their order say at best: in place, or crosswise. */
  #namesAtBest(second: number): number {
    const [given, family] = [this.#given, this.#family];
    const inPlace =
      this.#atBest('own', given, given, second) + this.#atBest('own', family, family, second) + this.#order[0]!;
    if (this.#hasEqual(given, second) || this.#hasEqual(family, second)) return inPlace;
    const crosswise = this.#atBest('cross', given, family, second) + this.#atBest('cross', family, given, second);
    return Math.max(inPlace, crosswise + this.#order[1]!);
  }

  #namesCompared(second: number): number {
    const [given, family] = [this.#given, this.#family];
    const inPlace = this.#compared(given, given, second) + this.#compared(family, family, second) + this.#order[0]!;
    if (this.#hasEqual(given, second) || this.#hasEqual(family, second)) return inPlace;
    const crosswise = this.#compared(given, family, second) + this.#compared(family, given, second);
    return Math.max(inPlace, crosswise + this.#order[1]!);
  }

  #hasEqual(column: number, second: number): boolean {
    const value = this.#rows[this.#first + column * CELL_PLACES]!;
    return value >= 0 && value === this.#rows[second + column * CELL_PLACES];
  }
}
