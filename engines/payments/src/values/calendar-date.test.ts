import { describe, expect, test } from 'vitest';
import { compactDay, isoDay, mtDay } from './calendar-date.ts';

describe('isoDay', () => {
  test.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02T10:00:00+01:00', '2026-03-02'],
    ['2026-03-02+01:00', '2026-03-02'],
    ['2026-03-02Z', '2026-03-02'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', undefined],
    ['2026-02-31', undefined],
    ['1900-02-29', undefined],
    ['2000-02-29', '2000-02-29'],
    ['2026-13-01', undefined],
    ['2026-3-2', undefined],
    ['2026-03-02 x', undefined],
    ['0000-01-01', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => {
    expect(isoDay(text)).toBe(expected);
  });
});

describe('MT dates', () => {
  test.each([
    ['260302', '2026-03-02'],
    ['790101', '2079-01-01'],
    ['800101', '1980-01-01'],
    ['260231', undefined],
    ['26030', undefined],
  ])('mtDay %s → %s', (text, expected) => {
    expect(mtDay(text)).toBe(expected);
  });

  test('compactDay reads a date of birth', () => {
    expect(compactDay('19740319')).toBe('1974-03-19');
    expect(compactDay('19740230')).toBeUndefined();
  });
});
