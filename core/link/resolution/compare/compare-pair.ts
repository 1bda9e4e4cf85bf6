import type { Column } from '../table/column-builder.ts';
import { parentOf } from '../table/feature.ts';
import type { Names } from '../table/names-builder.ts';
import type { RecordTable } from '../table/record-table.ts';
import { COMPARE } from './compare-values.ts';
import { EXACT, LEVELS, MISSING } from './levels.ts';
import { NameOrder } from './name-order.ts';
import { type PreparedValues, prepareValues } from './prepared-values.ts';

/** A feature agrees when its values are equal or one slip apart. */
const AGREES_UP_TO = 1;

/** The feature that says whether given and family name stand in the same places: level 0 in place, 1 swapped. */
export const NAME_ORDER_LEVELS = ['in place', 'swapped'] as const;

/**
 * Compares pairs of records. The result of the last comparison stands in typed arrays, one place a feature, so that
 * comparing makes no objects: it is called some hundred million times for a million records.
 */
export class PairComparer {
  /** One more than columns where names can be swapped: the last says whether they are. */
  readonly featureCount: number;
  /** The number of levels of each feature. */
  readonly levelCounts: readonly number[];
  /**
   * For each feature the one that it follows from, or -1. Where that one agrees (level 0 or 1), the level of the feature
   * is given as `levelCounts[feature] + level`: it is another event, with chances of its own.
   */
  readonly parents: readonly number[];
  readonly levels: Uint8Array;
  readonly columnA: Uint8Array;
  readonly columnB: Uint8Array;
  readonly cellA: Int32Array;
  readonly cellB: Int32Array;
  /** How many pairs of values each feature is the best of: the best of many agrees more easily. */
  readonly tries: Float64Array;
  readonly #columns: readonly Column[];
  readonly prepared: readonly PreparedValues[];
  readonly #names: Names | undefined;
  readonly #order: NameOrder | undefined;
  #level = MISSING;
  #cellA = -1;
  #cellB = -1;

  constructor({ columns, names }: RecordTable) {
    this.#columns = columns;
    this.prepared = columns.map(prepareValues);
    const given = columns.findIndex(({ feature }) => feature.name === 'firstName');
    const family = columns.findIndex(({ feature }) => feature.name === 'lastName');
    this.#names = names;
    this.#order = names ? new NameOrder(columns, given, family) : undefined;
    this.levelCounts = [
      ...columns.map(({ feature }) => LEVELS[feature.kind].length),
      ...(this.#order ? [NAME_ORDER_LEVELS.length] : []),
    ];
    this.featureCount = this.levelCounts.length;
    const features = columns.map(({ feature }) => feature);
    this.parents = this.levelCounts.map((_, at) => (features[at] ? parentOf(features, features[at]) : -1));
    this.levels = new Uint8Array(this.featureCount);
    this.columnA = new Uint8Array(this.featureCount);
    this.columnB = new Uint8Array(this.featureCount);
    this.cellA = new Int32Array(this.featureCount);
    this.cellB = new Int32Array(this.featureCount);
    this.tries = new Float64Array(this.featureCount);
  }

  /** Compares two records by their numbers; the result stands in the arrays until the next call. */
  compare(a: number, b: number): void {
    for (let column = 0; column < this.#columns.length; column++) {
      if (column === this.#order?.given || column === this.#order?.family) continue;
      const { starts } = this.#columns[column]!;
      const [fromA, toA, fromB, toB] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!];
      this.#best(column, fromA, toA, column, fromB, toB);
      this.#put(column, column, column, (toA - fromA) * (toB - fromB));
    }
    if (this.#names && this.#order) this.#compareNames(this.#names, this.#order, a, b);
    for (let feature = 0; feature < this.featureCount; feature++) this.#placeBehindParent(feature);
  }

  #placeBehindParent(feature: number): void {
    const parent = this.parents[feature]!;
    if (parent < 0 || this.levels[feature] === MISSING || this.levels[parent] === MISSING) return;
    if (this.levels[parent]! % this.levelCounts[parent]! <= AGREES_UP_TO)
      this.levels[feature] = this.levels[feature]! + this.levelCounts[feature]!;
  }

  /** The best level over all pairs of values in a range of a column and in a range of the same or another. */
  #best(columnA: number, fromA: number, toA: number, columnB: number, fromB: number, toB: number): number {
    const first = this.#columns[columnA]!;
    const second = this.#columns[columnB]!;
    const compareValues = COMPARE[first.feature.kind];
    this.#level = MISSING;
    for (let i = fromA; i < toA; i++)
      for (let j = fromB; j < toB; j++) {
        const [valueA, valueB] = [first.cells[i]!, second.cells[j]!];
        const level =
          columnA === columnB && valueA === valueB
            ? EXACT
            : compareValues(this.prepared[columnA]!, valueA, this.prepared[columnB]!, valueB);
        if (level >= this.#level) continue;
        this.#level = level;
        this.#cellA = i;
        this.#cellB = j;
      }
    return this.#level;
  }

  #put(feature: number, columnA: number, columnB: number, tries: number): void {
    this.levels[feature] = this.#level;
    this.columnA[feature] = columnA;
    this.columnB[feature] = columnB;
    this.cellA[feature] = this.#cellA;
    this.cellB[feature] = this.#cellB;
    this.tries[feature] = tries;
  }

