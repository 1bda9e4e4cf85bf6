/** What an object weighs besides its numbers, roughly. */
const ENTRY_BYTES = 400;

/**
 * What was made of objects lately, at most twice `bytesMax` of it; what nobody asked for since is let go of, and made anew
 * when somebody does. Not a `WeakMap`: that holds what is made of each object for as long as the object is held, and a
 * collector that finds tens of thousands of such pairs stops everything while it walks from one to the next.
 */
export class Lately<K extends object, V> {
  readonly #make: (of: K) => V;
  readonly #bytesOf: (made: V) => number;
  readonly #bytesMax: number;
  #now = new Map<K, V>();
  #before = new Map<K, V>();
  #bytes = 0;

  constructor(make: (of: K) => V, bytesOf: (made: V) => number, bytesMax: number) {
    this.#make = make;
    this.#bytesOf = bytesOf;
    this.#bytesMax = bytesMax;
  }

  of(key: K): V {
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const made = this.#before.get(key) ?? this.#make(key);
    const bytes = ENTRY_BYTES + this.#bytesOf(made);
    if (this.#bytes + bytes > this.#bytesMax) {
      this.#before = this.#now;
      this.#now = new Map();
      this.#bytes = 0;
    }
    this.#now.set(key, made);
    this.#bytes += bytes;
    return made;
  }
}

export function bytesOfAll(arrays: readonly { readonly byteLength: number }[]): number {
  let bytes = 0;
  for (const { byteLength } of arrays) bytes += byteLength;
  return bytes;
}
