/** Values worked out once for each key, as long as there are not too many: then all are forgotten. */
export class Memo<K, T> {
  readonly #values = new Map<K, T>();
  readonly #max: number;

  constructor(entriesMax = 20_000) {
    this.#max = entriesMax;
  }

  /** The value of a key, by `make` when it is not known. */
  get(key: K, make: (key: K) => T): T {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    if (this.#values.size >= this.#max) this.#values.clear();
    const value = make(key);
    this.#values.set(key, value);
    return value;
  }
}
