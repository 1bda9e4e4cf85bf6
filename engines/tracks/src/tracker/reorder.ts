import type { Fix } from '../fix.ts';
import type { StaticReport } from '../static-report.ts';
import type { Counts } from '../clean/counts.ts';
import { PREFETCHED_MAX } from '../prefetch.ts';
import { SlotSorter } from './sort-slots.ts';
import { WaitingReports } from './waiting-reports.ts';

/** Reports that wait for their turn; when more do, the earliest second goes out early. 128 MB at most. */
export const WAITING_REPORTS_MAX = 1 << 20;
/** Slots lie in blocks, so that those of one second are side by side in memory. */
const BLOCK = 16;
const BLOCKS_FIRST = 256;
const SORTED_FIRST = 4096;
/** Numbers a slot holds, in the order of `write`. */
const WIDTH = 15;
const AT_VESSEL = 0;
const AT_TIME = 1;
const AT_TYPE = 2;
/** Where a slot of a static report says which it is; no part of what is sorted by. */
const AT_REPORT = 14;
/** Stands where a fix has its type of message; sorts before these. */
const STATIC_TYPE = -1;
const NONE = -1;
/** Parts of a second by which reports are ordered before their vessels. */
const FRACTIONS = 4096;
/** Seconds beyond the lateness for which there are buckets: how far ahead a report may be. */
const BUCKETS_SPARE_S = 120;

/** Who takes what is in order. */
export interface InOrder {
  /** Says which fixes come next, and that all are said which come before the next word: see `Prefetch`. */
  expect(fix: Readonly<Fix>): void;
  fetch(): void;
  fix(fix: Fix): void;
  statics(report: StaticReport): void;
  /** All reports before this time have been given; a whole second. */
  reached(time: number): void;
}

/**
 * Puts late reports in their place: a bucket for each second of the lateness window. A second goes out, sorted, when the feed
 * is further on than it by the lateness; what comes for a second that went out is too late. Reports of the same time are
 * sorted by what they say, so that the order in which they came makes no difference.
 */
export class Reorder {
  readonly #latenessS: number;
  readonly #out: InOrder;
  readonly #counts: Counts;
  /** The latest block of each second; blocks follow each other by `#next`. */
  readonly #buckets: Int32Array;
  #numbers = new Float64Array(BLOCKS_FIRST * BLOCK * WIDTH);
  #next = new Int32Array(BLOCKS_FIRST);
  #filled = new Uint8Array(BLOCKS_FIRST);
  /** Static reports that wait; a slot says which is its own (`AT_REPORT`). */
  readonly #reports = new WaitingReports();
  #freeBlock = NONE;
  #blocks = 0;
  #waiting = 0;
  /** The second that goes out next. */
  #second = Number.NaN;
  #sorted = new Int32Array(SORTED_FIRST);
  #keys = new Float64Array(SORTED_FIRST);
  readonly #sorter = new SlotSorter();
  readonly #compareSlots = (a: number, b: number): number => this.#compare(a, b);
  readonly #fix: Fix;

  constructor(latenessS: number, scratch: Fix, out: InOrder, counts: Counts) {
    this.#latenessS = Math.ceil(latenessS);
    this.#out = out;
    this.#counts = counts;
    this.#fix = scratch;
    // Reports may be ahead of the feed by as much as they may be late.
    const seconds = 2 * this.#latenessS + BUCKETS_SPARE_S;
    this.#buckets = new Int32Array(2 ** Math.ceil(Math.log2(seconds))).fill(NONE);
  }

