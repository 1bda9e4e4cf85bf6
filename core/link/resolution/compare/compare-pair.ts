import type { Column } from '../table/column-builder.ts';
import { parentOf } from '../table/feature.ts';
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
  /** How many pairs of values were compared for each feature: the best of many agrees more easily. */
  readonly tries: Int32Array;
  readonly #columns: readonly Column[];
  readonly prepared: readonly PreparedValues[];
  readonly #order: NameOrder | undefined;
  #level = MISSING;
  #cellA = -1;
  #cellB = -1;
  #tries = 0;

  constructor({ columns }: RecordTable) {
    this.#columns = columns;
    this.prepared = columns.map(prepareValues);
    const given = columns.findIndex(({ feature }) => feature.name === 'firstName');
    const family = columns.findIndex(({ feature }) => feature.name === 'lastName');
    this.#order = given >= 0 && family >= 0 ? new NameOrder(columns, given, family) : undefined;
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
    this.tries = new Int32Array(this.featureCount);
  }

  /** Compares two records by their numbers; the result stands in the arrays until the next call. */
  compare(a: number, b: number): void {
    for (let column = 0; column < this.#columns.length; column++) {
      this.#best(column, a, column, b);
      this.#put(column, column, column);
    }
    if (this.#order) this.#compareOrder(this.#order, a, b);
    for (let feature = 0; feature < this.featureCount; feature++) this.#placeBehindParent(feature);
  }

  #placeBehindParent(feature: number): void {
    const parent = this.parents[feature]!;
    if (parent < 0 || this.levels[feature] === MISSING || this.levels[parent] === MISSING) return;
    if (this.levels[parent]! % this.levelCounts[parent]! <= AGREES_UP_TO)
      this.levels[feature] = this.levels[feature]! + this.levelCounts[feature]!;
  }

  /** The best level over all pairs of values of a column of one record and a column of the other. */
  #best(columnA: number, a: number, columnB: number, b: number): void {
    const first = this.#columns[columnA]!;
    const second = this.#columns[columnB]!;
    const endA = first.starts[a + 1]!;
    const endB = second.starts[b + 1]!;
    const compareValues = COMPARE[first.feature.kind];
    this.#level = MISSING;
    this.#tries = (endA - first.starts[a]!) * (endB - second.starts[b]!);
    for (let i = first.starts[a]!; i < endA; i++)
      for (let j = second.starts[b]!; j < endB; j++) {
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
  }

  #put(feature: number, columnA: number, columnB: number): void {
    this.levels[feature] = this.#level;
    this.columnA[feature] = columnA;
    this.columnB[feature] = columnB;
    this.cellA[feature] = this.#cellA;
    this.cellB[feature] = this.#cellB;
    this.tries[feature] = this.#tries;
  }

  /** Where the names agree better crosswise than in place, they are taken crosswise. */
  #compareOrder(order: NameOrder, a: number, b: number): void {
    const { given, family } = order;
    const last = this.featureCount - 1;
    const inPlaceGiven = this.levels[given]!;
    const inPlaceFamily = this.levels[family]!;
    const known = inPlaceGiven !== MISSING || inPlaceFamily !== MISSING;
    this.levels[last] = known ? 0 : MISSING;
    if (inPlaceGiven === EXACT || inPlaceFamily === EXACT) return;
    this.#best(given, a, family, b);
    const [levelX, aX, bX, triesX] = [this.#level, this.#cellA, this.#cellB, this.#tries];
    this.#best(family, a, given, b);
    const levelY = this.#level;
    if (order.worth(levelX) + order.worth(levelY) <= order.worth(inPlaceGiven) + order.worth(inPlaceFamily)) return;
    this.levels[last] = 1;
    const xIsGiven = order.isGiven(
      levelX === MISSING ? -1 : aX,
      bX,
      levelY === MISSING ? -1 : this.#cellA,
      this.#cellB,
    );
    this.#put(xIsGiven ? family : given, family, given);
    this.#level = levelX;
    this.#cellA = aX;
    this.#cellB = bX;
    this.#tries = triesX;
    this.#put(xIsGiven ? given : family, given, family);
  }
}
