import { expect, it } from 'vitest';
import { withCap } from './with-cap.ts';

const reasons = (...scores: number[]) => scores.map((score) => ({ text: 'why', score }));

it.each([
  [reasons(0.7, 0.2), 0.9, undefined],
  [reasons(0.7, 0.45, 0.35), 1, -0.5],
  [reasons(-0.4, 0.1), 0, 0.3],
  [reasons(0.333, 0.333, 0.333), 1, undefined],
])('%j with the score %s is completed by %s', (given, score, added) => {
  const [more, ...others] = withCap(given, score).slice(given.length);
  expect(others).toEqual([]);
  if (added === undefined) expect(more).toBeUndefined();
  else expect(more?.score).toBeCloseTo(added);
});
