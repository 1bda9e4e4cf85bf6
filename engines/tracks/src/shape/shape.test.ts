import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFix, type Fix } from '../fix.ts';
import { destination } from '../geo/sphere.ts';
import { NO_LAND } from '../land/land.ts';
import type { TrackPoint } from '../sink.ts';
import { TrackTable } from '../track-table.ts';
import { BOUND_COAST_M, BOUND_SEA_M, LiveShape } from './live-shape.ts';
import { synchronousDistanceM, unitVector } from './sed.ts';
import { simplifyTrack } from './simplify-track.ts';

const HOUR_S = 3600;

/** Steps of a ship: seconds, change of course, knots, and metres of noise. */
const step = fc.record({
  seconds: fc.constantFrom(2, 10, 30, 180, 700, 5000),
  turn: fc.constantFrom(0, 0, 0, 1, -2, 10, 90),
  knots: fc.constantFrom(0, 0.2, 3, 12, 12, 25),
  noiseM: fc.constantFrom(0, 5, 15, 60),
});
const sailed = fc
  .tuple(
    fc.constantFrom(0, 179.99, -120),
    fc.constantFrom(0, 50, -70, 84.9, 89.9),
    fc.nat(359),
    fc.array(step, { minLength: 1, maxLength: 80 }),
  )
  .map(([startLon, startLat, startCourse, steps]) => {
    let [lon, lat, course, time]: [number, number, number, number] = [startLon, startLat, startCourse, 0];
    return steps.map(({ seconds, turn, knots, noiseM }, i): Fix => {
      time += seconds;
      course = (course + turn + 360) % 360;
      [lon, lat] = destination(lon, lat, course, (knots * 1852 * seconds) / HOUR_S);
      const [east, north] = destination(lon, lat, (i * 97) % 360, noiseM);
      return { ...emptyFix(), vessel: 1, time, lon: east, lat: north, speed: knots, course };
    });
  });

/** The greatest distance of any fix from where the kept points put it at its time. */
function worstM(fixes: readonly Fix[], kept: readonly { time: number; lon: number; lat: number }[]): number {
  const vectors = new Float64Array(9);
  let worst = 0;
  let at = 0;
  for (const { time, lon, lat } of fixes) {
    while (at + 2 < kept.length && kept[at + 1]!.time <= time) at++;
    const [a, b] = [kept[at]!, kept[Math.min(at + 1, kept.length - 1)]!];
    unitVector(a.lon, a.lat, vectors, 0);
    unitVector(lon, lat, vectors, 3);
    unitVector(b.lon, b.lat, vectors, 6);
    const share = b.time > a.time ? (time - a.time) / (b.time - a.time) : 0;
    worst = Math.max(worst, synchronousDistanceM(vectors, 0, 3, 6, share));
  }
  return worst;
}

function livePoints(fixes: readonly Fix[], km: number): TrackPoint[] {
  const points: TrackPoint[] = [];
  const tracks = new TrackTable();
  const shape = new LiveShape(tracks, { distanceKm: () => km }, (_, point) => void points.push(point));
  const track = tracks.open(fixes[0]!, 0);
  for (const fix of fixes) {
    shape.fix(track, fix);
    tracks.keep(track, fix);
  }
  shape.keepLast(track);
  return points;
}

describe('the points that are kept while a track grows', () => {
  test.each([
    [5, BOUND_COAST_M],
    [100, BOUND_SEA_M],
  ])('%s km from the coast every fix lies within %s m', (km, boundM) => {
    fc.assert(
      fc.property(sailed, (fixes) => {
        expect(worstM(fixes, livePoints(fixes, km))).toBeLessThanOrEqual(boundM);
      }),
      { numRuns: 500 },
    );
  });

  const straight = (minutes: number, knots: number, everyS: number): Fix[] =>
    Array.from({ length: (minutes * 60) / everyS + 1 }, (_, i) => {
      const [lon, lat] = destination(5, 50, 80, (knots * 1852 * i * everyS) / HOUR_S);
      return { ...emptyFix(), vessel: 1, time: i * everyS, lon, lat, speed: knots, course: 80 };
    });

  test.each<[string, Fix[], number[]]>([
    ['a straight ship: every ten minutes', straight(30, 12, 60), [0, 540, 1080, 1620, 1800]],
    ['a ship at rest: every hour', straight(150, 0, 180), [0, 3420, 6840, 9000]],
    [
      'both ends of a silence',
      straight(60, 12, 60).filter(({ time }) => time <= 300 || time >= 3000),
      [0, 300, 3000, 3540, 3600],
    ],
    [
      'the corner of a turn',
      [...straight(4, 12, 60), ...straight(4, 12, 60).map((fix) => ({ ...fix, time: fix.time + 300, course: 120 }))],
      [0, 240, 300, 540],
    ],
  ])('%s', (_, fixes, times) => {
    expect(livePoints(fixes, 100).map(({ time }) => time)).toEqual(times);
  });

  test('nothing is asked of the land twice while the answer cannot have changed', () => {
    let asked = 0;
    const land = { distanceKm: (lon: number, lat: number) => (asked++, NO_LAND.distanceKm(lon, lat)) };
    const tracks = new TrackTable();
    const shape = new LiveShape(tracks, land, () => undefined);
    const fixes = straight(600, 12, 60);
    const track = tracks.open(fixes[0]!, 0);
    for (const fix of fixes) {
      shape.fix(track, fix);
      tracks.keep(track, fix);
    }
    expect(asked).toBe(1);
  });
});

describe('an archive', () => {
  test('every point lies within the bound of what is kept, ends are kept', () => {
    fc.assert(
      fc.property(sailed, fc.constantFrom(20, 50, 200), (fixes, boundM) => {
        const kept = simplifyTrack(
          fixes.map(({ time }) => time),
          fixes.map(({ lon }) => lon),
          fixes.map(({ lat }) => lat),
          boundM,
        );
        expect([kept[0], kept.at(-1)]).toEqual([0, fixes.length - 1]);
        expect(
          worstM(
            fixes,
            kept.map((i) => fixes[i]!),
          ),
        ).toBeLessThanOrEqual(boundM + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, [number, number, number][], number[]]>([
    ['nothing', [], []],
    ['one point', [[0, 5, 50]], [0]],
    [
      'a straight way at one pace needs its ends',
      [
        [0, 0, 0],
        [10, 0.1, 0],
        [20, 0.2, 0],
        [30, 0.3, 0],
      ],
      [0, 3],
    ],
    [
      'a stop on it needs more',
      [
        [0, 0, 0],
        [10, 0.1, 0],
        [20, 0.1, 0],
        [30, 0.1, 0],
      ],
      [0, 1, 3],
    ],
    [
      'across ±180°',
      [
        [0, 179.9, 0],
        [10, -180, 0],
        [20, -179.9, 0],
      ],
      [0, 2],
    ],
    [
      'over the pole',
      [
        [0, 0, 89.9],
        [10, 0, 90],
        [20, 180, 89.9],
      ],
      [0, 2],
    ],
  ])('%s', (_, points, kept) => {
    const column = (i: 0 | 1 | 2): number[] => points.map((point) => point[i]);
    expect(simplifyTrack(column(0), column(1), column(2), 50)).toEqual(kept);
  });
});
