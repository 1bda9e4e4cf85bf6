import { identifierKey } from '../attributes/identifiers.ts';
import { prepareName, readingsOf, type PreparedName } from '../name/prepare.ts';
import { PartInterner } from '../part/part-interner.ts';
import type { PartTable } from '../part/part-table.ts';
import { partShareWeight } from '../score/features.ts';
import { unitCount } from '../score/name-view.ts';
import type { ListedSubject } from '../types.ts';
import { BUCKET_CLASSES, buildBuckets, type Buckets, firstLetter, lastLetters } from './buckets.ts';
import { kindBits } from './kinds.ts';
import { MultiMap } from './multi-map.ts';
import { listedKeys } from './part-keys.ts';

/** Names of one subject beyond this are not read; no list comes near. */
export const NAMES_PER_SUBJECT_MAX = 500;

/**
 * A set of listed subjects laid out for searching: names as rows of part ids, for each part the names that hold it, and
 * keys and buckets that find parts. Immutable.
 */
export interface Segment {
  readonly subjects: readonly ListedSubject[];
  readonly rowOfId: ReadonlyMap<string, number>;
  readonly kinds: Uint8Array;
  readonly table: PartTable;
  readonly names: NameRows;
  /** Names of subject `s` are rows `subjectNames[s] … subjectNames[s + 1]`. */
  readonly subjectNames: Int32Array;
  readonly postingStart: Int32Array;
  readonly postings: Int32Array;
  readonly keys: MultiMap;
  /** Buckets of parts by first letter and by last letters, for each class of parts. */
  readonly byFirst: readonly Buckets[];
  readonly byLast: readonly Buckets[];
  readonly byIdentifier: ReadonlyMap<string, readonly number[]>;
}

export interface NameRows {
  readonly count: number;
  readonly subject: Int32Array;
  /** Which of the subject's names. */
  readonly number: Uint16Array;
  readonly weak: Uint8Array;
  /** 1 for a person's name. */
  readonly person: Uint8Array;
  readonly parts: Uint8Array;
  readonly offset: Int32Array;
  readonly ids: Int32Array;
  /** Weight of all parts of each name. */
  readonly weight: Float32Array;
}

/** The ids of a prepared name in the order that `NameView` wants. */
export function pushUnits(ids: number[], name: PreparedName, interner: PartInterner): void {
  for (const part of name.parts) ids.push(interner.idOf(part));
  for (const pair of name.pairs) ids.push(pair ? interner.idOf(pair) : -1);
  for (const triple of name.triples) ids.push(triple ? interner.idOf(triple) : -1);
}

export function buildSegment(input: Iterable<ListedSubject>): Segment {
  const subjects: ListedSubject[] = [];
  const rowOfId = new Map<string, number>();
  const interner = new PartInterner(4096);
  const ids: number[] = [];
  const rows = { subject: [] as number[], number: [] as number[], weak: [] as number[], person: [] as number[] };
  const offsets: number[] = [0];
  const parts: number[] = [];
  const subjectNames: number[] = [0];
  const kinds: number[] = [];
  const byIdentifier = new Map<string, number[]>();
  for (const subject of input) {
    const row = subjects.push(subject) - 1;
    rowOfId.set(subject.id, row);
    kinds.push(kindBits(subject.kind));
    const seen = new Set<string>();
    for (const [n, name] of subject.names.slice(0, NAMES_PER_SUBJECT_MAX).entries()) {
      if (seen.has(name.value)) continue;
      seen.add(name.value);
      for (const reading of readingsOf(subject.kind, name.value)) {
        const prepared = prepareName(name.value, reading);
        if (prepared.parts.length === 0) continue;
        pushUnits(ids, prepared, interner);
        offsets.push(ids.length);
        parts.push(prepared.parts.length);
        rows.subject.push(row);
        rows.number.push(n);
        rows.weak.push(name.weak ? 1 : 0);
        rows.person.push(reading === 'person' ? 1 : 0);
      }
    }
    subjectNames.push(parts.length);
    for (const identifier of subject.identifiers ?? []) {
      const key = identifierKey(identifier.value);
      if (key === '') continue;
      const holders = byIdentifier.get(key);
      if (holders) holders.push(row);
      else byIdentifier.set(key, [row]);
    }
  }
  const names: NameRows = {
    count: parts.length,
    subject: Int32Array.from(rows.subject),
    number: Uint16Array.from(rows.number),
    weak: Uint8Array.from(rows.weak),
    person: Uint8Array.from(rows.person),
    parts: Uint8Array.from(parts),
    offset: Int32Array.from(offsets),
    ids: Int32Array.from(ids),
    weight: new Float32Array(parts.length),
  };
  const { table } = interner;
  weigh(names, table);
  const { postingStart, postings } = buildPostings(names, table.count);
  return {
    subjects,
    rowOfId,
    kinds: Uint8Array.from(kinds),
    table,
    names,
    subjectNames: Int32Array.from(subjectNames),
    postingStart,
    postings,
    keys: buildKeys(table),
    byFirst: CLASSES.map((wanted) => buildBuckets(table, firstLetter, 36, wanted)),
    byLast: CLASSES.map((wanted) => buildBuckets(table, lastLetters, 36 * 36, wanted)),
    byIdentifier,
  };
}

function weigh(names: NameRows, table: PartTable): void {
  const view = { table, ids: names.ids, offset: 0, count: 0 };
  for (let row = 0; row < names.count; row++) {
    view.offset = names.offset[row]!;
    let weight = 0;
    for (let i = 0; i < names.parts[row]!; i++) weight += partShareWeight(view, i, names.person[row] === 1);
    names.weight[row] = weight;
  }
}

const CLASSES = Array.from({ length: BUCKET_CLASSES }, (_, i) => i);

function buildPostings(names: NameRows, partCount: number): { postingStart: Int32Array; postings: Int32Array } {
  const postingStart = new Int32Array(partCount + 1);
  for (const id of names.ids) if (id >= 0) postingStart[id + 1]!++;
  for (let p = 0; p < partCount; p++) postingStart[p + 1]! += postingStart[p]!;
  const next = postingStart.slice();
  const postings = new Int32Array(postingStart[partCount]!);
  for (let row = 0; row < names.count; row++) {
    const end = names.offset[row]! + unitCount(names.parts[row]!);
    for (let i = names.offset[row]!; i < end; i++) {
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
