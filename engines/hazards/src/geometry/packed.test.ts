import { describe, expect, it } from 'vitest';
import type { Shape } from '../shape.ts';
import { areaKm2, boundsOf, contains, packed, shapeDistanceKm } from './index.ts';

const SHAPES: readonly Shape[] = [
  { kind: 'point', at: [24.1, 56.9] },
  { kind: 'circle', at: [24, 57], radiusKm: 12.5 },
  {
    kind: 'line',
    positions: [
      [24, 56],
      [25, 57.5],
      [26.25, 57],
    ],
  },
  { kind: 'line', positions: [] },
  {
    kind: 'polygon',
    rings: [
      [
        [178, -18],
        [182, -18],
        [182, -16],
        [178, -16],
      ],
      [
        [179, -17.5],
        [180, -17.5],
        [180, -17],
      ],
    ],
  },
  { kind: 'polygon', rings: [] },
];

describe('packed', () => {
  it.each(SHAPES)('says of $kind what was said, as often as it is asked', (shape) => {
    const held = packed(shape);
    expect(JSON.parse(JSON.stringify(held))).toEqual(shape);
    for (const again of [packed(held), held])
      expect([boundsOf(again), areaKm2([again])]).toEqual([boundsOf(shape), areaKm2([shape])]);
  });

  it('is measured as any other', () => {
    const [point, , line, , polygon] = SHAPES as [Shape, Shape, Shape, Shape, Shape];
    expect(shapeDistanceKm(packed(line), packed(point), 100)).toBe(shapeDistanceKm(line, point, 100));
    expect(contains(packed(polygon), [-179, -17])).toBe(contains(polygon, [-179, -17]));
  });
});
