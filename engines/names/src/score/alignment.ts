import { AGREEMENT_VALUE, JOINED_FLAG } from '../part/codes.ts';
import { NAME_PARTS_MAX } from '../name/pieces.ts';

const MATCHES_MAX = 512;
/** How much better joined parts must agree than the worst of them alone. */
const MENDED_MIN = 0.1;

/**
 * Which parts of two names stand for each other: collects all agreements of parts, then takes them greedily, best
 * first, each part at most once. Order of the parts is free; among equal agreements the nearest positions win. One
 * instance is used over and over; nothing is allocated while aligning.
 */
export class Alignment {
  queryCount = 0;
  listedCount = 0;
  /** Number of agreements collected. */
  count = 0;
  /** Agreements taken, as indexes into the collected ones. */
  taken = 0;
  readonly takenIndex = new Int16Array(NAME_PARTS_MAX + 1);
  readonly queryStart = new Uint8Array(MATCHES_MAX);
  readonly queryLength = new Uint8Array(MATCHES_MAX);
  readonly listedStart = new Uint8Array(MATCHES_MAX);
  readonly listedLength = new Uint8Array(MATCHES_MAX);
  readonly code = new Uint8Array(MATCHES_MAX);
  readonly #value = new Float64Array(MATCHES_MAX);
  readonly #used = new Uint8Array(MATCHES_MAX);
  /** Bit i is set when part i of that side is covered. */
  queryCovered = 0;
  listedCovered = 0;

  begin(queryCount: number, listedCount: number): void {
    this.queryCount = queryCount;
    this.listedCount = listedCount;
    this.count = 0;
    this.taken = 0;
    this.queryCovered = 0;
    this.listedCovered = 0;
  }

  add(queryStart: number, queryLength: number, listedStart: number, listedLength: number, code: number): void {
    if (this.count === MATCHES_MAX) return;
    const i = this.count++;
    this.queryStart[i] = queryStart;
    this.queryLength[i] = queryLength;
    this.listedStart[i] = listedStart;
    this.listedLength[i] = listedLength;
    const joined = queryLength + listedLength > 2;
    this.code[i] = joined ? code | JOINED_FLAG : code;
    // The last terms break ties, so that the result does not depend on the order in which agreements were found.
    const distance =
      Math.abs(queryStart * this.listedCount - listedStart * this.queryCount) / (this.listedCount * this.queryCount);
    const place = queryStart * 32 + listedStart + queryLength / 4 + listedLength / 16;
    this.#value[i] = AGREEMENT_VALUE[code]! - (joined ? 0.02 : 0) - 1e-3 * distance - 1e-8 * place;
    this.#used[i] = 0;
  }

  solve(): void {
    while (this.taken < NAME_PARTS_MAX) {
      const best = this.#best();
      if (best < 0) break;
      this.takenIndex[this.taken++] = best;
      this.#used[best] = 1;
      this.queryCovered |= bits(this.queryStart[best]!, this.queryLength[best]!);
      this.listedCovered |= bits(this.listedStart[best]!, this.listedLength[best]!);
    }
    this.#widen();
  }

  /**
   * Gives up agreements of single parts for one of joined parts that holds them and covers more: in `Tong-hi` and
   * `Tong-ho` the first syllable alone agrees, yet together they are one misspelt name.
   */
  #widen(): void {
    for (let i = this.#bestWider(); i >= 0; i = this.#bestWider()) {
      let kept = 0;
      for (let k = 0; k < this.taken; k++) {
        const other = this.takenIndex[k]!;
        if (!this.#holds(i, other)) this.takenIndex[kept++] = other;
      }
      this.takenIndex[kept++] = i;
      this.taken = kept;
      this.queryCovered |= bits(this.queryStart[i]!, this.queryLength[i]!);
      this.listedCovered |= bits(this.listedStart[i]!, this.listedLength[i]!);
    }
  }

  #bestWider(): number {
    let best = -1;
    for (let i = 0; i < this.count; i++) {
      if (this.queryLength[i] === 1 && this.listedLength[i] === 1) continue;
      const query = bits(this.queryStart[i]!, this.queryLength[i]!);
      const listed = bits(this.listedStart[i]!, this.listedLength[i]!);
      const widens = (query & ~this.queryCovered) !== 0 && (listed & ~this.listedCovered) !== 0;
      if (!widens && !this.#mends(i)) continue;
      if ((best < 0 || this.#value[i]! > this.#value[best]!) && this.#replaceable(i, query, listed)) best = i;
    }
    return best;
  }

  /** True when a part within the ranges of agreement `i` is misspelt so badly that both together agree better. */
  #mends(i: number): boolean {
    for (let k = 0; k < this.taken; k++) {
      const other = this.takenIndex[k]!;
      if (other !== i && this.#holds(i, other) && this.#value[other]! + MENDED_MIN < this.#value[i]!) return true;
    }
    return false;
  }

  /** True when whatever is taken within the ranges of agreement `i` lies within them on both sides. */
  #replaceable(i: number, query: number, listed: number): boolean {
    for (let k = 0; k < this.taken; k++) {
      const other = this.takenIndex[k]!;
      const touches =
        (bits(this.queryStart[other]!, this.queryLength[other]!) & query) !== 0 ||
        (bits(this.listedStart[other]!, this.listedLength[other]!) & listed) !== 0;
      if (touches && !this.#holds(i, other)) return false;
    }
    return true;
  }

  #holds(i: number, other: number): boolean {
    const query = bits(this.queryStart[other]!, this.queryLength[other]!);
    const listed = bits(this.listedStart[other]!, this.listedLength[other]!);
    return (
      (query & ~bits(this.queryStart[i]!, this.queryLength[i]!)) === 0 &&
      (listed & ~bits(this.listedStart[i]!, this.listedLength[i]!)) === 0
    );
  }

  #best(): number {
    let best = -1;
    let value = 0;
    for (let i = 0; i < this.count; i++) {
      if (this.#used[i] === 1) continue;
      if (
        (this.queryCovered & bits(this.queryStart[i]!, this.queryLength[i]!)) !== 0 ||
        (this.listedCovered & bits(this.listedStart[i]!, this.listedLength[i]!)) !== 0
      ) {
        this.#used[i] = 1;
        continue;
      }
      if (this.#value[i]! > value) {
        value = this.#value[i]!;
        best = i;
      }
    }
    return best;
  }
}

function bits(start: number, length: number): number {
  return ((1 << length) - 1) << start;
}
