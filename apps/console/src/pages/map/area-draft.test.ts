import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorner, readCorners, ringOf, writeCorners } from './area-draft.ts';

describe('readCorner', () => {
  it.each([
    ['33.57, 23.37', [23.37, 33.57]],
    ['-33.5, -70', [-70, -33.5]],
    ['33 34.2 N, 23 22.2 E', [23.37, 33.57]],
    ["33° 34.2' S; 23° 22.2′ W", [-23.37, -33.57]],
    ['N 33.57, E 23.37', [23.37, 33.57]],
    ['91, 0', undefined],
    ['0, 181', undefined],
    ['23 E, 33 N', undefined],
    ['33 61 N, 23 E', undefined],
    ['33.57', undefined],
    ['here, there', undefined],
  ])('%s', (line, corner) => {
    const read = readCorner(line);
    if (corner === undefined) expect(read).toBeUndefined();
    else expect(read?.map((value) => Number(value.toFixed(6)))).toEqual(corner);
  });
});

it('reads back what it writes', () => {
  const corner = fc.tuple(fc.integer({ min: -1_800_000, max: 1_800_000 }), fc.integer({ min: -900_000, max: 900_000 }));
  fc.assert(
    fc.property(fc.array(corner, { maxLength: 20 }), (corners) => {
      const places = corners.map(([lon, lat]) => [lon / 10_000, lat / 10_000] as const);
      const read = readCorners(writeCorners(places));
      expect('corners' in read && read.corners.map(([lon, lat]) => [lon + 0, lat + 0])).toEqual(
        places.map(([lon, lat]) => [lon + 0, lat + 0]),
      );
    }),
  );
});

it('names the first line that is no corner', () => {
  expect(readCorners('33, 23\n\nnowhere\n1, 1')).toEqual({ wrongLine: 3 });
});

it('closes a ring and goes on beyond ±180°', () => {
  expect(
    ringOf([
      [179, 0],
      [-179, 0],
      [-179, 2],
    ]),
  ).toEqual([
    [179, 0],
    [181, 0],
    [181, 2],
    [179, 0],
  ]);
  expect(ringOf([])).toEqual([]);
});
