import { takeInEntities } from '@quintet/core/observe/intake';
import type { Entity } from '@quintet/core/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  Communities,
  EntryPage,
  FindEntities,
  GraphEntity,
  GraphView,
  GraphViews,
  Network,
  OwnershipPage,
  Paths,
  Shared,
  Timeline,
} from '../api/index.ts';
import type { Caller } from '../testing/caller.ts';
import { type TestNode, testNode } from '../testing/test-node.ts';

let node: TestNode;
let ana: Caller;

const company = (id: string, name: string, more: Entity['properties'] = {}): Entity => ({
  id,
  schema: 'Company',
  properties: { name: [name], ...more },
});
const person = (id: string, name: string, more: Entity['properties'] = {}): Entity => ({
  id,
  schema: 'Person',
  properties: { name: [name], ...more },
});
const owns = (id: string, owner: string, asset: string, more: Entity['properties'] = {}): Entity => ({
  id,
  schema: 'Ownership',
  properties: { owner: [owner], asset: [asset], ...more },
});

const says = async (dataset: string, ...entities: Entity[]) =>
  node.inStore((tx) => takeInEntities(tx, [entities], { dataset, by: 'test', handling: 'TLP:GREEN', nature: 'fact' }));

beforeAll(async () => {
  node = await testNode();
  ana = await node.person('ana', 'analyst');
  await says(
    'register',
    company('c1', 'Veshtari Trading', { registrationNumber: ['MT-1234567'], incorporationDate: ['2011-07-01'] }),
    company('c/2', 'Brannoc Holding', { phone: ['+35621234567'] }),
    person('p1', 'Sanne Ottevanger', { birthDate: ['1980-01-02'], topics: ['sanction'], phone: ['+35621234567'] }),
    owns('o1', 'c/2', 'c1', { percentage: ['60'], startDate: ['2019'] }),
    owns('o2', 'p1', 'c/2', { percentage: ['80'], startDate: ['2018-03'], endDate: ['2021'] }),
    owns('o3', 'nobody', 'c1', { percentage: ['5'] }),
  );
  await says('leak', person('x9', 'S. Ottevanger', { birthDate: ['1980'], nationality: ['mt'] }));
  await node.inStore((tx) =>
    tx
      .insertInto('same_entity')
      .values([
        { dataset: 'register', entity_id: 'p1', canonical_id: 'Q-1' },
        { dataset: 'leak', entity_id: 'x9', canonical_id: 'Q-1' },
      ])
      .execute(),
  );
});

afterAll(async () => node.close());

const key = (dataset: string, id: string) => encodeURIComponent(`${dataset}/${id}`);

