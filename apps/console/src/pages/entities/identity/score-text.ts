import type { Judgement } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';

const REASONS_MAX = 2;

/** The score of a judgement with its strongest reasons: `score 0.98, same name`; nothing when it was not scored. */
export function scoreText({ score, ledger }: Pick<Judgement, 'score' | 'ledger'>): string {
  if (score === null) return '';
  const strongest = ledger
    .filter(({ feature }) => feature !== 'prior')
    .toSorted((a, b) => b.score - a.score)
    .slice(0, REASONS_MAX);
  return [say('identity.score', { score: score.toFixed(2) }), ...strongest.map(({ text }) => text)].join(', ');
}
