import { identifierKey } from '../attributes/identifiers.ts';
import type { PartTable } from '../part/part-table.ts';
import { unitCount } from '../score/name-view.ts';
import type { ListedSubject } from '../types.ts';
import { type Buckets, bucketsOf } from './buckets.ts';
import { type ListedNames, type NameRows, partCount, readNames, unitsOffset } from './listed-names.ts';
import { endLengthAmong, isFoundByHalf, keysOfHalves, keysOfLetters, mayBeMisspelt } from './misspelt-keys.ts';
import { listedKeys } from './part-keys.ts';

/** Listed names laid out for searching: for each part the names that hold it, and keys and buckets that find parts. */
export interface NameColumns extends ListedNames {
  readonly postingStart: Int32Array;
  readonly postings: Int32Array;
  /** Parts by all by which they may agree but a misspelling. */
  readonly byKey: Buckets;
  /** Parts by what is left of them when letters are left out, and those written as one by their halves. */
  readonly byLetters: Buckets;
  readonly endLength: number;
  readonly byHalf: Buckets;
}

/** A set of listed subjects laid out for searching. Immutable. */
export interface Segment extends NameColumns {
  readonly subjects: readonly ListedSubject[];
  readonly rowOfId: ReadonlyMap<string, number>;
  readonly byIdentifier: ReadonlyMap<string, readonly number[]>;
}

export function buildSegment(subjects: readonly ListedSubject[]): Segment {
  return segmentOf(subjects, layOut(readNames(subjects)));
}

/** Subjects with their names laid out. */
export function segmentOf(subjects: readonly ListedSubject[], columns: NameColumns): Segment {
  const byIdentifier = new Map<string, number[]>();
  for (const [row, subject] of subjects.entries()) {
    for (const identifier of subject.identifiers ?? []) {
      const key = identifierKey(identifier.value);
      if (key === '') continue;
      const holders = byIdentifier.get(key);
      if (holders) holders.push(row);
      else byIdentifier.set(key, [row]);
    }
  }
  return { ...columns, subjects, rowOfId: new Map(subjects.map(({ id }, row) => [id, row])), byIdentifier };
}

/** Lays names out for searching. */
export function layOut(listed: ListedNames): NameColumns {
  const { names, table } = listed;
  return {
    ...listed,
    ...buildPostings(names, table.count),
    ...buildBuckets(table),
  };
}

/** Buckets for each part: it has a key or two, some forty by its letters, two by half. */
const KEY_BUCKETS = 2;
const LETTER_BUCKETS = 8;
const HALF_BUCKETS = 1;

function buildBuckets(table: PartTable): Pick<NameColumns, 'byKey' | 'byLetters' | 'endLength' | 'byHalf'> {
  const all = Array.from({ length: table.count }, (_, row) => row);
  const misspelt = all.filter((row) => mayBeMisspelt(table, row));
  const byLetters = misspelt.filter((row) => !isFoundByHalf(table, row));
  const byHalf = misspelt.filter((row) => isFoundByHalf(table, row));
  const endLength = endLengthAmong(table.count);
  return {
    endLength,
    byKey: bucketsOf(all, table.count, KEY_BUCKETS, (row, keys) => listedKeys(table, row, keys)),
    byLetters: bucketsOf(byLetters, table.count, LETTER_BUCKETS, (row, keys) =>
      keysOfLetters(table, row, endLength, keys),
    ),
    byHalf: bucketsOf(byHalf, table.count, HALF_BUCKETS, (row, keys) => keysOfHalves(table, row, keys)),
  };
}

function buildPostings(names: NameRows, parts: number): { postingStart: Int32Array; postings: Int32Array } {
  const postingStart = new Int32Array(parts + 1);
  for (const id of names.ids) if (id >= 0) postingStart[id + 1]!++;
  for (let p = 0; p < parts; p++) postingStart[p + 1]! += postingStart[p]!;
  const next = postingStart.slice();
  const postings = new Int32Array(postingStart[parts]!);
  for (let row = 0; row < names.count; row++) {
    const from = unitsOffset(names, row);
    const end = from + unitCount(partCount(names, row));
    for (let i = from; i < end; i++) {
      const id = names.ids[i]!;
      if (id >= 0) postings[next[id]!++] = row;
    }
  }
  return { postingStart, postings };
}
