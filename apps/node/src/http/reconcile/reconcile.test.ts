import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { personOf, type TestNode, testNode } from '../../testing/test-node.ts';

interface Result {
  id: string;
  name: string;
  type: { id: string; name: string }[];
  score: number;
  match: boolean;
}

interface Part {
  service_url: string;
  service_path: string;
}

interface Manifest {
  suggest: { entity: Part };
  extend: { propose_properties: Part };
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
    { id: 'eu-3', schema: 'Vessel', properties: { name: ['Sable Heron'], flag: ['pa'], imoNumber: ['9300001'] } },
  ]);
  client = await node.program('screening');
  secret = client.secret;
});

afterAll(async () => node.close());

const form = async <T>(fields: Record<string, unknown>, dataset = 'eu_fsf') =>
  await client
    .with({ 'content-type': 'application/x-www-form-urlencoded' })
    .post<T>(
      `/reconcile/${dataset}`,
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
    authentication: { type: 'apiKey', name: 'api_key', in: 'query' },
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

const found = async (query: Record<string, unknown>, dataset?: string) =>
  (await form<{ q: { result: Result[] } }>({ queries: { q: query } }, dataset)).body.q.result;

describe('types', () => {
  test.each([
    ['none', undefined, ['eu-2']],
    ['none, as null', null, ['eu-2']],
    ['one', 'Company', ['eu-2']],
    ['another', ['Person'], ['eu-1']],
    ['several', ['Person', 'Company'], ['eu-1', 'eu-2']],
    ['several, of which one is known', ['Foo', 'Company'], ['eu-2']],
    ['one that is not known', 'Foo', []],
    ['one that cannot be matched', ['Ownership'], []],
  ])('%s', async (_name, type, ids) => {
    const result = await found({ query: 'Brannoc Veshtari Trading', type });
    expect(result.map(({ id }) => id).sort()).toEqual(ids);
    const scores = result.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('a row without a type may be a ship', async () => {
    expect(await found({ query: 'Sable Heron' })).toMatchObject([{ id: 'eu-3', type: [{ id: 'Vessel' }] }]);
  });

  test('each entry is found once, however many types it is of', async () => {
    const result = await found({ query: 'Brannoc Veshtari', type: ['Person', 'LegalEntity'] });
    expect(result.map(({ id }) => id)).toEqual(['eu-1']);
  });
});

test('a text that is the id of an entry means this entry, if it is of a type that is asked for', async () => {
  expect(await found({ query: 'eu-3' })).toMatchObject([{ id: 'eu-3', name: 'Sable Heron', score: 1, match: true }]);
  expect(await found({ query: 'eu-3', type: 'Vessel' })).toMatchObject([{ id: 'eu-3' }]);
  expect(await found({ query: 'eu-3', type: 'Person' })).toEqual([]);
});

describe('an odd row leaves the others of its batch as they are', () => {
  const match = { result: [expect.objectContaining({ id: 'eu-1' })] };
  test.each([
    ['a text too long', { query: 'x'.repeat(1001) }, { result: [] }],
    ['nothing', {}, { result: [] }],
    ['text that no database can hold', { query: 'eu-1\u0000' }, expect.anything()],
    ['a great limit', { query: 'Brannoc Veshtari', limit: 1000 }, match],
    ['a limit as text', { query: 'Brannoc Veshtari', limit: '3' }, match],
    ['a limit that is none', { query: 'Brannoc Veshtari', limit: 'many' }, match],
    ['no value', { query: 'Brannoc Veshtari', properties: [{ pid: 'birthDate', v: null }] }, match],
    ['a property without a name', { query: 'Brannoc Veshtari', properties: [{ v: '1974' }, null] }, match],
    ['a property of objects', { query: 'Brannoc Veshtari', properties: [{ pid: '__proto__', v: '1974' }] }, match],
    ['a text that is a number', { query: 9300001 }, { result: [] }],
  ])('%s', async (_name, odd, expected) => {
    const { status, body } = await form({ queries: { odd, q: { query: 'Brannoc Veshtari' } } });
    expect([status, body]).toEqual([200, { odd: expected, q: match }]);
  });
});

describe('extending', () => {
  const extend = async (ids: string[], properties: object[], dataset?: string) =>
    (await form<{ meta: object[]; rows: object }>({ extend: { ids, properties } }, dataset)).body;

  test('every row has every property, in words or raw', async () => {
    const properties = [
      { id: 'birthDate' },
      { id: 'flag' },
      { id: 'Person:nationality', settings: { render: 'raw' } },
      { id: 'nationality', settings: null },
      { id: 'imoNumber', settings: { limit: null } },
      { id: 'nothing' },
    ];
    expect(await extend(['eu-1', 'eu-3', 'nobody', 'eu-1\u0000'], properties)).toEqual({
      meta: [
        { id: 'birthDate', name: 'Birth date' },
        { id: 'flag', name: 'Flag' },
        { id: 'Person:nationality', name: 'Nationality' },
        { id: 'nationality', name: 'Nationality' },
        { id: 'imoNumber', name: 'IMO Number' },
        { id: 'nothing', name: 'nothing' },
      ],
      rows: {
        'eu-1': {
          birthDate: [{ str: '1974-03-19' }],
          flag: [],
          'Person:nationality': [{ str: 'mt' }],
          nationality: [{ str: 'Malta' }],
          imoNumber: [],
          nothing: [],
        },
        'eu-3': {
          birthDate: [],
          flag: [{ str: 'Panama' }],
          'Person:nationality': [],
          nationality: [],
          imoNumber: [{ str: '9300001' }],
          nothing: [],
        },
        nobody: EMPTY,
        'eu-1\u0000': EMPTY,
      },
    });
  });

  test('columns stay where none of the rows has a value', async () => {
    const { meta } = await extend(['eu-1'], [{ id: 'flag' }, { id: 'birthDate' }, { id: 'imoNumber' }]);
    expect(meta).toMatchObject([{ id: 'flag' }, { id: 'birthDate' }, { id: 'imoNumber' }]);
  });

  test('an id on two lists has the values of the list that is asked, or of both', async () => {
    const withCountry = (country: string) => personOf('same', 'Odalys Tamsoulis', { nationality: [country, 'gr'] });
    await node.list('own:one', [withCountry('mt')]);
    await node.list('own:two', [withCountry('cy')]);
    const countriesIn = async (dataset: string, settings = {}) =>
      (await extend(['same'], [{ id: 'nationality', settings: { render: 'raw', ...settings } }], dataset)).rows;
    expect(await countriesIn('own:one')).toEqual({ same: { nationality: [{ str: 'mt' }, { str: 'gr' }] } });
    expect(await countriesIn('own:two')).toEqual({ same: { nationality: [{ str: 'cy' }, { str: 'gr' }] } });
    expect(await countriesIn('default')).toEqual({
      same: { nationality: [{ str: 'mt' }, { str: 'gr' }, { str: 'cy' }] },
    });
    expect(await countriesIn('default', { limit: '1' })).toEqual({ same: { nationality: [{ str: 'mt' }] } });
    expect((await found({ query: 'Odalys Tamsoulis' }, 'default')).map(({ id }) => id)).toEqual(['same']);
    for (const prefix of ['odal', 'same']) {
      const { body } = await client.get<{ result: object[] }>(`/reconcile/default/suggest/entity?prefix=${prefix}`);
      expect(body.result).toMatchObject([{ id: 'same' }]);
    }
  });

  test('an id that is no longer on the list has no values', async () => {
    await node.list('own:short', [
      personOf('gone', 'Kasimir Zhubanov', { birthDate: ['1961'] }),
      personOf('here', 'X Y'),
    ]);
    await node.list('own:short', [personOf('here', 'X Y')], { acceptShrink: true });
    expect((await extend(['gone'], [{ id: 'birthDate' }], 'own:short')).rows).toEqual({ gone: { birthDate: [] } });
  });
});

const EMPTY = { birthDate: [], flag: [], 'Person:nationality': [], nationality: [], imoNumber: [], nothing: [] };

test.each([
  ['suggest/entity?prefix=vesh', ['eu-1', 'eu-2']],
  ['suggest/entity?prefix=vesh&cursor=1', ['eu-2']],
  ['suggest/entity?prefix=eu-3', ['eu-3']],
  ['suggest/entity?prefix=eu-3&cursor=1', []],
  ['suggest/type?prefix=pe', ['Person']],
  ['suggest/type?prefix=airp', ['Airplane']],
  ['suggest/type?prefix=Person', ['Person']],
  ['suggest/type?prefix=p', ['Person', 'Position', 'PublicBody']],
  ['suggest/type?prefix=p&cursor=1', ['Position', 'PublicBody']],
  ['suggest/property?prefix=birth', expect.arrayContaining(['birthDate', 'birthPlace'])],
  ['suggest/property?prefix=birth&cursor=100', []],
  ['suggest/property?prefix=birth&type=Person', expect.arrayContaining(['birthDate', 'birthPlace'])],
  ['suggest/property?prefix=birth&type=Company', []],
  ['suggest/property?prefix=birth&type=Foo', []],
])('%s', async (path, ids) => {
  const { body } = await client.get<{ result: { id: string }[] }>(`/reconcile/eu_fsf/${path}`);
  expect(body.result.map(({ id }) => id)).toEqual(ids);
});

test('no two properties are shown by the same name', async () => {
  const { body } = await client.get<{ properties: { id: string; name: string }[] }>(
    '/reconcile/eu_fsf/extend/property',
  );
  const names = body.properties.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(body.properties).toContainEqual({ id: 'publicKey', name: 'Address (publicKey)' });
});

test.each([
  ['type=Person&limit=2', 2],
  ['type=Foo', 0],
])('extend/property?%s', async (query, count) => {
  const { body } = await client.get<{ properties: object[] }>(`/reconcile/eu_fsf/extend/property?${query}`);
  expect(body.properties).toHaveLength(count);
});

test('a limit that is none takes nothing off', async () => {
  const properties = async (query: string) =>
    (await client.get<{ properties: object[] }>(`/reconcile/eu_fsf/extend/property?${query}`)).body.properties;
  expect(await properties('type=Person&limit=-3')).toEqual(await properties('type=Person'));
});

describe('OpenRefine, which can send no header', () => {
  const openRefine = () => node.stranger();
  const services = () => [`/reconcile/default?api_key=${secret}`, `/reconcile/default/token/${secret}`];

  test('gives its token in the address, and finds it in the path of the addresses of the manifest', async () => {
    for (const address of services()) {
      const { body } = await openRefine().get<Manifest>(address);
      const { service_url, service_path } = body.extend.propose_properties;
      expect(service_url).toBe(`http://localhost:80/reconcile/default/token/${secret}`);
      // It puts `?type=` behind the address, whatever that has in it.
      const path = `${URL.parse(service_url)?.pathname}${service_path}?type=Vessel`;
      const proposed = await openRefine().get<{ type: string; properties: object[] }>(path);
      expect([proposed.status, proposed.body.type]).toEqual([200, 'Vessel']);
      expect(proposed.body.properties).toContainEqual({ id: 'flag', name: 'Flag' });
    }
  });

  test('posts its rows to the address that it was given', async () => {
    const rows = openRefine().with({ 'content-type': 'application/x-www-form-urlencoded' });
    const queries = new URLSearchParams({ queries: '{"q":{"query":"Brannoc Veshtari"}}' }).toString();
    for (const address of services()) {
      expect((await rows.post(address, queries)).body).toMatchObject({ q: { result: [{ id: 'eu-1' }] } });
    }
  });

  test.each([
    ['a wrong token', '/reconcile/default?api_key=wrong'],
    ['a wrong token in the path', '/reconcile/default/token/wrong'],
    ['no token in the path', '/reconcile/default/token/'],
    ['no token', '/reconcile/default'],
  ])('is refused with %s', async (_name, address) => {
    expect((await openRefine().get(address)).status).toBe(401);
  });

  test('reaches nothing else by it', async () => {
    expect((await openRefine().get(`/catalog?api_key=${secret}`)).status).toBe(401);
    expect((await openRefine().get(`/catalog/token/${secret}`)).status).toBe(401);
  });

  test.each([
    ['GET', '/reconcile/default/preview/eu-1?api_key='],
    ['GET', '/reconcile/default/?api_key='],
    ['GET', '/reconcile/none?api_key='],
    ['GET', '/reconcile/default/suggest/type?api_key='],
    ['PUT', '/reconcile/default?api_key='],
    ['DELETE', '/reconcile/default/token/'],
    ['GET', '/reconcile/%zz?api_key='],
    ['GET', '/reconcile/%zz/token/'],
    ['GET', `/reconcile/${'d'.repeat(2000)}/token/`],
  ] as const)('is told in JSON, without its token, what is wrong: %s %s', async (method, address) => {
    const { status, body, text, headers } = await openRefine().send<{ code: string }>(method, address + secret);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.code).toMatch(/^(ACC|REQ|LST)-\d+$/);
    expect(text).not.toContain(secret);
    expect(headers).toMatchObject(SHARED);
  });
});

const SHARED = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

describe('pages of other sites', () => {
  const ORIGIN = { origin: 'http://127.0.0.1:3333' };

  test('may read every answer to a token, errors too, but never with credentials', async () => {
    for (const [path, status] of [
      [`/reconcile/default?api_key=${secret}`, 200],
      [`/reconcile/default/suggest/entity?prefix=vesh&api_key=${secret}`, 200],
      ['/reconcile/default', 401],
      [`/reconcile/none?api_key=${secret}`, 404],
    ] as const) {
      const answer = await node.stranger().with(ORIGIN).get(path);
      expect([answer.status, answer.headers]).toEqual([status, expect.objectContaining(SHARED)]);
      expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    }
  });

  test('may ask beforehand without a token', async () => {
    const { statusCode, headers } = await node.app.inject({
      method: 'OPTIONS',
      url: '/reconcile/default',
      headers: { ...ORIGIN, 'access-control-request-method': 'POST' },
    });
    expect([statusCode, headers]).toEqual([204, expect.objectContaining(SHARED)]);
    expect(headers['access-control-allow-methods']).toContain('POST');
    expect(headers['access-control-allow-headers']).not.toContain('x-quintet');
  });

  test('may read nothing else', async () => {
    const { headers } = await client.with(ORIGIN).get('/catalog');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test.each([
    ['a page of another port', ORIGIN, 401],
    ['a sandboxed page', { origin: 'null' }, 401],
    ['a script element, which sends no origin', { 'sec-fetch-site': 'same-site' }, 401],
    ['a page of another site', { ...ORIGIN, 'sec-fetch-site': 'cross-site' }, 401],
    ['a browser that does not say', {}, 401],
    ['a page of the console', { 'sec-fetch-site': 'same-origin' }, 200],
    ['the person, who typed the address', { 'sec-fetch-site': 'none' }, 200],
  ])('are not answered by the cookie of a person: %s', async (_name, headers, status) => {
    const person = (await node.person('ana', 'analyst')).without('x-quintet').with(headers);
    expect((await person.get('/reconcile/default/suggest/entity?prefix=vesh')).status).toBe(status);
  });
});

describe('behind a proxy', () => {
  const asked = async (headers: Record<string, string>, remoteAddress = '127.0.0.1') => {
    const url = `/reconcile/default?api_key=${secret}`;
    const { body } = await node.app.inject({ url, headers: { host: 'node.example', ...headers }, remoteAddress });
    return (JSON.parse(body) as Manifest).suggest.entity.service_url.replace(/\/reconcile.*/, '');
  };

  test.each([
    ['no proxy', {}, undefined, 'http://node.example'],
    ['one that ends TLS', { 'x-forwarded-proto': 'https' }, undefined, 'https://node.example'],
    ['a client that says it is one', { 'x-forwarded-proto': 'https' }, '203.0.113.9', 'http://node.example'],
    ['no protocol at all', { 'x-forwarded-proto': 'javascript' }, undefined, 'http://node.example'],
  ])('%s', async (_name, headers, from, origin) => {
    expect(await asked(headers, from)).toBe(origin);
  });
});

test.each([
  ['no JSON', 'queries=%7B'],
  ['no queries', ''],
  ['a query that is none', `queries=${encodeURIComponent('{"q0":5}')}`],
])('%s is refused with a sentence', async (_name, body) => {
  const answer = await client
    .with({ 'content-type': 'application/x-www-form-urlencoded' })
    .post<{ code: string; message: string }>('/reconcile/eu_fsf', body);
  expect([answer.status, answer.body.code]).toEqual([400, 'REQ-701']);
});
