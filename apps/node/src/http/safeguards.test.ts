import { policy, type Action, type Role, roles, type Rule, type TokenUse } from '@quintet/core/safeguards';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { personOf, type TestNode, testNode } from '../testing/test-node.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Body = object | string | undefined;

const ID = '00000000-0000-4000-8000-000000000000';
const OWN = { schema: 'Person', properties: { name: ['Corvane Ashgrove'] } };
const KEY = encodeURIComponent('eu_fsf/eu-fsf-1');
const DRAWN = { nodes: [], hidden: [], schemas: [] };
const FEED = { title: 'A feed', dataset: 'a_feed' };
const SETTINGS = {
  threshold: 0.7,
  freeTextThreshold: 0.85,
  limit: 10,
  fourEyes: 'off',
  paymentClockHours: 24,
  customerClockHours: 120,
  vesselClockHours: 24,
  vesselThreshold: 0.55,
  hazardClockHours: 4,
  goodsClockHours: 48,
  faultThreshold: 0.5,
  goodsThreshold: 0.6,
  trackDays: 365,
  pleasureTrackDays: 30,
  declarationDays: 1827,
  dismissalReviewMonths: 12,
  signedOutAfterMinutes: 15,
  authority: 'Test authority',
};

const RULE = {
  id: 'odd-way',
  kind: 'departure_origin',
  title: 'An odd way',
  parameters: {},
  weight: 0.2,
  owner: 'Customs',
  validFrom: '2026-01-01',
};

const AREA = {
  name: 'Bay',
  rings: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};

const MAPPING = {
  delimiter: ',',
  encoding: 'utf-8',
  hasHeader: true,
  leaveOutBroken: false,
  row: { schema: 'Person', columns: [{ column: 0, property: 'name' }] },
  links: [],
};

