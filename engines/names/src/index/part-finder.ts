import { type PartInfo, PartTable } from '../part/part-table.ts';
import { Role, type RoleCode } from '../part/roles.ts';
import { allowsMisspelling, bitCount, editLimitOf, isNear, similarity } from '../part/similarity.ts';
import { bucketOf, type Buckets, firstLetter, lastLetters } from './buckets.ts';
import { initialKey, partKeys } from './part-keys.ts';
import { partIdentity, type Segment } from './segment.ts';

const MEMO_ENTRIES_MAX = 20_000;
const EDITS_MAX = 2;
/** A role that stands for each class of buckets where the limit of edits is asked for. */
const CLASS_SAMPLES: readonly RoleCode[] = [Role.personCore, Role.joined, Role.syllables, Role.threeSyllables];
const LONG = 30;

/**
 * Finds all parts of a segment that agree with a part of a query, with the code of each agreement. Results are kept for
 * the next query that holds the same part, up to a limit.
 */
export class PartFinder {
  readonly #segment: Segment;
  readonly #memo = new Map<string, Int32Array>();
  readonly #stamp: Int32Array;
  #run = 0;
  readonly #scratch = new PartTable(16);
  readonly #keys: number[] = [];
  readonly #found: number[] = [];

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#stamp = new Int32Array(segment.table.count);
  }

  /** Agreements as `row << 5 | code`. */
  find(part: PartInfo): Int32Array {
    const identity = partIdentity(part);
    const known = this.#memo.get(identity);
    if (known) return known;
    if (this.#memo.size >= MEMO_ENTRIES_MAX) this.#memo.clear();
    const found = this.#search(part);
    this.#memo.set(identity, found);
    return found;
  }

  #search(part: PartInfo): Int32Array {
    const query = this.#scratch;
    query.clear();
    query.add(part);
    this.#run++;
    this.#found.length = 0;
    partKeys(query, 0, this.#keys);
    const initial = initialKey(query, 0);
    if (initial !== 0) this.#keys.push(initial);
    const { keys } = this.#segment;
    for (const key of this.#keys) {
      keys.find(key);
      for (let i = keys.from; i < keys.to; i++) this.#consider(keys.ids[i]!);
    }
    if (part.role !== Role.initial && allowsMisspelling(part.role) && query.length[0]! >= 2) this.#scanAll(part.role);
    return Int32Array.from(this.#found);
  }

  #scanAll(role: RoleCode): void {
    for (const [bucketClass, sample] of CLASS_SAMPLES.entries()) {
      // Most pairs of joined parts agree only when equal; then the keys have found them already.
      if (editLimitOf(LONG, role, sample) === 0) continue;
      this.#scan(this.#segment.byFirst[bucketClass]!, firstLetter(this.#scratch, 0), role, sample);
      this.#scan(this.#segment.byLast[bucketClass]!, lastLetters(this.#scratch, 0), role, sample);
    }
  }

  /** Scans the parts of near length whose letters differ by no more than the edits allowed at that length could make them. */
  #scan(buckets: Buckets, end: number, role: number, sample: number): void {
    const length = this.#scratch.length[0]!;
    const mask = this.#scratch.mask[0]!;
    const { masks, ids, starts } = buckets;
    for (let other = Math.max(2, length - EDITS_MAX); other <= length + EDITS_MAX; other++) {
      const limit = editLimitOf(Math.max(length, other), role, sample);
      if (Math.abs(length - other) > limit || limit === 0) continue;
      const bucket = bucketOf(end, other);
      const to = starts[bucket + 1]!;
      for (let i = starts[bucket]!; i < to; i++) {
        if (bitCount(masks[i]! ^ mask) > 2 * limit) continue;
        if (isNear(this.#scratch, 0, this.#segment.table, ids[i]!, limit)) this.#consider(ids[i]!);
      }
    }
  }

  #consider(row: number): void {
    if (this.#stamp[row] === this.#run) return;
    this.#stamp[row] = this.#run;
    const code = similarity(this.#scratch, 0, this.#segment.table, row);
    if (code !== 0) this.#found.push((row << 5) | code);
  }
}
