import type { Column } from '../table/column-builder.ts';
import { countValues, type ValueCounts } from '../table/value-counts.ts';
import { LEVELS, MISSING } from './levels.ts';

/** Tells whether names agree better in place or crosswise, and which of two crosswise pairs are the given names. */
export class NameOrder {
  readonly given: number;
  readonly family: number;
  readonly #columns: readonly Column[];
  readonly #counts: readonly [ValueCounts, ValueCounts];
  readonly #numbers: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>];

  constructor(columns: readonly Column[], given: number, family: number) {
    this.given = given;
    this.family = family;
    this.#columns = columns;
    const both = [columns[given]!, columns[family]!] as const;
    this.#counts = [countValues(both[0]), countValues(both[1])];
    this.#numbers = [numbersOf(both[0]), numbersOf(both[1])];
  }

  /** How much a level speaks for an order of the names: -1 (they differ) … 4 (equal); unknown says nothing. */
  worth(level: number): number {
    if (level === MISSING) return 0;
    const last = LEVELS.name.length - 1;
    return level === last ? -1 : last - level;
  }

  /**
   * Whether the pair X (given name of A, family name of B) holds the given names and not pair Y (family name of A,
   * given name of B). Cells are -1 for a pair that is not there.
   */
  isGiven(givenA: number, familyB: number, familyA: number, givenB: number): boolean {
    const x = givenA < 0 ? undefined : [this.#text(this.given, givenA), this.#text(this.family, familyB)];
    const y = familyA < 0 ? undefined : [this.#text(this.family, familyA), this.#text(this.given, givenB)];
    const difference = this.#givenness(x) - this.#givenness(y);
    if (difference !== 0) return difference > 0;
    // The same answer whichever record comes first.
    return (x ?? []).toSorted().join(' ') < (y ?? []).toSorted().join(' ');
  }

  #text(column: number, cell: number): string {
    const { values, cells } = this.#columns[column]!;
    return values[cells[cell]!]!;
  }

  /** Positive when these names stand more often among given names than among family names. */
  #givenness(names: readonly string[] | undefined): number {
    let sum = 0;
    for (const name of names ?? []) sum += Math.log((this.#count(0, name) + 1) / (this.#count(1, name) + 1));
    return sum;
  }

  #count(side: 0 | 1, name: string): number {
    const number = this.#numbers[side].get(name);
    return number === undefined ? 0 : this.#counts[side].ofValue[number]!;
  }
}

function numbersOf({ values }: Column): ReadonlyMap<string, number> {
  return new Map(values.map((value, number) => [value, number]));
}
