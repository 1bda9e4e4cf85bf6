import { takeInEntities } from '@quintet/core/observe/intake';
import type { Entity } from '@quintet/core/model';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  CrossrefChoices,
  CrossrefPage,
  CrossrefRun,
  CrossrefRuns,
  CrossrefSettings,
  Identity,
  IdSpaces,
  Judged,
} from '../api/index.ts';
import type { Answer, Caller } from '../testing/caller.ts';
import { type TestNode, testNode } from '../testing/test-node.ts';

type Coded = { code?: string; message?: string };

let node: TestNode;
let ana: Caller;
let eve: Caller;
let sue: Caller;

beforeAll(async () => {
  node = await testNode();
  await says('register', 'a', 'b', 'c/slash');
  await says('leak', 'a', 'x');
});

beforeEach(async () => {
  for (const table of ['judgement', 'same_entity', 'id_space', 'crossref_run'] as const)
    await node.node.store.db.deleteFrom(table).execute();
  ana = await node.person('ana', 'analyst');
  eve = await node.person('eve', 'auditor');
  sue = await node.person('sue', 'supervisor');
});

afterAll(async () => node.close());

async function says(dataset: string, ...ids: string[]): Promise<void> {
  await take(
    dataset,
    ids.map((id) => ({ id, schema: 'Person', properties: { name: [`Sanne Ottevanger ${id}`], topics: ['role.pep'] } })),
  );
}

async function take(dataset: string, entities: readonly Entity[]): Promise<void> {
  await node.inStore((tx) =>
    takeInEntities(tx, [entities], { dataset, by: 'test', handling: 'TLP:GREEN', nature: 'fact' }),
  );
}

const judge = (who: Caller, a: string, b: string, verdict: string, more: object = {}) =>
  who.post<Judged & Coded>('/api/judgements', { a, b, verdict, ...more });
const withdraw = (who: Caller, id: string, query = '') =>
  who.post<Judged & Coded>(`/api/judgements/${id}/withdraw${query}`);
const identity = (who: Caller, key: string) => who.get<Identity & Coded>(`/api/identity/${encodeURIComponent(key)}`);
const outcome = ({ status, body }: Answer<Coded>) => (status === 200 ? 'done' : body.code);

describe('a judgement', () => {
  test('makes two records one, and answers with the entity that follows', async () => {
    const { body } = await judge(ana, 'register/c/slash', 'leak/a', 'same', { note: 'Same passport.' });
    expect(body.judgements).toMatchObject([
      {
        a: 'leak/a',
        b: 'register/c/slash',
        verdict: 'same',
        origin: 'person',
        by: 'ana',
        note: 'Same passport.',
        stands: true,
      },
    ]);
    expect(body.identity).toMatchObject({
      canonicalId: `Q-${body.judgements[0]!.id}`,
      members: [
        { key: 'leak/a', datasets: ['leak'], topics: ['role.pep'], gone: false },
        { key: 'register/c/slash', caption: 'Sanne Ottevanger c/slash' },
      ],
    });
    expect((await identity(eve, 'register/c/slash')).body).toEqual(body.identity);
  });

  test('is taken back, once', async () => {
    const { body } = await judge(ana, 'register/a', 'leak/a', 'same');
    const id = body.judgements[0]!.id;
    expect((await withdraw(sue, id)).body).toMatchObject({
      judgements: [{ id, withdrawnBy: 'sue', stands: false }],
      identity: { members: [{ key: 'leak/a' }] },
    });
    expect(outcome(await withdraw(sue, id))).toBe('IDN-104');
    expect(outcome(await withdraw(sue, '999999'))).toBe('ACC-106');
  });

  test('that others speak against is refused, and it is said through whom', async () => {
    await judge(ana, 'register/a', 'leak/a', 'same');
    await judge(ana, 'register/b', 'leak/a', 'different');
    const refused = await judge(ana, 'register/b', 'register/a', 'same');
    expect([refused.status, refused.body.code]).toEqual([409, 'IDN-101']);
    expect(refused.body.message).toContain('Sanne Ottevanger a (leak/a) is one with Sanne Ottevanger a (register/a)');
  });

  test('takes a record out of many', async () => {
    await judge(ana, 'register/a', 'register/b', 'same');
    await judge(ana, 'register/a', 'leak/a', 'same');
    const { body } = await ana.post<Judged>(`/api/identity/${encodeURIComponent('register/a')}/take-out`, {});
    expect(body.judgements.map(({ verdict }) => verdict)).toEqual(['different', 'different']);
    expect((await identity(ana, 'leak/a')).body.members).toHaveLength(1);
  });

  test.each([
    ['an auditor', () => judge(eve, 'register/a', 'leak/a', 'same'), 'ACC-104'],
    ['a stranger', () => judge(node.stranger(), 'register/a', 'leak/a', 'same'), 'ACC-101'],
    ['itself', () => judge(ana, 'leak/a', 'leak/a', 'same'), 'IDN-102'],
    ['nobody', () => judge(ana, 'leak/a', 'leak/none', 'same'), 'ACC-106'],
    ['another word', () => judge(ana, 'leak/a', 'leak/x', 'perhaps'), 'REQ-701'],
    ['no key', () => judge(ana, 'leak', 'leak/x', 'same'), 'REQ-701'],
    ['reading nobody', () => identity(ana, 'leak/none'), 'ACC-106'],
  ])('by or about %s is refused', async (_what, ask, code) => {
    expect(outcome(await ask())).toBe(code);
  });

  test('needs a purpose, and leaves no name in the audit', async () => {
    const idle = await node.person('idle', 'analyst', null);
    expect(outcome(await judge(idle, 'register/a', 'leak/a', 'same'))).toBe('ACC-105');
    await judge(ana, 'register/a', 'leak/a', 'same', { note: 'About Sanne' });
    const audit = await node.node.store.db
      .selectFrom('audit')
      .where('action', '=', 'judgement.change')
      .selectAll()
      .execute();
    expect(JSON.stringify(audit)).not.toMatch(/sanne|ottevanger/i);
    expect(audit.at(-1)).toMatchObject({ object: 'entity:register/a', detail: { with: 'leak/a', verdict: 'same' } });
  });
});

