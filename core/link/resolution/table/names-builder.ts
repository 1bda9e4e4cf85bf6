import type { ColumnBuilder } from './column-builder.ts';
import { GrowingNumbers } from './growing-numbers.ts';

/** Which given and family names belong together: an alias is compared as one, not its halves with those of others. */
export interface Names {
  /** The names of record r are `starts[r] … starts[r + 1] - 1`. */
  readonly starts: Int32Array;
  /** Of name n the given names are the cells `given[n] … given[n + 1] - 1` of their column, the family names likewise. */
  readonly given: Int32Array;
  readonly family: Int32Array;
}

/** Takes down where each name begins in the columns of given and family names. */
export class NamesBuilder {
  readonly #columns: readonly [ColumnBuilder, ColumnBuilder];
  readonly #starts = new GrowingNumbers();
  readonly #given = new GrowingNumbers();
  readonly #family = new GrowingNumbers();

  constructor(given: ColumnBuilder, family: ColumnBuilder) {
    this.#columns = [given, family];
  }

  /** Begins the names of the next record. */
  nextRecord(): void {
    this.#starts.push(this.#given.length);
  }

  /** Begins the next name of the record. */
  nextName(): void {
    this.#given.push(this.#columns[0].length);
    this.#family.push(this.#columns[1].length);
  }

  add(given: string, family: string): void {
    this.nextName();
    this.#columns[0].add(given);
    this.#columns[1].add(family);
  }

  finish(): Names {
    this.nextRecord();
    this.nextName();
    return { starts: this.#starts.finish(), given: this.#given.finish(), family: this.#family.finish() };
  }
}
