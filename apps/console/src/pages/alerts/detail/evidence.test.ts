import { expect, it } from 'vitest';
import { scoreReasons } from './evidence.ts';

const reason = (score: number, query?: string, candidate?: string) => ({
  feature: 'name',
  text: 'Part of the name',
  score,
  ...(query === undefined ? {} : { query }),
  ...(candidate === undefined ? {} : { candidate }),
});

it.each([
  [reason(0.3, 'Yusef', 'Yousuf'), 'Yusef = Yousuf'],
  [reason(-0.2, '1991', '1974'), '1991 ≠ 1974'],
  [reason(0.3, 'Khurasani', 'Khurasani'), 'Khurasani'],
  [reason(-0.1, undefined, 'Tariq'), 'Tariq'],
  [reason(-0.1, 'Omar', ''), 'Omar'],
  [reason(0.1), undefined],
])('%o rests on %s', (one, evidence) => {
  expect(scoreReasons([one])[0]?.evidence).toBe(evidence);
});
