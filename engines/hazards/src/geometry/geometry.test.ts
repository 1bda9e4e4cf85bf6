import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position, Shape } from '../shape.ts';
import {
  areaKm2,
  boundsOf,
  boundsOfAll,
  boundsOverlap,
  circleRing,
  contains,
  destination,
  distanceKm,
  overlapRatio,
  selfCrossing,
  shapeDistanceKm,
  shapesOverlap,
  wrapLongitude,
} from './index.ts';

const point = (lon: number, lat: number): Shape => ({ kind: 'point', at: [lon, lat] });
const circle = (lon: number, lat: number, radiusKm: number): Shape => ({ kind: 'circle', at: [lon, lat], radiusKm });
const polygon = (...ring: Position[]): Shape => ({ kind: 'polygon', rings: [ring] });
const box = (west: number, south: number, east: number, north: number): Shape =>
  polygon([west, south], [east, south], [east, north], [west, north]);
const line = (...positions: Position[]): Shape => ({ kind: 'line', positions });
/** Around the North Pole at 80° north, written as longitudes that run on. */
const cap = polygon(...Array.from({ length: 12 }, (_, i): Position => [30 * i - 180, 80]));

describe('distances on the sphere', () => {
  test.each<[string, Position, Position, number]>([
    ['a degree of latitude', [0, 0], [0, 1], 111.195],
    ['over the antimeridian', [179.5, 0], [-179.5, 0], 111.195],
    ['over a pole', [0, 89.5], [180, 89.5], 111.195],
    ['to the other side', [0, 0], [180, 0], 20015.1],
    ['the same place, written a turn further', [10, 50], [370, 50], 0],
  ])('%s', (_, a, b, km) => expect(distanceKm(a, b)).toBeCloseTo(km, 1));

  test('whoever goes so far is so far away', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: 9000, noNaN: true }),
        (lon, lat, bearing, km) => {
          expect(distanceKm([lon, lat], destination([lon, lat], bearing, km))).toBeCloseTo(km, 4);
        },
      ),
    );
  });
});

describe('inside', () => {
  test.each<[string, Shape, Position, boolean]>([
    ['a box', box(0, 0, 2, 2), [1, 1], true],
    ['on its border', box(0, 0, 2, 2), [2, 1], true],
    ['beside it', box(0, 0, 2, 2), [3, 1], false],
    ['beyond the antimeridian', box(170, -10, 190, 10), [-175, 0], true],
    ['before it, written with longitudes beyond −180°', box(-190, -10, -170, 10), [175, 0], true],
    ['unwrapped by itself', polygon([170, -10], [-170, -10], [-170, 10], [170, 10]), [180, 0], true],
    ['around the pole', cap, [33, 89], true],
    ['south of what is around the pole', cap, [33, 79], false],
    ['around the world', box(-180, -5, 180, 5), [100, 0], true],
    ['in a hole', { kind: 'polygon', rings: [ring(0, 0, 4, 4), ring(1, 1, 3, 3)] }, [2, 2], false],
    ['in a circle over the antimeridian', circle(179.9, 0, 50), [-179.9, 0], true],
    ['a point holds nothing', point(1, 1), [1, 1], false],
    ['a polygon without corners', polygon(), [1, 1], false],
    ['a polygon of one corner', polygon([1, 1]), [2, 2], false],
    ['a bow tie, in its first half', polygon([0, 0], [2, 2], [2, 0], [0, 2]), [0.2, 1], true],
    ['a bow tie, above its waist', polygon([0, 0], [2, 2], [2, 0], [0, 2]), [1, 1.5], false],
  ])('%s', (_, shape, at, expected) => expect(contains(shape, at)).toBe(expected));
});

function ring(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

describe('between shapes', () => {
  test.each<[string, Shape, Shape, number]>([
    ['points', point(0, 0), point(1, 0), 111.195],
    ['circle and point', circle(0, 0, 11.195), point(1, 0), 100],
    ['circles that touch', circle(0, 0, 60), circle(1, 0, 60), 0],
    ['a point in a box', box(0, 0, 2, 2), point(1, 1), 0],
    ['a box in a box', box(0, 0, 9, 9), box(4, 4, 5, 5), 0],
    ['boxes that cross without a corner in each other', box(0, 4, 9, 5), box(4, 0, 5, 9), 0],
    ['boxes beside each other over the antimeridian', box(170, -1, 179, 1), box(-179, -1, -170, 1), 222.36],
    ['a point beside a long side', box(0, 0, 40, 10), point(20, -1), 111.195],
    ['lines that cross', line([0, 0], [2, 2]), line([0, 2], [2, 0]), 0],
    ['a cable and a ship', line([10, 55], [12, 55]), point(11, 55.1), 11.1],
    ['from the pole to what is around it', cap, point(0, 90), 0],
    ['from further south', cap, point(0, 79), 111.195],
    ['a line of one position', line([0, 0]), point(0, 1), 111.195],
    ['in a hole', { kind: 'polygon', rings: [ring(0, 0, 4, 4), ring(1, 1, 3, 3)] }, point(2, 2), 111.1],
    ['nothing', line(), point(0, 1), Infinity],
  ])('%s', (_, a, b, km) => {
    expect(shapeDistanceKm(a, b)).toBeCloseTo(km, 0);
    expect(shapeDistanceKm(b, a)).toBeCloseTo(km, 0);
    expect(shapesOverlap(a, b)).toBe(km === 0);
  });

  test('no more is measured than is asked for', () => {
    expect(shapeDistanceKm(point(0, 0), point(1, 0), 111)).toBe(Infinity);
    expect(shapeDistanceKm(point(0, 0), point(1, 0), 112)).toBeCloseTo(111.195, 2);
  });

  test('as near as the nearest of many places on the borders', () => {
    const at = fc.tuple(fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true }));
    const shape = fc.array(at, { minLength: 1, maxLength: 6 }).map((positions) => line(...positions));
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const km = shapeDistanceKm(a, b);
        const sampled = Math.min(...samples(a).flatMap((p) => samples(b).map((q) => distanceKm(p, q))));
        expect(km).toBeLessThanOrEqual(sampled + 0.5);
      }),
      { numRuns: 40 },
    );
  });
});