/** Every route with what it does in the words of the policy, and a request that it understands. */
const ROUTES: Readonly<Record<string, readonly [action: Action | 'open', url: string, body?: Body]>> = {
  'GET /healthz': ['open', '/healthz'],
  'GET /readyz': ['open', '/readyz'],
  'POST /api/session': ['open', '/api/session', { name: 'nobody', password: 'none' }],
  'DELETE /api/session': ['open', '/api/session'],
  'GET /api/me': ['account.self', '/api/me'],
  'POST /api/me/purpose': ['account.self', '/api/me/purpose', { text: 'Screening', legalBasis: 'Article 215 TFEU' }],
  'POST /api/me/password': ['account.self', '/api/me/password', { current: 'wrong', next: 'also wrong, and long' }],
  'GET /api/events': ['account.self', '/api/events'],
  'GET /api/status': ['overview', '/api/status'],
  'GET /metrics': ['metrics', '/metrics'],
  'GET /api/today': ['alert.list', '/api/today'],
  'GET /api/alerts': ['alert.list', '/api/alerts'],
  'GET /api/alerts/{id}': ['alert.read', '/api/alerts/A-1'],
  'GET /api/alerts/{id}/file.pdf': ['alert.export', '/api/alerts/A-1/file.pdf'],
  'POST /api/alerts/{id}/decision': ['alert.decide', '/api/alerts/A-1/decision', { decision: 'confirm', revision: 1 }],
  'POST /api/alerts/{id}/undo': ['alert.decide', '/api/alerts/A-1/undo'],
  'POST /api/alerts/{id}/reopen': ['alert.decide', '/api/alerts/A-1/reopen', { text: 'new facts' }],
  'POST /api/alerts/{id}/looking': ['alert.work', '/api/alerts/A-1/looking'],
  'POST /api/alerts/{id}/assign': ['alert.work', '/api/alerts/A-1/assign', {}],
  'POST /api/alerts/{id}/notes': ['alert.work', '/api/alerts/A-1/notes', { text: 'a note' }],
  'POST /api/alerts/dismissals': ['alert.decide', '/api/alerts/dismissals', { ids: ['A-1'], reason: 'other-name' }],
  'GET /api/views': ['alert.list', '/api/views'],
  'POST /api/views': ['view.change', '/api/views', { name: 'A view', search: 'view=held', shared: false }],
  'PATCH /api/views/{id}': ['view.change', `/api/views/${ID}`, { name: 'Another name' }],
  'DELETE /api/views/{id}': ['view.change', `/api/views/${ID}`],
  'POST /api/views/{id}/undo': ['view.change', `/api/views/${ID}/undo`],
  'POST /api/searches': ['entity.search', '/api/searches', { name: 'Brannoc Veshtari' }],
  'GET /api/searches': ['entity.search', '/api/searches'],
  'GET /api/searches/{id}': ['entity.search', '/api/searches/q_none'],
  'GET /api/notes': ['entity.read', '/api/notes?object=entity:eu_fsf/none'],
  'POST /api/notes': ['note.change', '/api/notes', { object: 'entity:eu_fsf/none', text: 'a note' }],
  'PATCH /api/notes/{id}': ['note.change', `/api/notes/${ID}`, { text: 'a note' }],
  'DELETE /api/notes/{id}': ['note.change', `/api/notes/${ID}`],
  'POST /api/notes/{id}/undo': ['note.change', `/api/notes/${ID}/undo`],
  'GET /api/subscriptions': ['entity.read', '/api/subscriptions'],
  'POST /api/subscriptions': ['subscription.change', '/api/subscriptions', { kind: 'entity', key: 'eu_fsf/none' }],
  'PATCH /api/subscriptions/{id}': ['subscription.change', `/api/subscriptions/${ID}`, { title: 'Another title' }],
  'DELETE /api/subscriptions/{id}': ['subscription.change', `/api/subscriptions/${ID}`],
  'GET /api/notices': ['entity.read', '/api/notices'],
  'POST /api/notices/seen': ['entity.read', '/api/notices/seen', { ids: ['1'] }],
  'GET /api/entities': ['entity.read', '/api/entities'],
  'GET /api/datasets/{dataset}/export': ['entity.export', '/api/datasets/eu_fsf/export'],
  'GET /api/entities/{id}': ['entity.read', '/api/entities/eu-fsf-1'],
  'POST /api/graph/find': ['entity.read', '/api/graph/find', { q: 'brannoc' }],
  'GET /api/graph/entities/{key}': ['entity.read', `/api/graph/entities/${KEY}`],
  'GET /api/graph/entities/{key}/owners': ['entity.read', `/api/graph/entities/${KEY}/owners`],
  'GET /api/graph/entities/{key}/timeline': ['entity.read', `/api/graph/entities/${KEY}/timeline`],
  'POST /api/graph/neighbours': ['entity.read', '/api/graph/neighbours', { keys: ['eu_fsf/eu-fsf-1'] }],
  'POST /api/graph/paths': ['entity.read', '/api/graph/paths', { a: 'eu_fsf/eu-fsf-1', b: 'eu_fsf/none' }],
  'POST /api/graph/shared': ['entity.read', '/api/graph/shared', { keys: ['eu_fsf/eu-fsf-1', 'eu_fsf/none'] }],
  'POST /api/graph/communities': ['entity.read', '/api/graph/communities', { keys: ['eu_fsf/a', 'eu_fsf/b'] }],
  'POST /api/graph/exports': ['entity.export', '/api/graph/exports', { keys: ['eu_fsf/eu-fsf-1'], format: 'csv' }],
  'GET /api/graph/views': ['entity.read', '/api/graph/views'],
  'POST /api/graph/views': ['view.change', '/api/graph/views', { name: 'A graph', shared: false, state: DRAWN }],
  'GET /api/graph/views/{id}': ['entity.read', `/api/graph/views/${ID}`],
  'DELETE /api/graph/views/{id}': ['view.change', `/api/graph/views/${ID}`],
  'POST /api/graph/views/{id}/undo': ['view.change', `/api/graph/views/${ID}/undo`],
  'GET /api/identity/{key}': ['entity.read', `/api/identity/${KEY}`],
  'POST /api/identity/{key}/take-out': ['judgement.change', `/api/identity/${KEY}/take-out`, {}],
  'POST /api/judgements': [
    'judgement.change',
    '/api/judgements',
    { a: 'eu_fsf/eu-fsf-1', b: 'eu_fsf/none', verdict: 'unsure' },
  ],
  'POST /api/judgements/{id}/withdraw': ['judgement.change', '/api/judgements/999/withdraw', {}],
  'GET /api/crossref': ['entity.read', '/api/crossref'],
  'POST /api/crossref': ['judgement.change', '/api/crossref', { left: 'none', schema: 'Person' }],
  'GET /api/crossref/choices': ['entity.read', '/api/crossref/choices'],
  'GET /api/crossref/settings': ['settings.read', '/api/crossref/settings'],
  'PUT /api/crossref/settings': ['settings.change', '/api/crossref/settings', { automaticPeople: false }],
  'GET /api/crossref/{id}': ['entity.read', `/api/crossref/${ID}`],
  'GET /api/id-spaces': ['list.read', '/api/id-spaces'],
  'PUT /api/id-spaces/{space}': ['feed.change', '/api/id-spaces/none', { datasets: ['a', 'b'] }],
  'DELETE /api/id-spaces/{space}': ['feed.change', '/api/id-spaces/none'],
  'GET /api/lists': ['list.read', '/api/lists'],
  'POST /api/lists': ['list.change', '/api/lists', { name: 'Our list' }],
  'GET /api/lists/{dataset}/versions': ['list.read', '/api/lists/eu_fsf/versions'],
  'GET /api/lists/versions/{id}/changes': ['entity.search', '/api/lists/versions/1/changes'],
  'GET /api/lists/{dataset}/entries': ['entity.search', '/api/lists/eu_fsf/entries'],
  'POST /api/lists/{dataset}/entries': ['list.change', '/api/lists/eu_fsf/entries', OWN],
  'PUT /api/lists/{dataset}/entries/{id}': ['list.change', '/api/lists/eu_fsf/entries/x', OWN],
  'DELETE /api/lists/{dataset}/entries/{id}': ['list.change', '/api/lists/eu_fsf/entries/x'],
  'POST /api/feeds': ['feed.change', '/api/feeds', FEED],
  'PUT /api/feeds/{id}': ['feed.change', '/api/feeds/none', FEED],
  'DELETE /api/feeds/{id}': ['feed.change', '/api/feeds/none'],
  'POST /api/feeds/{id}/fetch': ['feed.change', '/api/feeds/none/fetch'],
  'POST /api/uploads': ['ingest', '/api/uploads?file=a.txt', 'nothing to read'],
  'GET /api/imports/model': ['list.read', '/api/imports/model'],
  'POST /api/imports/preview': ['ingest', '/api/imports/preview', { head: '', whole: true }],
  'POST /api/imports/mappings': ['ingest', '/api/imports/mappings', { mapping: MAPPING, columns: ['name'] }],
  'GET /api/uploads': ['list.read', '/api/uploads'],
  'GET /api/uploads/{id}': ['list.read', `/api/uploads/${ID}`],
  'POST /api/payments': ['payment.submit', '/api/payments', 'no payment'],
  'GET /api/payments/{id}': ['payment.read', '/api/payments/P-none'],
  'GET /api/sea/picture': ['vessel.read', '/api/sea/picture'],
  'GET /api/sea/tracks': [
    'vessel.read',
    '/api/sea/tracks?from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z&box=-10,30,10,50',
  ],
  'GET /api/sea/findings': ['vessel.read', '/api/sea/findings?type=meeting,dark&minScore=0.5'],
  'GET /api/sea/findings/{id}': ['vessel.read', '/api/sea/findings/none'],
  'GET /api/sea/reception': ['vessel.read', '/api/sea/reception'],
  'GET /api/sea/areas': ['vessel.read', '/api/sea/areas'],
  'POST /api/sea/areas': ['area.change', '/api/sea/areas', AREA],
  'DELETE /api/sea/areas/{id}': ['area.change', `/api/sea/areas/${ID}`],
  'POST /api/sea/areas/{id}/undo': ['area.change', `/api/sea/areas/${ID}/undo`],
  'GET /api/sea/ports': ['vessel.read', '/api/sea/ports'],
  'PUT /api/sea/ports': ['receiver.change', '/api/sea/ports', 'id,name,lon,lat'],
  'GET /api/sea/receivers': ['list.read', '/api/sea/receivers'],
  'POST /api/sea/receivers': ['receiver.change', '/api/sea/receivers', { name: 'roof', kind: 'udp', port: 10_110 }],
  'DELETE /api/sea/receivers/{id}': ['receiver.change', `/api/sea/receivers/${ID}`],
  'GET /api/hazards': ['hazard.read', '/api/hazards?lane=actual&hazard=earthquake&minLevel=severe'],
  'GET /api/hazards/{id}': ['hazard.read', '/api/hazards/none'],
  'GET /api/hazards/vocabulary': ['overview', '/api/hazards/vocabulary'],
  'GET /api/hazards/doubts': ['hazard.read', '/api/hazards/doubts'],
  'POST /api/hazards/judgements': ['hazard.judge', '/api/hazards/judgements', { a: 'one', b: 'two', same: true }],
  'DELETE /api/hazards/judgements/{id}': ['hazard.judge', `/api/hazards/judgements/${ID}`],
  'GET /api/hazards/records/{id}': ['hazard.read', '/api/hazards/records/1'],
  'POST /api/hazards/messages': ['hazard.submit', '/api/hazards/messages', '<alert/>'],
  'GET /api/hazards/own-area': ['overview', '/api/hazards/own-area'],
  'PUT /api/hazards/own-area': ['settings.change', '/api/hazards/own-area', { countries: ['MT'], rings: [] }],
  'GET /api/hazards/keys': ['settings.read', '/api/hazards/keys'],
  'PUT /api/hazards/keys': ['settings.change', '/api/hazards/keys', { keys: [] }],
  'GET /api/hazards/population': ['overview', '/api/hazards/population'],
  'GET /api/hazards/warnings': ['overview', '/api/hazards/warnings'],
  'GET /api/feeds/known': ['list.read', '/api/feeds/known'],
  'GET /api/sites/threatened': ['site.read', '/api/sites/threatened'],
  'GET /api/feeds/health': ['list.read', '/api/feeds/health'],
  'GET /api/sites': ['site.read', '/api/sites?box=0,0,10,10'],
  'GET /api/sites/page': ['site.read', '/api/sites/page?key=sites/none'],
  'GET /api/goods/declarations': ['goods.read', '/api/goods/declarations?hs=85&minScore=0.5'],
  'GET /api/goods/declarations/{id}': ['goods.read', '/api/goods/declarations/1'],
  'GET /api/goods/rules': ['goods.read', '/api/goods/rules'],
  'POST /api/goods/rules': ['goods.rule.change', '/api/goods/rules', RULE],
  'POST /api/goods/rules/{id}/{version}/try': ['goods.rule.change', '/api/goods/rules/none/1/try'],
  'POST /api/goods/rules/{id}/{version}/enforce': ['goods.rule.change', '/api/goods/rules/none/1/enforce'],
  'POST /api/goods/rules/{id}/{version}/withdraw': ['goods.rule.change', '/api/goods/rules/none/1/withdraw'],
  'POST /api/sea/search': ['vessel.read', '/api/sea/search', { text: 'amber' }],
  'GET /api/sea/vessels': ['vessel.read', '/api/sea/vessels?entity=own:fleet/none'],
  'GET /api/sea/vessels/{id}': ['vessel.read', '/api/sea/vessels/none'],
  'GET /api/sea/vessels/{id}/track.csv': ['vessel.export', '/api/sea/vessels/none/track.csv'],
  'GET /api/sea/vessels/{id}/track.geojson': ['vessel.export', '/api/sea/vessels/none/track.geojson'],
  'GET /api/settings': ['settings.read', '/api/settings'],
  'PUT /api/settings': ['settings.change', '/api/settings', SETTINGS],
  'POST /api/settings/what-if': ['alert.list', '/api/settings/what-if', { threshold: 0.8 }],
  'GET /api/runs': ['proof.read', '/api/runs'],
  'GET /api/proof': ['proof.read', '/api/proof?subject=none'],
  'GET /api/people': ['people.change', '/api/people'],
  'POST /api/people': ['people.change', '/api/people', { name: 'ana', role: 'analyst' }],
  'PATCH /api/people/{id}': ['people.change', `/api/people/${ID}`, { displayName: 'Ana' }],
  'POST /api/people/{id}/reset': ['people.change', `/api/people/${ID}/reset`],
  'GET /api/tokens': ['token.change', '/api/tokens'],
  'POST /api/tokens': [
    'token.change',
    '/api/tokens',
    { name: 'core banking', use: 'screening', purpose: 'Screening', legalBasis: 'Article 215 TFEU' },
  ],
  'DELETE /api/tokens/{id}': ['token.change', `/api/tokens/${ID}`],
  'GET /api/backups': ['backup', '/api/backups'],
  'POST /api/backups': ['backup', '/api/backups'],
  'GET /api/backups/{id}': ['backup', `/api/backups/${ID}`],
  'POST /api/backups/{id}/restore': ['backup', `/api/backups/${ID}/restore`],
  'POST /match/{dataset}': ['match', '/match/default', { queries: { q: OWN } }],
  'GET /search/{dataset}': ['entity.search', '/search/default?q=veshtari'],
  'GET /entities/{id}': ['entity.read', '/entities/eu-fsf-1'],
  'GET /reconcile/{dataset}': ['list.read', '/reconcile/default'],
  'POST /reconcile/{dataset}': ['match', '/reconcile/default', { queries: '{"q0":{"query":"Brannoc"}}' }],
  'GET /reconcile/{dataset}/suggest/entity': ['entity.search', '/reconcile/default/suggest/entity?prefix=bra'],
  'GET /reconcile/{dataset}/suggest/type': ['list.read', '/reconcile/default/suggest/type?prefix=per'],
  'GET /reconcile/{dataset}/suggest/property': ['list.read', '/reconcile/default/suggest/property?prefix=birth'],
  'GET /reconcile/{dataset}/extend/property': ['list.read', '/reconcile/default/extend/property?type=Person'],
  'GET /catalog': ['list.read', '/catalog'],
  'GET /algorithms': ['list.read', '/algorithms'],
};

