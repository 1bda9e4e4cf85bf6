import type { PartTable } from '../part/part-table.ts';
import { Role } from '../part/roles.ts';
import { allowsMisspelling } from '../part/similarity.ts';

/** Longer parts share the last bucket. */
const LENGTH_BUCKETS = 32;

/** Parts grouped by an end (first letter or last two letters) and length, so that misspelt ones are found by a short scan. */
export interface Buckets {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** Letter masks in the order of `ids`, read before anything else. */
  readonly masks: Int32Array;
}

export function firstLetter(table: PartTable, row: number): number {
  return symbol(table.bytes[table.start[row]!]!);
}

export function lastLetters(table: PartTable, row: number): number {
  const end = table.start[row]! + table.length[row]!;
  return symbol(table.bytes[end - 1]!) * 36 + symbol(table.bytes[end - 2]!);
}

function symbol(code: number): number {
  return code >= 97 ? code - 97 : 26 + code - 48;
}

export function bucketOf(end: number, length: number): number {
  return end * LENGTH_BUCKETS + Math.min(length, LENGTH_BUCKETS - 1);
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

export function buildBuckets(
  table: PartTable,
  endOf: (table: PartTable, row: number) => number,
  ends: number,
  wanted: number,
): Buckets {
  const starts = new Int32Array(ends * LENGTH_BUCKETS + 1);
  const fuzzy: number[] = [];
  for (let row = 0; row < table.count; row++) {
    const role = table.role[row]!;
    if (table.length[row]! >= 2 && allowsMisspelling(role) && classOf(role) === wanted) fuzzy.push(row);
  }
  const bucket = (row: number): number => bucketOf(endOf(table, row), table.length[row]!);
  for (const row of fuzzy) starts[bucket(row) + 1]!++;
  for (let b = 0; b + 1 < starts.length; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice();
  const ids = new Int32Array(fuzzy.length);
  const masks = new Int32Array(fuzzy.length);
  for (const row of fuzzy) {
    const at = next[bucket(row)]!++;
    ids[at] = row;
    masks[at] = table.mask[row]!;
  }
  return { starts, ids, masks };
}
