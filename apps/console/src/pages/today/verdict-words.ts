import type { EntityChange } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';

type SaidVerdict = EntityChange['verdictsAdded'][number] & {
  /** Whether it counts as owned or controlled, or may; missing where a notice does not say. */
  readonly covered?: 'yes' | 'maybe';
};

/** What regimes make of it now: gone is what was removed and has no other verdict in its place. */
export function verdictWords(added: readonly SaidVerdict[], removed: readonly SaidVerdict[]): string[] {
  const before = new Map(removed.map((verdict) => [verdict.regime, verdict]));
  const now = new Set(added.map(({ regime }) => regime));
  const gone = removed.filter(({ regime }) => !now.has(regime));
  return [
    ...added.map((verdict) => changedWords(verdict, before.get(verdict.regime))),
    ...gone.map((verdict) => say('follow.change.verdictGone', slots(verdict))),
  ];
}

/** Whose rules a verdict is by. */
export const rulesOf = (regime: SaidVerdict['regime']): string => say(`follow.regime.${regime}`);

function changedWords(now: SaidVerdict, before: SaidVerdict | undefined): string {
  const verdict = say('follow.change.verdict', slots(now));
  return before === undefined ? verdict : say('follow.change.verdictNow', { ...slots(before), verdict });
}

function slots({ regime, ground, covered }: SaidVerdict) {
  return { regime: rulesOf(regime), ground: say(`follow.ground.${ground}`), covered: covered ?? 'unsaid' };
}
