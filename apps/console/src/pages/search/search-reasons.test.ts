import { expect, test } from 'vitest';
import { mainReasons, nearBand } from './search-reasons.ts';

const reasons = (...scores: number[]) => scores.map((score) => ({ feature: `f${score}`, text: `t${score}`, score }));

test.each([
  ['the largest first', [0.1, 0.5, 0.2], [0.5, 0.2, 0.1], 0],
  ['what is against keeps its place', [0.5, 0.3, 0.2, -0.05], [0.5, 0.3, -0.05], 1],
  ['a large one against is not doubled', [0.5, -0.4, 0.2, 0.1], [0.5, -0.4, 0.2], 1],
  ['none', [], [], 0],
])('%s', (_, scores, shown, more) => {
  const main = mainReasons(reasons(...scores));
  expect(main.shown.map((reason) => reason.score)).toEqual(shown);
  expect(main.more).toBe(more);
});

const hit = (score: number) => ({
  id: 'x',
  caption: 'x',
  schema: 'Person',
  dataset: 'd',
  score,
  match: false,
  reasons: [],
  listedName: 'x',
});

test('the band of near hits', () => {
  expect(nearBand([])).toBeUndefined();
  expect(nearBand([hit(0.58), hit(0.66)])).toEqual({ from: 0.58, to: 0.66 });
});
