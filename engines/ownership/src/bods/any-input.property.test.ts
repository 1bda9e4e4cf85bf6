import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInterestGraph } from '../graph/interest-graph.ts';
import { ownersOf } from '../owners/owners-of.ts';
import { entity, person, relationship } from '../test-statements.ts';
import { readBods } from './read-bods.ts';
import { validateBods } from './validate-bods.ts';

type Json = Record<string, unknown>;

const whole = (): Json[] => [
  entity('c1', { addresses: [{ type: 'registered', country: { name: 'X', code: 'XX' } }] }),
  entity('c2', { entityType: { type: 'arrangement', subtype: 'trust' } }),
  person('p1', { birthDate: '1980', identifiers: [{ id: '1', scheme: 'GBR-TAXID' }] }),
  relationship('r1', 'c1', 'c2', [{ type: 'shareholding', share: { exact: 60 }, startDate: '2020-01-01' }]),
  relationship('r2', 'c2', 'p1', [{ type: 'trustee', directOrIndirect: 'direct' }]),
  relationship('r3', 'c1', { reason: 'unknown' }, []),
];

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>('constructor', '__proto__', 'c1', 'p1', 'r1', 'closed', -1, 1e308, '2020-02-30', [null], {
    reason: null,
  }),
);

/** Puts something else in place of one of the values, however deep. */
function damage(value: unknown, dice: readonly number[], replacement: unknown): unknown {
  const [first = 0, ...rest] = dice;
  if (dice.length === 0 || typeof value !== 'object' || value === null) return replacement;
  const keys = Object.keys(value);
  const key = keys[Math.floor(first * keys.length)];
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Json;
  copy[key] = damage(copy[key], rest, replacement);
  return copy;
}

test('whatever stands in a file, it is checked and read, and shares are numbers from 0', () => {
  const place = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, junk), { minLength: 1, maxLength: 3 }), (faults) => {
      const damaged = faults.reduce((value: unknown, [dice, replacement]) => damage(value, dice, replacement), whole());
      const text = JSON.stringify(damaged) ?? '';
      const { valid, findings } = validateBods(text, { today: '2026-01-01' });
      expect(valid).toBe(!findings.some(({ severity }) => severity === 'error'));
      const graph = createInterestGraph(readBods(text));
      for (const { share } of ownersOf(graph, 'c1', { at: '2025-01-01' })?.owners ?? []) {
        expect(share.min).toBeGreaterThanOrEqual(0);
        expect(share.max).toBeGreaterThanOrEqual(share.min);
      }
    }),
    { numRuns: 500 },
  );
});
