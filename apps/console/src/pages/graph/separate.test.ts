import { expect, test } from 'vitest';
import { type Block, separate } from './separate.ts';

const block = (x: number, y: number, fixed = false): Block => ({ x, y, width: 160, height: 40, fixed });

test('nothing lies on anything afterwards, and what is fixed has not moved', () => {
  const blocks = [block(0, 0, true), block(10, 5), block(-20, 3), block(0, 0), block(150, 0)];
  separate(blocks);
  expect(blocks[0]).toMatchObject({ x: 0, y: 0 });
  for (const one of blocks) {
    for (const other of blocks) {
      if (one === other) continue;
      expect(Math.abs(one.x - other.x) >= 160 || Math.abs(one.y - other.y) >= 40).toBe(true);
    }
  }
});
