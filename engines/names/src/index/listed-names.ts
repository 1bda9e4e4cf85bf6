import { prepareName, readingsOf, type PreparedName } from '../name/prepare.ts';
import { PartInterner } from '../part/part-interner.ts';
import type { PartTable } from '../part/part-table.ts';
import type { ListedSubject } from '../types.ts';
import { concatenated, concatenatedRows, concatenatedStarts } from './columns.ts';
import { kindBits } from './kinds.ts';

/** Names of one subject beyond this are not read; no list comes near. */
export const NAMES_PER_SUBJECT_MAX = 500;

/** Listed names as rows of part ids, laid out so that a look at one touches as little memory as can be. */
export interface NameRows {
  readonly count: number;
  readonly subject: Int32Array;
  /** Which of the subject's names. */
  readonly number: Uint16Array;
  /** Two numbers a name: where its units begin in `ids`, and the facts about it that `partCount` and its like read. */
  readonly heads: Int32Array;
  readonly ids: Int32Array;
  /** Role of each id's part. */
  readonly roles: Uint8Array;
}

const PARTS_BITS = 5;
const PERSON_BIT = 1 << PARTS_BITS;
const WEAK_BIT = PERSON_BIT << 1;
const KINDS_SHIFT = PARTS_BITS + 2;

export function unitsOffset({ heads }: NameRows, row: number): number {
  return heads[row * 2]!;
}

export function partCount({ heads }: NameRows, row: number): number {
  return heads[row * 2 + 1]! & (PERSON_BIT - 1);
}

/** Whether a name is read as a person's. */
export function isPersonName({ heads }: NameRows, row: number): boolean {
  return (heads[row * 2 + 1]! & PERSON_BIT) !== 0;
}

export function isWeakName({ heads }: NameRows, row: number): boolean {
  return (heads[row * 2 + 1]! & WEAK_BIT) !== 0;
}

/** What its subject may be, as `kindBits` gives it. */
export function kindsOf({ heads }: NameRows, row: number): number {
  return heads[row * 2 + 1]! >>> KINDS_SHIFT;
}

/** The names of listed subjects, read. Subjects may be read in shares, which `joinNames` puts together. */
export interface ListedNames {
  readonly table: PartTable;
  readonly names: NameRows;
  /** Names of subject `s` are rows `subjectNames[s] … subjectNames[s + 1]`. */
  readonly subjectNames: Int32Array;
}

/** The ids of a prepared name in the order that `NameView` wants. */
export function pushUnits(ids: number[], name: PreparedName, interner: PartInterner): void {
  for (const part of name.parts) ids.push(interner.idOf(part));
  for (const pair of name.pairs) ids.push(pair ? interner.idOf(pair) : -1);
  for (const triple of name.triples) ids.push(triple ? interner.idOf(triple) : -1);
}

/** Listed subjects with their names read: enough to compare with, not to search. */
export interface ReadSubjects extends ListedNames {
  readonly subjects: readonly ListedSubject[];
}

/** Reads the names of subjects, each in all readings that its kind allows. */
export function readNames(subjects: readonly ListedSubject[]): ListedNames {
  const interner = new PartInterner(Math.max(16, Math.min(subjects.length, 4096)));
  const ids: number[] = [];
  const heads: number[] = [];
  const rows = { subject: [] as number[], number: [] as number[] };
  const subjectNames: number[] = [0];
  for (const [row, subject] of subjects.entries()) {
    const kinds = kindBits(subject.kind) << KINDS_SHIFT;
    const seen = new Set<string>();
    for (const [n, name] of subject.names.slice(0, NAMES_PER_SUBJECT_MAX).entries()) {
      if (seen.has(name.value)) continue;
      seen.add(name.value);
      for (const reading of readingsOf(subject.kind, name.value)) {
        const prepared = prepareName(name.value, reading);
        if (prepared.parts.length === 0) continue;
        const facts = (reading === 'person' ? PERSON_BIT : 0) | (name.weak ? WEAK_BIT : 0);
        heads.push(ids.length, prepared.parts.length | facts | kinds);
        pushUnits(ids, prepared, interner);
        rows.subject.push(row);
        rows.number.push(n);
      }
    }
    subjectNames.push(rows.subject.length);
  }
  const { table } = interner;
  return {
    table,
    names: {
      count: rows.subject.length,
      subject: Int32Array.from(rows.subject),
      number: Uint16Array.from(rows.number),
      heads: Int32Array.from(heads),
      ids: Int32Array.from(ids),
      roles: Uint8Array.from(ids, (id) => (id < 0 ? 0 : table.role(id))),
    },
    subjectNames: Int32Array.from(subjectNames),
  };
}

/** The names of subjects that were read in shares, in the order of the shares. */
export function joinNames(shares: readonly ListedNames[]): ListedNames {
  const [first, ...more] = shares;
  if (first && more.length === 0) return first;
  const interner = new PartInterner(shares.reduce((sum, { table }) => sum + table.count, 16));
  const ids = shares.map(({ table, names }) => {
    const joined = Int32Array.from({ length: table.count }, (_, row) => interner.idOf(table.part(row)));
    return names.ids.map((id) => (id < 0 ? id : joined[id]!));
  });
  const names = shares.map((share) => share.names);
  const counts = shares.map(({ subjectNames }) => subjectNames.length - 1);
  const idCounts = ids.map(({ length }) => length);
  return {
    table: interner.table,
    names: {
      count: names.reduce((sum, { count }) => sum + count, 0),
      subject: concatenatedRows(
        names.map(({ subject }) => subject),
        counts,
      ),
      number: concatenated(Uint16Array, names, ({ number }) => number),
      heads: concatenatedHeads(
        names.map(({ heads }) => heads),
        idCounts,
      ),
      ids: concatenated(Int32Array, ids, (column) => column),
      roles: concatenated(Uint8Array, names, ({ roles }) => roles),
    },
    subjectNames: concatenatedStarts(shares.map(({ subjectNames }) => subjectNames)),
  };
}

/** Heads of several shares: where units begin moves on by the ids before. */
function concatenatedHeads(heads: readonly Int32Array[], idCounts: readonly number[]): Int32Array {
  let before = 0;
  return concatenated(Int32Array, heads, (column, share) => {
    const shifted = column.map((value, i) => (i % 2 === 0 ? value + before : value));
    before += idCounts[share]!;
    return shifted;
  });
}
