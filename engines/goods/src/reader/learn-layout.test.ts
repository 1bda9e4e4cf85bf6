import { describe, expect, test } from 'vitest';
import { layoutOf } from './layout.ts';
import { learnLayout } from './learn-layout.ts';

function learned(rows: readonly (readonly [string, string])[]): { order: string; mark: string; codes: string[] } {
  const { layout } = layoutOf(['mrn', 'date', 'net_kg']);
  if (layout === undefined) throw new Error('no layout');
  const result = learnLayout(
    layout,
    rows.map(([date, kg]) => ['X', date, kg]),
  );
  return {
    order: result.layout.dayOrder,
    mark: result.layout.marks.net_kg,
    codes: result.findings.map(({ code }) => code),
  };
}

describe('the order of dates', () => {
  test.each([
    [['2026-03-01'], 'day-first', []],
    [['03.04.2026'], 'day-first', []],
    [['03/04/2026', '25/04/2026'], 'day-first', []],
    [['03/04/2026', '04/25/2026'], 'month-first', ['GDS-015']],
    [['03/04/2026'], 'day-first', ['GDS-014']],
    [['25/04/2026', '04/25/2026'], 'day-first', ['GDS-014']],
  ])('%j is %s', (dates, order, codes) => {
    expect(learned(dates.map((date) => [date, '1']))).toMatchObject({ order, codes });
  });
});

describe('how numbers are written', () => {
  test.each([
    [['1', '1.234'], 'unknown', []],
    [['1.234', '1.5'], 'point', []],
    [['1.234', '1,5'], 'comma', []],
    [['1.234,5', '7'], 'comma', []],
    [['1,5 kg', '7'], 'comma', []],
    [['1.234,5', '1,234.5'], 'mixed', ['GDS-016']],
  ])('%j is %s', (weights, mark, codes) => {
    expect(learned(weights.map((kg) => ['2026-03-01', kg]))).toMatchObject({ mark, codes });
  });
});
