import type { HazardShape } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { seaFrame } from '../sea/sea-frame.ts';
import { scaleKm } from './scale-km.ts';
import { outlinePoints, outlinesOf, placesOfShape, pointOf, shapePath } from './shape-path.ts';

const box: HazardShape = {
  kind: 'polygon',
  rings: [
    [
      [178, 10],
      [182, 10],
      [182, 12],
      [178, 12],
    ],
  ],
};

it('keeps the corners of an area over ±180° together', () => {
  const frame = seaFrame(placesOfShape(box), 400, 300);
  const xs = outlinePoints(outlinesOf(box)[0] ?? [], frame).map(([x]) => x);
  expect(Math.min(...xs)).toBeGreaterThan(0);
  expect(Math.max(...xs)).toBeLessThan(400);
});

it('lays an area beside the turn of the world that is shown', () => {
  const frame = seaFrame(
    [
      [-179, 10],
      [-178, 12],
    ],
    400,
    300,
  );
  const [first] = outlinePoints(outlinesOf(box)[0] ?? [], frame);
  expect(Math.abs(first?.[0] ?? 9999)).toBeLessThan(2000);
});

it.each<[string, HazardShape, number, string]>([
  ['a point has no outline', { kind: 'point', at: [10, 50] }, 0, ''],
  ['a circle without a radius is a point', { kind: 'circle', at: [10, 50], radiusKm: 0 }, 0, ''],
  ['a circle is a closed ring', { kind: 'circle', at: [10, 50], radiusKm: 10 }, 1, 'Z'],
  [
    'a line stays open',
    {
      kind: 'line',
      positions: [
        [10, 50],
        [11, 50],
      ],
    },
    1,
    '',
  ],
])('%s', (_name, shape, outlines, end) => {
  const frame = seaFrame(placesOfShape(shape), 400, 300);
  expect(outlinesOf(shape)).toHaveLength(outlines);
  expect(shapePath(shape, frame).endsWith('Z')).toBe(end === 'Z');
});

it('knows the place of a point', () => {
  expect(pointOf({ kind: 'circle', at: [1, 2], radiusKm: 0 })).toEqual([1, 2]);
  expect(pointOf(box)).toBeUndefined();
});

it.each([
  [100, 140, 10],
  [1000, 140, 100],
  [37, 100, 2],
])('a scale of %d metres a pixel within %d px is %d km', (metresPx, widthPx, km) => {
  expect(scaleKm(metresPx, widthPx).km).toBe(km);
});
