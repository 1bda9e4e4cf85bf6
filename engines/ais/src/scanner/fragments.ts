import { type Payload, PAYLOAD_CHARS_MAX } from './payload.ts';
import type { Reception } from './reception.ts';
import type { Sentence } from './sentence.ts';

/** The most messages of which parts are waited for at once. When a further one begins, the oldest is given up. */
export const OPEN_MESSAGES_MAX = 4_096;

/** How long parts of one message may lie apart, by the time that their feed gives. */
export const PARTS_APART_MS_MAX = 10_000;

/** The most parts of a message (IEC 61162-1: one digit). */
export const PARTS_MAX = 9;

const BUCKETS = 8_192;
const NONE = -1;

/** What becomes of messages whose parts did not all come. */
export interface GivenUp {
  /** The line of the first part that came. */
  (feed: number, line: number): void;
}

/**
 * Puts messages together from their parts, in any order, in memory that is taken once. A message is known by feed,
 * station, talker, channel, sequence id and number of parts, or by feed, station, channel and group of the tag block.
 * A number that comes again begins the message anew.
 */
export class Fragments {
  readonly #givenUp: GivenUp;
  readonly #feed = new Int32Array(OPEN_MESSAGES_MAX);
  readonly #station = new Int32Array(OPEN_MESSAGES_MAX);
  readonly #head = new Int32Array(OPEN_MESSAGES_MAX);
  readonly #group = new Int32Array(OPEN_MESSAGES_MAX);
  readonly #line = new Float64Array(OPEN_MESSAGES_MAX);
  readonly #saidAtMs = new Float64Array(OPEN_MESSAGES_MAX);
  readonly #pushedAtMs = new Float64Array(OPEN_MESSAGES_MAX);
  /** Bit n − 1 is set when part n is there. */
  readonly #have = new Uint16Array(OPEN_MESSAGES_MAX);
  readonly #used = new Uint16Array(OPEN_MESSAGES_MAX);
  readonly #fill = new Uint8Array(OPEN_MESSAGES_MAX);
  readonly #partStart = new Uint16Array(OPEN_MESSAGES_MAX * PARTS_MAX);
  readonly #partChars = new Uint16Array(OPEN_MESSAGES_MAX * PARTS_MAX);
  readonly #six = new Uint8Array(OPEN_MESSAGES_MAX * PAYLOAD_CHARS_MAX);
  readonly #buckets = new Int32Array(BUCKETS).fill(NONE);
  /** The next slot in the same bucket, or the next free slot. */
  readonly #next = new Int32Array(OPEN_MESSAGES_MAX);
  readonly #older = new Int32Array(OPEN_MESSAGES_MAX);
  readonly #newer = new Int32Array(OPEN_MESSAGES_MAX);
  #free = 0;
  #oldest = NONE;
  #newest = NONE;

  constructor(givenUp: GivenUp) {
    this.#givenUp = givenUp;
    for (let slot = 0; slot < OPEN_MESSAGES_MAX; slot++) this.#next[slot] = slot + 1;
    this.#next[OPEN_MESSAGES_MAX - 1] = NONE;
  }

