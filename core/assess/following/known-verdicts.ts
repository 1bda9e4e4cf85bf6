import { type Regime, type Verdict, verdictOf } from '@quintet/ownership';
import type { Above } from '../ownership/read-above.ts';

/** What one regime makes of an entity; one that it does not count is known as such, so that its end can be told. */
export type KnownVerdict = UncoveredVerdict | CoveredVerdict;

export interface UncoveredVerdict {
  readonly regime: Regime;
  readonly covered: 'no';
}

export interface CoveredVerdict {
  readonly regime: Regime;
  /** `maybe`: ranges in the data leave it open. */
  readonly covered: 'yes' | 'maybe';
  /** The one that decided; by which others it might count besides is not known. */
  readonly ground: 'owned' | 'controlled' | 'listed';
  readonly text: string;
}

/** By regime; one that is missing was not looked at. */
export type KnownVerdicts = Readonly<Partial<Record<Regime, KnownVerdict>>>;

/** Verdicts, and whether no bound ended the search for them. */
export interface VerdictsFound {
  readonly verdicts: KnownVerdicts;
  readonly isWhole: boolean;
}

const GROUNDS = { ownership: 'owned', control: 'controlled', listed: 'listed' } as const;

/** What all regimes make of an entity on a day. */
export function knownVerdicts(above: Above, at: string): VerdictsFound {
  const found = above.verdicts.map(({ regime, owned, controlled, text }) => {
    if (!owned && !controlled) return unsureVerdict(above, regime, text, at);
    const ground = owned ? GROUNDS.ownership : GROUNDS.control;
    return { verdict: { regime, covered: 'yes' as const, ground, text }, isWhole: true };
  });
  return { verdicts: byRegime(found.map(({ verdict }) => verdict)), isWhole: found.every(({ isWhole }) => isWhole) };
}

/** One verdict of each regime. */
export function byRegime(verdicts: readonly KnownVerdict[]): KnownVerdicts {
  return Object.fromEntries(verdicts.map((verdict) => [verdict.regime, verdict]));
}

/** Of two verdicts of one regime the one that a search which ended at a bound cannot have refuted. */
export function strongerVerdict(one: KnownVerdict, other: KnownVerdict): KnownVerdict {
  return strength(one) >= strength(other) ? one : other;
}

/** The page of owners says of a regime only what is sure: whether it may be, and that it is listed itself, is asked for here. */
function unsureVerdict(
  { graph, listed, collected: { root } }: Above,
  regime: Regime,
  text: string,
  at: string,
): { verdict: KnownVerdict; isWhole: boolean } {
  const own = [...listed.values()].filter(({ regimes }) => regimes.includes(regime)).map(({ key }) => key);
  const found = own.length === 0 ? undefined : verdictOf(graph, root, new Set(own), regime, at);
  return { verdict: coveredVerdict(found, text) ?? { regime, covered: 'no' }, isWhole: found?.isComplete ?? true };
}

function coveredVerdict(found: Verdict | undefined, text: string): CoveredVerdict | undefined {
  if (found?.basis === undefined || found.covered === 'no') return undefined;
  return { regime: found.regime, covered: found.covered, ground: GROUNDS[found.basis], text };
}

function strength(verdict: KnownVerdict): number {
  if (verdict.covered === 'no') return 0;
  if (verdict.covered === 'maybe') return 1;
  return { controlled: 2, owned: 3, listed: 4 }[verdict.ground];
}
