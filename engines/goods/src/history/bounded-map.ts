/**
 * A map that forgets what was long not set when it is full. It is two maps: when the younger one holds half of the limit
 * the older one is dropped and the younger takes its place, so that forgetting never searches.
 */
export class BoundedMap<V> {
  readonly #youngMax: number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  constructor(max: number) {
    this.#youngMax = Math.max(1, Math.floor(max / 2));
  }

  get(key: string): V | undefined {
    return this.#young.get(key) ?? this.#old.get(key);
  }

  /**
   * Sets a value and makes its key one of the young.
   *
   * @returns what is forgotten for it: nothing, or all that was old.
   */
  set(key: string, value: V): ReadonlyMap<string, V> | undefined {
    this.#young.set(key, value);
    if (this.#old.size > 0) this.#old.delete(key);
    if (this.#young.size < this.#youngMax) return undefined;
    const forgotten = this.#old;
    this.#old = this.#young;
    this.#young = new Map();
    return forgotten;
  }

  /** All of it, the longest untouched first. */
  *entries(): Generator<[string, V], void, undefined> {
    yield* this.#old.entries();
    yield* this.#young.entries();
  }
}
