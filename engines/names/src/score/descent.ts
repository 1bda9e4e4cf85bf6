import { Role } from '../part/roles.ts';
import { isDescent } from '../part/words.ts';
import type { Alignment } from './alignment.ts';
import type { NameView } from './name-view.ts';

/** True when who is a child in one name is the parent in the other: Salman bin Muhammad, Muhammad bin Salman. */
export function isParentOfOther(alignment: Alignment, queryView: NameView, listedView: NameView): boolean {
  const inQuery = descentAt(queryView);
  const inListed = descentAt(listedView);
  if (inQuery < 0 || inListed < 0) return false;
  let childIsParent = false;
  let parentIsChild = false;
  for (let k = 0; k < alignment.taken; k++) {
    const i = alignment.takenIndex[k]!;
    const wasChild = alignment.queryStart[i]! < inQuery;
    const isChild = alignment.listedStart[i]! < inListed;
    if (wasChild && !isChild) childIsParent = true;
    if (!wasChild && isChild) parentIsChild = true;
  }
  return childIsParent && parentIsChild;
}

/** Where the first word of descent stands in a name, -1 when there is none. */
function descentAt({ table, ids, offset, count }: NameView): number {
  for (let i = 1; i + 1 < count; i++) {
    const id = ids[offset + i]!;
    if (table.role(id) === Role.particle && isDescent(table.text(id))) return i;
  }
  return -1;
}
