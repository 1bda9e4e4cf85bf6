/** Numbers in a typed array that grows; for columns of which the length is not known before. */
export class IntColumn {
  #values = new Int32Array(1_024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Int32Array(this.#values.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  finish(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}

/** The same for fractions. */
export class FloatColumn {
  #values = new Float64Array(1_024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Float64Array(this.#values.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  finish(): Float64Array {
    return this.#values.slice(0, this.length);
  }
}

/** Rows grouped by a key from 0 to `keys` - 1: the rows of key k are `rows[from[k]]` to `rows[from[k + 1] - 1]`. */
export interface Grouping {
  readonly from: Int32Array;
  readonly rows: Int32Array;
}

/** Groups row numbers by their key, in the order of the rows. */
export function groupBy(keys: Int32Array, count: number): Grouping {
  const from = new Int32Array(count + 1);
  for (const key of keys) from[key + 1] = at(from, key + 1) + 1;
  for (let k = 0; k < count; k++) from[k + 1] = at(from, k + 1) + at(from, k);
  const next = from.slice();
  const rows = new Int32Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    const key = at(keys, row);
    const slot = at(next, key);
    rows[slot] = row;
    next[key] = slot + 1;
  }
  return { from, rows };
}

/** A number of a typed array, where the index is known to be within. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}
