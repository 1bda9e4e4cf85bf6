import { describe, expect, test } from 'vitest';
import { linePositions, readWkt, wktFault } from './wkt.ts';

describe('readWkt', () => {
  test.each([
    ['POINT (24.9 60.1)', [{ kind: 'point', at: [24.9, 60.1] }]],
    [
      'LINESTRING(24 60, 25.5 59.4)',
      [
        {
          kind: 'line',
          positions: [
            [24, 60],
            [25.5, 59.4],
          ],
        },
      ],
    ],
    [
      'POLYGON ((0 0, 1 0, 1 1, 0 0))',
      [
        {
          kind: 'polygon',
          rings: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      ],
    ],
    [
      'SRID=4326;LINESTRING Z (1 2 3, 4 5 6)',
      [
        {
          kind: 'line',
          positions: [
            [1, 2],
            [4, 5],
          ],
        },
      ],
    ],
    [
      'MULTIPOINT (1 2, 3 4)',
      [
        { kind: 'point', at: [1, 2] },
        { kind: 'point', at: [3, 4] },
      ],
    ],
    [
      'multilinestring ((1 2, 3 4), (5 6, 7 8))',
      [
        {
          kind: 'line',
          positions: [
            [1, 2],
            [3, 4],
          ],
        },
        {
          kind: 'line',
          positions: [
            [5, 6],
            [7, 8],
          ],
        },
      ],
    ],
  ])('%s', (text, shapes) => {
    expect(readWkt(text)).toEqual(shapes);
  });

  test.each([
    [''],
    ['CIRCLE (1 2)'],
    ['POINT (1 95)'],
    ['LINESTRING (1 2)'],
    ['POLYGON ((0 0, 1 0))'],
    ['POINT (a b)'],
    ['LINESTRING (1 2, 3 4'],
  ])('nothing in %j', (text) => {
    expect(readWkt(text)).toBeUndefined();
  });

  test('a line gives its positions, anything else none', () => {
    expect(linePositions('LINESTRING (1 2, 3 4)')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(linePositions('POINT (1 2)')).toEqual([]);
    expect(linePositions(undefined)).toEqual([]);
  });

  test.each([
    ['CIRCLE (1 2)', 'CIRCLE (1 2) is no such shape'],
    ['POINT (60 121)', 'latitude and longitude are swapped'],
    ['POINT (1 200)', '1 200 is no place on Earth'],
    ['LINESTRING (1 2)', 'it has too few positions, too many, or one that is no number'],
  ])('why nothing is read of %s', (text, reason) => {
    expect(wktFault(text)).toBe(reason);
  });
});