describe('a cross-reference', () => {
  const firms = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      id: `${prefix}${i}`,
      schema: 'Company',
      properties: {
        name: [
          `${['Amber', 'Birch', 'Cedar', 'Dorn', 'Elm'][i % 5]} ${['Line', 'Works', 'Bank'][i % 3]} ${1000 + i * 37}`,
        ],
        incorporationDate: [`20${String(10 + (i % 14))}-0${1 + (i % 9)}-1${i % 10}`],
        registrationNumber: [`HRB ${77_000 + i * 131}`],
      },
    }));
  beforeAll(async () => {
    await take('companies', firms('c', 40));
    await take('ledger', firms('l', 12));
  });

  const start = (who: Caller, body: object) => who.post<CrossrefRun & Coded>('/api/crossref', body);
  const page = async (id: string, state = 'open') =>
    (await ana.get<CrossrefPage>(`/api/crossref/${id}?state=${state}`)).body;

  test('runs by itself and is reviewed pair by pair', async () => {
    const { body: run } = await start(ana, { left: 'ledger', right: 'companies', schema: 'Company' });
    expect(run).toMatchObject({ state: 'waiting', open: 0, by: 'ana' });
    await node.settle();
    const before = await page(run.id);
    expect(before.run).toMatchObject({ state: 'done', entities: 52, found: before.total, open: before.total });
    const [pair] = before.pairs;
    expect(pair).toMatchObject({ outcome: 'same', judgement: null, together: false });
    expect(pair!.a.node.datasets).toEqual(['ledger']);
    expect(pair!.a.properties['name']).toEqual(pair!.b.properties['name']);

    const { body } = await judge(ana, pair!.a.node.key, pair!.b.node.key, 'same', { run: run.id });
    expect(body.run?.open).toBe(before.total - 1);
    expect(body.judgements[0]).toMatchObject({ score: pair!.score });
    expect((await page(run.id, 'judged')).pairs).toMatchObject([
      { a: pair!.a, judgement: { verdict: 'same' }, together: true },
    ]);
    const undone = await withdraw(ana, body.judgements[0]!.id, `?run=${run.id}`);
    expect(undone.body.run?.open).toBe(before.total);
    expect((await ana.get<CrossrefRuns>('/api/crossref')).body).toMatchObject([{ id: run.id, open: before.total }]);
  });

  test('offers what can be compared', async () => {
    const { body } = await ana.get<CrossrefChoices>('/api/crossref/choices');
    const ledger = body.find(({ dataset }) => dataset === 'ledger');
    expect(ledger?.schemas.slice(0, 2)).toEqual([
      { schema: 'Company', label: 'Companies', entities: 12 },
      { schema: 'Organization', label: 'Organizations', entities: 12 },
    ]);
  });

  test('of people judges nobody without a look, unless a supervisor allows it', async () => {
    const body = { left: 'register', right: 'leak', schema: 'Person', automaticFrom: 0.99 };
    expect(outcome(await start(ana, body))).toBe('XRF-103');
    expect(outcome(await ana.send<Coded>('PUT', '/api/crossref/settings', { automaticPeople: true }))).toBe('ACC-104');
    const set = await sue.send<CrossrefSettings>('PUT', '/api/crossref/settings', { automaticPeople: true });
    expect(set.body).toEqual({ automaticPeople: true });
    expect(outcome(await start(ana, body))).toBe('done');
    await sue.send('PUT', '/api/crossref/settings', { automaticPeople: false });
    await node.settle();
  });

  test.each([
    ['by an auditor', () => start(eve, { left: 'ledger', schema: 'Company' }), 'ACC-104'],
    ['of what is not compared', () => start(ana, { left: 'ledger', schema: 'Ownership' }), 'XRF-101'],
    ['of no feed', () => start(ana, { left: 'nowhere', schema: 'Company' }), 'XRF-102'],
    [
      'from a bound that is too low',
      () => start(ana, { left: 'ledger', schema: 'Company', automaticFrom: 0.2 }),
      'REQ-701',
    ],
    ['that is none', () => ana.get<Coded>('/api/crossref/00000000-0000-4000-8000-000000000000'), 'XRF-104'],
  ])('%s is refused', async (_what, ask, code) => {
    expect(outcome(await ask())).toBe(code);
  });
});

