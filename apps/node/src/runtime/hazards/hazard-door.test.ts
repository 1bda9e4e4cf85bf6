import type { HazardInput } from '@quintet/core/observe/hazards';
import { expect, it } from 'vitest';
import { HazardDoor } from './hazard-door.ts';

const input = (name: string, body = 'AAAA'): HazardInput => ({
  dataset: name,
  receivedAt: '2031-05-04T10:00:00Z',
  body,
});

/** A door whose store takes what it is given when it is told to. */
function heldUp() {
  const batches: string[][] = [];
  const writes: PromiseWithResolvers<ReadonlySet<string>>[] = [];
  const door = new HazardDoor((inputs) => {
    batches.push(inputs.map(({ dataset }) => dataset));
    const write = Promise.withResolvers<ReadonlySet<string>>();
    writes.push(write);
    return write.promise;
  });
  return { door, batches, writes };
}

const turn = () => new Promise((done) => setTimeout(done, 0));

it('writes the first at once, and together what comes while it is written', async () => {
  const { door, batches, writes } = heldUp();
  const first = door.submit(input('a'));
  await turn();
  const others = Promise.all([door.submit(input('b')), door.submit(input('c'))]);
  await turn();
  expect(batches).toEqual([['a']]);
  writes[0]?.resolve(new Set());
  await first;
  await turn();
  expect(batches).toEqual([['a'], ['b', 'c']]);
  writes[1]?.resolve(new Set());
  await others;
});

it('tells of a failure those whose documents were not written, and nobody else', async () => {
  const { door, writes } = heldUp();
  const first = door.submit(input('a'));
  await turn();
  const second = door.submit(input('b'));
  writes[0]?.reject(new Error('the store is away'));
  await expect(first).rejects.toThrow('away');
  await turn();
  writes[1]?.resolve(new Set());
  await second;
});

it('refuses what speaks for a feed of the node itself, and takes the rest of the batch', async () => {
  const { door, writes } = heldUp();
  const [own, other] = [door.submit(input('own')), door.submit(input('other'))];
  await turn();
  writes[0]?.resolve(new Set(['own']));
  await expect(own).rejects.toMatchObject({ code: 'HAZ-604' });
  await other;
});

it('writes no more at once than it may', async () => {
  const { door, batches, writes } = heldUp();
  const large = 'A'.repeat(9 * 1024 * 1024);
  const all = ['a', 'b', 'c'].map((name) => door.submit(input(name, large)));
  for (const at of all.keys()) {
    await turn();
    writes[at]?.resolve(new Set());
    await all[at];
  }
  expect(batches).toEqual([['a'], ['b'], ['c']]);
});
