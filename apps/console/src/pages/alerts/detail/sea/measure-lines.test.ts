import { expect, it } from 'vitest';
import { marginWords, measuresOf, nameWords } from './measure-lines.ts';

it('sets what was measured beside its threshold, and lists the rest apart, in units of the sea', () => {
  const measures = measuresOf({
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
  expect(measures).toEqual({
    pairs: [
      { what: 'Distance', measured: ['median 46 m', 'least 12 m'], thresholds: ['at most 500 m'] },
      { what: 'Time', measured: ['5 h 10 min'], thresholds: ['at least 2 h'] },
    ],
    measured: [
      { what: 'Speed', values: ['median 0.5 kn (first vessel)', 'median 0.6 kn (second vessel)'] },
      { what: 'From the nearest shore', values: ['49 nautical miles'] },
      { what: 'Ten-minute steps together', values: ['32'] },
    ],
    thresholds: [{ what: 'Reports of others heard there', values: ['at least 50 %'] }],
  });
});

it('spells out what has no word of its own', () => {
  expect(measuresOf({ thresholds: {}, measured: { oddThings: 3 } }).measured[0]?.what).toBe('Odd things');
});

it.each([
  [
    'a speed that a distance would need against the threshold of speeds',
    { speedMinKnots: 60 },
    { impliedSpeedKnots: 2736 },
    { what: 'Speed that the distance would need', measured: ['2,736 kn'], thresholds: ['at least 60 kn'] },
  ],
  [
    'the status that was sent against that of an active signal',
    { statusActive: 14 },
    { status: 14 },
    { what: 'Status sent', measured: ['14'], thresholds: ['14'] },
  ],
  [
    'a silence to the minute',
    { silenceMinS: 1800 },
    { silenceS: 76_710 },
    { what: 'Silence', measured: ['21 h 19 min'], thresholds: ['at least 30 min'] },
  ],
])('holds %s', (_what, thresholds, measured, line) => {
  expect(measuresOf({ thresholds, measured })).toEqual({ pairs: [line], measured: [], thresholds: [] });
});

it.each([
  [0, 'meeting', 'The threshold that decides is just reached.'],
  [0, 'distress', undefined],
  [0, 'identity', undefined],
  [0.57, 'dark', '57 % beyond the threshold that decides.'],
  [44.6, 'dark', '46 times the threshold that decides.'],
] as const)('a margin of %s of %s: %s', (margin, type, words) => {
  expect(marginWords(margin, type)).toBe(words);
});

it.each([
  ['nameA', 'Name (first vessel)'],
  ['nameBefore', 'Name before'],
  ['oddThing', 'Odd thing'],
])('%s is %s', (name, words) => {
  expect(nameWords(name)).toBe(words);
});
