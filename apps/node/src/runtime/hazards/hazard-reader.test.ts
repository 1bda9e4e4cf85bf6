import type { HazardInput } from '@quintet/core/observe/hazards';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { frame, quakes, reference, warning } from '../../testing/hazard-messages.ts';
import { type TestNode, testNode } from '../../testing/test-node.ts';
import { HazardReader } from './hazard-reader.ts';

let node: TestNode;
beforeAll(async () => {
  node = await testNode();
});
afterAll(async () => node.close());

beforeEach(async () => {
  const { db } = node.node.store;
  for (const table of ['hazard_event', 'hazard_report', 'cap_message', 'hazard_record'] as const)
    await db.deleteFrom(table).execute();
});

const ago = (minutes: number) => new Date(node.node.now().getTime() - minutes * 60_000);
const input = (text: string): HazardInput => ({
  dataset: 'feed',
  receivedAt: node.node.now().toISOString(),
  body: Buffer.from(text).toString('base64'),
});
const events = async () =>
  await node.node.store.db.selectFrom('hazard_event').select(['id', 'reports', 'active']).orderBy('id').execute();

test('what was rolled back after it was read is read again, and nothing is missing', async () => {
  const reader = new HazardReader(node.node);
  const at = ago(30);
  await node.inStore((tx) => reader.read([input(quakes({ id: 'us1', at }))], tx));
  const second = [input(quakes({ id: 'us2', at, lat: -40, lon: 10 })), input(frame({ id: 'e1', at }))];
  await expect(
    node.inStore(async (tx) => {
      await reader.read(second, tx);
      throw new Error('the database broke off');
    }),
  ).rejects.toThrow('broke off');
  expect(await events()).toEqual([{ id: 'usgs:us1', reports: 1, active: true }]);
  await node.inStore((tx) => reader.read(second, tx));
  expect(await events()).toEqual([
    { id: 'usgs:us1', reports: 2, active: true },
    { id: 'usgs:us2', reports: 1, active: true },
  ]);
});

test('two readers on one store each know what the other has read', async () => {
  const [one, other] = [new HazardReader(node.node), new HazardReader(node.node)];
  const [began, replaced] = [ago(20), ago(10)];
  await node.inStore((tx) => one.read([input(warning({ id: 'A', at: began }))], tx));
  await node.inStore((tx) => other.read([input(quakes({ id: 'us1', at: began }))], tx));
  await node.inStore((tx) => one.read([input(frame({ id: 'e1', at: began }))], tx));
  const cancel = warning({ id: 'B', at: replaced, type: 'Cancel', refs: reference('A', began) });
  await node.inStore((tx) => other.read([input(cancel)], tx));
  const found = await events();
  expect(found.filter(({ active }) => active)).toEqual([{ id: 'usgs:us1', reports: 2, active: true }]);
  expect(await one.settle()).toBe(false);
});

test('a document whose file is gone is refused, and its job told', async () => {
  const reader = new HazardReader(node.node);
  const { id: job } = await node.node.store.db
    .insertInto('job')
    .values({ file: 'a.xml', as: 'hazards', dataset: null, format: null, bytes: '1', by: 'ana' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const gone = { dataset: 'feed', receivedAt: node.node.now().toISOString(), path: '/nowhere/at-all', job };
  await node.inStore((tx) => reader.read([gone], tx));
  const told = await node.node.store.db.selectFrom('job').where('id', '=', job).selectAll().executeTakeFirstOrThrow();
  expect(told).toMatchObject({ state: 'refused', refused: 1 });
  expect(told.findings).toHaveLength(1);
  await reader.gaveUp({ ...gone, feed: 'none' });
  const after = await node.node.store.db.selectFrom('job').where('id', '=', job).select('state').executeTakeFirst();
  expect(after).toEqual({ state: 'failed' });
});
