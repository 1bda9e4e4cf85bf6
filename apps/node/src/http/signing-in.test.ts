import { addAccount, secretHash } from '@quintet/core/safeguards';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Me, NewToken, OneTimePassword, Person, Token } from '../api/index.ts';
import { Caller } from '../testing/caller.ts';
import { PURPOSE, type TestNode, testNode } from '../testing/test-node.ts';

interface Problem {
  code: string;
}

const PASSWORD = 'a long and good password';
let node: TestNode;
let oneTime: string;

beforeAll(async () => {
  node = await testNode();
  oneTime = await node.inStore((tx) => addAccount(tx, { name: 'root', role: 'administrator' }));
});

afterAll(async () => node.close());

/** Signs in as a browser does; from an address of its own, as tries are counted by address. */
let addresses = 1;
async function signIn(
  name: string,
  password: string,
): Promise<{ status: number; code?: string; who: Caller; cookie: string }> {
  const answer = await node.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { name, password },
    remoteAddress: `10.0.0.${addresses++}`,
  });
  const cookie = String(answer.headers['set-cookie'] ?? '');
  const who = new Caller(node.app, { cookie: cookie.split(';')[0] ?? '', 'x-quintet': '1' });
  return { status: answer.statusCode, ...answer.json<{ code?: string }>(), who, cookie };
}

const codeOf = async (answer: Promise<{ status: number; body: unknown }>): Promise<string> => {
  const { status, body } = await answer;
  return status < 400 ? String(status) : (body as Problem).code;
};

test('a one-time password opens nothing but its own change', async () => {
  const { who, status, cookie } = await signIn('root', oneTime);
  expect(status).toBe(200);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  expect((await who.get<Me>('/api/me')).body.mustChangePassword).toBe(true);
  for (const path of ['/api/alerts', '/api/lists', '/api/people', '/api/settings'])
    expect(await codeOf(who.get(path))).toBe('ACC-103');

  const other = await signIn('root', oneTime);
  const change = (current: string, next: string) => codeOf(who.post('/api/me/password', { current, next }));
  expect(await change('wrong', PASSWORD)).toBe('ACC-102');
  expect(await change(oneTime, 'short')).toBe('ACC-108');
  expect(await change(oneTime, oneTime)).toBe('ACC-108');
  expect(await change(oneTime, PASSWORD)).toBe('200');

  expect(await codeOf(who.get('/api/people'))).toBe('200');
  // Whoever else had signed in with the old one is out.
  expect(await codeOf(other.who.get('/api/me'))).toBe('ACC-101');
  expect((await signIn('root', oneTime)).code).toBe('ACC-102');
  expect((await signIn('root', PASSWORD)).status).toBe(200);
});

test.each([
  ['a wrong password', 'root', 'wrong'],
  ['nobody of this name', 'nobody', PASSWORD],
])('%s: the same answer', async (_name, name, password) => {
  expect(await signIn(name, password)).toMatchObject({ status: 401, code: 'ACC-102', cookie: '' });
});

test('many tries from one address are refused for a minute, right or wrong', async () => {
  const attempt = (password: string) => codeOf(node.stranger().post('/api/session', { name: 'root', password }));
  // Empty ones cost no hash; they are counted all the same.
  for (let i = 0; i < 10; i++) expect(await attempt('')).toBe('REQ-701');
  expect(await attempt(PASSWORD)).toBe('REQ-702');
});

describe('behind a proxy on the same machine', () => {
  const signInFrom = async (remoteAddress: string, forwarded: Record<string, string>) => {
    const payload = { name: 'root', password: 'wrong' };
    const headers = Object.fromEntries(
      Object.entries(forwarded).map(([name, value]) => [`x-forwarded-${name}`, value]),
    );
    return (await node.app.inject({ method: 'POST', url: '/api/session', payload, remoteAddress, headers })).statusCode;
  };

  test.each([
    ['each address that it names has tries of its own', '127.0.0.1', (i: number) => `203.0.113.${i}`, 401],
    [
      'what a client claims before it counts for nothing',
      '127.0.0.1',
      (i: number) => `198.51.100.${i}, 192.0.2.1`,
      429,
    ],
    ['nobody else can name an address', '192.0.2.2', (i: number) => `203.0.113.${i}`, 429],
  ])('%s', async (_name, from, forwardedFor, last) => {
    const statuses: number[] = [];
    for (let i = 100; i < 111; i++) statuses.push(await signInFrom(from, { for: forwardedFor(i) }));
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), last]);
  });

  test.each([
    ['that ends TLS', '127.0.0.1', 'https', true],
    ['that does not', '127.0.0.1', 'http', false],
    ['that is none', '192.0.2.3', 'https', false],
  ])('the cookie is sent over TLS only: %s', async (name, remoteAddress, protocol, secure) => {
    const account = name.replaceAll(' ', '-');
    const password = await node.inStore((tx) => addAccount(tx, { name: account, role: 'analyst' }));
    const answer = await node.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { name: account, password },
      remoteAddress,
      headers: { 'x-forwarded-proto': protocol, 'x-forwarded-for': `203.0.113.${name.length}` },
    });
    expect(answer.statusCode).toBe(200);
    expect(String(answer.headers['set-cookie']).includes('Secure')).toBe(secure);
  });
});