const USES: readonly TokenUse[] = ['screening', 'ingest', 'proof', 'local'];
const cases = Object.entries(ROUTES).map(([route, [action, url, body]]) => ({
  route,
  action,
  url,
  body,
  method: route.split(' ')[0] as Method,
}));
/** What stays open as long as somebody listens is not asked by somebody who may listen. */
const closed = cases.filter((one) => one.action !== 'open');
const ends = closed.filter(({ route }) => route !== 'GET /api/events');

let node: TestNode;
const people = new Map<Role, Caller>();
let withoutPurpose: Caller;
const programs = new Map<TokenUse, Caller>();

beforeAll(async () => {
  node = await testNode();
  await node.list('eu_fsf', [personOf('eu-fsf-1', 'Brannoc Veshtari')]);
  for (const role of roles) {
    people.set(role, await node.person(role, role));
  }
  withoutPurpose = await node.person('newcomer', 'administrator', null);
  for (const use of USES) programs.set(use, await node.program(use));
});

afterAll(async () => node.close());

async function codeOf(who: Caller | undefined, { method, url, body }: (typeof cases)[number]): Promise<string> {
  const answer = await who?.send<{ code?: string }>(method, url, body);
  return answer?.body.code ?? String(answer?.status);
}

/** Refused for who asks, not for what is asked. */
const DENIALS = ['ACC-101', 'ACC-103', 'ACC-104', 'ACC-105', 'ACC-107'];

