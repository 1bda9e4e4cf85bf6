import { expect, test } from 'vitest';
import type { Fix } from '../../fix.ts';
import { Sea } from '../../testing/sea.ts';
import { voyage } from '../../testing/voyage.ts';
import { createTooClean } from './too-clean.ts';

const T = Date.UTC(2026, 2, 1) / 1000;
const A = 219000001;

const clean = (i: number): Fix[] =>
  voyage({
    vessel: A + i,
    lon: 5,
    lat: 40 + i * 0.1,
    course: 80,
    knots: 12,
    from: T + i,
    to: T + 12 * 3600,
    everyS: 90,
  });

/** The same ship in wind and waves. */
const real = (i: number): Fix[] => {
  let seed = A + i;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647 - 0.5;
  return clean(i).map((fix) => ({
    ...fix,
    time: fix.time + random() * 8,
    heading: (fix.heading + random() * 8 + 360) % 360,
  }));
};

const run = (fleet: readonly Fix[][]): string[] =>
  new Sea({ detectors: [createTooClean] })
    .run(fleet.flat())
    .latest()
    .flatMap(({ vessels }) => vessels);

test('one computed track among real ones', () => {
  const fleet = Array.from({ length: 70 }, (_, i) => (i === 69 ? clean(i) : real(i)));
  expect(run(fleet)).toEqual([String(A + 69)]);
});

test('where all are computed it is the feed, and nothing is said', () => {
  expect(run(Array.from({ length: 70 }, (_, i) => clean(i)))).toEqual([]);
});
