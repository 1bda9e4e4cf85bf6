import { takeInEntities } from '@quintet/core/observe/intake';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { type TestNode, testNode } from '../testing/test-node.ts';
import { lookAtFollowed, type LooksBound } from './following.ts';

let node: TestNode;
let ana: Caller;

beforeAll(async () => {
  node = await testNode();
  ana = await node.person('ana', 'analyst');
});

afterAll(async () => node.close());

const FIRMS = ['a', 'b', 'c'];

async function says(name: string): Promise<void> {
  const entities = FIRMS.map((id) => ({ id, schema: 'Company', properties: { name: [`${name} ${id}`] } }));
  await node.inStore((tx) =>
    takeInEntities(tx, [entities], { dataset: 'register', by: 'test', handling: 'TLP:GREEN', nature: 'fact' }),
  );
}

/** Looks, and says how many notices there are afterwards. */
async function look(bound?: LooksBound): Promise<number> {
  await lookAtFollowed(node.node, node.lists, bound);
  return (await node.node.store.db.selectFrom('notice').select('id').execute()).length;
}

test('what there was no time for is looked at by the next calls, one after the other', async () => {
  await says('Drusk');
  for (const id of FIRMS) await ana.post('/api/subscriptions', { kind: 'entity', key: `register/${id}` });
  await says('Drusk Group');
  expect(await look({ looksMsMax: 0 })).toBe(1);
  expect(await look({ looksMsMax: 0 })).toBe(2);
  expect(await look({ looksMsMax: 0 })).toBe(3);
  expect(await look({ looksMsMax: 0 })).toBe(3);
});

test('a node that closes begins no further look, and what is due stays due', async () => {
  await says('Veshtari');
  expect(await look({ signal: AbortSignal.abort() })).toBe(3);
  expect(await look()).toBe(6);
});
