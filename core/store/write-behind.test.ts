import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WriteBehind } from './write-behind.ts';

test('one thing is written after the other, in their order', async () => {
  const writing = new WriteBehind();
  const told: string[] = [];
  for (const [name, ms] of [
    ['a', 20],
    ['b', 1],
  ] as const)
    await writing.begin(async () => {
      told.push(`${name} begins`);
      await sleep(ms);
      told.push(`${name} ends`);
    });
  expect(told).toEqual(['a begins']);
  await writing.done();
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('the first failure is told at the end, and nothing after it is begun', async () => {
  const writing = new WriteBehind();
  let isBegun = false;
  await writing.begin(async () => {
    throw new Error('no room');
  });
  await writing.begin(async () => {
    isBegun = true;
  });
  await expect(writing.done()).rejects.toThrow('no room');
  expect(isBegun).toBe(false);
});
