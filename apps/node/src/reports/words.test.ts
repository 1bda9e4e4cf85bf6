import { expect, test } from 'vitest';
import { reasonInWords, timeInWords, wordsOfKey } from './words.ts';

test.each([
  ['2026-11-24T09:18:30Z', '24 Nov 2026, 09:18 UTC'],
  ['2026-09-01T01:00:00+02:00', '31 Aug 2026, 23:00 UTC'],
  ['2026-09-03T00:00:00Z', '3 Sep 2026, 00:00 UTC'],
])('%s is written %s', (time, expected) => {
  expect(timeInWords(time)).toBe(expected);
});

test.each([
  ['firstSeen', 'First seen'],
  ['intermediaryAgent1', 'Intermediary agent1'],
  ['underlying.debtor', 'Underlying debtor'],
])('%s is written %s', (key, expected) => {
  expect(wordsOfKey(key)).toBe(expected);
});

test('a reason that the list no longer has is shown as its code', () => {
  const dismissReasons = [{ code: 'other-name', text: 'Different name', used: 0, overturned: 0 }];
  expect(reasonInWords('other-name', { dismissReasons })).toBe('Different name');
  expect(reasonInWords('gone', { dismissReasons })).toBe('gone');
});
