import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, middle, type Place } from './interpolate.ts';
import { nearM } from './near.ts';
import { Polygon } from './polygon.ts';
import { destination, distanceM, wrapLon } from './sphere.ts';
import { sunHeight } from './sun.ts';

const place = fc.record({
  lon: fc.double({ min: -180, max: 179.999999, noNaN: true }),
  lat: fc.double({ min: -89.9, max: 89.9, noNaN: true }),
});
const course = fc.double({ min: 0, max: 360, noNaN: true });

describe('between two places', () => {
  test('the share of the way is the share of the distance', () => {
    const metres = fc.double({ min: 1, max: 100_000, noNaN: true });
    fc.assert(
      fc.property(place, course, metres, fc.double({ min: 0, max: 1, noNaN: true }), (from, degrees, far, share) => {
        const [lon, lat] = destination(from.lon, from.lat, degrees, far);
        const into: Place = { lon: 0, lat: 0 };
        between(from.lon, from.lat, lon, lat, share, into);
        expect(distanceM(from.lon, from.lat, into.lon, into.lat)).toBeCloseTo(far * share, 1);
        expect(distanceM(into.lon, into.lat, lon, lat)).toBeCloseTo(far * (1 - share), 1);
      }),
    );
  });
  test.each<[string, [number, number, number, number], Place]>([
    ['across ±180°', [179, 0, -179, 0], { lon: 180, lat: 0 }],
    ['over the pole', [0, 89, 180, 89], { lon: 90, lat: 90 }],
    ['on the spot', [12, 34, 12, 34], { lon: 12, lat: 34 }],
  ])('half-way %s', (_, [lonA, latA, lonB, latB], expected) => {
    const into: Place = { lon: 0, lat: 0 };
    between(lonA, latA, lonB, latB, 0.5, into);
    expect(distanceM(into.lon, into.lat, expected.lon, expected.lat)).toBeLessThan(0.01);
  });
  test('the middle of places around ±180° is there', () => {
    expect(
      middle([
        { lon: 179, lat: 1 },
        { lon: -179, lat: 1 },
      ]).lon,
    ).toBeCloseTo(180, 6);
  });
});

test('short distances are within a hundredth of the great circle', () => {
  fc.assert(
    fc.property(place, course, fc.double({ min: 1, max: 10_000, noNaN: true }), (from, degrees, far) => {
      const [lon, lat] = destination(from.lon, from.lat, degrees, far);
      expect(Math.abs(nearM(from.lon, from.lat, lon, lat) - far)).toBeLessThan(0.01 * far + 0.01);
    }),
  );
});

describe('polygons', () => {
  const square: [number, number][] = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ];
  const shifted = (by: number) => square.map(([lon, lat]): [number, number] => [lon + by, lat]);
  test.each<[string, number]>([
    ['at 0°', 0],
    ['across ±180°', 180],
    ['with longitudes far beyond', -540],
  ])('inside, outside, border and crossings %s', (_, by) => {
    const polygon = new Polygon([shifted(by)]);
    const at = (lon: number) => wrapLon(lon + by);
    expect([polygon.contains(at(0.99), 0), polygon.contains(at(1.01), 0), polygon.contains(at(0), 1.01)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(polygon.borderM(at(1.01), 0)).toBeCloseTo(1112, 0);
    expect(polygon.borderM(at(0.98), 0)).toBeCloseTo(2224, 0);
    expect(polygon.boxM(at(3), 0)).toBeCloseTo(222_362, -2);
    expect(polygon.boxM(at(0.5), 0.5)).toBe(0);
    expect(polygon.crossings(at(-2), 0, at(2), 0)).toEqual([0.25, 0.75]);
    expect(polygon.crossings(at(-2), 3, at(2), 3)).toBeUndefined();
  });
  test('the box is never further than the border', () => {
    const polygon = new Polygon([shifted(179.5)]);
    fc.assert(
      fc.property(place, ({ lon, lat }) => {
        if (Math.abs(lat) > 60) return;
        const nearest = Math.min(...border(179.5).map(([x, y]) => distanceM(lon, lat, x, y)));
        expect(polygon.boxM(lon, lat)).toBeLessThanOrEqual(nearest * (1 + 1e-9) + 1e-3);
      }),
      { examples: [[{ lon: 0, lat: 2.03 }], [{ lon: 90, lat: 59 }]] },
    );
  });
  test('less than a triangle is nothing', () => {
    expect(
      new Polygon([
        [
          [0, 0],
          [1, 1],
        ],
      ]).empty,
    ).toBe(true);
  });

  function border(by: number): [number, number][] {
    return Array.from({ length: 401 }, (_, i) => i / 200 - 1).flatMap((s): [number, number][] => [
      [s + by, -1],
      [s + by, 1],
      [by - 1, s],
      [by + 1, s],
    ]);
  }
});

test.each([
  ['noon at the equator in March', 0, 0, '2026-03-20T12:07:00Z', 90],
  ['midnight there', 0, 0, '2026-03-20T00:07:00Z', -90],
  ['noon at 60° N in December', 0, 60, '2026-12-21T11:58:00Z', 6.6],
  ['the midnight sun', 20, 78, '2026-06-21T22:40:00Z', 11.4],
])('the sun at %s', (_, lon, lat, time, height) => {
  expect(Math.abs(sunHeight(lon, lat, Date.parse(time) / 1000) - height)).toBeLessThan(0.7);
});
