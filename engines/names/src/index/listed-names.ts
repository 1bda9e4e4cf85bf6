import { prepareName, readingsOf, type PreparedName } from '../name/prepare.ts';
import { PartInterner } from '../part/part-interner.ts';
import type { PartTable } from '../part/part-table.ts';
import { partShareWeight } from '../score/features.ts';
import type { ListedSubject } from '../types.ts';
import { concatenated, concatenatedRows, concatenatedStarts } from './columns.ts';
import { kindBits } from './kinds.ts';

/** Names of one subject beyond this are not read; no list comes near. */
export const NAMES_PER_SUBJECT_MAX = 500;

/** Listed names as rows of part ids. */
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

/** The names of listed subjects, read. Subjects may be read in shares, which `joinNames` puts together. */
export interface ListedNames {
  readonly kinds: Uint8Array;
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
  const rows = { subject: [] as number[], number: [] as number[], weak: [] as number[], person: [] as number[] };
  const offsets: number[] = [0];
  const parts: number[] = [];
  const subjectNames: number[] = [0];
  for (const [row, subject] of subjects.entries()) {
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
  weigh(names, interner.table);
  const kinds = Uint8Array.from(subjects, ({ kind }) => kindBits(kind));
  return { kinds, table: interner.table, names, subjectNames: Int32Array.from(subjectNames) };
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
  const counts = shares.map(({ kinds }) => kinds.length);
  return {
    kinds: concatenated(Uint8Array, shares, ({ kinds }) => kinds),
    table: interner.table,
    names: {
      count: names.reduce((sum, { count }) => sum + count, 0),
      subject: concatenatedRows(
        names.map(({ subject }) => subject),
        counts,
      ),
      number: concatenated(Uint16Array, names, ({ number }) => number),
      weak: concatenated(Uint8Array, names, ({ weak }) => weak),
      person: concatenated(Uint8Array, names, ({ person }) => person),
      parts: concatenated(Uint8Array, names, ({ parts }) => parts),
      offset: concatenatedStarts(names.map(({ offset }) => offset)),
      ids: concatenated(Int32Array, ids, (column) => column),
      weight: concatenated(Float32Array, names, ({ weight }) => weight),
    },
    subjectNames: concatenatedStarts(shares.map(({ subjectNames }) => subjectNames)),
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
