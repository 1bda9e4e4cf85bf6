import { expect, test } from 'vitest';
import { ahead } from './ahead.ts';

async function* counted(made: number[], failAt = Infinity): AsyncGenerator<number, void, undefined> {
  try {
    for (let number = 0; number < 6; number += 1) {
      if (number === failAt) throw new Error('broken');
      made.push(number);
      yield number;
    }
  } finally {
    made.push(-1);
  }
}

test('all come in their order, each made while the one before is used', async () => {
  const made: number[] = [];
  const seen: (readonly [number, number])[] = [];
  for await (const number of ahead(counted(made), 2)) {
    await new Promise((turn) => setImmediate(turn));
    seen.push([number, made.filter((one) => one >= 0).length]);
  }
  expect(seen.map(([number]) => number)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(seen.slice(0, 3).map(([, count]) => count)).toEqual([3, 4, 5]);
});

test('a failure comes when its turn comes, and nothing after it', async () => {
  const seen: number[] = [];
  const all = async () => {
    for await (const number of ahead(counted([], 3), 2)) seen.push(number);
  };
  await expect(all()).rejects.toThrow('broken');
  expect(seen).toEqual([0, 1, 2]);
});

test('who stops early ends the source', async () => {
  const made: number[] = [];
  for await (const number of ahead(counted(made), 2)) if (number === 1) break;
  expect(made.at(-1)).toBe(-1);
  expect(made.length).toBeLessThan(6);
});