function samples(shape: Shape): Position[] {
  if (shape.kind !== 'line') return [];
  return shape.positions.flatMap((a, i, all) => {
    const b = all[i + 1] ?? a;
    return Array.from(
      { length: 40 },
      (_, k): Position => [a[0] + (k / 40) * (b[0] - a[0]), a[1] + (k / 40) * (b[1] - a[1])],
    );
  });
}

describe('boxes', () => {
  test('over the antimeridian, and around a pole', () => {
    expect(boundsOf(box(170, -10, 190, 10))).toEqual({ west: 170, south: -10, east: 190, north: 10 });
    expect(boundsOf(box(-190, -10, -170, 10))).toEqual({ west: 170, south: -10, east: 190, north: 10 });
    expect(boundsOf(circle(0, 89, 200))).toMatchObject({ west: -180, east: 180, north: 90 });
    expect(boundsOf(cap)).toMatchObject({ west: -180, east: 180, south: 80, north: 90 });
    expect(boundsOf(line())).toBeUndefined();
    expect(boundsOfAll([point(179, 0), point(-179, 1)])).toEqual({ west: 179, south: 0, east: 181, north: 1 });
  });

  test('whoever is inside is inside the box', () => {
    const lon = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(
        lon,
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.double({ min: 1, max: 3000, noNaN: true }),
        lon,
        (x, y, km, bearing) => {
          const edge = destination([x, y], bearing, km * 0.999);
          const inner = boundsOf(point(wrapLongitude(edge[0]), edge[1]))!;
          expect(boundsOverlap(boundsOf(circle(x, y, km))!, inner)).toBe(true);
        },
      ),
    );
  });
});

describe('areas', () => {
  test.each<[string, readonly Shape[], number]>([
    ['a degree at the equator', [box(0, 0, 1, 1)], 12_363],
    ['the same twice', [box(0, 0, 1, 1), box(0, 0, 1, 1)], 12_363],
    ['a circle', [circle(20, 50, 100)], 31_400],
    ['a circle over the antimeridian', [circle(180, 50, 100)], 31_400],
    ['around the pole', [cap], 3_874_000],
    ['a point', [point(0, 0)], 0],
    ['nothing', [], 0],
  ])('%s', (_, shapes, km2) => expect(areaKm2(shapes) / Math.max(1, km2)).toBeCloseTo(km2 === 0 ? 0 : 1, 1.9));

  test.each<[string, Shape, Shape, number]>([
    ['the same', box(0, 0, 1, 1), box(0, 0, 1, 1), 1],
    ['a third', box(0, 0, 2, 1), box(1, 0, 3, 1), 1 / 3],
    ['the same, a turn further', box(170, 0, 190, 1), box(-190, 0, -170, 1), 1],
    ['apart', box(0, 0, 1, 1), box(5, 5, 6, 6), 0],
    ['without an area', point(0, 0), line([0, 0], [1, 1]), 0],
  ])('overlap: %s', (_, a, b, ratio) => expect(overlapRatio([a], [b])).toBeCloseTo(ratio, 2));
});

describe('rings that cross themselves', () => {
  test.each<[string, Position[], string]>([
    ['a box', ring(0, 0, 2, 2), 'none'],
    ['a closed box', [...ring(0, 0, 2, 2), [0, 0]], 'none'],
    [
      'a repeated corner',
      [
        [0, 0],
        [0, 0],
        [2, 0],
        [2, 2],
      ],
      'none',
    ],
    [
      'a bow tie',
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
      ],
      'crossing',
    ],
    [
      'a spike',
      [
        [0, 0],
        [4, 0],
        [2, 0],
        [2, 2],
      ],
      'crossing',
    ],
    [
      'over the antimeridian',
      [
        [170, 0],
        [-170, 0],
        [-170, 9],
        [170, 9],
      ],
      'none',
    ],
    [
      'crossed over the antimeridian',
      [
        [170, 0],
        [-170, 9],
        [-170, 0],
        [170, 9],
      ],
      'crossing',
    ],
    ['around the pole', Array.from({ length: 12 }, (_, i): Position => [30 * i - 180, 80]), 'none'],
    [
      'two corners',
      [
        [0, 0],
        [1, 1],
      ],
      'crossing',
    ],
    ['nothing', [], 'none'],
  ])('%s', (_, corners, kind) => expect(selfCrossing(corners).kind).toBe(kind));

  test('a circle of 5,000 corners is judged, and one corner out of place is found', () => {
    const corners = circleRing([10, 50], 500, 5000);
    expect(selfCrossing(corners)).toEqual({ kind: 'none' });
    [corners[100], corners[103]] = [corners[103]!, corners[100]!];
    expect(selfCrossing(corners).kind).toBe('crossing');
  });
});
