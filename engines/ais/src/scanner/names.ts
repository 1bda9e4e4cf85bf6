/** The most names that are remembered; further ones are not told apart. */
export const NAMES_MAX = 65_536;

/** The longest name in bytes; what is longer is cut. */
export const NAME_BYTES_MAX = 64;

const BUCKETS = 65_536;

/**
 * Names of stations as small numbers. A name is compared as bytes, so that one that was seen before costs no string.
 * Number 0 stands for no name.
 */
export class Names {
  readonly #texts: string[] = [''];
  readonly #bytes: Uint8Array[] = [new Uint8Array(0)];
  readonly #next: number[] = [0];
  readonly #heads = new Int32Array(BUCKETS);

  /** The number of the name in `bytes` from `start` to before `end`; 0 when it is empty or the table is full. */
  indexOf(bytes: Uint8Array, start: number, end: number): number {
    const stop = Math.min(end, start + NAME_BYTES_MAX);
    if (stop <= start) return 0;
    let hash = 0x811c9dc5;
    for (let at = start; at < stop; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    const bucket = (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    for (let index = this.#heads[bucket]!; index !== 0; index = this.#next[index]!) {
      if (this.#isSame(this.#bytes[index]!, bytes, start, stop)) return index;
    }
    return this.#add(bytes.slice(start, stop), bucket);
  }

  /** The name with the number. */
  text(index: number): string {
    return this.#texts[index] ?? '';
  }

  #isSame(known: Uint8Array, bytes: Uint8Array, start: number, stop: number): boolean {
    if (known.length !== stop - start) return false;
    for (let at = start; at < stop; at++) if (known[at - start] !== bytes[at]) return false;
    return true;
  }

  #add(name: Uint8Array, bucket: number): number {
    const index = this.#texts.length;
    if (index >= NAMES_MAX) return 0;
    this.#texts.push(new TextDecoder().decode(name));
    this.#bytes.push(name);
    this.#next.push(this.#heads[bucket]!);
    this.#heads[bucket] = index;
    return index;
  }
}
