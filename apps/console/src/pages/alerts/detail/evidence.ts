import type { AlertDetail } from '@quintet/node/api';
import type { ScoreReason } from '../../../parts/score/waterfall-bars.ts';

type Reason = AlertDetail['reasons'][number];

/** What a reason rests on: the two values, `Yusef = Yousuf` where they speak for, `1974 ≠ 1991` where against. */
export function evidenceOf({
  query,
  candidate,
  score,
}: Pick<Reason, 'query' | 'candidate' | 'score'>): string | undefined {
  if (query === undefined || query === '') return candidate === '' ? undefined : candidate;
  if (candidate === undefined || candidate === '') return query;
  if (query === candidate) return query;
  return `${query} ${score < 0 ? '≠' : '='} ${candidate}`;
}

/** Reasons stand in lines of their own and begin as sentences do. */
export const asSentence = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

export function scoreReasons(reasons: readonly Reason[]): ScoreReason[] {
  return reasons.map((reason) => ({
    text: asSentence(reason.text),
    score: reason.score,
    evidence: evidenceOf(reason),
  }));
}
