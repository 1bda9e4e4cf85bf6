import { deleteRemovedViews } from '@quintet/core/assess';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SavedViews } from '../api/index.ts';
import type { Answer, Caller } from '../testing/caller.ts';
import { type TestNode, testNode } from '../testing/test-node.ts';

type Answered = SavedViews & { code?: string };

let node: TestNode;
let ana: Caller;
let ben: Caller;
let sue: Caller;

beforeAll(async () => {
  node = await testNode();
});

beforeEach(async () => {
  await node.node.store.db.deleteFrom('saved_view').execute();
  ana = await node.person('ana', 'analyst');
  ben = await node.person('ben', 'auditor');
  sue = await node.person('sue', 'supervisor');
});

afterAll(async () => node.close());

const save = (who: Caller, name: string, more: { search?: string; shared?: boolean } = {}) =>
  who.post<Answered>('/api/views', { name, search: 'view=held', shared: false, ...more });
const edit = (who: Caller, id: string, change: object) => who.send<Answered>('PATCH', `/api/views/${id}`, change);
const remove = (who: Caller, id: string) => who.send<Answered>('DELETE', `/api/views/${id}`);
const undo = (who: Caller, id: string) => who.post<Answered>(`/api/views/${id}/undo`);
const views = async (who: Caller) => (await who.get<SavedViews>('/api/views')).body;
const names = async (who: Caller) => (await views(who)).map(({ name }) => name);

/** The id of the last view that an answer holds. */
const lastId = ({ body }: Answer<Answered>) => body.at(-1)?.id ?? '';
const outcome = ({ status, body }: Answer<Answered>) => (status === 200 ? 'done' : body.code);

describe('a saved view', () => {
  test('keeps filters and order for the person who saved it', async () => {
    const { body } = await save(ana, '  Held,\n high  ', { search: '?order=desc&sort=score&view=held&minScore=0.9' });
    expect(body).toEqual([
      {
        id: expect.any(String),
        name: 'Held, high',
        search: 'view=held&minScore=0.9&sort=score&order=desc',
        owner: 'ana',
        shared: false,
        mine: true,
        removable: true,
      },
    ]);
    expect(await views(ana)).toEqual(body);
    expect(await views(ben)).toEqual([]);
  });

  test('of the same name is replaced and stays in its place', async () => {
    await save(ana, 'Morning');
    await save(ana, 'Evening');
    await save(ben, 'Morning', { shared: true });
    await save(ana, 'Morning', { search: 'state=new', shared: true });
    expect((await views(ana)).map(({ name, search, owner }) => [name, search, owner])).toEqual([
      ['Morning', 'state=new', 'ana'],
      ['Evening', 'view=held', 'ana'],
      ['Morning', 'view=held', 'ben'],
    ]);
  });

  test('is called by what can be seen of its name', async () => {
    await save(ana, 'Held\u202e daeh\u200b');
    await save(ana, 'می‌خواهم');
    expect(await names(ana)).toEqual(['Held daeh', 'می‌خواهم']);
  });

  test.each([
    ['', 'REQ-701'],
    ['   ', 'ALR-210'],
    ['\u200b\u2060', 'ALR-210'],
    ['a'.repeat(61), 'REQ-701'],
    ['𝒱'.repeat(60), 'done'],
  ])('named %j: %s', async (name, expected) => {
    expect(outcome(await save(ana, name))).toBe(expected);
  });

  test.each([
    ['sel=A-1042', 'ALR-207'],
    ['q=Brannoc', 'ALR-207'],
    [`dataset=${'a'.repeat(1000)}`, 'REQ-701'],
    ['', 'done'],
  ])('of the address %j: %s', async (search, expected) => {
    expect(outcome(await save(ana, 'Mine', { search }))).toBe(expected);
  });

  test('is one of thirty at most, also when two pages save at once', async () => {
    for (let n = 1; n <= 29; n++) await save(ana, `View ${n}`);
    const both = await Promise.all([save(ana, 'One more'), save(ana, 'Another one')]);
    expect(new Set(both.map(outcome))).toEqual(new Set(['ALR-208', 'done']));
    expect(outcome(await save(ana, 'View 7', { search: 'view=mine' }))).toBe('done');
    expect(await names(ana)).toHaveLength(30);
  });
});

