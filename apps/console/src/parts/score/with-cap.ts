import { say } from '../../messages/say.tsx';
import type { ScoreReason } from './waterfall-bars.ts';

/** Less than what is printed. */
const NOTHING = 0.005;

/** Reasons with a line for what no longer counts, where together they reach beyond 0 or 1: so they add up to the score. */
export function withCap(reasons: readonly ScoreReason[], score: number): readonly ScoreReason[] {
  const beyond = score - reasons.reduce((sum, reason) => sum + reason.score, 0);
  if (Math.abs(beyond) < NOTHING) return reasons;
  return [...reasons, { text: say(beyond < 0 ? 'score.cappedAbove' : 'score.cappedBelow'), score: beyond }];
}
