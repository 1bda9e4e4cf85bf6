/** With which units of the running query the parts of a segment agree, and how. Hot path: nothing is allocated. */
export class PartAgreements {
  /** Whether a part agrees with anything, a bit each: most do not. */
  readonly #agrees: Int32Array;
  /** Where the agreements of a part begin, in a list of three numbers each: unit, code, where the next one stands. */
  readonly #head: Int32Array;
  /** Parts of the query that a part may stand for, as bits. */
  readonly #cover: Int32Array;
  #list = new Int32Array(3 * 1024);
  #used = 0;

  constructor(parts: number) {
    this.#agrees = new Int32Array((parts >>> 5) + 1);
    this.#head = new Int32Array(parts);
    this.#cover = new Int32Array(parts);
  }

  add(part: number, unit: number, code: number, cover: number): void {
    const at = this.#used;
    this.#used += 3;
    if (this.#used > this.#list.length) {
      const grown = new Int32Array(this.#list.length * 2);
      grown.set(this.#list);
      this.#list = grown;
    }
    const known = this.has(part);
    this.#list[at] = unit;
    this.#list[at + 1] = code;
    this.#list[at + 2] = known ? this.#head[part]! : -1;
    this.#cover[part] = known ? this.#cover[part]! | cover : cover;
    this.#agrees[part >> 5]! |= 1 << (part & 31);
    this.#head[part] = at;
  }

  has(part: number): boolean {
    return ((this.#agrees[part >> 5]! >>> (part & 31)) & 1) === 1;
  }

  /** Parts of the query that a part that agrees may stand for, as bits. */
  cover(part: number): number {
    return this.#cover[part]!;
  }

  /** Where the first agreement of a part that agrees stands. */
  first(part: number): number {
    return this.#head[part]!;
  }

  /** Where the one behind it stands, −1 for none. */
  next(at: number): number {
    return this.#list[at + 2]!;
  }

  unit(at: number): number {
    return this.#list[at]!;
  }

  code(at: number): number {
    return this.#list[at + 1]!;
  }

  /** Forgets the agreements that a search for parts gave, as `row << 5 | code`; all of them, before others are added. */
  forget(found: readonly (readonly number[])[]): void {
    for (const entries of found) for (const entry of entries) this.#agrees[entry >> 10] = 0;
    this.#used = 0;
  }
}
