/**
 * Counter-based random numbers: a value is a pure function of (seed, domain, entity index, stream, counter), so that entity
 * 17 is the same in a world of 600 and of 600,000, whichever worker makes it and in whatever order.
 *
 * The function is Philox4x32-10 (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", SC 2011): four
 * words of counter and two of key go in, four words come out. The key is (seed, domain); the counter is (entity index, stream,
 * number of the block, 0). Only 32-bit integer maths is used, so every machine gives the same bits.
 */
const ROUNDS = 10;
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const TWO_32 = 4_294_967_296;

/** The upper 32 bits of an unsigned 32 × 32 bit product (`Math.imul` gives the lower). */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const cross = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 65_536) + Math.floor(cross / 65_536)) >>> 0;
}

/** One Philox4x32-10 block. `out` receives four unsigned 32-bit words. */
export function philox(
  out: Uint32Array,
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
): void {
  let [c0, c1, c2, c3] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < ROUNDS; round += 1) {
    const high0 = multiplyHigh(MULTIPLIER_0, c0);
    const low0 = Math.imul(MULTIPLIER_0, c0);
    const high1 = multiplyHigh(MULTIPLIER_1, c2);
    const low1 = Math.imul(MULTIPLIER_1, c2);
    c0 = (high1 ^ c1 ^ k0) >>> 0;
    c1 = low1 >>> 0;
    c2 = (high0 ^ c3 ^ k1) >>> 0;
    c3 = low0 >>> 0;
    k0 = (k0 + WEYL_0) >>> 0;
    k1 = (k1 + WEYL_1) >>> 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

const tags = new Map<string, number>();

/** FNV-1a of a name: domains and streams are words, so that a new one never shifts the numbers of another. */
function tagOf(name: string): number {
  const known = tags.get(name);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let position = 0; position < name.length; position += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(position), 0x01000193) >>> 0;
  }
  tags.set(name, hash);
  return hash;
}

/** An item and its share; shares need not sum to one. */
export type Shares<T> = readonly (readonly [item: T, share: number])[];

/** The numbers of one stream of one entity, drawn one after the other. */
export class Draw {
  readonly #key: readonly [number, number];
  readonly #index: number;
  readonly #stream: number;
  readonly #block = new Uint32Array(4);
  #blockNumber = 0;
  #position = 4;

  constructor(seed: number, domain: string, index: number, stream: string) {
    this.#key = [seed >>> 0, (tagOf(domain) ^ Math.floor(seed / TWO_32)) >>> 0];
    this.#index = index >>> 0;
    this.#stream = tagOf(stream);
  }

  /** An unsigned 32-bit integer. */
  word(): number {
    if (this.#position === 4) {
      philox(this.#block, [this.#index, this.#stream, this.#blockNumber, 0], this.#key);
      this.#blockNumber += 1;
      this.#position = 0;
    }
    const word = this.#block[this.#position] ?? 0;
    this.#position += 1;
    return word;
  }

  /** An integer in 0 … limit − 1. */
  below(limit: number): number {
    return Math.floor((this.word() / TWO_32) * limit);
  }

  /** An integer in minimum … maximum, both included. */
  between(minimum: number, maximum: number): number {
    return minimum + this.below(maximum - minimum + 1);
  }

  /** True with the given probability (0..1). */
  chance(probability: number): boolean {
    return this.word() < probability * TWO_32;
  }

  /** One of the items, each as likely. Throws a RangeError when there is none. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of the items, the earlier the likelier (share ~ 1/rank, roughly), as names and merchants are used. */
  pickSkewed<T>(items: readonly T[]): T {
    const unit = this.word() / TWO_32;
    const item = items[Math.floor((0.35 * unit + 0.65 * unit * unit) * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of the items by their shares. */
  share<T>(items: Shares<T>): T {
    let total = 0;
    for (const [, share] of items) total += share;
    let rest = (this.word() / TWO_32) * total;
    for (const [item, share] of items) {
      rest -= share;
      if (rest < 0) return item;
    }
    const last = items.at(-1);
    if (last === undefined) throw new RangeError('nothing to pick from');
    return last[0];
  }

  /** `count` decimal digits as text, zeros in front kept. */
  digits(count: number): string {
    let text = '';
    for (let position = 0; position < count; position += 1) text += this.below(10);
    return text;
  }

  /** `count` characters of the given alphabet. */
  characters(count: number, alphabet: string): string {
    let text = '';
    for (let position = 0; position < count; position += 1) text += alphabet.charAt(this.below(alphabet.length));
    return text;
  }
}
