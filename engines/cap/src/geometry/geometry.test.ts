import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CapPosition } from '../alert.ts';
import { findCrossing } from './crosses-itself.ts';
import { parseCircle, parsePolygon } from './parse-shapes.ts';
import { antimeridianEdge, unwrapLongitudes } from './unwrap.ts';

describe('shapes', () => {
  test.each([
    ['1,2 3,4 5,6 1,2', true],
    ['-11.,-12.1 13.2,14. 15,16 -11,-12.1', true],
    [' 1,2 \t 3,4\n5,6 +1.0,2 ', true],
    ['1,2 3,4 1,2', false],
    ['1,2 3,4 5,6 7,8', false],
    ['1,2 3,4 5, 1,2', false],
    ['1,2 3,4 0x5,6 1,2', false],
    ['1,2 3,4 1e9,6 1,2', false],
    ['1,2 3,4 ,6 1,2', false],
    ['1,23,4 5,6 7,8 1,23', false],
    ['', false],
  ])('polygon "%s": %s', (text, ok) => {
    expect(parsePolygon(text).ok).toBe(ok);
  });

  test.each([
    ['1,2 3', { centre: [1, 2], radiusKm: 3 }],
    ['1.00,2.00  \t 3.125', { centre: [1, 2], radiusKm: 3.125 }],
    ['1, 2 3', undefined],
    ['1,2', undefined],
    ['1,2 -3', undefined],
    ['91,2 3', undefined],
    ['1,2 3 4', undefined],
  ])('circle "%s"', (text, expected) => {
    expect(parseCircle(text)).toEqual(expected);
  });
});

describe('outlines that cross themselves', () => {
  const closed = (...positions: CapPosition[]): CapPosition[] => [...positions, positions[0]!];

  test.each<[string, CapPosition[], object | undefined]>([
    ['a triangle', closed([0, 0], [0, 1], [1, 0]), undefined],
    ['a square', closed([0, 0], [0, 1], [1, 1], [1, 0]), undefined],
    ['a bow', closed([0, 0], [1, 1], [0, 1], [1, 0]), { first: 1, second: 3 }],
    ['a doubled vertex', closed([0, 0], [0, 1], [0, 1], [1, 1], [1, 0]), undefined],
    ['a touching vertex', closed([0, 0], [0, 2], [1, 2], [0, 1], [1, 0]), { first: 1, second: 3 }],
    ['a square across the antimeridian', closed([0, 179], [0, -179], [1, -179], [1, 179]), undefined],
    ['a bow across the antimeridian', closed([0, 179], [1, -179], [0, -179], [1, 179]), { first: 1, second: 3 }],
  ])('%s', (_, positions, expected) => {
    expect(findCrossing(positions)).toEqual(expected);
  });

  test('a star-shaped outline never crosses itself; with two far corners exchanged it does', () => {
    const outline = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(outline, (radii) => {
        const positions = radii.map((radius, at): CapPosition => {
          const angle = (2 * Math.PI * at) / radii.length;
          return [radius * Math.sin(angle), radius * Math.cos(angle)];
        });
        expect(findCrossing(closed(...positions))).toBeUndefined();
        const circle = positions.map(
          ([lat, lon]): CapPosition => [lat / Math.hypot(lat, lon), lon / Math.hypot(lat, lon)],
        );
        const half = Math.floor(circle.length / 2);
        [circle[0], circle[half]] = [circle[half]!, circle[0]!];
        expect(findCrossing(closed(...circle))).toBeDefined();
      }),
    );
  });

  test('an attack with very many edges over each other ends', () => {
    const zigzag = Array.from({ length: 20_000 }, (_, at): CapPosition => [at % 2 === 0 ? -1 : 1, at / 1000]);
    expect(findCrossing(closed(...zigzag, [-1.5, 20], [-1.5, 0]))).toBe('too-many');
  });
});

test('longitudes go on beyond 180 where the outline crosses the antimeridian', () => {
  const positions: CapPosition[] = [
    [0, 170],
    [0, -170],
    [1, -170],
    [1, 170],
    [0, 170],
  ];
  expect(antimeridianEdge(positions)).toEqual([170, -170]);
  expect(unwrapLongitudes(positions).map(([, lon]) => lon)).toEqual([170, 190, 190, 170, 170]);
  expect(
    antimeridianEdge([
      [0, -170],
      [0, 0],
      [0, 170],
    ]),
  ).toBeUndefined();
});
