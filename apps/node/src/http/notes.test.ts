import { deleteRemovedNotes } from '@quintet/core/assess';
import { takeInEntities } from '@quintet/core/observe/intake';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnalystNotes } from '../api/index.ts';
import type { Answer, Caller } from '../testing/caller.ts';
import { personOf, type TestNode, testNode } from '../testing/test-node.ts';

type Answered = AnalystNotes & { code?: string };

const OBJECT = 'entity:register/a';

let node: TestNode;
let ana: Caller;
let ben: Caller;
let oda: Caller;

beforeAll(async () => {
  node = await testNode();
  const intake = { dataset: 'register', by: 'test', handling: 'TLP:GREEN', nature: 'fact' } as const;
  const people = [personOf('a', 'Sanne Ottevanger'), personOf('b|c', 'S. Ottevanger'), personOf('d', 'Drusk')];
  await node.inStore((tx) => takeInEntities(tx, [people], intake));
});

beforeEach(async () => {
  await node.node.store.db.deleteFrom('note').execute();
  ana = await node.person('ana', 'analyst');
  ben = await node.person('ben', 'analyst');
  oda = await node.person('oda', 'auditor');
});

afterAll(async () => node.close());

const write = (who: Caller, text: string, object = OBJECT) => who.post<Answered>('/api/notes', { object, text });
const read = async (who: Caller, object = OBJECT) =>
  await who.get<Answered>(`/api/notes?${new URLSearchParams({ object }).toString()}`);
const texts = async (who: Caller, object = OBJECT) => (await read(who, object)).body.map(({ text }) => text);
const outcome = ({ status, body }: Answer<Answered>) => (status === 200 ? 'done' : body.code);
const firstId = ({ body }: Answer<Answered>) => body[0]?.id ?? '';

describe('a note', () => {
  test('is read by all who may read the entity, with its author and time', async () => {
    await write(ana, '  Met with <b>Drusk</b>.\r\nTwice. ');
    expect((await read(oda)).body).toEqual([
      {
        id: expect.any(String),
        text: 'Met with <b>Drusk</b>.\nTwice.',
        by: 'ana',
        at: expect.any(String),
        editedAt: null,
        mine: false,
      },
    ]);
  });

  test.each([
    ['', 'REQ-701'],
    ['  \n ', 'NOTE-101'],
    ['\u200b', 'NOTE-101'],
    ['𝒱'.repeat(4000), 'done'],
    ['a'.repeat(4001), 'NOTE-101'],
  ])('of the text %j', async (text, expected) => {
    expect(outcome(await write(ana, text))).toBe(expected);
  });

  test('is edited by its author only, and says so', async () => {
    const id = firstId(await write(ana, 'Draft'));
    const edit = (who: Caller) => who.send<Answered>('PATCH', `/api/notes/${id}`, { text: 'Final' });
    expect(outcome(await edit(ben))).toBe('ACC-106');
    expect((await edit(ana)).body).toMatchObject([{ text: 'Final', editedAt: expect.any(String), mine: true }]);
  });

  test('is removed by its author only, and brought back for an hour', async () => {
    const id = firstId(await write(ana, 'Draft'));
    const remove = (who: Caller) => who.send<Answered>('DELETE', `/api/notes/${id}`);
    const undo = (who: Caller) => who.post<Answered>(`/api/notes/${id}/undo`);
    expect(outcome(await remove(ben))).toBe('ACC-106');
    expect((await remove(ana)).body).toEqual([]);
    expect(outcome(await undo(ben))).toBe('NOTE-103');
    expect((await undo(ana)).body).toMatchObject([{ text: 'Draft' }]);
    await remove(ana);
    node.pass({ hours: 1 });
    ana = await node.person('ana', 'analyst');
    expect(outcome(await undo(ana))).toBe('NOTE-103');
    await node.inStore((tx) => deleteRemovedNotes(tx, node.node.now()));
    expect(await node.node.store.db.selectFrom('note').selectAll().execute()).toEqual([]);
  });
});

describe('what a note is about', () => {
  test('a pair is the same in either order, also where an id holds a bar', async () => {
    await write(ana, 'Not the same', 'pair:register/b|c|register/a');
    expect(await texts(ben, 'pair:register/a|register/b|c')).toEqual(['Not the same']);
    expect(await texts(ben)).toEqual([]);
  });

  test('notes about one member of an entity are notes about the entity', async () => {
    const { db } = node.node.store;
    await write(ana, 'About a');
    await write(ben, 'About d', 'entity:register/d');
    const members = ['a', 'd'].map((entity_id) => ({ dataset: 'register', entity_id, canonical_id: 'Q-1' }));
    await db.insertInto('same_entity').values(members).execute();
    expect(await texts(oda)).toEqual(['About a', 'About d']);
    await db.deleteFrom('same_entity').execute();
    expect(await texts(oda)).toEqual(['About a']);
  });

  test('a graph that is saved: of its owner alone, unless it is shared', async () => {
    const { db } = node.node.store;
    const view = { name: 'Mine', owner: 'ana', shared: false, state: '{}' };
    const { id } = await db.insertInto('graph_view').values(view).returning('id').executeTakeFirstOrThrow();
    const object = `graph-view:${id}`;
    await write(ana, 'Look at the left', object);
    expect(outcome(await read(ben, object))).toBe('ACC-106');
    await db.updateTable('graph_view').set({ shared: true }).execute();
    expect(await texts(ben, object)).toEqual(['Look at the left']);
  });

  test.each(['entity:register/nobody', 'pair:register/a|register/nobody', 'graph-view:none'])(
    '%s is not there',
    async (object) => {
      expect(outcome(await read(ana, object))).toBe('ACC-106');
      expect(outcome(await write(ana, 'x', object))).toBe('ACC-106');
    },
  );
});

test('an auditor reads and does not write; nobody does without a purpose', async () => {
  expect(outcome(await write(oda, 'x'))).toBe('ACC-104');
  const cy = await node.person('cy', 'analyst', null);
  expect(outcome(await read(cy))).toBe('ACC-105');
});

test('what is written stays out of the audit', async () => {
  const id = firstId(await write(ana, 'Quillfeather was here'));
  await ana.send('PATCH', `/api/notes/${id}`, { text: 'Quillfeather was there' });
  const audit = await node.node.store.db.selectFrom('audit').where('action', '=', 'note.change').selectAll().execute();
  expect(JSON.stringify(audit)).not.toMatch(/quillfeather/i);
  expect(audit.slice(-2).map(({ object }) => object)).toEqual([OBJECT, `note:${id}`]);
});
