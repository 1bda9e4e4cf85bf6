import { expect, test } from 'vitest';
import { capTime, formatCapTime, parseCapTime } from './cap-time.ts';
import { splitGroup, splitReferences } from './groups.ts';

test.each([
  ['2002-05-24T16:49:00-07:00', '2002-05-24T23:49:00.000Z', true],
  ['2002-05-24T23:49:00-00:00', '2002-05-24T23:49:00.000Z', true],
  ['2002-05-24T23:49:00Z', '2002-05-24T23:49:00.000Z', false],
  ['2002-05-24T23:49:00.25Z', '2002-05-24T23:49:00.250Z', false],
  ['2002-05-24T23:49', '2002-05-24T23:49:00.000Z', false],
  ['2002-05-24 23:49:00+0200', '2002-05-24T21:49:00.000Z', false],
  ['2024-02-29T24:00:00+00:00', '2024-03-01T00:00:00.000Z', true],
  ['0099-01-01T00:00:00+00:00', '0099-01-01T00:00:00.000Z', true],
])('%s', (text, instant, isStrict) => {
  expect(new Date(capTime(text)!).toISOString()).toBe(instant);
  expect(parseCapTime(text)!.isStrict).toBe(isStrict);
});

test.each([
  '',
  'yesterday',
  '2023-02-29T00:00:00+00:00',
  '2023-04-31T00:00:00+00:00',
  '2023-13-01T00:00:00+00:00',
  '2023-01-01T25:00:00+00:00',
  '2023-01-01T24:00:01+00:00',
  '2023-01-01T00:60:00+00:00',
  '2023-01-01T00:00:60+00:00',
  '2023-01-01T00:00:00+14:01',
  '0000-01-01T00:00:00+00:00',
  '1900-02-29T00:00:00+00:00',
])('%s does not exist', (text) => {
  expect(capTime(text)).toBeUndefined();
});

test('a missing zone is told', () => {
  expect(parseCapTime('2026-03-01T12:00:00')).toMatchObject({ hasZone: false, isStrict: false });
});

test('UTC is written as -00:00', () => {
  expect(formatCapTime(Date.UTC(2026, 2, 1, 11))).toBe('2026-03-01T11:00:00-00:00');
});

test('groups and references', () => {
  expect(splitGroup(' "a b"  c d,e "" ')).toEqual(['a b', 'c', 'd,e']);
  expect(splitReferences('s,i,t  s2,i2,with,commas,t2\n alone', '1.2')).toEqual([
    { sender: 's', identifier: 'i', sent: 't' },
    { sender: 's2', identifier: 'i2,with,commas', sent: 't2' },
    { sender: 'alone', identifier: '', sent: '' },
  ]);
  expect(splitReferences('id/sender', '1.0')).toEqual([{ sender: 'sender', identifier: 'id', sent: '' }]);
});
