import type { Picture } from '@quintet/node/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mercator } from '../../parts/sea/sphere.ts';
import { vesselNear, vesselsIn } from './find-vessels.ts';
import { placeAtTime, RECKONED_S_MAX, vesselsOf, withChanges } from './vessels.ts';

const AT = Date.UTC(2026, 9, 18) / 1000;
const picture = (
  rows: readonly { track: string; lon: number; lat: number; speed?: number | null; course?: number | null }[],
  version = 1,
): Picture => ({
  at: new Date(AT * 1000).toISOString(),
  version,
  total: rows.length,
  leftOut: 0,
  track: rows.map(({ track }) => track),
  mmsi: rows.map(() => '200000001'),
  name: rows.map(({ track }) => track),
  kind: rows.map(() => 'cargo'),
  lon: rows.map(({ lon }) => lon),
  lat: rows.map(({ lat }) => lat),
  speed: rows.map(({ speed }) => speed ?? null),
  course: rows.map(({ course }) => course ?? null),
  heading: rows.map(() => null),
  heard: rows.map(() => AT),
  listed: rows.map(() => 0),
});
const NONE = new Set<number>();

describe('dead reckoning', () => {
  it.each([
    ['east along the equator', 0, 90, 600, 10 / 60 / 12],
    ['longer than reports are trusted', 0, 90, 86_400, 10 / 60 / 12],
    ['before its report it stays', 0, 90, -60, 0],
  ])('%s', (_what, lat, course, ahead, degrees) => {
    const vessels = vesselsOf(picture([{ track: 'a', lon: 10, lat, speed: 10, course }]));
    const [x] = placeAtTime(vessels, 0, AT + ahead);
    expect(x * 360 - 180).toBeCloseTo(10 + degrees, 3);
    expect(RECKONED_S_MAX).toBe(300);
  });
  it('leaves what lies still or says nothing where it is', () => {
    const vessels = vesselsOf(
      picture([
        { track: 'a', lon: 10, lat: 40, speed: 0.2, course: 90 },
        { track: 'b', lon: 10, lat: 40 },
      ]),
    );
    expect([...vessels.vx, ...vessels.vy]).toEqual([0, 0, 0, 0]);
  });
});

describe('withChanges', () => {
  it('puts known tracks in their places, new ones at the end, and leaves the earlier picture as it was', () => {
    const before = picture([
      { track: 'a', lon: 1, lat: 1 },
      { track: 'b', lon: 2, lat: 2 },
    ]);
    const after = withChanges(
      before,
      picture(
        [
          { track: 'b', lon: 3, lat: 2 },
          { track: 'c', lon: 4, lat: 4 },
        ],
        2,
      ),
    );
    expect(after.track).toEqual(['a', 'b', 'c']);
    expect(after.lon).toEqual([1, 3, 4]);
    expect(after.version).toBe(2);
    expect(before.lon).toEqual([1, 2]);
  });
});

describe('looking for vessels', () => {
  it('finds over ±180° what lies beside it', () => {
    const vessels = vesselsOf(
      picture([
        { track: 'east', lon: 179.9, lat: 0 },
        { track: 'west', lon: -179.9, lat: 0 },
        { track: 'far', lon: 0, lat: 0 },
      ]),
    );
    const box = { west: 179, south: -1, east: 181, north: 1 };
    expect(vesselsIn(vessels, box, AT, NONE)).toEqual([0, 1]);
    expect(vesselNear(vessels, mercator([179.99, 0]), 0.001, AT, NONE)).toBe(0);
    expect(vesselNear(vessels, mercator([-179.95, 0]), 0.001, AT, NONE)).toBe(1);
  });
  it('leaves hidden kinds alone', () => {
    const vessels = vesselsOf(picture([{ track: 'a', lon: 10, lat: 0 }]));
    expect(vesselNear(vessels, mercator([10, 0]), 0.001, AT, new Set([0]))).toBeUndefined();
  });
  it('gives the nearest, whatever lies around', () => {
    const place = fc.record({
      lon: fc.double({ min: -179, max: 179, noNaN: true }),
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), place, (rows, { lon, lat }) => {
        const vessels = vesselsOf(picture(rows.map((row, at) => ({ ...row, track: String(at) }))));
        const to = mercator([lon, lat]);
        const far = (at: number) => {
          const dx = (vessels.x[at] ?? 0) - to[0];
          return Math.hypot(dx - Math.round(dx), (vessels.y[at] ?? 0) - to[1]);
        };
        const found = vesselNear(vessels, to, 2, AT, NONE) ?? -1;
        const least = Math.min(...rows.map((_, at) => far(at)));
        expect(far(found)).toBeCloseTo(least, 9);
      }),
    );
  });
});
