import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFtmLines } from '@quintet/core/observe';
import { openStore, type Store } from '@quintet/core/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AlertDetail, AlertPage, IngestJob } from '../api/index.ts';
import { KillableNode, killPostgres } from '../testing/killable-node.ts';
import { pacs008 } from '../testing/messages.ts';
import { personOf } from '../testing/test-node.ts';

const SEED = 20_261_125;
const ROUNDS = 6;
/** In these the database dies as well. */
const ROUNDS_WITHOUT_DATABASE = [1, 4];
const KILL_AFTER_MS = { min: 100, span: 1200 };
/** So many send payments at once. */
const DESKS = 6;
const ENTRIES = 60;
const LISTED = 'Brannoc Veshtari';
const PASSWORD = 'a long and good password';
const PROGRESS_MS_MAX = 30_000;
const SETTLE_MS_MAX = 30_000;

/** What the node has said that it did, and so must be found when all is over. */
interface Promised {
  readonly payments: Map<string, { body: string; listed: boolean }>;
  readonly dismissed: Set<string>;
  editionDone: number;
}

let folder: string;
let node: KillableNode;
let store: Store;
let cookie = '';
const promised: Promised = { payments: new Map(), dismissed: new Set(), editionDone: -1 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-kill-'));
  // PostgreSQL may run as another user, who must be able to walk in.
  await chmod(folder, 0o755);
  node = await KillableNode.start(folder);
  await signIn();
  await uploadList('own:fixed', [personOf('fixed-1', LISTED)]);
});

