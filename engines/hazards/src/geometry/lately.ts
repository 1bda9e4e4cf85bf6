/**
 * What was made of objects lately, at most twice `size` of it; what nobody asked for since is let go of, and made anew
 * when somebody does. Not a `WeakMap`: that holds what is made of each object for as long as the object is held, and a
 * collector that finds tens of thousands of such pairs stops everything while it walks from one to the next.
 */
export class Lately<K extends object, V> {
  readonly #make: (of: K) => V;
  readonly #size: number;
  #now = new Map<K, V>();
  #before = new Map<K, V>();

  constructor(make: (of: K) => V, size: number) {
    this.#make = make;
    this.#size = size;
  }

  of(key: K): V {
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const made = this.#before.get(key) ?? this.#make(key);
    if (this.#now.size >= this.#size) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(key, made);
    return made;
  }
}
