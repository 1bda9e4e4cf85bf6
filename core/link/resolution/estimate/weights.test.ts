import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MISSING } from '../compare/levels.ts';
import { Weights } from './weights.ts';

const chances = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map((parts) => {
    const sum = parts.reduce((all, one) => all + one, 0);
    return Float64Array.from(parts, (one) => one / sum);
  });

test('better agreement never weighs less, also against a household', () => {
  fc.assert(
    fc.property(chances, chances, chances, fc.double({ min: 0, max: 0.4, noNaN: true }), (m, u, h, relatedPrior) => {
      const weights = new Weights({ levelCounts: [4], m: [m], u: [u], prior: 0.001, related: [h], relatedPrior });
      const total = (level: number): number =>
        weights.bits(0, level, 0) + weights.relatedPenalty(weights.relatedBits(0, level, 0));
      for (let level = 1; level < 4; level++) expect(total(level)).toBeLessThanOrEqual(total(level - 1) + 1e-9);
    }),
  );
});

test('a missing value is no evidence, and a common value weighs less than a rare one', () => {
  const levels = [Float64Array.of(0.9, 0.1), Float64Array.of(0.01, 0.99)] as const;
  const weights = new Weights({
    levelCounts: [2],
    m: [levels[0]],
    u: [levels[1]],
    prior: 0.01,
    related: [undefined],
    relatedPrior: 0.01,
  });
  expect(weights.bits(0, MISSING, 0)).toBe(0);
  expect(weights.bits(0, 0, 3)).toBeCloseTo(Math.log2(90) - 3);
  expect(weights.bits(0, 0, 30)).toBe(weights.bits(0, 1, 0));
});