afterAll(async () => {
  await node.kill();
  await killPostgres(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Reply<T> {
  readonly status: number;
  readonly body: T;
  readonly cookie: string | null;
}

/** What the node answers, or nothing when it died over the request. */
async function ask<T>(
  method: string,
  path: string,
  body: object | string | undefined,
  headers: Record<string, string>,
): Promise<Reply<T> | undefined> {
  const isText = typeof body === 'string';
  try {
    const answer = await fetch(node.url + path, {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'content-type': isText ? 'application/xml' : 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(15_000),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      body: JSON.parse(text === '' ? '{}' : text) as T,
      cookie: answer.headers.get('set-cookie'),
    };
  } catch {
    return undefined;
  }
}

async function asProgram<T>(method: string, path: string, body?: object | string): Promise<Reply<T> | undefined> {
  const { token } = JSON.parse(await readFile(join(folder, 'node.json'), 'utf8')) as { token: string };
  return await ask<T>(method, path, body, { authorization: `Bearer ${token}` });
}

const asPerson = <T>(method: string, path: string, body?: object): Promise<Reply<T> | undefined> =>
  ask<T>(method, path, body, { cookie, 'x-quintet': '1' });

async function signIn(): Promise<void> {
  const first = await ask('POST', '/api/session', { name: 'admin', password: node.oneTimePassword }, {});
  cookie = first?.cookie?.split(';')[0] ?? '';
  await asPerson('POST', '/api/me/password', { current: node.oneTimePassword, next: PASSWORD });
  const stated = await asPerson('POST', '/api/me/purpose', { text: 'Screening', legalBasis: 'Article 215 TFEU' });
  expect(stated?.status).toBe(200);
}

async function uploadList(dataset: string, people: Parameters<typeof writeFtmLines>[0]): Promise<boolean> {
  const query = new URLSearchParams({ file: 'list.jsonl', as: 'list', dataset, acceptShrink: 'true' });
  const job = await asProgram<IngestJob>('POST', `/api/uploads?${query.toString()}`, writeFtmLines(people));
  if (job?.status !== 200) return false;
  for (;;) {
    const now = await asProgram<IngestJob>('GET', `/api/uploads/${job.body.id}`);
    if (now?.status !== 200) return false;
    if (now.body.state === 'done') return true;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** What goes on all the time, each until the node dies over it. */
const busy = {
  async payments(round: number, desk: number): Promise<void> {
    for (let i = 0; ; i++) {
      const listed = i % 3 === 0;
      const id = `R${round}-${desk}-${i}`;
      const body = pacs008({ id, debtor: listed ? LISTED : 'Sanne Ottevanger', creditor: 'Matthis Okwuosa' });
      const answer = await asProgram<{ id: string }>('POST', '/api/payments', body);
      if (!answer) return;
      if (answer.status === 200 || answer.status === 202) promised.payments.set(answer.body.id, { body, listed });
    }
  },

  /** All entries of an edition carry its number, so that a mixture of two would be seen. */
  async lists(round: number): Promise<void> {
    for (let edition = round * 1000; ; edition++) {
      const people = Array.from({ length: ENTRIES }, (_, i) =>
        personOf(`e-${i}`, `Entry Number ${i}`, { notes: [String(edition)] }),
      );
      if (!(await uploadList('own:moving', people))) return;
      promised.editionDone = edition;
    }
  },

  async decisions(): Promise<void> {
    for (;;) {
      const page = await asPerson<AlertPage>('GET', '/api/alerts?view=open&limit=5');
      if (!page) return;
      for (const { id } of page.body.alerts ?? []) {
        const alert = await asPerson<AlertDetail>('GET', `/api/alerts/${id}`);
        if (!alert) return;
        const decision = { decision: 'dismiss', reason: 'other-name', revision: alert.body.revision };
        const decided = await asPerson('POST', `/api/alerts/${id}/decision`, decision);
        if (!decided) return;
        if (decided.status === 200) promised.dismissed.add(id);
      }
      await new Promise((done) => setTimeout(done, 20));
    }
  },
};

/** Mulberry32: the same moments for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('killed again and again in the midst of work, the node loses nothing that it had said', {
  timeout: 180_000,
}, async () => {
  const random = randomFrom(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    const desks = Array.from({ length: DESKS }, (_, desk) => busy.payments(round, desk));
    const work = Promise.all([...desks, busy.lists(round), busy.decisions()]);
    if (round % 3 === 0) await somethingOfEachKind();
    await new Promise((done) => setTimeout(done, KILL_AFTER_MS.min + random() * KILL_AFTER_MS.span));
    await node.kill();
    if (ROUNDS_WITHOUT_DATABASE.includes(round)) await killPostgres(folder);
    await work;
    node = await KillableNode.start(folder);
  }

  expect(promised.payments.size).toBeGreaterThan(ROUNDS);
  expect(promised.dismissed.size).toBeGreaterThan(0);
  expect(promised.editionDone).toBeGreaterThan(-1);
  store = await openStore({ dataFolder: folder });
  await settled();
  await everyPaymentIsDecided();
  await everyDecisionStands();
  await everyListIsWhole();
  await noAlertTwice();
  await store.close();
  expect(await node.stop()).toBe(0);
});

/** Some nodes live until they have done a payment, a decision and a list; the others die whenever it comes. */
async function somethingOfEachKind(): Promise<void> {
  const done = () => [promised.payments.size, promised.dismissed.size, promised.editionDone];
  const before = done();
  const deadline = Date.now() + PROGRESS_MS_MAX;
  while (!done().every((count, i) => count > (before[i] ?? 0))) {
    if (Date.now() > deadline) throw new Error('the node does nothing');
    await new Promise((next) => setTimeout(next, 20));
  }
}

async function settled(): Promise<void> {
  const deadline = Date.now() + SETTLE_MS_MAX;
  while ((await store.db.selectFrom('work').select('id').limit(1).execute()).length > 0) {
    if (Date.now() > deadline) throw new Error('what was accepted is not worked off');
    await new Promise((done) => setTimeout(done, 50));
  }
  expect(await store.db.selectFrom('dead_work').selectAll().execute()).toEqual([]);
}

async function everyPaymentIsDecided(): Promise<void> {
  for (const [id, { body, listed }] of promised.payments) {
    const payment = await store.db.selectFrom('payment').where('id', '=', id).select('state').executeTakeFirst();
    expect(payment, `payment ${id} was accepted`).toBeDefined();
    const parties = await store.db
      .selectFrom('payment_party')
      .where('payment_id', '=', id)
      .select('alert_id')
      .execute();
    expect(parties.length, `alerts of payment ${id}`).toBe(listed ? 1 : 0);
    if (!listed) expect(payment?.state).toBe('released');
    expect(body).not.toBe('');
  }
  // The same body again is known by its id, however often the node has died since.
  const [id, { body } = { body: '' }] = [...promised.payments][0] ?? [];
  expect((await asProgram<{ id: string }>('POST', '/api/payments', body))?.body.id).toBe(id);
}

async function everyDecisionStands(): Promise<void> {
  for (const id of promised.dismissed) {
    const alert = Number(id.slice(2));
    const row = await store.db
      .selectFrom('alert')
      .where('id', '=', alert)
      .select(['state', 'decided_by'])
      .executeTakeFirst();
    expect(row, `alert ${id}`).toEqual({ state: 'dismissed', decided_by: 'admin' });
    const events = await store.db
      .selectFrom('alert_event')
      .where('alert_id', '=', alert)
      .where('kind', '=', 'dismissed')
      .select('id')
      .execute();
    expect(events, `decisions on ${id}`).toHaveLength(1);
  }
}

async function everyListIsWhole(): Promise<void> {
  const inForce = await store.db
    .selectFrom('list_version')
    .where('state', '=', 'in-force')
    .select(['dataset', 'entries'])
    .execute();
  expect(inForce.map(({ dataset }) => dataset).sort()).toEqual(['own:fixed', 'own:moving']);
  for (const { dataset, entries } of inForce) {
    const rows = await store.db
      .selectFrom('list_entry')
      .where('dataset', '=', dataset)
      .where('removed_version', 'is', null)
      .select('subject')
      .execute();
    expect(rows.length, `entries of ${dataset}`).toBe(entries);
    const editions = new Set(rows.map(({ subject }) => subject.properties['notes']?.[0] ?? ''));
    expect(editions.size, `editions mixed in ${dataset}`).toBe(1);
    if (dataset === 'own:moving') expect(Number([...editions][0])).toBeGreaterThanOrEqual(promised.editionDone);
  }
}

async function noAlertTwice(): Promise<void> {
  const alerts = await store.db.selectFrom('alert').select(['id', 'subject_key', 'dataset', 'entry_id']).execute();
  expect(
    new Set(alerts.map(({ subject_key, dataset, entry_id }) => `${subject_key} ${dataset} ${entry_id}`)).size,
  ).toBe(alerts.length);
  const created = await store.db.selectFrom('alert_event').where('kind', '=', 'created').select('alert_id').execute();
  expect(created).toHaveLength(alerts.length);
  expect(new Set(created.map(({ alert_id }) => alert_id))).toEqual(new Set(alerts.map(({ id }) => id)));
}
