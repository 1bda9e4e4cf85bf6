import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { personOf, type TestNode, testNode } from '../../testing/test-node.ts';

interface Result {
  id: string;
  name: string;
  type: { id: string; name: string }[];
  score: number;
  match: boolean;
}

let node: TestNode;
let client: Caller;
let secret = '';

beforeAll(async () => {
  node = await testNode();
  await node.list('eu_fsf', [
    {
      ...personOf('eu-1', 'Brannoc Veshtari'),
      properties: { name: ['Brannoc Veshtari'], birthDate: ['1974-03-19'], nationality: ['mt'] },
    },
    { id: 'eu-2', schema: 'Company', properties: { name: ['Veshtari Trading'] } },
  ]);
  client = await node.program('screening');
  secret = client.secret;
});

afterAll(async () => node.close());

const form = async <T>(fields: Record<string, unknown>) =>
  await client
    .with({ 'content-type': 'application/x-www-form-urlencoded' })
    .post<T>(
      '/reconcile/eu_fsf',
      new URLSearchParams(
        Object.entries(fields).map(([key, value]): [string, string] => [key, JSON.stringify(value)]),
      ).toString(),
    );

test('the manifest says where everything is', async () => {
  const { body } = await client.get<Record<string, unknown>>('/reconcile/eu_fsf');
  expect(body).toMatchObject({
    versions: ['0.2'],
    suggest: { entity: { service_path: '/suggest/entity' } },
    extend: { propose_properties: { service_path: '/extend/property' } },
  });
  expect(body['defaultTypes']).toContainEqual({ id: 'Person', name: 'People', description: 'Person' });
});

test('rows are matched by name, type and further columns, each under its own key', async () => {
  const { status, body } = await form<Record<string, { result: Result[] }>>({
    queries: {
      q0: { query: 'Veshtari, Branoc', type: 'Person', properties: [{ pid: 'birthDate', v: '1974' }] },
      q1: { query: 'Veshtari Trading Ltd', type: ['Company'], limit: 1 },
      q2: { query: 'Sanne Ottevanger' },
    },
  });
  expect(status).toBe(200);
  expect(body['q0']?.result[0]).toMatchObject({
    id: 'eu-1',
    name: 'Brannoc Veshtari',
    match: true,
    type: [{ id: 'Person' }],
  });
  expect(body['q1']?.result.map(({ id }) => id)).toEqual(['eu-2']);
  expect(body['q2']).toEqual({ result: [] });
});

test('rows are extended with what is known of an entry', async () => {
  const { body } = await form({
    extend: {
      ids: ['eu-1', 'nobody'],
      properties: [
        { id: 'birthDate' },
        { id: 'Person:nationality' },
        { id: 'nationality', settings: { render: 'raw' } },
      ],
    },
  });
  expect(body).toMatchObject({
    meta: [{ id: 'birthDate' }, { id: 'Person:nationality' }, { id: 'nationality' }],
    rows: {
      'eu-1': {
        birthDate: [{ str: '1974-03-19' }],
        'Person:nationality': [{ str: 'Malta' }],
        nationality: [{ str: 'mt' }],
      },
      nobody: {},
    },
  });
});

test.each([
  ['suggest/entity?prefix=vesh', ['eu-1', 'eu-2']],
  ['suggest/type?prefix=pe', ['Person']],
  ['suggest/property?prefix=birth', expect.arrayContaining(['birthDate', 'birthPlace'])],
])('%s', async (path, ids) => {
  const { body } = await client.get<{ result: { id: string }[] }>(`/reconcile/eu_fsf/${path}`);
  expect(body.result.map(({ id }) => id)).toEqual(ids);
});

test('OpenRefine, which can send no header, gives its token in the address, and gets it back in the manifest', async () => {
  const openRefine = node.stranger();
  const { status, body } = await openRefine.get<{ suggest: { entity: { service_path: string } } }>(
    `/reconcile/default?api_key=${secret}`,
  );
  expect([status, body.suggest.entity.service_path]).toEqual([200, `/suggest/entity?api_key=${secret}`]);
  expect((await openRefine.get('/reconcile/default?api_key=wrong')).status).toBe(401);
  expect((await openRefine.get(`/catalog?api_key=${secret}`)).status).toBe(401);
});

test.each([
  ['no JSON', 'queries=%7B'],
  ['no queries', ''],
  ['a query of another shape', `queries=${encodeURIComponent('{"q0":{"limit":"many"}}')}`],
])('%s is refused with a sentence', async (_name, body) => {
  const answer = await client
    .with({ 'content-type': 'application/x-www-form-urlencoded' })
    .post<{ code: string; message: string }>('/reconcile/eu_fsf', body);
  expect([answer.status, answer.body.code]).toEqual([400, 'REQ-701']);
});