describe('a shared view', () => {
  test('is seen by everybody and changed by its owner', async () => {
    const id = lastId(await save(ana, 'For all', { shared: true }));
    expect(await views(ben)).toMatchObject([{ owner: 'ana', mine: false, removable: false }]);
    expect(outcome(await edit(ben, id, { name: 'Ours' }))).toBe('ACC-106');
    expect(outcome(await edit(sue, id, { shared: false }))).toBe('ACC-106');
    expect(outcome(await edit(ana, id, { shared: false }))).toBe('done');
    expect(await views(ben)).toEqual([]);
  });

  test('is removed by its owner or a supervisor; a personal one by its owner only', async () => {
    const shared = lastId(await save(ana, 'For all', { shared: true }));
    const own = lastId(await save(ana, 'Mine'));
    expect(await views(sue)).toMatchObject([{ mine: false, removable: true }]);
    expect(outcome(await remove(ben, shared))).toBe('ACC-106');
    expect(outcome(await remove(sue, own))).toBe('ACC-106');
    expect(outcome(await remove(sue, shared))).toBe('done');
    expect(outcome(await remove(ana, own))).toBe('done');
    expect(await names(ana)).toEqual([]);
  });
});

test('a new name is one that no other view of this person has', async () => {
  await save(ana, 'Morning');
  const id = lastId(await save(ana, 'Evening'));
  expect(outcome(await edit(ana, id, { name: 'Morning' }))).toBe('ALR-209');
  expect(outcome(await edit(ana, id, { name: 'Evening' }))).toBe('done');
  expect(outcome(await edit(ana, id, { name: 'Night', shared: true }))).toBe('done');
  expect(await names(ana)).toEqual(['Morning', 'Night']);
});

describe('a removal', () => {
  test('is undone by whoever removed it, for whom the view belonged to', async () => {
    const id = lastId(await save(ana, 'For all', { shared: true }));
    const before = await views(ana);
    await remove(sue, id);
    expect(await views(ana)).toEqual([]);
    expect(outcome(await undo(ana, id))).toBe('ALR-205');
    expect(outcome(await undo(sue, id))).toBe('done');
    expect(await views(ana)).toEqual(before);
    expect(outcome(await undo(sue, id))).toBe('ALR-205');
  });

  test('gives the name free, and is not undone once it is taken', async () => {
    const id = lastId(await save(ana, 'Morning'));
    await remove(ana, id);
    await save(ana, 'Morning', { search: 'state=new' });
    expect(outcome(await undo(ana, id))).toBe('ALR-209');
  });

  test('is final after an hour', async () => {
    const id = lastId(await save(ana, 'Morning'));
    await remove(ana, id);
    node.pass({ hours: 1 });
    ana = await node.person('ana', 'analyst');
    expect(outcome(await undo(ana, id))).toBe('ALR-205');
    await node.inStore((tx) => deleteRemovedViews(tx, node.node.now()));
    expect(await node.node.store.db.selectFrom('saved_view').selectAll().execute()).toEqual([]);
  });
});

test('what a person typed stays out of the audit', async () => {
  const id = lastId(await save(ana, 'About Veshtari'));
  await edit(ana, id, { name: 'About Quillfeather' });
  await remove(ana, id);
  const audit = await node.node.store.db.selectFrom('audit').where('action', '=', 'view.change').selectAll().execute();
  expect(JSON.stringify(audit)).not.toMatch(/veshtari|quillfeather/i);
  expect(audit.filter(({ object }) => object === `view:${id}`).map(({ detail }) => detail)).toEqual([
    { renamed: true },
    { removed: true },
  ]);
});
