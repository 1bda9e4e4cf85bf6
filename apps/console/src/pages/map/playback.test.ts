import type { TrackLine } from '@quintet/node/api';
import { describe, expect, it } from 'vitest';
import { nextReport, playbackOf } from './playback.ts';

const line = (track: string, points: readonly (readonly [time: number, lon: number, lat: number])[]): TrackLine => ({
  track,
  mmsi: '200000001',
  name: track,
  kind: 'cargo',
  points: points.flatMap(([time, lon, lat]) => [time, lon, lat, 10, 90]),
});
const placeOf = (lines: readonly TrackLine[], time: number) => {
  const vessels = playbackOf(lines, () => 0).at(time);
  return [...vessels.track].map((track, at) => [track, vessels.lon[at], vessels.lat[at]]);
};

describe('playbackOf', () => {
  it.each([
    ['before the first report it is not there', -1, []],
    ['at a report', 0, [['a', 10, 0]]],
    ['between two reports, on the straight way', 600, [['a', 10.5, 0]]],
    ['over a silence it stays where it was heard', 1200 + 3600, [['a', 11, 0]]],
    ['after the silence', 20_000, [['a', 15, 0]]],
    ['an hour after the last report it is gone', 20_000 + 3601, []],
  ])('%s', (_what, time, places) => {
    const track = line('a', [
      [0, 10, 0],
      [1200, 11, 0],
      [20_000, 15, 0],
    ]);
    expect(placeOf([track], time)).toEqual(places);
  });
  it('goes the short way over ±180°', () => {
    expect(
      placeOf(
        [
          line('a', [
            [0, 179.5, 0],
            [1000, -179.5, 0],
          ]),
        ],
        750,
      ),
    ).toEqual([['a', -179.75, 0]]);
  });
  it('answers the same forwards, backwards and after a jump', () => {
    const playback = playbackOf(
      [
        line(
          'a',
          Array.from({ length: 100 }, (_, at) => [at * 600, at / 10, 0] as const),
        ),
      ],
      () => 2,
    );
    const forwards = playback.at(30_000).lon[0];
    playback.at(59_000);
    expect(playback.at(30_000).lon[0]).toBe(forwards);
    playback.at(600);
    expect(playback.at(30_000).lon[0]).toBe(forwards);
    expect(playback.at(30_000).listed[0]).toBe(2);
  });
});

describe('nextReport', () => {
  it.each([
    [[0, 60, 120], 60, 1, 120],
    [[0, 60, 120], 60, -1, 0],
    [[0, 60, 120], 120, 1, undefined],
    [[], 0, 1, undefined],
  ] as const)('%o from %d by %d', (times, now, step, next) => {
    expect(nextReport(times, now, step)).toBe(next);
  });
});
