import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  AlertDetail,
  AlertPage,
  DeclarationPage,
  Declarations,
  GoodsRules,
  GoodsRuleShape,
  GoodsTrial,
  IngestJob,
} from '../api/index.ts';
import { shipGoodsRules } from '../runtime/first-start.ts';
import type { Caller } from '../testing/caller.ts';
import { type TestNode, testNode } from '../testing/test-node.ts';

let node: TestNode;
let ana: Caller;
let sue: Caller;

beforeAll(async () => {
  node = await testNode();
  await shipGoodsRules(node.node);
  ana = await node.person('ana', 'analyst');
  sue = await node.person('sue', 'supervisor');
  await node.list('own:watch', [
    { id: 'w1', schema: 'Company', caption: 'Quiet Osprey Shipping', properties: { name: ['Quiet Osprey Shipping'] } },
  ]);
});

afterAll(async () => node.close());

const HEADER =
  'mrn,date,office,importer,importer_eori,seller,seller_country,origin,departure,hs6,net_kg,value_eur,container,transport_document,vessel_imo';

interface Row {
  readonly n: number;
  readonly date?: string;
  readonly importer?: string;
  readonly eori?: string;
  readonly seller?: string;
  readonly kg?: number | string;
  readonly eur?: number | string;
  readonly container?: string;
  readonly document?: string;
  readonly hs?: string;
}

const mrnOf = (n: number) => `26MT00043100${String(n).padStart(5, '0')}A`;

function row({ n, ...given }: Row): string {
  const { date = '2026-10-01', importer = 'Sorrel Trading Ltd', eori = 'MT123456789', seller = 'Amber Works' } = given;
  const { kg = 100, eur = 2000 + n, container = '', document = `BL-${n}`, hs = '851713' } = given;
  return [
    mrnOf(n),
    date,
    'MT000431',
    importer,
    eori,
    seller,
    'CN',
    'CN',
    'CN',
    hs,
    kg,
    eur,
    container,
    document,
    '9074729',
  ].join(',');
}

async function take(rows: readonly string[], query: Record<string, string> = {}): Promise<IngestJob> {
  const asked = new URLSearchParams({ file: 'declarations.csv', ...query });
  const { body } = await ana.post<IngestJob>(`/api/uploads?${asked.toString()}`, `${[HEADER, ...rows].join('\n')}\n`);
  await node.settle();
  return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
}

const list = async (query = '') => (await ana.get<Declarations>(`/api/goods/declarations?${query}`)).body;

describe('a file of declarations', () => {
  test('is known by its content; ordinary goods raise nothing', async () => {
    const job = await take(Array.from({ length: 30 }, (_, i) => row({ n: i + 1 })));
    expect(job).toMatchObject({
      state: 'done',
      as: 'declarations',
      format: 'declarations-csv',
      added: 30,
      changed: 0,
      refused: 0,
    });
    expect(await list('minScore=0.6')).toEqual({ declarations: [], total: 0 });
  });

  test('a party on a list and a price that is none raise an alert with its reasons', async () => {
    const odd = row({ n: 40, date: '2026-10-20', importer: 'Quiet Osprey Shipping', eori: 'MT987654321', eur: 20 });
    expect(await take([odd])).toMatchObject({ state: 'done', added: 1 });
    const { declarations } = await list('minScore=0.6');
    expect(declarations).toMatchObject([{ mrn: mrnOf(40), goods: expect.any(String) as string, unitPrice: 0.2 }]);
    for (const q of [mrnOf(40), 'osprey', 'mt987654321'])
      expect((await list(`q=${q}`)).declarations.map(({ mrn }) => mrn)).toEqual([mrnOf(40)]);
    expect((await list('q=100%25')).total).toBe(0);
    const kinds = declarations[0]!.hits.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['listed_party', 'unit_price']));
    const { body: queue } = await ana.get<AlertPage>('/api/alerts');
    const alert = queue.alerts.find(({ id }) => id === declarations[0]?.alert);
    expect(alert).toMatchObject({ about: 'goods', sector: 'borders', subjectKind: 'consignment' });
    const { body: detail } = await ana.get<AlertDetail>(`/api/alerts/${alert!.id}`);
    expect(detail.goods?.row.mrn).toBe(mrnOf(40));
    expect(detail.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(alert!.score, 2);
    expect(detail.dismissReasons.length).toBeGreaterThan(0);
    expect((await ana.get(`/api/alerts/${alert!.id}/file.pdf`)).status).toBe(200);
  });

  test('its page: parties, who they may be, peers, container, vessel', async () => {
    const { declarations } = await list('minScore=0.6');
    const { body } = await ana.get<DeclarationPage>(`/api/goods/declarations/${declarations[0]!.id}`);
    expect(body.parties[0]).toMatchObject({
      role: 'importer',
      name: 'Quiet Osprey Shipping',
      key: 'declarations/trader-MT987654321',
      listed: [{ dataset: 'own:watch', id: 'w1' }],
      declarations: 1,
    });
    expect(body.parties[0]?.known).toContainEqual(expect.objectContaining({ key: 'own:watch/w1', by: 'name' }));
    expect(body.peers).toMatchObject({ hs: '851713', count: 30 });
    expect(body.peers?.quantiles).toHaveLength(5);
    expect(body.vessel).toMatchObject({ imo: '9074729', findings: [] });
    expect(body.container).toBeUndefined();
    expect((await ana.get('/api/goods/declarations/999999')).status).toBe(404);
  });

  test('the same file again changes nothing; a correction is a version with what changed', async () => {
    expect(await take([row({ n: 1 })])).toMatchObject({ state: 'done', added: 0, changed: 0 });
    expect(await take([row({ n: 1, kg: 110 })])).toMatchObject({ added: 0, changed: 1 });
    const [now] = (await list('sort=date&limit=500')).declarations.filter(({ mrn }) => mrn === mrnOf(1));
    expect(now).toMatchObject({ version: 2, netKg: 110 });
    const { body } = await ana.get<DeclarationPage>(`/api/goods/declarations/${now!.id}`);
    expect(body.versions).toMatchObject([{ version: 1, changes: [{ field: 'netKg', before: '100', after: '110' }] }]);
  });

  test('rows that cannot be read are told, the others are taken', async () => {
    const job = await take([row({ n: 60 }), row({ n: 61, date: 'the other day' }), row({ n: 62, hs: '999999' })]);
    expect(job.state).toBe('done');
    expect(job.added + job.refused).toBe(3);
    expect(job.refused).toBeGreaterThan(0);
    expect(job.findings.length).toBeGreaterThan(0);
  });

  test('a file without a column that is needed is refused whole', async () => {
    const before = await list();
    const { body } = await ana.post<IngestJob>(
      '/api/uploads?file=x.csv&as=declarations',
      'date,importer\n2026-10-01,Sorrel\n',
    );
    await node.settle();
    expect((await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body).toMatchObject({ state: 'refused', added: 0 });
    expect(await list()).toEqual(before);
  });

  test.each([
    ['hs=85&limit=2', 2],
    ['hs=99', 0],
    ['rule=listed-party', 1],
    ['from=2026-10-15&to=2026-10-25', 1],
    ['container=NONE', 0],
    ['sort=value&limit=3', 3],
    ['offset=1000', 0],
  ])('%s gives %i', async (query, count) => {
    expect((await list(query)).declarations).toHaveLength(count);
  });

  test('questions that are none are refused', async () => {
    for (const query of ['hs=x', 'minScore=2', 'from=yesterday', 'limit=0'])
      expect((await ana.get(`/api/goods/declarations?${query}`)).status).toBe(400);
  });
});