  /** Takes that pair of their names of which given and family name agree best together, in place or crosswise. */
  #compareNames({ starts, given, family }: Names, order: NameOrder, a: number, b: number): void {
    const last = this.featureCount - 1;
    for (const feature of [order.given, order.family, last]) this.levels[feature] = MISSING;
    let most = Number.NEGATIVE_INFINITY;
    let tries = 0;
    for (let n = starts[a]!; n < starts[a + 1]!; n++) {
      if (given[n] === given[n + 1] && family[n] === family[n + 1]) continue;
      for (let m = starts[b]!; m < starts[b + 1]!; m++) {
        if (given[m] === given[m + 1] && family[m] === family[m + 1]) continue;
        tries++;
        most = this.#compareNamePair(order, most, given, family, n, m);
      }
    }
    this.tries[order.given] = tries;
    this.tries[order.family] = tries;
  }

  /** Takes a pair of names over when it is worth more than the most so far. Gives what is the most then. */
  #compareNamePair(
    order: NameOrder,
    most: number,
    given: Int32Array,
    family: Int32Array,
    n: number,
    m: number,
  ): number {
    const [g, f] = [order.given, order.family];
    const inPlaceGiven = this.#best(g, given[n]!, given[n + 1]!, g, given[m]!, given[m + 1]!);
    const [aGiven, bGiven] = [this.#cellA, this.#cellB];
    const inPlaceFamily = this.#best(f, family[n]!, family[n + 1]!, f, family[m]!, family[m + 1]!);
    const inPlace = order.worth(inPlaceGiven) + order.worth(inPlaceFamily);
    let best = most;
    if (inPlace > best) {
      best = inPlace;
      this.#put(f, f, f, 1);
      [this.#level, this.#cellA, this.#cellB] = [inPlaceGiven, aGiven, bGiven];
      this.#put(g, g, g, 1);
      this.levels[this.featureCount - 1] = inPlaceGiven === MISSING && inPlaceFamily === MISSING ? MISSING : 0;
    }
    if (inPlaceGiven === EXACT || inPlaceFamily === EXACT) return best;
    const levelX = this.#best(g, given[n]!, given[n + 1]!, f, family[m]!, family[m + 1]!);
    const [aX, bX] = [this.#cellA, this.#cellB];
    const levelY = this.#best(f, family[n]!, family[n + 1]!, g, given[m]!, given[m + 1]!);
    const crosswise = order.worth(levelX) + order.worth(levelY);
    if (crosswise <= best) return best;
    const xIsGiven = order.isGiven(
      levelX === MISSING ? -1 : aX,
      bX,
      levelY === MISSING ? -1 : this.#cellA,
      this.#cellB,
    );
    this.#put(xIsGiven ? f : g, f, g, 1);
    [this.#level, this.#cellA, this.#cellB] = [levelX, aX, bX];
    this.#put(xIsGiven ? g : f, g, f, 1);
    this.levels[this.featureCount - 1] = 1;
    return crosswise;
  }
}
