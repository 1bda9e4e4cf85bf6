import type { TrackIdentity } from '../../identity/track-identity.ts';
import { editDistance } from './edit-distance.ts';

/** Names that differ by more letters than this are not one name mistyped. */
export const TYPO_LETTERS_MAX = 2;

/** Whether two tracks call themselves different ships: by IMO number, else by name. */
export function isAnotherShip(a: TrackIdentity | undefined, b: TrackIdentity | undefined): boolean {
  if (a?.imo !== undefined && b?.imo !== undefined) return a.imo !== b.imo;
  if (a?.name === undefined || b?.name === undefined) return false;
  return editDistance(a.name, b.name, TYPO_LETTERS_MAX) > TYPO_LETTERS_MAX;
}
