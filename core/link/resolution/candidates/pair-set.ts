/** A set of pairs of records, open addressing: 8 bytes a place. A pair is one exact number, `a * records + b`. */
export class PairSet {
  #places = new Float64Array(1 << 12).fill(-1);
  size = 0;

  /** True when the pair was not in the set and now is. */
  add(pair: number): boolean {
    const place = this.#placeOf(pair);
    if (this.#places[place] === pair) return false;
    this.#places[place] = pair;
    if (++this.size * 2 > this.#places.length) this.#grow();
    return true;
  }

  has(pair: number): boolean {
    return this.#places[this.#placeOf(pair)] === pair;
  }

  *values(): Generator<number, void, undefined> {
    for (const pair of this.#places) if (pair !== -1) yield pair;
  }

  #placeOf(pair: number): number {
    const mask = this.#places.length - 1;
    let place = hashPair(pair) & mask;
    while (this.#places[place] !== -1 && this.#places[place] !== pair) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Float64Array(old.length * 2).fill(-1);
    for (const pair of old) if (pair !== -1) this.#places[this.#placeOf(pair)] = pair;
  }
}

/** 32 well mixed bits of a pair (murmur3's finaliser over both halves). */
export function hashPair(pair: number): number {
  let hash = (pair >>> 0) ^ Math.imul(Math.floor(pair / 4_294_967_296), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
