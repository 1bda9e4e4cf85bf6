import { expect, test } from 'vitest';
import { holdsAt } from './holds-at.ts';

test.each<[string | undefined, string | undefined, boolean]>([
  [undefined, undefined, true],
  ['2020', undefined, true],
  ['2020-06-01', '2020', true],
  ['2020-06-02', undefined, false],
  [undefined, '2020-05', false],
  ['2021', '2019', false],
  ['31.12.2019', undefined, true],
  ['2024-13-45', undefined, true],
  ['2024-02-30', undefined, true],
  [undefined, '01.01.2010', true],
  ['unknown', '2019', false],
  [' 2019-01-01T00:00:00', undefined, true],
])('from %s until %s on 2020-06-01: %s', (start, end, holds) => {
  const dates = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  expect(holdsAt(dates, '2020-06-01')).toBe(holds);
});
