import { expect, test } from 'vitest';
import { layoutOf } from './layout.ts';
import { isTotalRow, TotalRows } from './total-rows.ts';

const { layout } = layoutOf(['mrn', 'date', 'net_kg', 'value_eur']);
if (layout === undefined) throw new Error('no layout');
const LAYOUT = layout;

test.each([
  [['TOTAL', '', '30', '300'], true],
  [['', '', 'Total', ''], true],
  [['Summe:', '', '30', '300'], true],
  [['Grand total', '', '30', '300'], true],
  [['Total', '2026-03-01', '30', '300'], false],
  [['TOTAL-77', '', '30', '300'], false],
  [['', '', '', ''], false],
])('%j is a line of totals: %s', (cells, expected) => {
  expect(isTotalRow(cells, LAYOUT)).toBe(expected);
});

function codes(cells: readonly string[], isRefused = false): string[] {
  const totals = new TotalRows();
  for (const valueEur of [100, 200.005]) totals.add({ mrn: 'X', date: '2026-03-01', netKg: 10, valueEur });
  if (isRefused) totals.refused();
  return totals.check(cells, LAYOUT, 4).map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));
}

test('sums that fit are only told to be no declaration; others name their column', () => {
  expect(codes(['TOTAL', '', '20', '300.01'])).toEqual(['GDS-012']);
  expect(codes(['TOTAL', '', '20', ''])).toEqual(['GDS-012']);
  expect(codes(['TOTAL', '', '20', '500'])).toEqual(['GDS-012', 'GDS-013 value_eur']);
});

test('where a row was refused no sum is compared', () => {
  expect(codes(['TOTAL', '', '20', '500'], true)).toEqual(['GDS-012']);
});

test('a subtotal is compared with the rows since the one before', () => {
  const totals = new TotalRows();
  totals.add({ mrn: 'X', date: '2026-03-01', netKg: 10, valueEur: 1 });
  expect(totals.check(['Subtotal', '', '10', '1'], LAYOUT, 3)).toHaveLength(1);
  totals.add({ mrn: 'Y', date: '2026-03-01', netKg: 5, valueEur: 2 });
  expect(totals.check(['Subtotal', '', '5', '2'], LAYOUT, 5)).toHaveLength(1);
  expect(totals.check(['Total', '', '15', '3'], LAYOUT, 6)).toHaveLength(1);
});
