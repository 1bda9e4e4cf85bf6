import { expect, it } from 'vitest';
import { daysParams, readVesselParams, shownDays } from './vessel-params.ts';

it.each([
  [{ days: '30' }, { days: 30 }, 30],
  [{ days: 1 }, { days: 1 }, 1],
  [{ days: '7' }, {}, 7],
  [{ days: '400' }, {}, 7],
  [{}, {}, 7],
])('%o is read as %o and shows %s days', (words, params, days) => {
  expect(readVesselParams(words)).toEqual(params);
  expect(shownDays(readVesselParams(words))).toBe(days);
});

it('writes what it reads', () => {
  for (const days of [1, 7, 30] as const) expect(shownDays(readVesselParams({ ...daysParams(days) }))).toBe(days);
});
