import { scoreAtFault, toldReasons } from './score.ts';
import type { Fault, FaultVessel, VesselAtFault } from './types.ts';
import { FAULT_WEIGHTS } from './weights.ts';

export const CANDIDATES_MAX = 50;
/** Who scores no more than so much less fits as well. */
const AS_WELL = 0.1;
const FITS_FROM = 0.3;

/**
 * Vessels that may have to do with a fault, those most worth a look first; of equal ones in the order of their tracks. Each
 * with reasons whose sum is its score. A score above 0.5 asks for a look; an ordinary passage stays below 0.3.
 */
export function rankAtFault(fault: Fault, vessels: readonly FaultVessel[]): VesselAtFault[] {
  const scored = vessels.flatMap((vessel) => scoreAtFault(fault, vessel) ?? []);
  return scored
    .map((one) => weighedAgainst(one, scored))
    .sort((a, b) => b.score - a.score || (a.track < b.track ? -1 : 1))
    .slice(0, CANDIDATES_MAX);
}

function weighedAgainst(one: VesselAtFault, all: readonly VesselAtFault[]): VesselAtFault {
  if (one.score < FITS_FROM) return one;
  const others = all.filter(({ track, score }) => track !== one.track && score >= one.score - AS_WELL).length;
  if (others === 0) return one;
  const text = others === 1 ? 'another vessel fits as well' : `${others} other vessels fit as well`;
  const reasons = [...one.reasons, { text, score: FAULT_WEIGHTS.othersFit }];
  return { ...one, ...toldReasons(one.name ?? one.mmsi, reasons) };
}
