import { expect, it } from 'vitest';
import { listedWords } from './listed-words.ts';

const steps = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ key: `reg/${at}`, caption: `Owner ${at}`, schema: 'Company' }));

it.each([
  [0, 'is listed'],
  [1, 'its owner is listed'],
  [2, 'the owner of its owner is listed'],
  [5, 'an owner 5 steps above is listed'],
])('%s steps: %s', (count, words) => {
  expect(listedWords({ chain: steps(count) })).toBe(words);
});