  /**
   * Takes the part that was read into `payload`. When the message is whole, it stands in `payload` and the answer is
   * true.
   */
  add(sentence: Sentence, payload: Payload, reception: Reception, group: number): boolean {
    const head = headOf(sentence, group);
    const bucket = bucketOf(reception.feed, head, group);
    let slot = this.#find(bucket, reception, head, group, 1 << (sentence.number - 1));
    if (slot !== NONE && this.#mustBeginAnew(slot, sentence, reception)) {
      this.#giveUp(slot);
      slot = NONE;
    }
    if (slot === NONE) slot = this.#begin(bucket, reception, head, group);
    if (this.#station[slot] === 0) this.#station[slot] = reception.station;
    if (Number.isNaN(this.#saidAtMs[slot]!)) this.#saidAtMs[slot] = reception.saidAtMs;
    this.#keep(slot, sentence, payload);
    if (this.#have[slot] !== (1 << sentence.total) - 1) return false;
    this.#putTogether(slot, sentence.total, payload);
    this.#finish(slot, reception);
    return true;
  }

  /** Gives up messages whose first part was pushed more than {@link PARTS_APART_MS_MAX} before `nowMs`. */
  expire(nowMs: number): void {
    while (this.#oldest !== NONE && nowMs - this.#pushedAtMs[this.#oldest]! > PARTS_APART_MS_MAX) {
      this.#giveUp(this.#oldest);
    }
  }

  /** Gives up the messages of a feed that are not whole. */
  clearFeed(feed: number): void {
    let slot = this.#oldest;
    while (slot !== NONE) {
      const newer = this.#newer[slot]!;
      if (this.#feed[slot] === feed) this.#giveUp(slot);
      slot = newer;
    }
  }

  /** Gives up all messages that are not whole. */
  clear(): void {
    while (this.#oldest !== NONE) this.#giveUp(this.#oldest);
  }

  /**
   * The slot of the message. Receivers may name the station on one part alone, so that one that is not named may be
   * any whose message misses the part; the same one is taken before.
   */
  #find(bucket: number, { feed, station }: Reception, head: number, group: number, part: number): number {
    let unnamed = NONE;
    for (let slot = this.#buckets[bucket]!; slot !== NONE; slot = this.#next[slot]!) {
      if (this.#head[slot] !== head || this.#feed[slot] !== feed || this.#group[slot] !== group) continue;
      const known = this.#station[slot]!;
      if (known === station) return slot;
      const mayBe = (known === 0 || station === 0) && (this.#have[slot]! & part) === 0;
      if (unnamed === NONE && mayBe) unnamed = slot;
    }
    return unnamed;
  }

  #mustBeginAnew(slot: number, sentence: Sentence, reception: Reception): boolean {
    if ((this.#have[slot]! & (1 << (sentence.number - 1))) !== 0) return true;
    if (this.#used[slot]! + sentence.chars > PAYLOAD_CHARS_MAX) return true;
    return Math.abs(reception.saidAtMs - this.#saidAtMs[slot]!) > PARTS_APART_MS_MAX;
  }

  #begin(bucket: number, reception: Reception, head: number, group: number): number {
    if (this.#free === NONE) this.#giveUp(this.#oldest);
    const slot = this.#free;
    this.#free = this.#next[slot]!;
    this.#feed[slot] = reception.feed;
    this.#station[slot] = reception.station;
    this.#head[slot] = head;
    this.#group[slot] = group;
    this.#line[slot] = reception.line;
    this.#saidAtMs[slot] = reception.saidAtMs;
    this.#pushedAtMs[slot] = reception.pushedAtMs;
    this.#have[slot] = 0;
    this.#used[slot] = 0;
    this.#fill[slot] = 0;
    this.#next[slot] = this.#buckets[bucket]!;
    this.#buckets[bucket] = slot;
    this.#older[slot] = this.#newest;
    this.#newer[slot] = NONE;
    if (this.#newest === NONE) this.#oldest = slot;
    else this.#newer[this.#newest] = slot;
    this.#newest = slot;
    return slot;
  }

  #keep(slot: number, sentence: Sentence, payload: Payload): void {
    const part = slot * PARTS_MAX + sentence.number - 1;
    const used = this.#used[slot]!;
    const base = slot * PAYLOAD_CHARS_MAX + used;
    for (let at = 0; at < sentence.chars; at++) this.#six[base + at] = payload.six[at]!;
    this.#partStart[part] = used;
    this.#partChars[part] = sentence.chars;
    this.#used[slot] = used + sentence.chars;
    this.#have[slot] = this.#have[slot]! | (1 << (sentence.number - 1));
    if (sentence.number === sentence.total) this.#fill[slot] = sentence.fill;
  }

  #putTogether(slot: number, total: number, payload: Payload): void {
    let chars = 0;
    for (let number = 0; number < total; number++) {
      const part = slot * PARTS_MAX + number;
      const from = slot * PAYLOAD_CHARS_MAX + this.#partStart[part]!;
      const count = this.#partChars[part]!;
      for (let at = 0; at < count; at++) payload.six[chars + at] = this.#six[from + at]!;
      chars += count;
    }
    payload.chars = chars;
    payload.bits = Math.max(chars * 6 - this.#fill[slot]!, 0);
  }

  /** The message was heard when its first part that says so was. */
  #finish(slot: number, reception: Reception): void {
    const saidAtMs = this.#saidAtMs[slot]!;
    if (!Number.isNaN(saidAtMs)) reception.saidAtMs = saidAtMs;
    if (reception.station === 0) reception.station = this.#station[slot]!;
    this.#release(slot);
  }

  #giveUp(slot: number): void {
    this.#givenUp(this.#feed[slot]!, this.#line[slot]!);
    this.#release(slot);
  }

  #release(slot: number): void {
    const bucket = bucketOf(this.#feed[slot]!, this.#head[slot]!, this.#group[slot]!);
    this.#unchain(bucket, slot);
    const older = this.#older[slot]!;
    const newer = this.#newer[slot]!;
    if (older === NONE) this.#oldest = newer;
    else this.#newer[older] = newer;
    if (newer === NONE) this.#newest = older;
    else this.#older[newer] = older;
    this.#next[slot] = this.#free;
    this.#free = slot;
  }

  #unchain(bucket: number, slot: number): void {
    if (this.#buckets[bucket] === slot) {
      this.#buckets[bucket] = this.#next[slot]!;
      return;
    }
    let before = this.#buckets[bucket]!;
    while (this.#next[before] !== slot) before = this.#next[before]!;
    this.#next[before] = this.#next[slot]!;
  }
}

/** Talker, channel, sequence id and number of parts in one number; with a group, channel and number of parts alone. */
function headOf(sentence: Sentence, group: number): number {
  const parts = (sentence.channel << 4) | sentence.total;
  if (group >= 0) return parts;
  return ((sentence.talker & 0x1fff) << 16) | (sentence.sequence << 12) | parts;
}

function bucketOf(feed: number, head: number, group: number): number {
  let hash = Math.imul(feed ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ head, 0x27d4eb2f) ^ Math.imul(group, 0x165667b1);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
