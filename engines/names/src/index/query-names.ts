import { type PreparedName, prepareName, readingsOf } from '../name/prepare.ts';
import { PartInterner } from '../part/part-interner.ts';
import type { NameView } from '../score/name-view.ts';
import type { Subject } from '../types.ts';
import { NAMES_PER_SUBJECT_MAX, pushUnits } from './listed-names.ts';

/** One name of a query as rows of a table of its own. */
export interface QueryName {
  readonly value: string;
  readonly person: boolean;
  readonly prepared: PreparedName;
  readonly view: NameView;
}

/** Reads the names of a query in all readings that its kind allows. A given interner is emptied and used for their parts. */
export function readQuery(query: Subject, interner = new PartInterner(16)): QueryName[] {
  const names: QueryName[] = [];
  interner.clear();
  for (const { value } of query.names.slice(0, NAMES_PER_SUBJECT_MAX)) {
    for (const reading of readingsOf(query.kind, value)) {
      const prepared = prepareName(value, reading);
      if (prepared.parts.length === 0) continue;
      const ids: number[] = [];
      pushUnits(ids, prepared, interner);
      const view = { table: interner.table, ids: new Int32Array(ids), offset: 0, count: prepared.parts.length };
      names.push({ value, person: reading === 'person', prepared, view });
    }
  }
  return names;
}