describe('an entity', () => {
  test('comes with all its sources, values and selectors, whichever member is asked for', async () => {
    const { status, body } = await ana.get<GraphEntity>(`/api/graph/entities/${key('register', 'p1')}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ key: 'leak/x9', canonicalId: 'Q-1', schema: 'Person', topics: ['sanction'] });
    expect(body.members.map((member) => [member.key, member.datasetTitle, member.handling, member.goneAt])).toEqual([
      ['leak/x9', 'leak', 'TLP:GREEN', null],
      ['register/p1', 'register', 'TLP:GREEN', null],
    ]);
    expect(body.statements.filter(({ property }) => property === 'birthDate')).toMatchObject([
      { member: 'leak/x9', type: 'date', value: '1980', nature: 'fact', lastSeen: null },
      { member: 'register/p1', type: 'date', value: '1980-01-02', nature: 'fact', lastSeen: null },
    ]);
    expect(body.selectors).toEqual([{ type: 'phone', value: '+35621234567', degree: 2 }]);
    expect(body.links).toEqual([{ schema: 'Ownership', outward: true, count: 1 }]);
    expect((await ana.get<GraphEntity>(`/api/graph/entities/${key('leak', 'x9')}`)).body).toEqual(body);
  });

  test('with more values than are given says how many there are', async () => {
    const alias = Array.from({ length: 6000 }, (_, i) => `Name ${i}`);
    await says('many', company('m', 'Many', { alias }), company('f', 'Few', { alias: alias.slice(0, 10) }));
    const { body } = await ana.get<GraphEntity>(`/api/graph/entities/${key('many', 'm')}`);
    expect([body.statements.length, body.statementsInAll]).toEqual([5000, 6001]);
    const few = await ana.get<GraphEntity>(`/api/graph/entities/${key('many', 'f')}`);
    expect(few.body).not.toHaveProperty('statementsInAll');
  });

  test('may have an id with slashes', async () => {
    const { body } = await ana.get<GraphEntity>(`/api/graph/entities/${key('register', 'c/2')}`);
    expect(body.caption).toBe('Brannoc Holding');
  });

  test('is among those opened lately, once for all its records', async () => {
    const ben = await node.person('ben', 'analyst');
    for (const one of [key('register', 'p1'), key('register', 'c1'), key('leak', 'x9'), key('register', 'nobody')])
      await ben.get(`/api/graph/entities/${one}`);
    expect((await ben.get<EntryPage>('/api/entities')).body).toEqual({
      entries: [
        { id: 'leak/x9', caption: 'S. Ottevanger', schema: 'Person' },
        { id: 'register/c1', caption: 'Veshtari Trading', schema: 'Company' },
      ],
      total: 2,
    });
  });

  test('that nobody describes is refused', async () => {
    const { status, body } = await ana.get<{ code: string }>(`/api/graph/entities/${key('register', 'unheard')}`);
    expect([status, body.code]).toEqual([404, 'ACC-106']);
  });

  test('has a timeline of its dates and links', async () => {
    const { body } = await ana.get<Timeline>(`/api/graph/entities/${key('register', 'p1')}/timeline`);
    expect(body.map(({ start, end, text }) => [start, end, text])).toEqual([
      ['1980', undefined, 'Birth date'],
      ['1980-01-02', undefined, 'Birth date'],
      ['2018-03', '2021', 'S. Ottevanger owns (80 %) Brannoc Holding'],
    ]);
    expect(body[2]?.other).toMatchObject({ key: 'register/c/2', degree: 2 });
  });
});

test.each([
  ['veshtari trad', ['register/c1']],
  ['otte', ['leak/x9']],
  ['register/c1', ['register/c1']],
  ['x9', ['leak/x9']],
  ['c/2', ['register/c/2']],
  ['unheard', []],
  ["o'); drop table", []],
])('%s finds %j', async (q, keys) => {
  const { status, body } = await ana.post<FindEntities>('/api/graph/find', { q });
  expect(status).toBe(200);
  expect(body.map((found) => found.key)).toEqual(keys);
});

describe('by names and identifiers', () => {
  beforeAll(async () => {
    const torenko = { passportNumber: ['FX1122334'], alias: ['V. Torenko-Zhukov'], previousName: ['Василь Жуков'] };
    await says(
      'names',
      person('v1', 'Vasyl Torenko', torenko),
      { id: 'v1-pass', schema: 'Passport', properties: { number: ['FX1122334'], holder: ['v1'] } },
      person('v2', 'Élodie Ørsted', { lastName: ['Quarrenbach'] }),
      { id: 'v2-pass', schema: 'Passport', properties: { number: ['QQ 771'], holder: ['v2'] } },
      company('v3', 'Pomelo Shipping', { registrationNumber: ['HE 99112'], weakAlias: ['P.Drennick', 'PSL/Tarn'] }),
      person('v4', 'Zhukov'),
      { id: 'v5', schema: 'Person', properties: { previousName: ['Ilka Sorbenau'] } },
    );
  });

  test.each([
    ['Torenko-Zhukov', ['names/v1']],
    ['zhuk', ['names/v4', 'names/v1']],
    ['Zhukov', ['names/v4', 'names/v1']],
    ['torenko vasyl', ['names/v1']],
    ['Жуков', ['names/v1']],
    ['ВАСИЛЬ', ['names/v1']],
    ['FX1122334', ['names/v1']],
    ['fx 1122-334', ['names/v1']],
    ['QQ 771', ['names/v2']],
    ['HE 99112', ['names/v3']],
    ['he99112', ['names/v3']],
    ['elodie', ['names/v2']],
    ['Élodie', ['names/v2']],
    ['quarrenb', ['names/v2']],
    ['drennick', ['names/v3']],
    ['P.Drennick', ['names/v3']],
    ['tarn', ['names/v3']],
    ['Sorbenau', ['names/v5']],
    ['--', []],
  ])('%s finds %j', async (q, keys) => {
    const { status, body } = await ana.post<FindEntities>('/api/graph/find', { q });
    expect(status).toBe(200);
    expect(body.map((found) => found.key)).toEqual(keys);
  });

  test('a passport entity is no holder beside the person that it belongs to', async () => {
    await says('other-names', person('w1', 'W. Torenko', { passportNumber: ['FX 1122334'] }), {
      id: 'w1-pass',
      schema: 'Passport',
      properties: { number: ['FX1122334'], holder: ['w1'] },
    });
    const { body } = await ana.get<GraphEntity>(`/api/graph/entities/${key('names', 'v1')}`);
    expect(body.selectors).toEqual([{ type: 'passport', value: 'FX1122334', degree: 2 }]);
  });
});

test('the schema narrows what is found', async () => {
  const { body } = await ana.post<FindEntities>('/api/graph/find', { q: 'o1', schema: 'Ownership' });
  expect(body.map((found) => found.key)).toEqual(['register/o1']);
  expect((await ana.post<FindEntities>('/api/graph/find', { q: 'o1' })).body).toEqual([]);
});

describe('neighbours', () => {
  test('are the strongest first, the rest is counted; an end that nobody describes is known by its id', async () => {
    const { body } = await ana.post<Network>('/api/graph/neighbours', { keys: ['register/c1'], limit: 1 });
    expect(body.edges).toEqual([
      {
        key: 'register/o1',
        schema: 'Ownership',
        from: 'register/c/2',
        to: 'register/c1',
        start: '2019',
        text: 'Brannoc Holding owns (60 %) Veshtari Trading',
        strength: 0.6,
        nature: 'fact',
        dataset: 'register',
      },
    ]);
    expect(body.more).toEqual([{ key: 'register/c1', schema: 'Ownership', count: 1, hub: false }]);
    const all = await ana.post<Network>('/api/graph/neighbours', { keys: ['register/c1'] });
    expect(all.body.nodes).toContainEqual({
      key: 'register/nobody',
      caption: 'nobody',
      schema: 'Thing',
      datasets: ['register'],
      degree: 1,
      topics: [],
    });
  });

  test('of a day are those that held then', async () => {
    const ask = async (at: string) =>
      (await ana.post<Network>('/api/graph/neighbours', { keys: ['leak/x9'], at })).body.edges.length;
    expect([await ask('2017-01-01'), await ask('2018-03-31'), await ask('2022-01-01')]).toEqual([0, 1, 0]);
  });

  test('of nobody are refused', async () => {
    const { body } = await ana.post<{ code: string }>('/api/graph/neighbours', { keys: ['register/unheard'] });
    expect(body.code).toBe('ACC-106');
  });
});

test('a path names who is on it, across members of one entity', async () => {
  const { body } = await ana.post<Paths>('/api/graph/paths', { a: 'leak/x9', b: 'register/c1' });
  expect(body.paths).toMatchObject([
    { nodes: ['leak/x9', 'register/c/2', 'register/c1'], edges: [{ key: 'register/o2' }, { key: 'register/o1' }] },
  ]);
  expect(body.nodes.map(({ caption }) => caption).sort()).toEqual([
    'Brannoc Holding',
    'S. Ottevanger',
    'Veshtari Trading',
  ]);
  expect((await ana.post<{ code: string }>('/api/graph/paths', { a: 'leak/x9', b: 'leak/none' })).body.code).toBe(
    'ACC-106',
  );
});

test('what entities have in common, with the evidence in bits', async () => {
  const { body } = await ana.post<Shared>('/api/graph/shared', {
    keys: ['register/p1', 'register/c/2', 'register/nobody'],
  });
  expect(body.common).toMatchObject([
    { kind: 'entity', type: 'Company', key: 'register/c1', sharedBy: ['register/c/2', 'register/nobody'], degree: 2 },
    { kind: 'selector', type: 'phone', value: '+35621234567', sharedBy: ['leak/x9', 'register/c/2'], degree: 2 },
  ]);
});

test('communities and brokers', async () => {
  const keys = ['leak/x9', 'register/c/2', 'register/c1', 'register/nobody'];
  const { body } = await ana.post<Communities>('/api/graph/communities', { keys });
  expect(body.groups.flat().sort()).toEqual([...keys].sort());
  expect(body.brokers.map((broker) => broker.key).sort()).toEqual(['register/c/2', 'register/c1']);
});

test('nothing that was typed stands in the audit, and nothing opens without a purpose', async () => {
  const rows = await node.node.store.db.selectFrom('audit').select(['object', 'detail']).execute();
  const audit = JSON.stringify(rows);
  expect(audit).toContain('entity:register/p1');
  expect(audit).not.toMatch(/ottevanger|veshtari|otte/i);
  const ben = await node.person('ben', 'analyst', null);
  expect((await ben.post<{ code: string }>('/api/graph/paths', { a: 'a/b', b: 'c/d' })).body.code).toBe('ACC-105');
});

describe('owners', () => {
  const owners = async (at: string, more = '') =>
    (await ana.get<OwnershipPage>(`/api/graph/entities/${key('register', 'c1')}/owners?at=${at}${more}`)).body;

  test('with shares, chains, diagram, verdicts and red flags, on a day', async () => {
    const page = await owners('2020-06-01');
    expect(
      page.owners.map(({ key: owner, share, beneficial, chains }) => [owner, share.max, beneficial, chains]),
    ).toEqual([
      ['leak/x9', 48, true, [['register/c1', 'register/c/2', 'leak/x9']]],
      [undefined, 47, true, [['register/c1'], ['register/c1', 'register/c/2']]],
      ['register/nobody', 5, false, [['register/c1', 'register/nobody']]],
    ]);
    expect(page.network.edges.map(({ from, to, share, control }) => [from, to, share?.max, control])).toEqual([
      ['register/c/2', 'register/c1', 60, true],
      ['register/nobody', 'register/c1', 5, false],
      ['leak/x9', 'register/c/2', 80, true],
    ]);
    // What nobody declared, of each company itself: 100 − 60 − 5, and 100 − 80.
    expect(page.network.nodes.map(({ key: one, undeclared }) => [one, undeclared])).toEqual(
      expect.arrayContaining([
        ['register/c1', { min: 35, max: 35 }],
        ['register/c/2', { min: 20, max: 20 }],
        ['leak/x9', undefined],
        ['register/nobody', undefined],
      ]),
    );
    // A source calls him sanctioned, and he is on no list: that is told, and decides nothing.
    expect(page.verdicts.map(({ regime, owned, chain }) => [regime, owned, chain])).toEqual([
      ['eu', false, []],
      ['us', false, []],
      ['uk', false, []],
    ]);
    expect(page.notes.join()).toContain('is called sanctioned by a source');
    expect(page.flags.map(({ type, keys }) => [type, keys])).toEqual([
      ['opaque-end', []],
      ['shelf-company-awakened', ['register/c/2']],
    ]);
    expect(page.notes.join(' ')).toContain('register/nobody');
  });

  test('on a day after the stake ended, and with another threshold', async () => {
    const page = await owners('2022-06-01', '&threshold=5');
    expect(page.threshold).toBe(5);
    expect(page.owners.map(({ key: owner, share, beneficial }) => [owner, share.max, beneficial])).toEqual([
      ['register/c/2', 60, true],
      [undefined, 35, true],
      ['register/nobody', 5, true],
    ]);
  });

  test('of nobody are refused', async () => {
    const url = `/api/graph/entities/${key('register', 'unheard')}/owners`;
    expect((await ana.get<{ code: string }>(url)).body.code).toBe('ACC-106');
  });
});

describe('a graph that is made into a file', () => {
  const entries = async () =>
    await node.node.store.db.selectFrom('audit').selectAll().where('object', '=', 'graph:export').execute();
  const keys = Array.from({ length: 300 }, (_, n) => `register/c${n}`);

  test('is written down with its format and whom it names, up to a bound', async () => {
    expect((await ana.post('/api/graph/exports', { keys, format: 'graphml' })).status).toBe(204);
    expect(await entries()).toMatchObject([
      { actor: 'ana', action: 'entity.export', detail: { format: 'graphml', count: 300, keys: keys.slice(0, 200) } },
    ]);
    const many = Array.from({ length: 20_000 }, (_, n) => `register/a-rather-long-id-of-a-company-${n}`);
    expect((await ana.post('/api/graph/exports', { keys: many, format: 'csv' })).status).toBe(204);
  });

  test.each([
    ['an auditor', 'auditor', undefined, 'ACC-104'],
    ['an analyst without a purpose', 'analyst', null, 'ACC-105'],
  ] as const)('%s is refused, which is written down', async (name, role, purpose, code) => {
    const who = await node.person(name.replaceAll(' ', '-'), role, purpose);
    expect((await who.post<{ code: string }>('/api/graph/exports', { keys, format: 'png' })).body.code).toBe(code);
    expect((await entries()).at(-1)).toMatchObject({ actor: name.replaceAll(' ', '-'), detail: { refused: code } });
  });

  test('as something else is not understood', async () => {
    const { status } = await ana.post('/api/graph/exports', { keys, format: 'exe' });
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('a saved graph', () => {
  const state = {
    nodes: [{ key: 'register/c1', x: 1, y: 2, pinned: true }],
    hidden: [],
    schemas: ['Ownership'],
    from: '2019',
  };
  const save = async (who: Caller, name: string, shared = false) =>
    who.post<GraphViews & { code?: string }>('/api/graph/views', { name, shared, state });

  test('is kept, shown, replaced, removed and brought back', async () => {
    const { body } = await save(ana, 'Veshtari');
    expect(body).toMatchObject([{ name: 'Veshtari', owner: 'ana', mine: true, shared: false }]);
    const url = `/api/graph/views/${body[0]!.id}`;
    expect((await ana.get<GraphView>(url)).body).toMatchObject({ name: 'Veshtari', state });
    expect((await save(ana, 'Veshtari', true)).body).toHaveLength(1);
    expect((await ana.send<GraphViews>('DELETE', url)).body).toEqual([]);
    expect((await ana.get<{ code: string }>(url)).body.code).toBe('ACC-106');
    expect((await ana.post<GraphViews>(`${url}/undo`)).body).toHaveLength(1);
  });

  test('is seen by others when it is shared, and only its owner or a supervisor removes it', async () => {
    const ben = await node.person('ben', 'auditor');
    const sue = await node.person('sue', 'supervisor');
    await save(ana, 'Mine');
    const { body } = await save(ana, 'Ours', true);
    const ours = body.find(({ name }) => name === 'Ours')!.id;
    const mine = body.find(({ name }) => name === 'Mine')!.id;
    expect((await ben.get<GraphViews>('/api/graph/views')).body.map(({ name }) => name)).toContain('Ours');
    expect((await ben.get<{ code: string }>(`/api/graph/views/${mine}`)).body.code).toBe('ACC-106');
    expect((await ben.send<{ code: string }>('DELETE', `/api/graph/views/${ours}`)).body.code).toBe('ACC-106');
    expect((await sue.send('DELETE', `/api/graph/views/${ours}`)).status).toBe(200);
  });
});
