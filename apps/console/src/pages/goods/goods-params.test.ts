import { expect, test } from 'vitest';
import { activeFilters, goodsQuery, readGoodsParams, readRuleParams, withoutFilter, withSort } from './goods-params.ts';

const NOW = Date.parse('2026-11-29T10:00:00Z');

test.each([
  [{}, {}],
  [
    { score: '0.6', rule: 'unit-price', hs: '85', sort: 'date', sel: '12' },
    { score: 0.6, rule: 'unit-price', hs: '85', sort: 'date', sel: '12' },
  ],
  [{ score: '7', hs: '8', rule: 'a b', sort: 'score', sel: 'x' }, {}],
  [{ container: 'csqu 305438-3' }, { container: 'CSQU3054383' }],
  [{ container: '?' }, {}],
  [{ days: '30', from: '2026-01-01' }, { days: 30 }],
  [
    { from: '2026-01-01', to: '2026-02-01' },
    { from: '2026-01-01', to: '2026-02-01' },
  ],
  [{ from: '2026-03-01', to: '2026-02-01' }, {}],
  [{ to: '2026-02-01' }, { to: '2026-02-01' }],
  [{ from: '2026-13-01' }, {}],
])('%j is read as %j', (words, params) => {
  expect(readGoodsParams(words)).toEqual(params);
});

test('an address asks the API', () => {
  expect(goodsQuery({}, NOW)).toEqual({ sort: 'score' });
  expect(goodsQuery({ score: 0.6, hs: '85', days: 7, sort: 'value' }, NOW)).toEqual({
    sort: 'value',
    minScore: 0.6,
    hs: '85',
    from: '2026-11-22',
  });
});

test('filters are taken away one by one; both days are one filter', () => {
  const params = { score: 0.6, from: '2026-01-01', to: '2026-02-01', sel: '3' };
  expect(activeFilters(params)).toEqual(['score', 'period']);
  expect(withoutFilter(params, 'period')).toEqual({ score: 0.6, sel: '3' });
  expect(withoutFilter(params, 'score')).toEqual({ from: '2026-01-01', to: '2026-02-01', sel: '3' });
});

test('the usual order is not in the address', () => {
  expect(withSort({ sort: 'date', hs: '85' }, 'score')).toEqual({ hs: '85' });
  expect(withSort({}, 'value')).toEqual({ sort: 'value' });
  expect(withSort({}, 'colour')).toEqual({});
});

test.each([
  [{ v: '2' }, { v: 2 }],
  [{ v: '0', edit: '1' }, { edit: '1' }],
  [{ v: 'x', edit: 'yes' }, {}],
])('a rule %j is read as %j', (words, params) => {
  expect(readRuleParams(words)).toEqual(params);
});
