import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyFix, type Fix } from '../fix.ts';
import { Counts } from './counts.ts';
import { type AheadReport, FeedClock } from './feed-clock.ts';
import { Receivers } from './receivers.ts';
import { repairedTime } from './repair-time.ts';
import { SourceClocks } from './source-clocks.ts';
import { tidy } from './tidy.ts';

test.each<[number, number, number]>([
  [600, 0, 600],
  [605, 3, 603],
  [601, 58, 598],
  [658, 2, 662],
  [630, 0, 600],
  [605, 60, 605],
  [605, 63, 605],
  [605, -1, 605],
  [605.7, 5, 605],
])('received at %d s, second %d: made at %d s', (received, second, made) => {
  expect(repairedTime(received, second)).toBe(made);
});

test('a repaired time has the second that was sent, and lies within half a minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 2 ** 31 }), fc.nat(59), (received, second) => {
      const made = repairedTime(received, second);
      expect(made % 60).toBe(second);
      expect(Math.abs(received - made)).toBeLessThanOrEqual(30);
    }),
  );
});

test.each<[Partial<Fix>, Partial<Fix>]>([
  [
    { lon: 181, lat: 50 },
    { lon: Number.NaN, lat: Number.NaN },
  ],
  [
    { lon: 5, lat: 91 },
    { lon: Number.NaN, lat: Number.NaN },
  ],
  [
    { lon: 180, lat: -90 },
    { lon: 180, lat: -90 },
  ],
  [{ speed: 102.3 }, { speed: Number.NaN }],
  [{ speed: 102.2 }, { speed: 102.2 }],
  [{ speed: -1 }, { speed: Number.NaN }],
  [{ speed: 63, messageType: 27 }, { speed: Number.NaN }],
  [{ speed: 63, messageType: 1 }, { speed: 63 }],
  [{ course: 360 }, { course: Number.NaN }],
  [{ course: 359.9 }, { course: 359.9 }],
  [{ heading: 511 }, { heading: Number.NaN }],
])('%j becomes %j', (given, tidied) => {
  const fix = { ...emptyFix(), vessel: 201_000_001, time: 0, lon: 5, lat: 50, ...given };
  expect(tidy(fix, new Counts())).toBe(true);
  expect(fix).toMatchObject(tidied);
});

test.each<[Partial<Fix>, string]>([
  [{ time: Number.NaN }, 'no time'],
  [{ vessel: 1.5 }, 'no identity'],
])('%j is refused: %s', (given, name) => {
  const counts = new Counts();
  expect(tidy({ ...emptyFix(), vessel: 201_000_001, time: 0, ...given }, counts)).toBe(false);
  expect(counts.all()[name]).toBe(1);
});

test('equal payloads within 30 s are one transmission', () => {
  const receivers = new Receivers();
  const heard: [number, number][] = [
    [7, 0],
    [7, 30],
    [8, 30],
    [7, 31],
    [0, 31],
    [0, 31],
  ];
  expect(heard.map(([payload, time]) => receivers.isRepeated(payload, time))).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a flood of other transmissions makes it forget the oldest, and takes no more memory', () => {
  const receivers = new Receivers();
  for (let i = 1; i <= 2_000_000; i++) receivers.isRepeated(i * 1_048_583, i / 100_000);
  expect(receivers.isRepeated(2_000_000 * 1_048_583, 20)).toBe(true);
  expect(receivers.isRepeated(1_048_583, 20)).toBe(false);
});

test('a clock is judged by the median of a hundred reports', () => {
  const counts = new Counts();
  const clocks = new SourceClocks(counts);
  for (let i = 0; i < 300; i++) clocks.heard(4, i % 3 === 0 ? 28 : -14);
  for (let i = 0; i < 300; i++) clocks.heard(5, i % 3 === 0 ? 28 : 2);
  expect(counts.all()).toMatchObject({ 'source 4: clock off by -14 s': 1 });
  expect(Object.keys(counts.all()).filter((name) => name.startsWith('source 5'))).toEqual([]);
});

test.each<[string, [number, number][], number[]]>([
  [
    'in order',
    [
      [0, 0],
      [30, 0],
      [60, 0],
    ],
    [0, 30, 60],
  ],
  [
    'a long silence: the next report confirms',
    [
      [0, 0],
      [9000, 0],
      [9001, 0],
    ],
    [0, 9000, 9001],
  ],
  [
    'one report far ahead is refuted',
    [
      [0, 0],
      [9000, 0],
      [10, 0],
      [20, 0],
    ],
    [0, 10, 20],
  ],
  [
    'another source confirms',
    [
      [0, 0],
      [0, 1],
      [9000, 0],
      [9000, 1],
    ],
    [0, 0, 9000, 9000],
  ],
  [
    'the same source does not where there is another',
    [
      [0, 0],
      [1, 1],
      [9000, 1],
      [9010, 1],
      [20, 0],
    ],
    [0, 1, 20],
  ],
  [
    '… unless it is alone for a minute',
    [
      [0, 0],
      [1, 1],
      [9000, 1],
      [9060, 1],
    ],
    [0, 1, 9000, 9060],
  ],
  [
    'an earlier one that is ahead too is the better word',
    [
      [0, 0],
      [99_000, 0],
      [9000, 0],
      [9001, 0],
    ],
    [0, 9000, 9001],
  ],
])('feed time: %s', (_, reports, passed) => {
  const times: number[] = [];
  const clock = new FeedClock(0, new Counts());
  const pass = ({ time }: AheadReport): void => void times.push(time);
  for (const [time, source] of reports) {
    if (clock.isNow(time, source)) times.push(time);
    else clock.wait({ time, source, said: { fix: { ...emptyFix(), time, source } } }, pass);
  }
  clock.end(() => undefined);
  expect(times).toEqual(passed);
});
