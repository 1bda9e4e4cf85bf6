import { Memo } from '../memo.ts';
import { EDIT_LENGTH_MAX, EditPattern } from '../part/edit-distance.ts';
import { type PartInfo, PartTable, writingOf } from '../part/part-table.ts';
import { isJoined, Role, type RoleCode } from '../part/roles.ts';
import { allowsMisspelling, bitCount, editLimitOf, similarity } from '../part/similarity.ts';
import {
  bucketBeside,
  bucketOfMiddle,
  BUCKETS_OF_END,
  type Buckets,
  bucketsOf,
  isSwapInMiddle,
  MIDDLE_LENGTH_MIN,
  middleOf,
} from './buckets.ts';
import { queryKeys } from './part-keys.ts';
import type { NameColumns } from './segment.ts';

const EDITS_MAX = 2;
/** A role that stands for each class of buckets where the limit of edits is asked for. */
const CLASS_SAMPLES: readonly RoleCode[] = [Role.personCore, Role.joined, Role.syllables, Role.threeSyllables];
const LONG = 30;
/** A longer part has its first two letters out of reach of an edit of its last two. */
const ENDS_APART_LENGTH_MIN = 5;

/**
 * Finds all listed parts that agree with a part of a query, with the code of each agreement. Results are kept for
 * the next query that holds the same part, up to a limit.
 */
export class PartFinder {
  readonly #segment: NameColumns;
  /** What was found, for each role and writing by text: parts that come again bring their text's hash along. */
  readonly #memos: Memo<string, readonly number[]>[] = [];
  readonly #stamp: Int32Array;
  #run = 0;
  readonly #scratch = new PartTable(16);
  readonly #keys: number[] = [];
  readonly #found: number[] = [];
  readonly #pattern = new EditPattern();

  constructor(segment: NameColumns) {
    this.#segment = segment;
    this.#stamp = new Int32Array(segment.table.count);
  }

  /** Agreements as `row << 5 | code`. */
  find(part: PartInfo): readonly number[] {
    // Joined parts hardly ever come again.
    if (isJoined(part.role)) return this.#search(part);
    const memo = (this.#memos[part.role * 4 + writingOf(part)] ??= new Memo());
    return memo.get(part.text, () => this.#search(part));
  }

  #search(part: PartInfo): readonly number[] {
    const query = this.#scratch;
    query.clear();
    query.add(part);
    this.#run++;
    this.#found.length = 0;
    queryKeys(query, 0, this.#keys);
    const { keys } = this.#segment;
    for (const key of this.#keys) {
      keys.find(key);
      for (let i = keys.from; i < keys.to; i++) this.#consider(keys.ids[i]!);
    }
    if (part.role !== Role.initial && allowsMisspelling(part.role) && query.length[0]! >= 2) {
      this.#pattern.set(query.bytes, query.start[0]!, query.length[0]!);
      this.#scanAll(part.role);
    }
    return this.#found.slice();
  }

  #scanAll(role: RoleCode): void {
    for (const [bucketClass, sample] of CLASS_SAMPLES.entries()) {
      // Most pairs of joined parts agree only when equal; then the keys have found them already.
      if (editLimitOf(LONG, role, sample) === 0) continue;
      for (
        let length = Math.max(2, this.#scratch.length[0]! - EDITS_MAX);
        length <= Math.min(this.#scratch.length[0]! + EDITS_MAX, EDIT_LENGTH_MAX);
        length++
      ) {
        const longer = Math.max(length, this.#scratch.length[0]!);
        const limit = editLimitOf(longer, role, sample);
        if (limit > 0 && Math.abs(length - this.#scratch.length[0]!) <= limit) this.#scan(bucketClass, length, limit);
      }
    }
  }

  /**
   * Scans the parts of a class and length that may agree. They share the first letter or the last two. Of those that
   * share the first letter, one edit leaves the second alone, or else the last two. Two edits that change the second
   * letter and the end leave the middle alone, moved by one place at most; where that begins with the third letter, the
   * second and third may have been swapped.
   */
  #scan(bucketClass: number, length: number, limit: number): void {
    const query = this.#scratch;
    const { byFirst, byLast, byMiddle } = this.#segment;
    const last = bucketsOf(query, 0, 'last', length);
    this.#scanRange(byLast[bucketClass]!, last + bucketBeside(query, 0, 'last'), 1, length, limit);
    const first = bucketsOf(query, 0, 'first', length);
    const own = query.length[0]!;
    const endsApart = limit === 1 && Math.max(length, own) >= ENDS_APART_LENGTH_MIN;
    if (!endsApart && length < MIDDLE_LENGTH_MIN && own - length < EDITS_MAX) {
      this.#scanRange(byFirst[bucketClass]!, first, BUCKETS_OF_END, length, limit);
      return;
    }
    const scanSecond = (place: number): void =>
      this.#scanRange(byFirst[bucketClass]!, first + bucketBeside(query, 0, 'first', place), 1, length, limit);
    scanSecond(1);
    if (endsApart) return;
    // Two letters fewer are two left out and nothing else, and one letter fewer is one left out.
    const leftOut = Math.max(0, own - length);
    for (let place = 2; place <= 1 + leftOut; place++) scanSecond(place);
    if (leftOut === EDITS_MAX) return;
    const middle = middleOf(length);
    for (let from = middle - 1; from <= middle + 1; from++) {
      const bucket = first + bucketOfMiddle(query, 0, length, from);
      this.#scanRange(byMiddle[bucketClass]!, bucket, 1, length, limit);
    }
    if (leftOut === 0 && isSwapInMiddle(length)) scanSecond(2);
  }

  /** Compares the parts of some buckets of one length unless their letters differ by more than the edits could make them. */
  #scanRange(buckets: Buckets, first: number, count: number, length: number, limit: number): void {
    const { masks, ids, starts, bytes, texts } = buckets;
    const mask = this.#scratch.mask[0]!;
    const longer = length - this.#scratch.length[0]!;
    // What only the longer one has is inserted or put in place of something, what only the shorter one has is replaced.
    const onlyListedMax = longer < 0 ? limit + longer : limit;
    const onlyQueryMax = longer > 0 ? limit - longer : limit;
    const from = starts[first]!;
    const to = starts[first + count]!;
    for (let i = from; i < to; i++) {
      const listed = masks[i]!;
      if (bitCount(listed ^ mask) > onlyListedMax + onlyQueryMax) continue;
      if (bitCount(listed & ~mask) > onlyListedMax || bitCount(mask & ~listed) > onlyQueryMax) continue;
      const text = texts[first]! + (i - from) * length;
      if (this.#pattern.distance(bytes, text, length, limit) <= limit) this.#consider(ids[i]!);
    }
  }

  #consider(row: number): void {
    if (this.#stamp[row] === this.#run) return;
    this.#stamp[row] = this.#run;
    const code = similarity(this.#scratch, 0, this.#segment.table, row);
    if (code !== 0) this.#found.push((row << 5) | code);
  }
}
