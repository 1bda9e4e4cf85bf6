import { EDIT_LENGTH_MAX } from '../part/edit-distance.ts';
import type { PartTable } from '../part/part-table.ts';
import { Role } from '../part/roles.ts';
import { allowsMisspelling } from '../part/similarity.ts';

const LENGTH_BUCKETS = EDIT_LENGTH_MAX + 1;

/**
 * Parts grouped by an end (first or last letter), length and letters that must be the same as well, so that misspelt ones
 * are found by a short scan. The buckets of one end and length lie in a row.
 */
export interface Buckets {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** Letter masks in the order of `ids`, read before anything else. */
  readonly masks: Int32Array;
  /** Texts in the order of `ids`, those of bucket `b` from `texts[b]`: a scan goes through memory in order. */
  readonly bytes: Uint8Array;
  readonly texts: Int32Array;
}

const SYMBOLS = 36;

/**
 * What parts are grouped by: the first letter and the one behind it, the last and the one before it, or the first and one
 * or two from the middle.
 */
export type Grouping = 'first' | 'last' | 'middle';

/** A shorter part has no letter between what an edit at its beginning and one at its end reach. */
export const MIDDLE_LENGTH_MIN = 5;
/** From here on there are two of them. */
const TWO_MIDDLE_LENGTH_MIN = 8;

/** Where the letters from the middle of a part of a length begin: behind what one edit of the second letter reaches, but for its swap in a shorter part. */
export function middleOf(length: number): number {
  return length < TWO_MIDDLE_LENGTH_MIN ? 2 : 3;
}

/** Whether the swap of the second letter and the third reaches into the middle of parts of a length. */
export function isSwapInMiddle(length: number): boolean {
  return length < TWO_MIDDLE_LENGTH_MIN;
}

/** The first of the buckets of all parts that have the end and a length. */
export function bucketsOf(table: PartTable, row: number, by: Grouping, length: number): number {
  return (symbolAt(table, row, by === 'last' ? table.length[row]! - 1 : 0) * LENGTH_BUCKETS + length) * SYMBOLS;
}

/** Which of these buckets has a letter beside the end. */
export function bucketBeside(table: PartTable, row: number, by: 'first' | 'last', beside = 1): number {
  return symbolAt(table, row, by === 'first' ? beside : table.length[row]! - 1 - beside);
}

/** Which of these buckets has the letters from the middle that parts of a length would have from a place on. */
export function bucketOfMiddle(table: PartTable, row: number, length: number, from: number): number {
  const letter = symbolAt(table, row, from);
  return length < TWO_MIDDLE_LENGTH_MIN ? letter : (letter * 7 + symbolAt(table, row, from + 1)) % SYMBOLS;
}

/** Buckets that `bucketsOf` begins. */
export const BUCKETS_OF_END = SYMBOLS;

function symbolAt(table: PartTable, row: number, at: number): number {
  const code = table.bytes[table.start[row]! + at]!;
  return code >= 97 ? code - 97 : 26 + code - 48;
}

/** Joined parts are kept apart from single ones: most comparisons of joined with joined cannot agree but when equal. */
const BucketClass = { single: 0, joined: 1, syllables: 2, threeSyllables: 3 } as const;
export const BUCKET_CLASSES = 4;

function classOf(role: number): number {
  switch (role) {
    case Role.joined:
      return BucketClass.joined;
    case Role.syllables:
      return BucketClass.syllables;
    case Role.threeSyllables:
      return BucketClass.threeSyllables;
    default:
      return BucketClass.single;
  }
}

export function buildBuckets(table: PartTable, by: Grouping, wanted: number): Buckets {
  const starts = new Int32Array(SYMBOLS * LENGTH_BUCKETS * SYMBOLS + 1);
  const fuzzy: number[] = [];
  for (let row = 0; row < table.count; row++) {
    const role = table.role[row]!;
    const length = table.length[row]!;
    if (length < (by === 'middle' ? MIDDLE_LENGTH_MIN : 2) || length > EDIT_LENGTH_MAX) continue;
    if (allowsMisspelling(role) && classOf(role) === wanted) fuzzy.push(row);
  }
  const bucket = (row: number): number => {
    const length = table.length[row]!;
    const within =
      by === 'middle' ? bucketOfMiddle(table, row, length, middleOf(length)) : bucketBeside(table, row, by);
    return bucketsOf(table, row, by, length) + within;
  };
  for (const row of fuzzy) starts[bucket(row) + 1]!++;
  for (let b = 0; b + 1 < starts.length; b++) starts[b + 1]! += starts[b]!;
  const texts = new Int32Array(starts.length);
  for (let b = 0; b + 1 < starts.length; b++) {
    texts[b + 1] = texts[b]! + (starts[b + 1]! - starts[b]!) * lengthOf(b);
  }
  const next = starts.slice();
  const ids = new Int32Array(fuzzy.length);
  const masks = new Int32Array(fuzzy.length);
  const bytes = new Uint8Array(texts.at(-1)!);
  for (const row of fuzzy) {
    const b = bucket(row);
    const at = next[b]!++;
    ids[at] = row;
    masks[at] = table.mask[row]!;
    const length = table.length[row]!;
    const from = table.start[row]!;
    const to = texts[b]! + (at - starts[b]!) * length;
    for (let i = 0; i < length; i++) bytes[to + i] = table.bytes[from + i]!;
  }
  return { starts, ids, masks, bytes, texts };
}

function lengthOf(bucket: number): number {
  return Math.floor(bucket / SYMBOLS) % LENGTH_BUCKETS;
}
