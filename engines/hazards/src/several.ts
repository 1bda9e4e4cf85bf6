/**
 * The values of each key, in the order in which they came. Most keys have one, which stands there by itself: of tens of
 * thousands of sets of one, the sets are what weighs.
 */
export class Several<V> {
  readonly #of = new Map<string, V | Set<V>>();

  add(key: string, value: V): void {
    const known = this.#of.get(key);
    if (known === undefined) this.#of.set(key, value);
    else if (known instanceof Set) known.add(value);
    else if (known !== value) this.#of.set(key, new Set([known, value]));
  }

  delete(key: string, value: V): void {
    const known = this.#of.get(key);
    if (known instanceof Set) known.delete(value);
    if (known === value || (known instanceof Set && known.size === 0)) this.#of.delete(key);
  }

  get(key: string): Iterable<V> {
    const known = this.#of.get(key);
    if (known === undefined) return [];
    return known instanceof Set ? known : [known];
  }
}
