import { expect, it } from 'vitest';
import { listedWords } from './listed-words.ts';

const steps = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ key: `reg/${at}`, caption: `Owner ${at}`, schema: 'Company' }));

it.each([
  [0, 'taken for one that is listed'],
  [1, 'taken for one whose owner is listed'],
  [2, 'taken for one whose owner’s owner is listed'],
  [5, 'taken for one with a listed owner 5 steps above'],
])('%s steps: %s', (count, words) => {
  expect(listedWords({ chain: steps(count) })).toBe(words);
});