test('the table names every route of the node', () => {
  const { paths = {} } = node.app.swagger() as { paths?: Record<string, object> };
  const registered = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(registered.sort()).toEqual(Object.keys(ROUTES).sort());
});

test.each(closed)('$route: not without an account or a token', async (one) => {
  expect(await codeOf(node.stranger(), one)).toBe('ACC-101');
  expect(await codeOf(node.stranger().with({ authorization: 'Bearer qnt_guessed' }), one)).toBe('ACC-101');
  expect(await codeOf(node.stranger().with({ cookie: 'quintet=guessed' }), one)).toBe('ACC-101');
});

test.each(cases.filter(({ action }) => action === 'open'))('$route: open', async (one) => {
  expect(DENIALS).not.toContain(await codeOf(node.stranger(), one));
});

test.each(['/', '/api/none', '/none', '/assets/../api/lists'])('%s says nothing to a stranger', async (path) => {
  expect((await node.stranger().get(path)).status).toBeGreaterThanOrEqual(400);
});

/** The routes that refuse this caller for who asks, in the order of the table. */
async function refusedTo(who: Caller | undefined, code: string): Promise<string[]> {
  const refused: string[] = [];
  for (const one of ends) {
    const answer = await codeOf(who, one);
    if (answer === code) refused.push(one.route);
    else expect(DENIALS, one.route).not.toContain(answer);
  }
  return refused;
}

