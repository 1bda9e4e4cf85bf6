import { expect, it } from 'vitest';
import { boxOf } from '../../../parts/sea/geo-box.ts';
import { coastLines, landFeatures } from './land-features.ts';
import { aroundBox, holds, nearLand } from './near-land.ts';

const square = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
] as const;
const cut = [
  [178, 0],
  [180, 0],
  [180, 2],
  [178, 2],
  [178, 0],
] as const;
const polygon = (ring: readonly (readonly [number, number])[]) => ({ rings: [ring], box: boxOf(ring) });

it('draws no coast where the land was cut at ±180°', () => {
  expect(coastLines(square)).toEqual([square]);
  expect(coastLines(cut)).toEqual([
    [
      [178, 0],
      [180, 0],
    ],
    [
      [180, 2],
      [178, 2],
      [178, 0],
    ],
  ]);
  const kinds = landFeatures([polygon(square), polygon(cut)]).features.map(
    ({ properties }) => properties?.['kind'] as string,
  );
  expect(kinds).toEqual(['whole', 'cut', 'coast', 'coast']);
});

it('hands over only the land around a view, also over ±180°', () => {
  const land = [polygon(square), polygon(cut)];
  const around = aroundBox({ west: 181, south: 0, east: 181.5, north: 1 });
  expect(nearLand(land, around).length).toBe(0);
  const [near] = nearLand(land, aroundBox({ west: -181, south: 0, east: -179, north: 1 }));
  expect(near?.box).toEqual({ west: -182, south: 0, east: -180, north: 2 });
  expect(holds({ west: -1, south: -1, east: 3, north: 3 }, { west: 0, south: 0, east: 2, north: 2 })).toBe(true);
  expect(holds({ west: -1, south: -1, east: 3, north: 3 }, { west: 0, south: 0, east: 4, north: 2 })).toBe(false);
});
