import { expect, test } from 'vitest';
import { barOf, byYear, endsEarly, isReadable, scaleOf, type TimelineItem } from './periods.ts';

const NOW = Date.UTC(2026, 0, 1);
const item = (schema: string, start?: string, end?: string): TimelineItem => ({
  schema,
  text: schema,
  key: 'reg/1',
  dataset: 'reg',
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
});

test('years come latest first, what is not dated stands at the end', () => {
  const { years, undated } = byYear([item('A', '2019'), item('B'), item('C', '2021-05'), item('D', '2021-07-01')]);
  expect(years.map(([year, items]) => [year, items.map(({ schema }) => schema)])).toEqual([
    ['2021', ['D', 'C']],
    ['2019', ['A']],
  ]);
  expect(undated.map(({ schema }) => schema)).toEqual(['B']);
});

test.each([
  ['a period', item('Ownership', '2016-01-01', '2020-12-31'), { from: 0, to: 0.5, openStart: false, openEnd: false }],
  ['one that goes on', item('Ownership', '2016-01-01'), { from: 0, to: 1, openStart: false, openEnd: true }],
  [
    'one with an unknown start',
    item('Ownership', undefined, '2020'),
    { from: 0, to: 0.5, openStart: true, openEnd: false },
  ],
  ['a moment', item('Payment', '2020-12-31'), { from: 0.5, to: 0.5, openStart: false, openEnd: false }],
])('%s', (_, one, bar) => {
  const scale = scaleOf([item('Ownership', '2016-01-01')], NOW);
  const found = barOf(one, scale);
  expect(found?.from).toBeCloseTo(bar.from, 2);
  expect(found?.to).toBeCloseTo(bar.to, 2);
  expect(found).toMatchObject({ openStart: bar.openStart, openEnd: bar.openEnd });
});

test('what is not dated has no bar', () => expect(barOf(item('Ownership'), { from: 0, to: 1 })).toBeUndefined());

test.each([
  ['2020', true],
  ['2020-02-29', true],
  ['2020-02-30', false],
  ['2024-13-45', false],
  ['31.12.2019', false],
  ['about 1990', false],
])('%s', (date, readable) => expect(isReadable(date)).toBe(readable));

test('dates that cannot be read make no year and no bar, and stand as they were written', () => {
  const items = [item('A', '31.12.2019'), item('B', '2024-13-45', '2025'), item('C', '2021')];
  const { years, undated, unreadable } = byYear(items);
  expect(years.map(([year]) => year)).toEqual(['2021']);
  expect([undated, unreadable.map(({ schema }) => schema)]).toEqual([[], ['A', 'B']]);
  expect(unreadable.map((one) => barOf(one, scaleOf(items, NOW)))).toEqual([undefined, undefined]);
});

test.each([
  ['2024-05-01', '2020-01-01', true],
  ['2020-06', '2020', false],
  ['2020-01-01', '2020-01-01', false],
  ['2020-01-01', undefined, false],
])('from %s until %s', (start, end, early) => {
  const one = item('Ownership', start, end);
  expect(endsEarly(one)).toBe(early);
  expect(barOf(one, scaleOf([one], NOW)) === undefined).toBe(early);
});
