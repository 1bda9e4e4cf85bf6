import type { Finding } from '../../model/index.ts';
import { makeFinding } from '../findings.ts';

/** An edition that loses more than this share of its entries is taken for half-arrived. */
const SHRINK_SHARE_MAX = 0.3;
/** Lists under this size may shrink freely. */
const SHRINK_ENTRIES_MIN = 20;

/** The error that refuses an edition that lost too much to have arrived whole; a person who has looked may accept it. */
export function shrinkFinding(before: number, removed: number): Finding[] {
  if (before < SHRINK_ENTRIES_MIN || removed <= before * SHRINK_SHARE_MAX) return [];
  return [makeFinding('LIST-501', { values: { removed, before } })];
}
