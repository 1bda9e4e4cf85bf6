import type { Reason, SearchHit } from '@quintet/node/api';

/** A row of a result list has room for three reasons; the rest is counted. */
const REASONS_SHOWN = 3;

/**
 * The reasons that say most, by the size of what they add or take away. What speaks against a hit is always among them,
 * since a list that shows only what speaks for it misleads.
 */
export function mainReasons(reasons: readonly Reason[]): { readonly shown: readonly Reason[]; readonly more: number } {
  const bySize = reasons.toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score));
  const shown = bySize.slice(0, REASONS_SHOWN);
  const against = bySize.find((reason) => reason.score < 0);
  if (against && !shown.includes(against)) shown[REASONS_SHOWN - 1] = against;
  return { shown, more: reasons.length - shown.length };
}

/** The band of scores of the nearest hits below the threshold, for the sentence of an empty result. */
export function nearBand(near: readonly SearchHit[]): { readonly from: number; readonly to: number } | undefined {
  if (near.length === 0) return undefined;
  const scores = near.map((hit) => hit.score);
  return { from: Math.min(...scores), to: Math.max(...scores) };
}
