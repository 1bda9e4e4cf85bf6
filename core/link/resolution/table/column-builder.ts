import { Dictionary } from './dictionary.ts';
import type { Feature } from './feature.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { normaliseValue } from './normalise.ts';

/** The values of one feature over all records, as numbers of distinct values. */
export interface Column {
  readonly feature: Feature;
  /** The values of record r are `cells[starts[r]] … cells[starts[r + 1] - 1]`: numbers of `values`. */
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  /** Beside each cell the number of the text as it was given. */
  readonly given: Int32Array;
  /** The distinct values in the form in which they are compared, and as they were given. */
  readonly values: readonly string[];
  readonly texts: readonly string[];
}

/** Takes the texts of one feature, record by record. */
export class ColumnBuilder {
  readonly #schemaName: string;
  readonly #feature: Feature;
  readonly #starts = new GrowingNumbers();
  readonly #given = new GrowingNumbers();
  readonly #texts = new Dictionary();
  readonly #values = new Dictionary();
  /** Number of a text → number of its value, -1 for none. */
  readonly #valueOf: number[] = [];

  constructor(schemaName: string, feature: Feature) {
    this.#schemaName = schemaName;
    this.#feature = feature;
  }

  /** Begins the next record. */
  next(): void {
    this.#starts.push(this.#given.length);
  }

  /** Values so far, of all records. */
  get length(): number {
    return this.#given.length;
  }

  add(text: string): void {
    if (text === '') return;
    const number = this.#texts.number(text);
    if (number === this.#valueOf.length) {
      const value = normaliseValue(this.#schemaName, this.#feature, text);
      this.#valueOf.push(value === '' ? -1 : this.#values.number(value));
    }
    if (this.#valueOf[number] !== -1) this.#given.push(number);
  }

  finish(): Column {
    this.next();
    const given = this.#given.finish();
    return {
      feature: this.#feature,
      starts: this.#starts.finish(),
      given,
      cells: given.map((number) => this.#valueOf[number]!),
      values: this.#values.texts,
      texts: this.#texts.texts,
    };
  }
}
