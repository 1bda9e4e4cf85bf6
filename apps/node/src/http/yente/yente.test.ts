import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFtmLines } from '@quintet/core/observe';
import { putInForce } from '@quintet/core/observe/intake';
import type { Entity } from '@quintet/core/model';
import type { Caller } from '../../testing/caller.ts';
import { editionOf, personOf, type TestNode, testNode } from '../../testing/test-node.ts';

interface Result {
  id: string;
  caption: string;
  schema: string;
  properties: Record<string, unknown[]>;
  datasets: string[];
  score: number;
  match: boolean;
  explanations: Record<string, { score: number; detail: string }>;
  reasons: { score: number }[];
}
interface Matched {
  responses: Record<
    string,
    { status: number; results: Result[]; total: { value: number; relation: string }; query: object }
  >;
  matcher: { name: string };
  limit: number;
}
interface Found {
  results: Result[];
  facets: Record<string, { label: string; values: { name: string; label: string; count: number }[] }>;
  total: { value: number; relation: string };
  limit: number;
  offset: number;
}
interface Problem {
  code: string;
}

const BRANNOC = personOf('eu-fsf-1', 'Brannoc Veshtari', {
  birthDate: ['1974-03-19'],
  nationality: ['xk'],
  topics: ['sanction'],
});
const NAMESAKE = personOf('ofac-1', 'Brannoc Veshtari', { birthDate: ['1974'], topics: ['sanction', 'crime'] });
const SISTER = personOf('eu-fsf-2', 'Marigold Veshtari', { nationality: ['mt'] });
const FIRM: Entity = {
  id: 'ofac-2',
  schema: 'Company',
  caption: 'Veshtari Tin Trading Ltd',
  properties: { name: ['Veshtari Tin Trading Ltd'], jurisdiction: ['mt'], topics: ['sanction'] },
};

let node: TestNode;
let client: Caller;

beforeAll(async () => {
  node = await testNode();
  await node.list('us_ofac_sdn', [NAMESAKE, FIRM]);
  node.pass({ hours: 1 });
  await node.list('eu_fsf', [BRANNOC, SISTER]);
  client = await node.program('screening');
});

afterAll(async () => node.close());

const PERSON = { schema: 'Person', properties: { name: ['Brannoc Veshtari'] } };
const match = (query = '', queries: object = { q1: PERSON }, dataset = 'default') =>
  client.post<Matched>(`/match/${dataset}?${query}`, { queries });
const idsOf = async (query: string, one: object = PERSON, dataset = 'default'): Promise<string[]> =>
  ((await match(query, { q1: one }, dataset)).body.responses['q1']?.results ?? []).map(({ id }) => id).sort();