const routesWhere = (holds: (rule: Rule) => boolean): string[] =>
  ends.filter(({ action }) => holds(policy[action as Action])).map(({ route }) => route);

test.each(roles)('%s: may do what the policy says', async (role) => {
  expect(await refusedTo(people.get(role), 'ACC-104')).toEqual(routesWhere((rule) => !rule.roles.includes(role)));
});

test.each(USES)('a token for %s: may do what the policy says', async (use) => {
  expect(await refusedTo(programs.get(use), 'ACC-104')).toEqual(routesWhere((rule) => !rule.tokens.includes(use)));
});

test('protected data opens for a stated purpose only', async () => {
  // Payments are sent by programs, whose tokens carry a purpose.
  const asked = ends.filter(({ route }) => route !== 'POST /api/me/purpose' && route !== 'POST /api/payments');
  for (const one of asked) {
    const code = await codeOf(withoutPurpose, one);
    if (policy[one.action as Action].purpose) expect(code, one.route).toBe('ACC-105');
    else expect(DENIALS, one.route).not.toContain(code);
  }
});

const audit = () => node.node.store.db.selectFrom('audit').selectAll().orderBy('seq').execute();

test.each(ends.filter(({ method }) => method === 'GET'))(
  '$route: each answer leaves an entry in the audit',
  async (one) => {
    const rule = policy[one.action as Action];
    const who = people.get(rule.roles[0] ?? 'analyst');
    const before = (await audit()).length;
    const status = (await who?.get(one.url))?.status ?? 0;
    const entries = (await audit()).slice(before);
    // What failed was not read: its entry went with its transaction.
    if (status >= 400) expect(entries).toEqual([]);
    else expect(entries.at(-1)).toMatchObject({ actor: rule.roles[0], action: one.action });
    const purposes = entries.map(({ purpose, legal_basis }) => `${purpose} ${legal_basis}`);
    if (rule.purpose) expect(purposes).not.toContain('null null');
  },
);

