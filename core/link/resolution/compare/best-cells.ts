import type { Column } from '../table/column-builder.ts';
import { COMPARE, type CompareValues } from './compare-values.ts';
import { EXACT, MISSING } from './levels.ts';
import type { PreparedValues } from './prepared-values.ts';

/** Which values of two columns, or of one, agree best. What was found stands until the next search: no objects are made. */
export class BestCells {
  /** The level of the best two values; `MISSING` when one side has none, and the cells mean nothing then. */
  level = MISSING;
  cellA = -1;
  cellB = -1;
  readonly columnA: number;
  readonly columnB: number;
  readonly #cellsA: Int32Array;
  readonly #cellsB: Int32Array;
  readonly #preparedA: PreparedValues;
  readonly #preparedB: PreparedValues;
  readonly #compareValues: CompareValues;

  constructor(columns: readonly Column[], prepared: readonly PreparedValues[], columnA: number, columnB: number) {
    this.columnA = columnA;
    this.columnB = columnB;
    this.#cellsA = columns[columnA]!.cells;
    this.#cellsB = columns[columnB]!.cells;
    this.#preparedA = prepared[columnA]!;
    this.#preparedB = prepared[columnB]!;
    this.#compareValues = COMPARE[columns[columnA]!.feature.kind];
  }

  /** Looks at all pairs of values of two ranges of cells, the ends left out; of equally good ones the first is kept. */
  find(fromA: number, toA: number, fromB: number, toB: number): void {
    const compareValues = this.#compareValues;
    const isOneColumn = this.columnA === this.columnB;
    this.level = MISSING;
    for (let i = fromA; i < toA; i++)
      for (let j = fromB; j < toB; j++) {
        const valueA = this.#cellsA[i]!;
        const valueB = this.#cellsB[j]!;
        const level =
          isOneColumn && valueA === valueB ? EXACT : compareValues(this.#preparedA, valueA, this.#preparedB, valueB);
        if (level >= this.level) continue;
        this.level = level;
        this.cellA = i;
        this.cellB = j;
      }
  }
}
