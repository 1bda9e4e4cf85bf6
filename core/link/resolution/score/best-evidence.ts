import { EXACT, LEVELS } from '../compare/levels.ts';
import type { Rarity } from '../estimate/rarity.ts';
import type { Weights } from '../estimate/weights.ts';
import type { Column } from '../table/column-builder.ts';
import { SEVERAL_VALUES } from './packed-rows.ts';

/** Whether a value stands in its own column, or is a name held against the other column of names. */
export type Place = 'own' | 'cross';

/**
 * What the values of one record say at best for being the same as another, by column and level: a value that both have
 * is no rarer than it is with one of them.
 */
export class BestEvidence {
  readonly #weights: Weights;
  readonly #rarity: Rarity;
  readonly #levels: readonly number[];
  /** Of the rarest value of each column when it is equal. */
  readonly #rarest: Float64Array;
  readonly #own: readonly Float64Array[];
  readonly #cross: readonly Float64Array[];
  readonly #names: readonly number[];

  /** @param names the columns of names that may be swapped */
  constructor(columns: readonly Column[], names: readonly number[], weights: Weights, rarity: Rarity) {
    this.#weights = weights;
    this.#rarity = rarity;
    this.#names = names;
    this.#levels = columns.map(({ feature }) => LEVELS[feature.kind].length);
    this.#rarest = Float64Array.from(columns, (_, column) =>
      Math.max(0, weights.bestBits(column, EXACT, rarity.least(column))),
    );
    this.#own = this.#levels.map((count) => new Float64Array(count));
    this.#cross = this.#levels.map((count) => new Float64Array(count));
  }

  /** Takes the value of the record that others are held against; SEVERAL_VALUES are not taken one by one. */
  begin(column: number, value: number): void {
    if (value < 0) return;
    const own = this.#own[column]!;
    for (let level = 0; level < own.length; level++) own[level] = this.#ofLevel(column, level, column, value);
    if (!this.#names.includes(column)) return;
    const cross = this.#cross[column]!.fill(Number.NEGATIVE_INFINITY);
    for (const name of this.#names)
      for (let level = 0; level < cross.length; level++)
        cross[level] = Math.max(cross[level]!, this.#ofLevel(name, level, column, value));
  }

  #ofLevel(column: number, level: number, columnOfValue: number, value: number): number {
    const rarity = this.#rarity.ofValue(columnOfValue, value);
    return this.#weights.bestBits(column, level, this.#isLast(column, level) ? 0 : this.#rarity.at(level, rarity));
  }

  /** Of the value that was begun with, before the other is known. */
  at(place: Place, column: number, level: number): number {
    return (place === 'own' ? this.#own : this.#cross)[column]![level]!;
  }

  /** Of that value and one of a column, when both are known. */
  between(columnA: number, valueA: number, columnB: number, valueB: number, level: number): number {
    const over = Math.max(this.#rarity.ofValue(columnA, valueA), this.#rarity.ofValue(columnB, valueB));
    const rarity = this.#isLast(columnA, level) ? 0 : this.#rarity.at(level, over);
    const bits = this.#weights.bestBits(columnA, level, rarity);
    return columnA === columnB ? bits : Math.max(bits, this.#weights.bestBits(columnB, level, rarity));
  }

  /** Of several values the best is hard to bound: they are taken to be equal. */
  ofSeveral(column: number): number {
    return this.#rarest[column]!;
  }

  #isLast(column: number, level: number): boolean {
    return level + 1 === this.#levels[column];
  }
}

/** Whether one of two records has several values. */
export function isSeveral(valueA: number, valueB: number): boolean {
  return valueA === SEVERAL_VALUES || valueB === SEVERAL_VALUES;
}
