import { isOpenPart, type Owner, ownersOf } from '@quintet/ownership';
import { chosenThreshold } from './chosen-threshold.ts';
import type { Above } from './read-above.ts';

/** Who counts as beneficial owner of an entity on a day, by the threshold of its jurisdiction or by control. */
export function beneficialOwners({ collected, graph }: Above, at: string): readonly Owner[] {
  const { entities, root } = collected;
  const { threshold } = chosenThreshold(entities, root, at, undefined);
  const found = ownersOf(graph, root, { at, threshold });
  return found?.owners.filter(isBeneficial) ?? [];
}

/** Of whom not all was looked at, the owners count, and who they are is not known. */
function isBeneficial({ id, control, isCut, reachesThreshold }: Owner): boolean {
  return isCut !== true && !isOpenPart(id) && (reachesThreshold === 'yes' || control);
}