describe('id spaces', () => {
  const declare = (who: Caller, space: string, datasets: readonly string[], before?: string) =>
    who.send<IdSpaces & Coded>('PUT', `/api/id-spaces/${encodeURIComponent(space)}`, {
      datasets,
      ...(before !== undefined && { before }),
    });
  const withdraw = (who: Caller, space: string) =>
    who.send<IdSpaces & Coded>('DELETE', `/api/id-spaces/${encodeURIComponent(space)}`);

  test('make equal ids one, now and after each import, and give them up again', async () => {
    expect((await declare(sue, 'passport office', ['register', 'leak'])).body).toMatchObject([
      { dataset: 'leak', by: 'sue' },
      { dataset: 'register' },
    ]);
    await node.settle();
    expect((await identity(ana, 'leak/a')).body).toMatchObject({
      members: [{ key: 'leak/a' }, { key: 'register/a' }],
      judgements: [{ origin: 'id-space', by: 'node' }],
    });
    await says('leak', 'a', 'b');
    await node.settle();
    expect((await identity(ana, 'leak/b')).body.members).toHaveLength(2);
    await withdraw(sue, 'passport office');
    await node.settle();
    expect((await identity(ana, 'leak/b')).body.members).toHaveLength(1);
    await says('leak', 'a', 'x');
  });

  test('are declared by whoever sets up feeds, each feed once', async () => {
    expect(outcome(await declare(ana, 'one', ['leak', 'register']))).toBe('ACC-104');
    await declare(sue, 'one', ['leak', 'register']);
    expect(outcome(await declare(sue, 'two', ['leak', 'court']))).toBe('IDN-106');
    expect(outcome(await declare(sue, 'one', ['court', 'police']))).toBe('IDN-109');
    const changed = await declare(sue, 'three', ['court', 'leak'], 'one');
    expect(changed.body).toMatchObject([
      { dataset: 'court', space: 'three' },
      { dataset: 'leak', space: 'three' },
    ]);
    expect(outcome(await withdraw(ana, 'three'))).toBe('ACC-104');
    expect((await withdraw(sue, 'three')).body).toEqual([]);
    expect((await eve.get<IdSpaces>('/api/id-spaces')).body).toEqual([]);
  });
});