describe('POST /match', () => {
  test('answers in the shape that clients know', async () => {
    const query = {
      id: 'c-17',
      schema: 'Person',
      properties: { name: ['Brannoc Veshtari'], birthDate: ['1974-03-19'] },
    };
    const { status, body } = await match('limit=3', { 'customer 17': query });
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['responses', 'matcher', 'limit']);
    expect(body.limit).toBe(3);
    const response = body.responses['customer 17'];
    expect(Object.keys(response ?? {})).toEqual(['status', 'results', 'total', 'query']);
    expect(response).toMatchObject({ status: 200, total: { value: 2, relation: 'eq' }, query });
    expect(response?.results[0]).toEqual({
      id: 'eu-fsf-1',
      caption: 'Brannoc Veshtari',
      schema: 'Person',
      properties: BRANNOC.properties,
      datasets: ['eu_fsf'],
      referents: [],
      target: true,
      first_seen: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      last_seen: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      last_change: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      score: expect.any(Number),
      match: true,
      features: expect.any(Object),
      explanations: expect.any(Object),
      reasons: expect.any(Array),
    });
  });

  test('the reasons add up to the score, and so do the explanations', async () => {
    const query = {
      schema: 'Person',
      properties: { name: 'Branoc Veshtary', birthDate: '1974-03-20', nationality: 'Malta' },
    };
    const { body } = await match('threshold=0.3', { q1: query });
    expect(body.responses['q1']?.results.length).toBeGreaterThan(0);
    for (const { score, reasons, explanations } of body.responses['q1']?.results ?? []) {
      expect(reasons.reduce((sum, reason) => sum + reason.score, 0)).toBeCloseTo(score, 2);
      expect(Object.values(explanations).reduce((sum, one) => sum + one.score, 0)).toBeCloseTo(score, 2);
    }
  });

  test('several at once, each under its own key', async () => {
    const nobody = { schema: 'Person', properties: { name: ['Sanne Ottevanger'] } };
    const { body } = await match('', { b: nobody, a: PERSON, 'é 漢': PERSON });
    expect(Object.entries(body.responses).map(([key, { results }]) => [key, results.length > 0])).toEqual([
      ['b', false],
      ['a', true],
      ['é 漢', true],
    ]);
  });

  test.each([
    ['all lists', 'default', '', ['eu-fsf-1', 'ofac-1']],
    ['all lists by their other name', 'sanctions', '', ['eu-fsf-1', 'ofac-1']],
    ['one list', 'us_ofac_sdn', '', ['ofac-1']],
    ['a limit', 'default', 'limit=1', ['eu-fsf-1']],
    ['lists that are named', 'default', 'include_dataset=us_ofac_sdn', ['ofac-1']],
    ['lists that are left out', 'default', 'exclude_dataset=us_ofac_sdn', ['eu-fsf-1']],
    ['several that are left out', 'default', 'exclude_dataset=us_ofac_sdn&exclude_dataset=eu_fsf', []],
    ['entries that are known', 'default', 'exclude_entity_ids=eu-fsf-1', ['ofac-1']],
    ['several entries', 'default', 'exclude_entity_ids=eu-fsf-1&exclude_entity_ids=ofac-1', []],
    ['a topic', 'default', 'topics=crime', ['ofac-1']],
    ['a schema that is left out', 'default', 'exclude_schema=Person', []],
    ['what changed since the year 2000', 'default', 'changed_since=2000-01-01', ['eu-fsf-1', 'ofac-1']],
    ['what will have changed', 'default', 'changed_since=2999-01-01T00:00:00', []],
    ['our matcher', 'default', 'algorithm=quintet-names', ['eu-fsf-1', 'ofac-1']],
    ['the best', 'default', 'algorithm=best', ['eu-fsf-1', 'ofac-1']],
    ['the peer’s', 'default', 'algorithm=logic-v2', ['eu-fsf-1', 'ofac-1']],
  ])('%s', async (_name, dataset, query, ids) => {
    expect(await idsOf(query, PERSON, dataset)).toEqual(ids);
  });

  test('a birth date that contradicts loses the hit', async () => {
    const query = { schema: 'Person', properties: { name: ['Brannoc Veshtari'], birthDate: ['1931-11-02'] } };
    expect(await idsOf('', query)).toEqual([]);
  });

  test('a person is not a company, a legal entity may be either', async () => {
    const named = (schema: string) => ({ schema, properties: { name: ['Veshtari Tin Trading Ltd'] } });
    expect(await idsOf('', named('Person'))).toEqual([]);
    expect(await idsOf('', named('Company'))).toEqual(['ofac-2']);
    expect(await idsOf('', named('LegalEntity'))).toEqual(['ofac-2']);
  });

  test('the threshold says what matches, the cutoff what is shown', async () => {
    const near = { schema: 'Person', properties: { name: ['Brannoc Veshtary'] } };
    const { body } = await match('threshold=0.99&cutoff=0', { q1: near });
    const shown = body.responses['q1']?.results.map(({ score, match: is }) => is === score >= 0.99);
    expect(shown?.length).toBeGreaterThan(1);
    expect(new Set(shown)).toEqual(new Set([true]));
    expect(body.responses['q1']?.results.map(({ score }) => score)).toEqual(
      body.responses['q1']?.results.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  test.each([
    ['an unknown list', 'nowhere', { q1: PERSON }, 404, 'LST-301'],
    ['an unknown schema', 'default', { q1: { ...PERSON, schema: 'Unicorn' } }, 400, 'REQ-701'],
    ['a schema that is not matched', 'default', { q1: { ...PERSON, schema: 'Ownership' } }, 400, 'REQ-701'],
    ['no schema', 'default', { q1: { properties: {} } }, 400, 'REQ-701'],
    ['no properties', 'default', { q1: { schema: 'Person' } }, 400, 'REQ-701'],
    [
      '101 queries',
      'default',
      Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q${i}`, PERSON])),
      400,
      'REQ-701',
    ],
  ])('%s is an error', async (_name, dataset, queries, status, code) => {
    const answer = await client.post<Problem>(`/match/${dataset}`, { queries });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test.each(['limit=0', 'limit=501', 'threshold=2', 'threshold=high'])('%s is an error', async (query) => {
    expect((await match(query)).status).toBe(400);
  });

  test.each([
    ['100 queries', Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`q${i}`, PERSON]))],
    ['no query', {}],
    ['a query without a name', { q1: { schema: 'Person', properties: { birthDate: ['1974'] } } }],
    [
      'values that are no text',
      { q1: { schema: 'Person', properties: { name: ['Brannoc Veshtari', null], birthDate: 1974 } } },
    ],
    ['a property that no schema has', { q1: { schema: 'Person', properties: { name: ['x'], shoeSize: ['43'] } } }],
    ['weights and config', { q1: PERSON }],
  ])('%s is none', async (_name, queries) => {
    expect((await client.post('/match/default', { queries, weights: { name: 1 }, config: {} })).status).toBe(200);
  });
});

describe('GET /search', () => {
  const search = async (query: string, dataset = 'default') =>
    (await client.get<Found>(`/search/${dataset}?${query}`)).body;
  const ids = async (query: string, dataset?: string) =>
    (await search(query, dataset)).results.map(({ id }) => id).sort();

  test('gives entities, counts and where one is', async () => {
    const body = await search('q=veshtari&limit=2&offset=1&facets=countries&facets=datasets&facets=topics');
    expect(Object.keys(body)).toEqual(['results', 'facets', 'limit', 'offset', 'total']);
    expect(body).toMatchObject({ limit: 2, offset: 1, total: { value: 4, relation: 'eq' } });
    expect(body.results).toHaveLength(2);
    for (const { values } of Object.values(body.facets))
      values.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    expect(body.facets).toEqual({
      countries: {
        label: 'Countries',
        values: [
          { name: 'mt', label: 'Malta', count: 2 },
          { name: 'xk', label: 'Kosovo', count: 1 },
        ],
      },
      datasets: {
        label: 'Data sources',
        values: [
          { name: 'eu_fsf', label: 'eu_fsf', count: 2 },
          { name: 'us_ofac_sdn', label: 'us_ofac_sdn', count: 2 },
        ],
      },
      topics: {
        label: 'Topics',
        values: [
          { name: 'sanction', label: 'sanction', count: 3 },
          { name: 'crime', label: 'crime', count: 1 },
        ],
      },
    });
  });

  test.each([
    ['words begin as asked', 'q=brannoc vesh&fuzzy=false', ['eu-fsf-1', 'ofac-1']],
    ['another spelling is found as well', 'q=Branoc Veshtari&schema=Person', ['eu-fsf-1', 'ofac-1']],
    ['but not when it shall not', 'q=Branoc Veshtari&fuzzy=false', []],
    ['a schema', 'q=veshtari&schema=Organization', ['ofac-2']],
    ['a country', 'q=veshtari&countries=mt', ['eu-fsf-2', 'ofac-2']],
    ['one of two topics', 'q=veshtari&topics=crime&topics=debarment', ['ofac-1']],
    ['both topics', 'q=veshtari&topics=crime&topics=sanction&filter_op=AND', ['ofac-1']],
    ['a list', 'q=veshtari&datasets=eu_fsf', ['eu-fsf-1', 'eu-fsf-2']],
    ['all there are', '', ['eu-fsf-1', 'eu-fsf-2', 'ofac-1', 'ofac-2']],
    ['operators are words', `q=${encodeURIComponent("veshtari' | !zz & (")}&fuzzy=false`, []],
    ['nobody', 'q=ottevanger', []],
  ])('%s', async (_name, query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  test('one list', async () => {
    expect(await ids('q=veshtari', 'us_ofac_sdn')).toEqual(['ofac-1', 'ofac-2']);
    expect((await client.get<Problem>('/search/nowhere')).body.code).toBe('LST-301');
  });
});

describe('GET /entities', () => {
  const SANCTION: Entity = { id: 's-1', schema: 'Sanction', properties: { entity: ['eu-fsf-9'], program: ['TEST'] } };
  const SUBJECT = personOf('eu-fsf-9', 'Corvane Ashgrove', { addressEntity: ['a-1'] });
  const ADDRESS: Entity = { id: 'a-1', schema: 'Address', properties: { full: ['1 Quay Street'] } };

  beforeAll(async () => {
    const edition = editionOf('own:nested', [SUBJECT]);
    const entries = [{ id: SUBJECT.id, subject: SUBJECT, related: [SANCTION, ADDRESS] }];
    await node.inStore((tx) => putInForce(tx, { ...edition, entries }, { by: 'test' }));
    await node.lists.renew();
  });

  test('with what hangs on it, in place of its ids', async () => {
    const { body } = await client.get<Result>('/entities/eu-fsf-9');
    expect(body.properties).toMatchObject({
      name: ['Corvane Ashgrove'],
      addressEntity: [{ id: 'a-1', schema: 'Address', properties: ADDRESS.properties }],
      sanctions: [{ id: 's-1', schema: 'Sanction', properties: SANCTION.properties }],
    });
  });

  test('or flat', async () => {
    const { body } = await client.get<Result>('/entities/eu-fsf-9?nested=false');
    expect(body.properties).toEqual(SUBJECT.properties);
  });

  test('or unknown', async () => {
    expect((await client.get<Problem>('/entities/none')).status).toBe(404);
  });
});

test('GET /catalog names the lists in force, with all of them as one', async () => {
  const { body } = await client.get<{
    datasets: { name: string; children: string[]; version: string; entity_count?: number }[];
    current: string[];
  }>('/catalog');
  const named = new Map(body.datasets.map((dataset) => [dataset.name, dataset]));
  for (const all of ['default', 'sanctions'])
    expect(named.get(all)?.children).toEqual(expect.arrayContaining(['eu_fsf', 'us_ofac_sdn']));
  expect(named.get('eu_fsf')).toMatchObject({ entity_count: 2, version: expect.stringMatching(/^\d+$/) });
  expect(body.current).toEqual(expect.arrayContaining(['eu_fsf', 'us_ofac_sdn']));
});

test('GET /catalog names nothing that /match and /reconcile refuse: no entities that are kept beside the lists', async () => {
  const ana = await node.person('ana', 'analyst');
  await ana.post(
    '/api/uploads?file=in&as=entities&dataset=registry',
    writeFtmLines([personOf('r-1', 'Tamsin Orrery')]),
  );
  await node.settle();
  const { body } = await client.get<{ datasets: { name: string; children: string[] }[]; current: string[] }>(
    '/catalog',
  );
  expect(JSON.stringify(body)).not.toContain('registry');
  for (const { name } of body.datasets) {
    expect([name, (await client.post(`/match/${name}`, { queries: {} })).status]).toEqual([name, 200]);
    expect([name, (await client.get(`/reconcile/${name}`)).status]).toEqual([name, 200]);
  }
});

test('GET /algorithms names the one matcher, and the names that are accepted for it', async () => {
  const { body } = await client.get<{ algorithms: { name: string }[]; best: string; default: string }>('/algorithms');
  expect(body.algorithms.map(({ name }) => name)).toEqual(expect.arrayContaining(['best', 'logic-v2', body.default]));
  expect((await match()).body.matcher.name).toBe(body.default);
});

test('versions of other lists, however many, do not hide when an entry last changed', async () => {
  const before = (await match()).body.responses['q1']?.results.map((result) => result);
  for (let i = 0; i < 205; i++)
    await node.inStore((tx) => putInForce(tx, editionOf('own:busy', [personOf('b-1', `Nobody ${i}`)]), { by: 'test' }));
  expect((await match()).body.responses['q1']?.results).toEqual(before);
  const { body } = await client.get<{ datasets: { name: string; updated_at?: string }[] }>('/catalog');
  expect(body.datasets.find(({ name }) => name === 'us_ofac_sdn')?.updated_at).toBeDefined();
});
