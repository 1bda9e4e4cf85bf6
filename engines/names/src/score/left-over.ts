import { Writing } from '../part/part-table.ts';
import { Role } from '../part/roles.ts';
import type { Alignment } from './alignment.ts';
import type { NameView } from './name-view.ts';

/** True when both names have parts of a role that nothing on the other side stands for. */
export function contradict(alignment: Alignment, queryView: NameView, listedView: NameView, role: number): boolean {
  return (
    leftOver(queryView, alignment.queryCovered, role) > 0 && leftOver(listedView, alignment.listedCovered, role) > 0
  );
}

/** Small words of two languages are never the same; within one alphabet other ones make another name. */
export function otherFillers(alignment: Alignment, queryView: NameView, listedView: NameView): boolean {
  return inLetters(queryView) && inLetters(listedView) && contradict(alignment, queryView, listedView, Role.filler);
}

function inLetters({ table, ids, offset, count }: NameView): boolean {
  for (let i = 0; i < count; i++) if (table.writing(ids[offset + i]!) !== Writing.letters) return false;
  return true;
}

/** Parts of a role that nothing stands for, without those that say what another part said already: money exchange. */
export function leftOver(view: NameView, covered: number, role: number): number {
  let count = 0;
  for (let i = 0; i < view.count; i++) {
    if (((covered >>> i) & 1) === 0 && view.table.role(view.ids[view.offset + i]!) === role) {
      if (!isSaidByCovered(view, covered, i)) count++;
    }
  }
  return count;
}

function isSaidByCovered({ table, ids, offset, count }: NameView, covered: number, part: number): boolean {
  const concept = table.concept(ids[offset + part]!);
  if (concept === 0) return false;
  for (let i = 0; i < count; i++) {
    if (((covered >>> i) & 1) === 1 && table.concept(ids[offset + i]!) === concept) return true;
  }
  return false;
}