describe('a session', () => {
  test('ends after a quarter of an hour without use', async () => {
    const who = await node.person('ana', 'analyst');
    node.pass({ seconds: 14 * 60 });
    expect(await codeOf(who.get('/api/me'))).toBe('200');
    node.pass({ seconds: 14 * 60 });
    expect(await codeOf(who.get('/api/me'))).toBe('200');
    node.pass({ seconds: 16 * 60 });
    expect(await codeOf(who.get('/api/me'))).toBe('ACC-101');
  });

  test('ends after twelve hours of use, its purpose after nine', async () => {
    const who = await node.person('ben', 'analyst');
    const codes: string[] = [];
    for (let quarter = 0; quarter < 54; quarter++) {
      codes.push(await codeOf(who.get('/api/alerts')));
      node.pass({ seconds: 14 * 60 });
    }
    expect([...new Set(codes)]).toEqual(['200', 'ACC-105', 'ACC-101']);
  });

  test('ends when one signs out, when the account is disabled and when its password is reset', async () => {
    const admin = await node.person('ada', 'administrator');
    const names = ['cy', 'dee', 'eve'] as const;
    const [cy, dee, eve] = await Promise.all(names.map((name) => node.person(name, 'analyst')));
    const ids = new Map((await admin.get<Person[]>('/api/people')).body.map(({ name, id }) => [name, id]));
    await cy?.send('DELETE', '/api/session');
    await admin.send('PATCH', `/api/people/${ids.get('dee')}`, { disabled: true });
    await admin.post(`/api/people/${ids.get('eve')}/reset`);
    for (const who of [cy, dee, eve]) expect(await codeOf((who as Caller).get('/api/me'))).toBe('ACC-101');
  });
});

describe('people', () => {
  test('are added with a one-time password', async () => {
    const admin = await node.person('ada', 'administrator');
    const { body } = await admin.post<OneTimePassword>('/api/people', { name: 'fay', role: 'analyst' });
    expect((await signIn('fay', body.oneTimePassword)).status).toBe(200);
    expect(await codeOf(admin.post('/api/people', { name: 'fay', role: 'auditor' }))).toBe('ACC-109');
    expect(await node.dump()).not.toContain(body.oneTimePassword);
  });

  test.each([{ role: 'analyst' }, { disabled: true }])('the last administrator stays one: %j', async (edit) => {
    const own = await testNode();
    const admin = await own.person('ada', 'administrator');
    const [{ id } = { id: '' }] = (await admin.get<Person[]>('/api/people')).body;
    expect(await codeOf(admin.send('PATCH', `/api/people/${id}`, edit))).toBe('ACC-110');
    expect((await admin.get<Person[]>('/api/people')).body).toMatchObject([{ role: 'administrator', disabled: false }]);
    await own.close();
  });

  test('of two administrators who take each other’s role at once one stays', async () => {
    const own = await testNode();
    const [ada, bo] = [await own.person('ada', 'administrator'), await own.person('bo', 'administrator')];
    const ids = new Map((await ada.get<Person[]>('/api/people')).body.map(({ name, id }) => [name, id]));
    await Promise.all([
      ada.send('PATCH', `/api/people/${ids.get('bo')}`, { role: 'analyst' }),
      bo.send('PATCH', `/api/people/${ids.get('ada')}`, { role: 'analyst' }),
    ]);
    const left = await own.node.store.db
      .selectFrom('account')
      .where('role', '=', 'administrator')
      .select('name')
      .execute();
    expect(left).toHaveLength(1);
    await own.close();
  });
});

test('a token is shown once, kept as its hash, and ends when it is taken back', async () => {
  const admin = await node.person('ada', 'administrator');
  const wanted = { name: 'core banking', use: 'screening', purpose: PURPOSE.text, legalBasis: PURPOSE.legalBasis };
  const { body } = await admin.post<NewToken>('/api/tokens', wanted);
  const { secret, token } = body;
  for (const scheme of ['Bearer', 'ApiKey', 'apikey']) {
    const program = node.stranger().with({ authorization: `${scheme} ${secret}` });
    expect(await codeOf(program.get('/catalog'))).toBe('200');
  }
  const listed = await admin.get<Token[]>('/api/tokens');
  expect(listed.body.find(({ id }) => id === token.id)).toMatchObject(wanted);
  expect(listed.text).not.toContain(secret);
  const dump = await node.dump();
  expect(dump).not.toContain(secret);
  expect(dump).toContain(secretHash(secret));

  await admin.send('DELETE', `/api/tokens/${token.id}`);
  expect(
    await codeOf(
      node
        .stranger()
        .with({ authorization: `Bearer ${secret}` })
        .get('/catalog'),
    ),
  ).toBe('ACC-101');
});
