import { contains, type Position, type Shape } from '@quintet/hazards';
import { expect, test } from 'vitest';
import { mapOutlines } from './map-outline.ts';

/** A coast: a circle with bays of all sizes. */
function coast(corners: number): Position[] {
  const ring = Array.from({ length: corners }, (_, n): Position => {
    const angle = (2 * Math.PI * n) / corners;
    const bays = 1 + 0.05 * Math.sin(17 * angle) + 0.002 * Math.sin(900 * angle);
    return [10 + 3 * bays * Math.cos(angle), 50 + 2 * bays * Math.sin(angle)];
  });
  return [...ring, ring[0]!];
}

const positionsOf = (shape: Shape | undefined): readonly Position[] =>
  shape?.kind === 'polygon' ? (shape.rings[0] ?? []) : [];

test('an outline of 100,000 corners is drawn with few, closed, and where it was', () => {
  const [drawn] = mapOutlines([{ kind: 'polygon', rings: [coast(100_000)] }]);
  const positions = positionsOf(drawn);
  expect(positions.length).toBeLessThanOrEqual(200);
  expect(positions.length).toBeGreaterThan(30);
  expect(positions[0]).toEqual(positions.at(-1));
  for (const [at, isIn] of [
    [[10, 50], true],
    [[12.7, 50], true],
    [[13.3, 50], false],
  ] as const)
    expect(contains(drawn!, at), String(at)).toBe(isIn);
});

test('what has few corners keeps them, to the metre; many outlines share the corners of one event', () => {
  const few: Shape = { kind: 'polygon', rings: [coast(20)] };
  const toTheMetre = ([lon, lat]: Position): Position => [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
  expect(mapOutlines([few, { kind: 'point', at: [1, 2.000004] }])).toEqual([
    { kind: 'polygon', rings: [positionsOf(few).map(toTheMetre)] },
    { kind: 'point', at: [1, 2] },
  ]);
  const many = Array.from({ length: 400 }, (): Shape => ({ kind: 'polygon', rings: [coast(500)] }));
  const corners = mapOutlines(many).reduce((sum, shape) => sum + positionsOf(shape).length, 0);
  expect(corners).toBeLessThanOrEqual(400 * 16);
});