describe('rules', () => {
  const post = <T>(path: string, body?: object) => sue.post<T & { code: string }>(`/api/goods/rules${path}`, body);
  const rules = async () => (await ana.get<GoodsRules>('/api/goods/rules')).body;

  test('stand with their kinds and statistics', async () => {
    const { rules: all, kinds, threshold, declarations } = await rules();
    expect(all.map(({ kind }) => kind).toSorted()).toEqual(kinds.map(({ kind }) => kind).toSorted());
    expect(threshold).toBe(0.6);
    expect(declarations).toBeGreaterThan(30);
    const listed = all.find(({ kind }) => kind === 'listed_party');
    expect(listed).toMatchObject({ state: 'in-force', version: 1, statistics: { hits: 1, alerts: 1, confirmed: 0 } });
    expect(listed?.statistics.examined).toBeGreaterThan(30);
  });

  test('draft, try, enforce, replaced, withdraw: by a supervisor, and in this order only', async () => {
    const { kinds } = await rules();
    const parameters = Object.fromEntries(
      kinds
        .find(({ kind }) => kind === 'unit_price')!
        .parameters.map(({ name, default: standard }) => [name, standard]),
    );
    const rule = {
      id: 'cheap',
      kind: 'unit_price',
      title: 'Too cheap',
      parameters: { ...parameters, side: 'low' },
      weight: 0.5,
      owner: 'Customs',
      validFrom: '2026-01-01',
    };
    expect((await ana.post('/api/goods/rules', rule)).status).toBe(403);
    expect((await post('', { ...rule, parameters: { zFrom: 'high' } })).body.code).toBe('GDS-602');
    expect((await post<GoodsRuleShape>('', rule)).body).toMatchObject({ version: 1, state: 'draft', by: 'sue' });
    expect((await post('/cheap/1/enforce')).body.code).toBe('GDS-601');
    const { body: trial } = await post<GoodsTrial>('/cheap/1/try');
    expect(trial).toMatchObject({ hits: 1, examples: [{ mrn: mrnOf(40) }] });
    expect((await post<GoodsRuleShape>('/cheap/1/enforce')).body.state).toBe('in-force');
    expect((await post('/cheap/1/enforce')).body.code).toBe('GDS-603');
    await post('', { ...rule, weight: 0.4 });
    await post('/cheap/2/try');
    await post('/cheap/2/enforce');
    expect((await rules()).rules.filter(({ id }) => id === 'cheap').map(({ state }) => state)).toEqual([
      'in-force',
      'replaced',
    ]);
    expect((await post('/cheap/1/withdraw')).body.code).toBe('GDS-603');
    expect((await post<GoodsRuleShape>('/cheap/2/withdraw')).body.state).toBe('withdrawn');
    expect((await post('/none/1/try')).status).toBe(404);
  });
});
