import { expect, test } from 'vitest';
import { crossrefMessages } from '../../../messages/crossref.ts';
import { addMessages } from '../../../messages/say.tsx';
import { scoreText } from './score-text.ts';

addMessages(crossrefMessages);

const line = (feature: string, text: string, score: number) => ({ feature, text, score });

test('a score is said with its two strongest reasons, without what all pairs begin with', () => {
  const ledger = [
    line('country', 'Same country', 1),
    line('prior', 'Rarely the same', 9),
    line('name', 'Same name', 7),
    line('birthDate', 'Same day', 5),
  ];
  expect(scoreText({ score: 0.976, ledger })).toBe('score 0.98, Same name, Same day');
  expect(scoreText({ score: null, ledger: [] })).toBe('');
});
