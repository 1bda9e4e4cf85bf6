import { describe, expect, test } from 'vitest';
import type { DrawnEdge, DrawnNode } from './drawing.ts';
import { borderPoint, edgePath, pathText } from './edge-path.ts';

const node = (key: string, x: number, y: number): DrawnNode => ({
  key,
  shape: 'box',
  x,
  y,
  width: 100,
  height: 40,
  title: key,
  note: '',
  text: key,
});
const edge: DrawnEdge = { key: 'e', from: 'a', to: 'b', width: 1, dashed: false, directed: true };

describe('lines between nodes', () => {
  test.each([
    [
      { x: 500, y: 0 },
      { x: 53, y: 0 },
    ],
    [
      { x: 0, y: 500 },
      { x: 0, y: 23 },
    ],
    [
      { x: 1, y: 1 },
      { x: 0, y: 0 },
    ],
  ])('the border towards %o is %o', (towards, point) => {
    expect(borderPoint({ left: -50, top: -20, width: 100, height: 40 }, towards)).toEqual(point);
  });

  test('is straight by itself, and ends at the borders', () => {
    expect(pathText(edgePath(edge, node('a', 0, 0), node('b', 400, 0)))).toBe('M53 0L347 0');
  });

  test('bows to the same side whichever of the two it begins with', () => {
    const there = edgePath({ ...edge, lane: 1 }, node('a', 0, 0), node('b', 400, 0));
    const back = edgePath({ ...edge, lane: 1 }, node('b', 400, 0), node('a', 0, 0));
    expect(there.middle.y).toBeCloseTo(back.middle.y);
    expect(there.middle.y).not.toBeCloseTo(0);
  });

  test('to itself is a loop', () => {
    expect(edgePath({ ...edge, to: 'a' }, node('a', 0, 0), node('a', 0, 0)).middle.x).toBeGreaterThan(50);
  });

  test('takes the way that the layout chose', () => {
    const via = [
      { x: 0, y: 20 },
      { x: 40, y: 60 },
    ];
    expect(pathText(edgePath({ ...edge, via }, node('a', 0, 0), node('b', 40, 80)))).toBe('M0 20C0 40 40 40 40 60');
  });
});
