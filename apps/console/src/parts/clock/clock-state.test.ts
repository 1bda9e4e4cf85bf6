import { describe, expect, it } from 'vitest';
import { clockState, spanOf, ticksSeconds } from './clock-state.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

describe('clockState', () => {
  it.each([
    ['a day, just begun', 24 * HOUR_MS, 24 * HOUR_MS, 'calm'],
    ['a day, a quarter left', 6 * HOUR_MS, 24 * HOUR_MS, 'calm'],
    ['a day, less than a quarter', 6 * HOUR_MS - 1, 24 * HOUR_MS, 'warning'],
    ['a day, less than a tenth', 2.4 * HOUR_MS - 1, 24 * HOUR_MS, 'critical'],
    ['two weeks, less than a quarter', 3 * 24 * HOUR_MS, 14 * 24 * HOUR_MS, 'warning'],
    ['three hours, 119 minutes left', 119 * MINUTE_MS, 3 * HOUR_MS, 'warning'],
    ['an hour, 29 minutes left', 29 * MINUTE_MS, HOUR_MS, 'critical'],
    ['over', 0, 24 * HOUR_MS, 'late'],
    ['long over', -HOUR_MS, 24 * HOUR_MS, 'late'],
  ])('%s', (_name, leftMs, lengthMs, tone) => {
    expect(clockState(leftMs, leftMs - lengthMs, 0).tone).toBe(tone);
  });

  it('knows only the absolute bounds where the beginning is not known', () => {
    expect(clockState(3 * HOUR_MS, undefined, 0).tone).toBe('calm');
    expect(clockState(HOUR_MS, undefined, 0).tone).toBe('warning');
  });
});

describe('spanOf', () => {
  it.each([
    [3 * 24 * HOUR_MS + 5 * HOUR_MS, { unit: 'days', days: 3 }],
    [47 * HOUR_MS, { unit: 'hours', hours: 47 }],
    [16 * HOUR_MS + 52 * MINUTE_MS, { unit: 'hours', hours: 16 }],
    [6 * HOUR_MS + 42 * MINUTE_MS, { unit: 'hoursMinutes', hours: 6, minutes: 42 }],
    [42 * MINUTE_MS + 59_000, { unit: 'minutes', minutes: 42 }],
    [4 * MINUTE_MS, { unit: 'seconds', seconds: 240 }],
    [48_000, { unit: 'seconds', seconds: 48 }],
    [-65 * MINUTE_MS, { unit: 'hoursMinutes', hours: 1, minutes: 5 }],
    [-2 * MINUTE_MS, { unit: 'minutes', minutes: 2 }],
  ])('%s ms', (lengthMs, span) => {
    expect(spanOf(lengthMs)).toEqual(span);
  });
});

it('ticks each second in the last five minutes only', () => {
  expect([6 * MINUTE_MS, 5 * MINUTE_MS, 1, 0, -1].map(ticksSeconds)).toEqual([false, true, true, false, false]);
});