  /** @returns false when it is too late */
  fix(fix: Readonly<Fix>): boolean {
    const slot = this.#slot(fix.time);
    if (slot === NONE) return false;
    write(this.#numbers, slot * WIDTH, fix);
    return true;
  }

  statics(report: StaticReport): boolean {
    const slot = this.#slot(report.time);
    if (slot === NONE) return false;
    const at = slot * WIDTH;
    this.#numbers.fill(0, at, at + WIDTH);
    this.#numbers[at + AT_VESSEL] = report.vessel;
    this.#numbers[at + AT_TIME] = report.time;
    this.#numbers[at + AT_TYPE] = STATIC_TYPE;
    this.#numbers[at + AT_REPORT] = this.#reports.keep(report);
    return true;
  }

  /** The feed has come to this time: what is further back than the lateness goes out. */
  reach(time: number): void {
    const until = Math.floor(time - this.#latenessS);
    if (this.#second !== this.#second) this.#second = until;
    else if (until > this.#second) this.#release(until);
  }

  /** Everything goes out. */
  flush(): void {
    while (this.#waiting > 0) this.#release(this.#second + 1);
  }

  snapshot(): ReorderSnapshot {
    const slots: number[] = [];
    for (const head of this.#buckets) {
      const count = this.#gather(head);
      slots.push(...this.#sorted.subarray(0, count));
    }
    const numbers = new Float64Array(slots.length * WIDTH);
    slots.forEach((slot, i) => numbers.set(this.#numbers.subarray(slot * WIDTH, (slot + 1) * WIDTH), i * WIDTH));
    const reports = slots.flatMap((slot, i) => {
      const report = this.#reportOf(slot);
      return report ? [[i, report] as const] : [];
    });
    return { second: this.#second, numbers, reports };
  }

  restore({ second, numbers, reports }: ReorderSnapshot): void {
    this.#buckets.fill(NONE);
    this.#reports.clear();
    this.#freeBlock = NONE;
    this.#blocks = 0;
    this.#waiting = 0;
    this.#second = second;
    const byRow = new Map(reports);
    for (let row = 0; row * WIDTH < numbers.length; row++) {
      const slot = this.#slot(numbers[row * WIDTH + AT_TIME]!);
      this.#numbers.set(numbers.subarray(row * WIDTH, (row + 1) * WIDTH), slot * WIDTH);
      const report = byRow.get(row);
      if (report) this.#numbers[slot * WIDTH + AT_REPORT] = this.#reports.keep(report);
    }
  }

  #reportOf(slot: number): StaticReport | undefined {
    const at = slot * WIDTH;
    if (this.#numbers[at + AT_TYPE] !== STATIC_TYPE) return undefined;
    return this.#reports.get(this.#numbers[at + AT_REPORT]!);
  }

  /** A free slot in the bucket of a time; -1 when that second went out. */
  #slot(time: number): number {
    const second = Math.floor(time);
    if (this.#second !== this.#second) this.#second = second - this.#latenessS;
    if (second < this.#second) return NONE;
    if (this.#waiting >= WAITING_REPORTS_MAX) {
      this.#counts.add('put in order too early, too many waiting');
      while (this.#waiting >= WAITING_REPORTS_MAX) this.#release(this.#second + 1);
      if (second < this.#second) return NONE;
    }
    const bucket = second & (this.#buckets.length - 1);
    let block = this.#buckets[bucket]!;
    if (block === NONE || this.#filled[block] === BLOCK) {
      const before = block;
      block = this.#takeBlock();
      this.#next[block] = before;
      this.#buckets[bucket] = block;
    }
    this.#waiting++;
    return block * BLOCK + this.#filled[block]!++;
  }

  #takeBlock(): number {
    let block = this.#freeBlock;
    if (block === NONE) {
      if (this.#blocks === this.#next.length) this.#widen();
      block = this.#blocks++;
    } else this.#freeBlock = this.#next[block]!;
    this.#filled[block] = 0;
    return block;
  }

  #widen(): void {
    const blocks = Math.ceil(this.#next.length * 1.5);
    const numbers = new Float64Array(blocks * BLOCK * WIDTH);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    const next = new Int32Array(blocks);
    next.set(this.#next);
    this.#next = next;
    const filled = new Uint8Array(blocks);
    filled.set(this.#filled);
    this.#filled = filled;
  }

  /** Gives the seconds before `until`. Buckets hold one window only, so a long silence costs no more than one round. */
  #release(until: number): void {
    const steps = Math.min(until - this.#second, this.#buckets.length);
    for (let i = 0; i < steps && this.#waiting > 0; i++) {
      const bucket = (this.#second + i) & (this.#buckets.length - 1);
      const head = this.#buckets[bucket]!;
      if (head === NONE) continue;
      this.#buckets[bucket] = NONE;
      this.#out.reached(this.#second + i);
      this.#give(head);
    }
    this.#second = until;
    this.#out.reached(until);
  }

  #give(head: number): void {
    const count = this.#gather(head);
    // Blocks run from the latest to the first; the order of arrival is nearer to the one sought.
    this.#sorted.subarray(0, count).reverse();
    if (count > this.#keys.length) this.#keys = new Float64Array(this.#sorted.length);
    for (let i = 0; i < count; i++) this.#keys[i] = this.#key(this.#sorted[i]!);
    this.#sorter.sort(this.#keys, this.#sorted, count, this.#compareSlots);
    for (let i = 0; i < count; i++) {
      if (i % PREFETCHED_MAX === 0) this.#expect(i, Math.min(count, i + PREFETCHED_MAX));
      this.#giveOne(this.#sorted[i]!);
    }
    let last = head;
    while (this.#next[last] !== NONE) last = this.#next[last]!;
    this.#next[last] = this.#freeBlock;
    this.#freeBlock = head;
    this.#waiting -= count;
  }

  #expect(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const at = this.#sorted[i]! * WIDTH;
      if (this.#numbers[at + AT_TYPE] === STATIC_TYPE) continue;
      read(this.#numbers, at, this.#fix);
      this.#out.expect(this.#fix);
    }
    this.#out.fetch();
  }

  /** Writes the slots of a second, latest first, to `#sorted`. @returns how many */
  #gather(head: number): number {
    let count = 0;
    for (let block = head; block !== NONE; block = this.#next[block]!) {
      if (count + BLOCK > this.#sorted.length) this.#sorted = widened(this.#sorted);
      for (let i = this.#filled[block]! - 1; i >= 0; i--) this.#sorted[count++] = block * BLOCK + i;
    }
    return count;
  }

  #giveOne(slot: number): void {
    if (this.#numbers[slot * WIDTH + AT_TYPE] === STATIC_TYPE) {
      this.#out.statics(this.#reports.take(this.#numbers[slot * WIDTH + AT_REPORT]!));
      return;
    }
    read(this.#numbers, slot * WIDTH, this.#fix);
    this.#out.fix(this.#fix);
  }

  /** Orders reports of one second nearly: by a fraction of it and the vessel. */
  #key(slot: number): number {
    const time = this.#numbers[slot * WIDTH + AT_TIME]!;
    return Math.floor((time - Math.floor(time)) * FRACTIONS) * 2 ** 32 + (this.#numbers[slot * WIDTH]! >>> 0);
  }

  /** By time and vessel; a vessel says who it is before where; then by everything that is said. */
  #compare(a: number, b: number): number {
    const numbers = this.#numbers;
    const atA = a * WIDTH;
    const atB = b * WIDTH;
    const time = numbers[atA + AT_TIME]! - numbers[atB + AT_TIME]!;
    if (time !== 0) return time;
    const vessel = numbers[atA]! - numbers[atB]!;
    if (vessel !== 0) return vessel;
    if (numbers[atA + AT_TYPE] === STATIC_TYPE && numbers[atB + AT_TYPE] === STATIC_TYPE) {
      const textA = JSON.stringify(this.#reportOf(a));
      const textB = JSON.stringify(this.#reportOf(b));
      return textA === textB ? 0 : textA < textB ? -1 : 1;
    }
    for (let i = AT_TIME + 1; i < WIDTH; i++) {
      const x = numbers[atA + i]!;
      const y = numbers[atB + i]!;
      // What is not given (NaN) comes first.
      if (x === x && y === y && x !== y) return x - y;
      if ((x === x) !== (y === y)) return x === x ? 1 : -1;
    }
    return 0;
  }
}

export interface ReorderSnapshot {
  readonly second: number;
  readonly numbers: Float64Array;
  readonly reports: readonly (readonly [number, StaticReport])[];
}

function widened(slots: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(slots.length * 2);
  wider.set(slots);
  return wider;
}

/** The reference comes last: it is no part of what was said. */
function write(numbers: Float64Array, at: number, fix: Readonly<Fix>): void {
  numbers[at] = fix.vessel;
  numbers[at + 1] = fix.time;
  numbers[at + 2] = fix.messageType;
  numbers[at + 3] = fix.payload;
  numbers[at + 4] = fix.lon;
  numbers[at + 5] = fix.lat;
  numbers[at + 6] = fix.speed;
  numbers[at + 7] = fix.course;
  numbers[at + 8] = fix.heading;
  numbers[at + 9] = fix.status;
  numbers[at + 10] = fix.second;
  numbers[at + 11] = fix.accurate;
  numbers[at + 12] = fix.raim;
  numbers[at + 13] = fix.source;
  numbers[at + 14] = fix.reference;
}

function read(numbers: Float64Array, at: number, fix: Fix): void {
  fix.vessel = numbers[at]!;
  fix.time = numbers[at + 1]!;
  fix.messageType = numbers[at + 2]!;
  fix.payload = numbers[at + 3]!;
  fix.lon = numbers[at + 4]!;
  fix.lat = numbers[at + 5]!;
  fix.speed = numbers[at + 6]!;
  fix.course = numbers[at + 7]!;
  fix.heading = numbers[at + 8]!;
  fix.status = numbers[at + 9]!;
  fix.second = numbers[at + 10]!;
  fix.accurate = numbers[at + 11]!;
  fix.raim = numbers[at + 12]!;
  fix.source = numbers[at + 13]!;
  fix.reference = numbers[at + 14]!;
}
