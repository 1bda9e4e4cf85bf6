import { expect, it } from 'vitest';
import { marginWords, measureLines } from './measure-lines.ts';

it('sets what was measured beside its threshold, in units of the sea', () => {
  const lines = measureLines({
    thresholds: { distanceMaxM: 500, durationMinMinutes: 120, receptionMinShare: 0.5 },
    measured: {
      distanceMedianM: 46,
      distanceMinM: 12.4,
      durationMinutes: 310,
      speedMedianAKnots: 0.52,
      speedMedianBKnots: 0.6,
      shoreKm: 90.7,
      gridTimes: 32,
    },
  });
  expect(lines).toEqual([
    { what: 'Distance', measured: ['median 46 m', 'least 12 m'], thresholds: ['at most 500 m'] },
    { what: 'Time', measured: ['5 h 10 min'], thresholds: ['at least 2 h'] },
    { what: 'Reports of others heard there', measured: [], thresholds: ['at least 50 %'] },
    { what: 'Speed', measured: ['median 0.5 kn (first vessel)', 'median 0.6 kn (second vessel)'], thresholds: [] },
    { what: 'From the nearest shore', measured: ['49 nautical miles'], thresholds: [] },
    { what: 'Ten-minute steps together', measured: ['32'], thresholds: [] },
  ]);
});

it('spells out what has no word of its own', () => {
  expect(measureLines({ thresholds: {}, measured: { oddThings: 3 } })[0]?.what).toBe('Odd things');
});

it('holds a speed that a distance would need against the threshold of speeds', () => {
  expect(measureLines({ thresholds: { speedMinKnots: 60 }, measured: { impliedSpeedKnots: 2736 } })).toEqual([
    { what: 'Speed that the distance would need', measured: ['2,736 kn'], thresholds: ['at least 60 kn'] },
  ]);
});

it.each([
  [0, 'The threshold that decides is just reached.'],
  [0.57, '57 % beyond the threshold that decides.'],
  [44.6, '46 times the threshold that decides.'],
])('a margin of %s: %s', (margin, words) => {
  expect(marginWords(margin)).toBe(words);
});
