import type { KnownAbove } from './known-above.ts';
import type { KnownFlag, KnownFlags } from './known-flags.ts';
import type { KnownOwners } from './known-owners.ts';
import type { CoveredVerdict, KnownVerdict, KnownVerdicts } from './known-verdicts.ts';

/**
 * What changed in who stands above an entity: who counts as its owner, red flags, and what regimes make of it. A regime in both lists of verdicts
 * has another verdict; one that is only in the list of the removed does not count it any more.
 */
export interface AboveChange {
  readonly ownersAdded: readonly ToldOwner[];
  readonly ownersRemoved: readonly ToldOwner[];
  readonly flagsAdded: readonly ToldFlag[];
  readonly flagsRemoved: readonly ToldFlag[];
  readonly verdictsAdded: readonly ToldVerdict[];
  readonly verdictsRemoved: readonly ToldVerdict[];
}

/** A beneficial owner, `Ana Moreau (51 %)`. */
export interface ToldOwner {
  readonly key: string;
  readonly text: string;
}

export type ToldFlag = Pick<KnownFlag, 'type' | 'text'>;

/** That somebody listed owns or controls it, or may. */
export interface ToldVerdict extends Pick<CoveredVerdict, 'regime' | 'text'> {
  readonly ground: 'owned' | 'controlled';
  /** Missing where an earlier notice took a verdict back and did not say whether what it counts as became unsure only. */
  readonly covered?: CoveredVerdict['covered'];
}

export const NOTHING_ABOVE: AboveChange = {
  ownersAdded: [],
  ownersRemoved: [],
  flagsAdded: [],
  flagsRemoved: [],
  verdictsAdded: [],
  verdictsRemoved: [],
};

/** What was never looked at has not changed. */
export function aboveChange(before: KnownAbove | null, now: KnownAbove | null): AboveChange {
  if (before === null || now === null) return NOTHING_ABOVE;
  return {
    ownersAdded: missingOwners(now.owners, before.owners),
    ownersRemoved: now.isWhole ? missingOwners(before.owners, now.owners) : [],
    flagsAdded: missing(now.flags, before.flags),
    // What a search that ended at a bound did not find may be there still.
    flagsRemoved: now.isWhole ? missing(before.flags, now.flags) : [],
    ...verdictsChange(before.verdicts, now.verdicts),
  };
}

function verdictsChange(
  before: KnownVerdicts,
  now: KnownVerdicts,
): Pick<AboveChange, 'verdictsAdded' | 'verdictsRemoved'> {
  const changed = Object.values(now).filter((verdict) => isNews(before[verdict.regime], verdict));
  return {
    verdictsAdded: changed.flatMap(told),
    verdictsRemoved: changed.flatMap(({ regime }) => told(before[regime])),
  };
}

function isNews(before: KnownVerdict | undefined, now: KnownVerdict): boolean {
  // Who is listed itself is still covered: that it is owned or controlled besides is not asked any more.
  if (groundOf(now) === 'listed') return false;
  // Earlier only sure verdicts were written down: whether it may count had not been looked at.
  if (before === undefined) return now.covered === 'yes';
  return before.covered !== now.covered || groundOf(before) !== groundOf(now);
}

function groundOf(verdict: KnownVerdict): CoveredVerdict['ground'] | undefined {
  return verdict.covered === 'no' ? undefined : verdict.ground;
}

function told(verdict: KnownVerdict | undefined): ToldVerdict[] {
  if (verdict === undefined || verdict.covered === 'no' || verdict.ground === 'listed') return [];
  const { regime, covered, ground, text } = verdict;
  return [{ regime, covered, ground, text }];
}

/** Of what was never looked at nobody is told. */
function missingOwners(from: KnownOwners | undefined, than: KnownOwners | undefined): ToldOwner[] {
  if (from === undefined || than === undefined) return [];
  return Object.entries(from).flatMap(([key, text]) => (key in than ? [] : [{ key, text }]));
}

function missing(from: KnownFlags, than: KnownFlags): ToldFlag[] {
  return Object.entries(from).flatMap(([key, { type, text }]) => (key in than ? [] : [{ type, text }]));
}
