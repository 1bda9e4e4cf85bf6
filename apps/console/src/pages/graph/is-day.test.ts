import { expect, test } from 'vitest';
import { isDay } from './is-day.ts';

test.each([
  ['2020-02-29', true],
  ['2020-02-30', false],
  ['2010-99-99', false],
  ['2010', false],
  ['soon', false],
])('%s', (text, day) => expect(isDay(text)).toBe(day));
