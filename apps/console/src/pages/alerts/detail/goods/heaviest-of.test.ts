import { expect, test } from 'vitest';
import { heaviestOf } from './heaviest-of.ts';

const REASONS = [
  { text: 'It came from elsewhere', score: 0.1 },
  { text: 'It costs far more', score: 0.4 },
];

test.each([
  ['the rule of the heaviest', [{ text: 'It costs far more', title: 'Unit price' }], 'Unit price'],
  ['no rule any more, after a correction', [{ text: 'It costs a little more', title: 'Unit price' }], undefined],
])('%s', (_, hits, title) => {
  expect(heaviestOf(REASONS, hits)).toEqual({ text: 'It costs far more', score: 0.4, title });
});

test('without reasons there is none', () => {
  expect(heaviestOf([], [])).toBeUndefined();
});
