import type { HazardInput } from '@quintet/core/observe/hazards';
import { expect, it } from 'vitest';
import { HazardDoor } from './hazard-door.ts';

const input = (name: string, body = 'AAAA'): HazardInput => ({
  dataset: name,
  receivedAt: '2031-05-04T10:00:00Z',
  body,
});

it('refuses what speaks for a feed of the node itself, and takes the rest of the batch', async () => {
  const batches: string[][] = [];
  const door = new HazardDoor(async (inputs) => {
    batches.push(inputs.map(({ dataset }) => dataset));
    return new Set(['own']);
  });
  const [own, other] = [door.submit(input('own')), door.submit(input('other'))];
  await expect(own).rejects.toMatchObject({ code: 'HAZ-604' });
  await other;
  expect(batches).toEqual([['own', 'other']]);
});

it('writes no more at once than it may', async () => {
  const batches: string[][] = [];
  const door = new HazardDoor(async (inputs) => {
    batches.push(inputs.map(({ dataset }) => dataset));
    return new Set();
  });
  const large = 'A'.repeat(9 * 1024 * 1024);
  await Promise.all(['a', 'b', 'c'].map((name) => door.submit(input(name, large))));
  expect(batches).toEqual([['a'], ['b'], ['c']]);
});
