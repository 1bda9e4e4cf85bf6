import type { Column } from '../table/column-builder.ts';
import { parentOf } from '../table/feature.ts';
import type { Names } from '../table/names-builder.ts';
import type { RecordTable } from '../table/record-table.ts';
import { BestCells } from './best-cells.ts';
import { EXACT, LEVELS, MISSING } from './levels.ts';
import { NameOrder } from './name-order.ts';
import { type PreparedValues, prepareValues } from './prepared-values.ts';

/** A feature agrees when its values are equal or one slip apart. */
const AGREES_UP_TO = 1;

/** The feature that says whether given and family name stand in the same places: level 0 in place, 1 swapped. */
export const NAME_ORDER_LEVELS = ['in place', 'swapped'] as const;

/** How names are compared: whole names of both records, in place and crosswise. */
interface NameCells {
  readonly names: Names;
  readonly order: NameOrder;
  readonly given: BestCells;
  readonly family: BestCells;
  /** The given names of the first record with the family names of the second. */
  readonly givenToFamily: BestCells;
  readonly familyToGiven: BestCells;
}

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
   * For each feature the one that it follows from, or -1. Where that one agrees (level 0 or 1), the level of the
   * feature is given as `levelCounts[feature] + level`: it is another event, with chances of its own.
   */
  readonly parents: readonly number[];
  readonly levels: Uint8Array;
  readonly columnA: Uint8Array;
  readonly columnB: Uint8Array;
  readonly cellA: Int32Array;
  readonly cellB: Int32Array;
  /** How many pairs of values each feature is the best of: the best of many agrees more easily. */
  readonly tries: Float64Array;
  readonly prepared: readonly PreparedValues[];
  readonly #columns: readonly Column[];
  /** One for each column that is compared by itself. */
  readonly #single: readonly BestCells[];
  readonly #names: NameCells | undefined;

  constructor({ columns, names }: RecordTable) {
    this.#columns = columns;
    this.prepared = columns.map(prepareValues);
    this.#names = names ? this.#nameCells(names) : undefined;
    const inNames = this.#names ? [this.#names.order.given, this.#names.order.family] : [];
    const alone = [...columns.keys()].filter((column) => !inNames.includes(column));
    this.#single = alone.map((column) => new BestCells(columns, this.prepared, column, column));
    this.levelCounts = [
      ...columns.map(({ feature }) => LEVELS[feature.kind].length),
      ...(this.#names ? [NAME_ORDER_LEVELS.length] : []),
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

  #nameCells(names: Names): NameCells {
    const columns = this.#columns;
    const given = columns.findIndex(({ feature }) => feature.name === 'firstName');
    const family = columns.findIndex(({ feature }) => feature.name === 'lastName');
    const cells = (a: number, b: number): BestCells => new BestCells(columns, this.prepared, a, b);
    return {
      names,
      order: new NameOrder(columns, given, family),
      given: cells(given, given),
      family: cells(family, family),
      givenToFamily: cells(given, family),
      familyToGiven: cells(family, given),
    };
  }

  /** Compares two records by their numbers; the result stands in the arrays until the next call. */
  compare(a: number, b: number): void {
    for (let at = 0; at < this.#single.length; at++) {
      const best = this.#single[at]!;
      const column = best.columnA;
      const { starts } = this.#columns[column]!;
      const [fromA, toA, fromB, toB] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!];
      best.find(fromA, toA, fromB, toB);
      this.#put(column, best);
      this.tries[column] = (toA - fromA) * (toB - fromB);
    }
    if (this.#names) this.#compareNames(this.#names, a, b);
    for (let feature = 0; feature < this.featureCount; feature++) this.#placeBehindParent(feature);
  }

  #placeBehindParent(feature: number): void {
    const parent = this.parents[feature]!;
    if (parent < 0 || this.levels[feature] === MISSING || this.levels[parent] === MISSING) return;
    if (this.levels[parent]! % this.levelCounts[parent]! <= AGREES_UP_TO)
      this.levels[feature] = this.levels[feature]! + this.levelCounts[feature]!;
  }

  #put(feature: number, best: BestCells): void {
    this.levels[feature] = best.level;
    this.columnA[feature] = best.columnA;
    this.columnB[feature] = best.columnB;
    this.cellA[feature] = best.cellA;
    this.cellB[feature] = best.cellB;
  }

  /** Takes that pair of their names of which given and family name agree best together, in place or crosswise. */
  #compareNames(cells: NameCells, a: number, b: number): void {
    const { starts, given, family } = cells.names;
    const { order } = cells;
    for (const feature of [order.given, order.family, this.featureCount - 1]) this.levels[feature] = MISSING;
    let most = Number.NEGATIVE_INFINITY;
    let tries = 0;
    for (let n = starts[a]!; n < starts[a + 1]!; n++) {
      if (given[n] === given[n + 1] && family[n] === family[n + 1]) continue;
      for (let m = starts[b]!; m < starts[b + 1]!; m++) {
        if (given[m] === given[m + 1] && family[m] === family[m + 1]) continue;
        tries++;
        most = this.#compareNamePair(cells, n, m, most);
      }
    }
    this.tries[order.given] = tries;
    this.tries[order.family] = tries;
  }

  /** Takes a pair of names over when it is worth more than the most so far. Gives what is the most then. */
  #compareNamePair(cells: NameCells, n: number, m: number, most: number): number {
    const { order, given, family, givenToFamily, familyToGiven } = cells;
    const { given: g, family: f } = cells.names;
    given.find(g[n]!, g[n + 1]!, g[m]!, g[m + 1]!);
    family.find(f[n]!, f[n + 1]!, f[m]!, f[m + 1]!);
    const inPlace = order.worth(given.level) + order.worth(family.level);
    if (inPlace > most) this.#putInPlace(cells);
    const best = Math.max(most, inPlace);
    // What is the same in place is not looked for elsewhere.
    if (given.level === EXACT || family.level === EXACT) return best;
    givenToFamily.find(g[n]!, g[n + 1]!, f[m]!, f[m + 1]!);
    familyToGiven.find(f[n]!, f[n + 1]!, g[m]!, g[m + 1]!);
    const crosswise = order.worth(givenToFamily.level) + order.worth(familyToGiven.level);
    if (crosswise <= best) return best;
    this.#putCrosswise(cells);
    return crosswise;
  }

  #putInPlace({ given, family, order }: NameCells): void {
    this.#put(order.given, given);
    this.#put(order.family, family);
    this.levels[this.featureCount - 1] = given.level === MISSING && family.level === MISSING ? MISSING : 0;
  }

  #putCrosswise({ givenToFamily, familyToGiven, order }: NameCells): void {
    const isGivenFirst = order.isGiven(
      givenToFamily.level === MISSING ? -1 : givenToFamily.cellA,
      givenToFamily.cellB,
      familyToGiven.level === MISSING ? -1 : familyToGiven.cellA,
      familyToGiven.cellB,
    );
    this.#put(order.given, isGivenFirst ? givenToFamily : familyToGiven);
    this.#put(order.family, isGivenFirst ? familyToGiven : givenToFamily);
    this.levels[this.featureCount - 1] = 1;
  }
}
