import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destination, shapeDistanceKm } from '../geometry/index.ts';
import type { Position, Shape } from '../shape.ts';
import { SiteIndex } from './site-index.ts';

const point = (lon: number, lat: number): Shape => ({ kind: 'point', at: [lon, lat] });
const line = (...positions: Position[]): Shape => ({ kind: 'line', positions });
const polygon = (...ring: Position[]): Shape => ({ kind: 'polygon', rings: [ring] });
const circle = (lon: number, lat: number, radiusKm: number): Shape => ({ kind: 'circle', at: [lon, lat], radiusKm });

function found(sites: Record<string, Shape>, shapes: Shape[], marginKm?: number): string[] {
  const index = new SiteIndex(Object.entries(sites).map(([id, shape]) => ({ id, shape })));
  const near = index.near(shapes, marginKm === undefined ? {} : { marginKm });
  return near.map(({ id, distanceKm, inside }) => (inside ? `${id} inside` : `${id} ${distanceKm.toFixed(1)}`));
}

describe('SiteIndex', () => {
  const square = polygon([10, 50], [11, 50], [11, 51], [10, 51]);
  const cases: { name: string; sites: Record<string, Shape>; shapes: Shape[]; marginKm?: number; near: string[] }[] = [
    {
      name: 'inside and outside',
      sites: { a: point(10.5, 50.5), b: point(11.5, 50.5) },
      shapes: [square],
      near: ['a inside'],
    },
    {
      name: 'within the margin',
      sites: { far: point(12, 50.5), near: point(11.1, 50.5) },
      shapes: [square],
      marginKm: 10,
      near: ['near 7.1'],
    },
    {
      name: 'a cable through',
      sites: { cable: line([9, 50.5], [12, 50.6]) },
      shapes: [square],
      near: ['cable inside'],
    },
    { name: 'a cable past', sites: { cable: line([9, 51.2], [12, 51.2]) }, shapes: [square], near: [] },
    {
      name: 'a plant around',
      sites: { plant: polygon([9, 49], [12, 49], [12, 52], [9, 52]) },
      shapes: [square],
      near: ['plant inside'],
    },
    {
      name: 'a hole',
      sites: { a: point(10.5, 50.5) },
      shapes: [
        {
          kind: 'polygon',
          rings: [
            [
              [10, 50],
              [11, 50],
              [11, 51],
              [10, 51],
            ],
            [
              [10.2, 50.2],
              [10.8, 50.2],
              [10.8, 50.8],
              [10.2, 50.8],
            ],
          ],
        },
      ],
      near: [],
    },
    {
      name: 'a circle',
      sites: { a: point(10, 50), b: point(10, 50.2) },
      shapes: [circle(10, 50.1, 11.2)],
      near: ['a inside', 'b inside'],
    },
    {
      name: 'the nearest of several',
      sites: { a: point(10, 50) },
      shapes: [circle(11, 50, 1), point(10.01, 50), circle(12, 50, 1)],
      marginKm: 100,
      near: ['a 0.7'],
    },
    {
      name: 'along a line',
      sites: { a: point(10, 50.05) },
      shapes: [line([9, 50], [11, 50])],
      marginKm: 6,
      near: ['a 5.6'],
    },
    {
      name: 'across 180° from the east',
      sites: { a: point(179.9, 0), b: point(-179.9, 0) },
      shapes: [circle(-180, 0, 20)],
      near: ['a inside', 'b inside'],
    },
    {
      name: 'a polygon beyond 180°',
      sites: { a: point(-179, 1), b: point(179, 1) },
      shapes: [polygon([178, 0], [182, 0], [182, 2], [178, 2])],
      near: ['a inside', 'b inside'],
    },
    {
      name: 'a polygon beyond −180°',
      sites: { a: point(-179, 1), b: point(179, 1) },
      shapes: [polygon([-178, 0], [-182, 0], [-182, 2], [-178, 2])],
      near: ['a inside', 'b inside'],
    },
    {
      name: 'a cable across 180°',
      sites: { cable: line([179, 0], [181, 0]) },
      shapes: [circle(-179.5, 0, 1)],
      near: ['cable inside'],
    },
    {
      name: 'around a pole',
      sites: { a: point(0, 89), b: point(180, 89), c: point(90, 60) },
      shapes: [circle(45, 90, 150)],
      near: ['a inside', 'b inside'],
    },
    {
      name: 'across a pole',
      sites: { a: point(180, 89.5) },
      shapes: [point(0, 89.5)],
      marginKm: 120,
      near: ['a 111.2'],
    },
    { name: 'nothing to look at', sites: {}, shapes: [square], near: [] },
    { name: 'no shape', sites: { a: point(0, 0) }, shapes: [], near: [] },
  ];
  it.each(cases)('$name', ({ sites, shapes, marginKm, near }) => {
    expect(found(sites, shapes, marginKm)).toEqual(near);
  });

  it('leaves out what has no place, and says so', () => {
    const index = new SiteIndex([
      { id: 'lost', shape: point(Number.NaN, 0) },
      { id: 'empty', shape: line() },
      { id: 'swapped', shape: point(10, 170) },
      { id: 'here', shape: point(0, 0) },
    ]);
    expect(index.unplaced).toEqual(['lost', 'empty', 'swapped']);
    expect(index.near([circle(0, 0, 1)]).map(({ id }) => id)).toEqual(['here']);
    expect(index.near([circle(Number.NaN, 0, 1), circle(0, 0, Number.POSITIVE_INFINITY)])).toEqual([]);
  });

  it('finds what measuring every site finds', () => {
    const lon = fc.double({ min: -180, max: 180, noNaN: true });
    const lat = fc.double({ min: -90, max: 90, noNaN: true });
    const at = fc.tuple(lon, lat);
    const nearby = fc.tuple(
      at,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 1, max: 900 })), {
        minLength: 3,
        maxLength: 6,
      }),
    );
    const shape: fc.Arbitrary<Shape> = fc.oneof(
      at.map((one): Shape => ({ kind: 'point', at: one })),
      fc
        .tuple(at, fc.integer({ min: 0, max: 800 }))
        .map(([one, radiusKm]): Shape => ({ kind: 'circle', at: one, radiusKm })),
      nearby.map(
        ([one, ways]): Shape => ({ kind: 'line', positions: ways.map(([way, km]) => destination(one, way, km)) }),
      ),
      nearby.map(
        ([one, ways]): Shape =>
          polygon(...ways.toSorted(([a], [b]) => a - b).map(([way, km]) => destination(one, way, km))),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(shape, { maxLength: 12 }),
        fc.array(shape, { maxLength: 3 }),
        fc.constantFrom(0, 1, 40, 1500),
        (sites, shapes, marginKm) => {
          const index = new SiteIndex(sites.map((one, i) => ({ id: `${i}`, shape: one })));
          const expected = sites.flatMap((one, i) => {
            const km = Math.min(...shapes.map((other) => shapeDistanceKm(one, other, marginKm)));
            return km <= marginKm ? [[i, Math.round(km * 1000)]] : [];
          });
          const near = index
            .near(shapes, { marginKm })
            .map(({ site, distanceKm }) => [site, Math.round(distanceKm * 1000)]);
          expect(near.sort(([a], [b]) => (a ?? 0) - (b ?? 0))).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