test('a refusal leaves one as well', async () => {
  const before = (await audit()).length;
  await people.get('auditor')?.post('/api/alerts/A-1/undo');
  expect((await audit()).slice(before)).toMatchObject([
    { actor: 'auditor', role: 'auditor', action: 'alert.decide', object: 'alert:A-1', detail: { refused: 'ACC-104' } },
  ]);
});

test('the audit names no person', async () => {
  await people.get('analyst')?.post('/api/searches', { name: 'Zebediah Quillfeather' });
  await people
    .get('analyst')
    ?.post('/match/default', { queries: { q: { schema: 'Person', properties: { name: 'Zebediah Quillfeather' } } } });
  expect(JSON.stringify(await audit())).not.toMatch(/quillfeather/i);
});

describe('what changes something must come from the console itself', () => {
  test.each([
    ['the same host', { origin: 'http://localhost:4750', host: 'localhost:4750' }, 200],
    ['another host', { origin: 'https://elsewhere.example', host: 'localhost:4750' }, 403],
    ['another port', { origin: 'http://localhost:81', host: 'localhost:4750' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['no address at all', { origin: 'somewhere' }, 403],
    ['no origin, and not from a script of ours', { 'x-quintet': '' }, 403],
    ['no origin, but the browser says it is the same', { 'x-quintet': '', 'sec-fetch-site': 'same-origin' }, 200],
    ['no origin, and the browser says it is another', { 'x-quintet': '', 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s', async (_name, headers, status) => {
    const { 'x-quintet': marked, ...others } = { 'x-quintet': '1', ...headers };
    const cookie = people.get('analyst');
    const who = marked === '' ? cookie?.without('x-quintet').with(others) : cookie?.with(others);
    expect((await who?.post('/api/me/purpose', { text: 'Screening', legalBasis: 'None' }))?.status).toBe(status);
  });

  test('a token needs no origin: no browser sends it by itself', async () => {
    expect((await programs.get('screening')?.post('/match/default', { queries: {} }))?.status).toBe(200);
  });
});
