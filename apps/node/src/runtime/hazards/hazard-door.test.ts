import type { HazardInput } from '@quintet/core/observe/hazards';
import { expect, it } from 'vitest';
import { HazardDoor } from './hazard-door.ts';

const input = (name: string, body = 'AAAA'): HazardInput => ({
  dataset: name,
  receivedAt: '2031-05-04T10:00:00Z',
  body,
});

it('refuses what speaks for a feed of the node itself or a list, and takes the rest of the batch', async () => {
  const batches: string[][] = [];
  const door = new HazardDoor(async (inputs) => {
    batches.push(inputs.map(({ dataset }) => dataset));
    return new Map([
      ['own', 'HAZ-604'],
      ['list', 'HAZ-606'],
    ]);
  });
  const [own, list, other] = ['own', 'list', 'other'].map((name) => door.submit(input(name)));
  await expect(own).rejects.toMatchObject({ code: 'HAZ-604' });
  await expect(list).rejects.toMatchObject({ code: 'HAZ-606' });
  await other;
  expect(batches).toEqual([['own', 'list', 'other']]);
});

it('writes no more at once than it may', async () => {
  const batches: string[][] = [];
  const door = new HazardDoor(async (inputs) => {
    batches.push(inputs.map(({ dataset }) => dataset));
    return new Map();
  });
  const large = 'A'.repeat(9 * 1024 * 1024);
  await Promise.all(['a', 'b', 'c'].map((name) => door.submit(input(name, large))));
  expect(batches).toEqual([['a'], ['b'], ['c']]);
});
