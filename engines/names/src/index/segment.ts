import { identifierKey } from '../attributes/identifiers.ts';
import type { PartTable } from '../part/part-table.ts';
import { unitCount } from '../score/name-view.ts';
import type { ListedSubject } from '../types.ts';
import { BUCKET_CLASSES, buildBuckets, type Buckets } from './buckets.ts';
import { type ListedNames, type NameRows, partCount, readNames, unitsOffset } from './listed-names.ts';
import { MultiMap } from './multi-map.ts';
import { listedKeys } from './part-keys.ts';

/** Listed names laid out for searching: for each part the names that hold it, and keys and buckets that find parts. */
export interface NameColumns extends ListedNames {
  readonly postingStart: Int32Array;
  readonly postings: Int32Array;
  readonly keys: MultiMap;
  /** Buckets of parts by their beginning, by their end and by their middle, for each class of parts. */
  readonly byFirst: readonly Buckets[];
  readonly byLast: readonly Buckets[];
  readonly byMiddle: readonly Buckets[];
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
    keys: buildKeys(table),
    byFirst: CLASSES.map((wanted) => buildBuckets(table, 'first', wanted)),
    byLast: CLASSES.map((wanted) => buildBuckets(table, 'last', wanted)),
    byMiddle: CLASSES.map((wanted) => buildBuckets(table, 'middle', wanted)),
  };
}

const CLASSES = Array.from({ length: BUCKET_CLASSES }, (_, i) => i);

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

function buildKeys(table: PartTable): MultiMap {
  const scratch: number[] = [];
  const keys: number[] = [];
  const ids: number[] = [];
  for (let row = 0; row < table.count; row++) {
    listedKeys(table, row, scratch);
    for (const key of scratch) {
      keys.push(key);
      ids.push(row);
    }
  }
  return MultiMap.of(keys, ids);
}
