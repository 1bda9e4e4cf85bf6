import type { GoodsRuleShape } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { hitShare, isShippedUntried, precisionOf, ruleRows, stateWord } from './rule-rows.ts';

const NOTHING = { examined: 0, hits: 0, alerts: 0, confirmed: 0, dismissed: 0, days: [] };
const version = (id: string, number: number, state: GoodsRuleShape['state'], title = id): GoodsRuleShape => ({
  id,
  kind: 'unit_price',
  title,
  parameters: {},
  weight: 0.4,
  owner: 'Risk office',
  validFrom: '2026-01-01',
  version: number,
  state,
  by: 'Quintet',
  at: '2026-01-01T00:00:00Z',
  statistics: NOTHING,
});

test('the version in force stands for a rule, else the newest', () => {
  const rows = ruleRows([
    version('price', 3, 'draft', 'Price'),
    version('price', 1, 'replaced', 'Price'),
    version('price', 2, 'in-force', 'Price'),
    version('route', 1, 'withdrawn', 'A route'),
  ]);
  expect(rows.map(({ id, standing, versions, drafts }) => [id, standing.version, versions.length, drafts])).toEqual([
    ['route', 1, 1, 0],
    ['price', 2, 3, 1],
  ]);
});

test.each([
  [29, 0, undefined],
  [15, 15, 0.5],
  [0, 30, 0],
])('%d confirmed and %d dismissed are right to %s', (confirmed, dismissed, share) => {
  expect(precisionOf({ confirmed, dismissed })).toBe(share);
});

test('a rule that could speak of nothing hits no share of it', () => {
  expect(hitShare({ hits: 0, examined: 0 })).toBeUndefined();
  expect(hitShare({ hits: 5, examined: 50 })).toBe(0.1);
});

test('a draft that was tried says so', () => {
  const trial = { at: '', declarations: 0, examined: 0, hits: 0, confirmed: 0, dismissed: 0, examples: [] };
  expect(stateWord({ state: 'draft' })).toBe('draft');
  expect(stateWord({ state: 'draft', trial })).toBe('tried');
  expect(stateWord({ state: 'in-force', trial })).toBe('in-force');
  expect(isShippedUntried({ by: 'Quintet' })).toBe(true);
  expect(isShippedUntried({ by: 'Quintet', trial })).toBe(false);
});
