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

const UNSHARED = { sharedMostly: [false], toTheLetter: { same: 0.5, related: 0.5 } };

test('better agreement never weighs less, also against a household', () => {
  fc.assert(
    fc.property(chances, chances, chances, fc.double({ min: 0, max: 0.4, noNaN: true }), (m, u, h, relatedPrior) => {
      const weights = new Weights({
        levelCounts: [4],
        m: [m],
        u: [u],
        prior: 0.001,
        related: [h],
        relatedPrior,
        ...UNSHARED,
      });
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
    ...UNSHARED,
  });
  expect(weights.bits(0, MISSING, 0)).toBe(0);
  expect(weights.bits(0, 0, 3)).toBeCloseTo(Math.log2(90) - 3);
  expect(weights.bits(0, 0, 30)).toBe(weights.bits(0, 1, 0));
});

test('a slip in what a household shares to the letter speaks for a record and its copy', () => {
  const weights = new Weights({
    levelCounts: [3],
    m: [Float64Array.of(0.6, 0.3, 0.1)],
    u: [Float64Array.of(0.01, 0.01, 0.98)],
    prior: 0.001,
    related: [Float64Array.of(0.8, 0.1, 0.1)],
    relatedPrior: 0.01,
    sharedMostly: [true],
    toTheLetter: { same: 0.4, related: 0.8 },
  });
  expect([0, 1, 2, MISSING].map((level) => weights.isSlip(0, level))).toEqual([false, true, false, false]);
  expect(weights.slipBits(false)).toBeCloseTo(1);
  expect(weights.slipBits(true)).toBeCloseTo(Math.log2(0.2 / 0.6));
});
