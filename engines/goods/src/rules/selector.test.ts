import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Declaration } from '../declaration.ts';
import { GoodsHistory } from '../history/goods-history.ts';
import { createSelector, scoreOf } from './selector.ts';
import { historyOf, lamps, RULES, ruleOf, usualLamps } from './test-support.ts';

const history = historyOf(usualLamps(100));
const odd = lamps({ valueEur: 31_000, departure: 'PA' });

describe('validity', () => {
  const rule = { ...ruleOf('unit_price'), validFrom: '2026-02-01', validUntil: '2026-02-28' };

  test.each([
    ['2026-01-31', 0],
    ['2026-02-01', 1],
    ['2026-02-28', 1],
    ['2026-03-01', 0],
  ])('on %s there are %d hits', (day, count) => {
    expect(createSelector([rule]).examine(odd, history, {}, day)).toHaveLength(count);
  });

  test('of two versions of one rule the later one holds from its first day on, also where the first one has no end', () => {
    const first = { ...rule, weight: 0.2, validUntil: '2026-12-31' };
    const second = { ...rule, weight: 0.5, validFrom: '2026-02-15', validUntil: '2026-03-15' };
    for (const rules of [
      [first, second],
      [second, first],
    ]) {
      const weights = ['2026-02-14', '2026-02-15', '2026-03-16'].map(
        (day) => createSelector(rules).examine(odd, history, {}, day)[0]?.score,
      );
      // When the later version has ended, the rule has: an end is meant.
      expect(weights).toEqual([0.2, 0.5, undefined]);
    }
  });
});

test('hits come the weightiest first, and their scores sum to that of the declaration', () => {
  const hits = createSelector(RULES).examine(odd, history, {}, '2026-03-01');
  expect(hits.map(({ kind }) => kind)).toEqual(['unit_price', 'departure_origin']);
  expect(scoreOf(hits)).toBeCloseTo(0.75);
});

test('where all together would pass 1 each gives way', () => {
  const heavy = RULES.map((rule) => ({ ...rule, weight: 1 }));
  const hits = createSelector(heavy).examine(odd, history, {}, '2026-03-01');
  expect(hits.map(({ score }) => score)).toEqual([0.5, 0.5]);
  expect(scoreOf(hits)).toBe(1);
});

const country = fc.constantFrom('CN', 'HK', 'DE', 'BR');
const made: fc.Arbitrary<Declaration> = fc.record(
  {
    mrn: fc.stringMatching(/^X\d$/),
    date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`),
    importer: fc.constantFrom('Vesta', 'Orion', 'Lyra'),
    origin: country,
    departure: country,
    hsCode: fc.constantFrom('940511', '9405', '94', '610910', '990100'),
    netKg: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    valueEur: fc.double({ min: 0, max: 1e9, noNaN: true }),
    container: fc.constantFrom('CSQU3054383', 'CSQU3054384'),
    transportDocument: fc.constantFrom('BL-1', 'BL-2', 'BL-3'),
  },
  { requiredKeys: ['mrn', 'date'] },
);
const loose = RULES.map((rule) => ({
  ...rule,
  weight: 0.6,
  parameters: {
    ...rule.parameters,
    ...(rule.kind === 'unit_price' && { peersMin: 5, zFrom: 0.5 }),
    ...(rule.kind === 'departure_origin' && { peersMin: 5 }),
    ...(rule.kind === 'new_route' && { declarationsMin: 2, chanceFrom: 1 }),
    ...(rule.kind === 'weight_value' && { ownMin: 3, zFrom: 0.5 }),
  },
}));

test('any declarations: strengths, scores and their sum lie within 0 and 1, texts hold no gaps', () => {
  fc.assert(
    fc.property(fc.array(made, { maxLength: 60 }), (declarations) => {
      const past = new GoodsHistory();
      const selector = createSelector(loose);
      for (const declaration of declarations) {
        const hits = selector.examine(declaration, past, {}, '2026-03-01');
        for (const { strength, score, text } of hits) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(strength);
          expect(text).not.toMatch(/NaN|undefined|Infinity/);
        }
        expect(scoreOf(hits)).toBeCloseTo(
          hits.reduce((sum, hit) => sum + hit.score, 0),
          9,
        );
        past.observe(declaration);
      }
    }),
  );
});

test('a history rebuilt out of its snapshot, as JSON, finds what the first one finds', () => {
  fc.assert(
    fc.property(fc.array(made, { maxLength: 50 }), fc.array(made, { maxLength: 20 }), (before, after) => {
      const past = historyOf(before);
      const again = new GoodsHistory(JSON.parse(JSON.stringify(past.snapshot())));
      const selector = createSelector(loose);
      for (const declaration of after) {
        expect(selector.examine(declaration, again, {}, '2026-03-01')).toEqual(
          selector.examine(declaration, past, {}, '2026-03-01'),
        );
        past.observe(declaration);
        again.observe(declaration);
      }
      expect(again.snapshot()).toEqual(past.snapshot());
    }),
  );
});
