import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { escalateOverdue } from '@quintet/core/assess';
import type { AlertDetail, AlertPage, Thresholds } from '../api/index.ts';
import type { Answer, Caller } from '../testing/caller.ts';
import { pacs008 } from '../testing/messages.ts';
import { personOf, type TestNode, testNode } from '../testing/test-node.ts';

const LISTED = 'Brannoc Veshtari';
const BORN = { birthDate: ['1974-03-19'] };

let node: TestNode;
let ana: Caller;
let ben: Caller;
let sue: Caller;
let next = 0;

beforeAll(async () => {
  node = await testNode();
  await node.list('eu_fsf', [personOf('eu-fsf-1', LISTED, BORN)]);
});

beforeEach(async () => {
  // Anew for each test, as the clock of the test before may have ended the sessions.
  ana = await node.person('ana', 'analyst');
  ben = await node.person('ben', 'analyst');
  sue = await node.person('sue', 'supervisor');
  await settings({});
});

afterAll(async () => node.close());

async function settings(change: Partial<Thresholds>): Promise<void> {
  const { body } = await sue.get<Thresholds>('/api/settings');
  const answer = await sue.send('PUT', '/api/settings', { ...body, fourEyes: 'off', ...change });
  expect(answer.status).toBe(200);
}

/** Registers a customer of the listed name; gives the alert that this raises. */
async function newAlert(externalId = `c-${next++}`, name = LISTED): Promise<string> {
  await node.register([{ externalId, entity: personOf(externalId, name, BORN) }]);
  await node.settle();
  return await alertOf(externalId);
}

async function alertOf(externalId: string): Promise<string> {
  const { id } = await node.node.store.db
    .selectFrom('alert')
    .where('subject_key', '=', `customer:customers:${externalId}`)
    .select('id')
    .executeTakeFirstOrThrow();
  return `A-${id}`;
}

const read = async (who: Caller, id: string): Promise<AlertDetail> =>
  (await who.get<AlertDetail>(`/api/alerts/${id}`)).body;

interface Problem {
  code: string;
  message: string;
}
type Given = 'confirm' | 'dismiss' | 'second';

async function decide(
  who: Caller,
  id: string,
  decision: Given,
  more: object = {},
): Promise<Answer<AlertDetail & Problem>> {
  const { revision } = await read(who, id);
  const reason = decision === 'dismiss' ? { reason: 'other-birth-date' } : {};
  return await who.post<AlertDetail & Problem>(`/api/alerts/${id}/decision`, {
    decision,
    revision,
    ...reason,
    ...more,
  });
}

/** The state after it worked, else the code of the refusal. */
async function outcome(who: Caller, id: string, decision: Given, more: object = {}): Promise<string> {
  const { status, body } = await decide(who, id, decision, more);
  return status === 200 ? body.row.state : body.code;
}

describe('one person decides', () => {
  test.each([
    ['confirm', 'confirmed', {}],
    ['dismiss', 'dismissed', {}],
    ['dismiss', 'ALR-202', { reason: undefined }],
    ['dismiss', 'ALR-202', { reason: 'because' }],
    ['second', 'second', {}],
    ['confirm', 'ALR-201', { revision: 99 }],
  ] as const)('%s: %s', async (decision, expected, more) => {
    expect(await outcome(ana, await newAlert(), decision, more)).toBe(expected);
  });

  test('a closed alert is not decided again, and is reopened with a reason', async () => {
    const id = await newAlert();
    await decide(ana, id, 'dismiss');
    expect(await outcome(ben, id, 'confirm')).toBe('ALR-203');
    const reopened = await ben.post<AlertDetail>(`/api/alerts/${id}/reopen`, { text: 'a new passport came in' });
    expect(reopened.body.row.state).toBe('review');
    expect(await outcome(ben, id, 'confirm')).toBe('confirmed');
    expect((await read(ana, id)).events.map(({ kind, actor }) => `${actor} ${kind}`)).toEqual([
      'screening created',
      'ana dismissed',
      'ben reopened',
      'ben confirmed',
    ]);
  });

  test('a reopened alert gets its whole clock again', async () => {
    const id = await newAlert();
    await decide(ana, id, 'dismiss');
    node.pass({ days: 30 });
    const later = await node.person('ana', 'analyst');
    await later.post(`/api/alerts/${id}/reopen`, { text: 'a new passport came in' });
    await node.inStore((tx) => escalateOverdue(tx, node.node.now()));
    expect((await read(later, id)).row.escalated).toBe(false);
  });

  test('a confirmation says what must be done', async () => {
    const { body } = await decide(ana, await newAlert(), 'confirm');
    expect(body.duties.map(({ id }) => id)).toContain('eu-freeze');
  });

  test('an auditor reads and does not decide', async () => {
    const auditor = await node.person('oda', 'auditor');
    const id = await newAlert();
    expect((await read(auditor, id)).row.id).toBe(id);
    expect(await outcome(auditor, id, 'confirm')).toBe('ACC-104');
  });
});

describe('a second opinion', () => {
  test('comes from another person', async () => {
    const id = await newAlert();
    await decide(ana, id, 'second');
    expect(await outcome(ana, id, 'confirm')).toBe('ALR-204');
    expect(await outcome(ana, id, 'second')).toBe('ALR-204');
    expect(await outcome(ben, id, 'confirm')).toBe('confirmed');
  });

  test('asked for twice does not hand the decision back to the first', async () => {
    const id = await newAlert();
    await decide(ana, id, 'second');
    expect(await outcome(ben, id, 'second')).toBe('ALR-204');
    expect(await outcome(ana, id, 'confirm')).toBe('ALR-204');
  });

  test.each([
    ['off', 'confirm', 'confirmed'],
    ['confirm', 'confirm', 'second'],
    ['confirm', 'dismiss', 'dismissed'],
    ['all', 'confirm', 'second'],
    ['all', 'dismiss', 'second'],
  ] as const)('four eyes %s: %s gives %s', async (fourEyes, decision, state) => {
    await settings({ fourEyes });
    expect(await outcome(ana, await newAlert(), decision)).toBe(state);
  });

  test('under four eyes two people must say the same', async () => {
    await settings({ fourEyes: 'all' });
    const id = await newAlert();
    expect(await outcome(ana, id, 'confirm')).toBe('second');
    expect(await outcome(ben, id, 'dismiss')).toBe('second');
    expect(await outcome(ben, id, 'dismiss')).toBe('ALR-204');
    expect(await outcome(ana, id, 'dismiss')).toBe('dismissed');
  });

  test('the first view is shown to whoever gave it only', async () => {
    await settings({ fourEyes: 'all' });
    const id = await newAlert();
    await decide(ana, id, 'confirm');
    expect((await read(ana, id)).secondOpinion).toMatchObject({ askedBy: 'ana', proposed: 'confirmed' });
    expect((await read(ben, id)).secondOpinion).not.toHaveProperty('proposed');
  });

  test('a dismissal of several is only proposed', async () => {
    await settings({ fourEyes: 'all' });
    const ids = [await newAlert(), await newAlert()];
    const dismissed = () => ({ ids, reason: 'other-name' });
    const first = await ana.post<{ dismissed: string[]; second: string[] }>('/api/alerts/dismissals', dismissed());
    expect(first.body).toMatchObject({ dismissed: [], second: ids });
    const second = await ben.post<{ dismissed: string[] }>('/api/alerts/dismissals', dismissed());
    expect(second.body).toMatchObject({ dismissed: ids, second: [] });
  });
});

describe('taking back', () => {
  const undo = async (who: Caller, id: string): Promise<string> => {
    const { status, body } = await who.post<AlertDetail & Problem>(`/api/alerts/${id}/undo`);
    return status === 200 ? body.row.state : body.code;
  };

  test.each([
    ['confirm', 'new'],
    ['dismiss', 'new'],
    ['second', 'new'],
  ] as const)('one’s own %s: %s', async (decision, state) => {
    const id = await newAlert();
    await decide(ana, id, decision);
    expect(await undo(ben, id)).toBe('ALR-205');
    expect(await undo(ana, id)).toBe(state);
    expect(await undo(ana, id)).toBe('ALR-205');
    expect((await read(ana, id)).events.at(-1)?.kind).toBe('undone');
  });

  test('not when something has followed', async () => {
    const id = await newAlert();
    await decide(ana, id, 'dismiss');
    await ben.post(`/api/alerts/${id}/notes`, { text: 'seen' });
    expect(await undo(ana, id)).toBe('ALR-205');
  });

  test('a payment waits ten seconds for it, and once it has left nothing is taken back', async () => {
    const bank = await node.program('screening');
    const body = pacs008({ id: 'undo', debtor: LISTED, creditor: 'Sanne Ottevanger' });
    const held = (await bank.post<{ id: string; hits: { alert: string }[] }>('/api/payments', body)).body;
    const alert = held.hits[0]?.alert ?? '';
    const decision = async () => (await bank.get<{ decision: string }>(`/api/payments/${held.id}`)).body.decision;

    await decide(ana, alert, 'dismiss');
    node.pass({ seconds: 5 });
    expect(await undo(ana, alert)).toBe('new');
    node.pass({ seconds: 20 });
    expect(await decision()).toBe('hold');

    await decide(ana, alert, 'dismiss');
    node.pass({ seconds: 11 });
    expect(await decision()).toBe('release');
    expect(await undo(ana, alert)).toBe('ALR-205');
  });
});

describe('several at once', () => {
  test('are dismissed for one reason; what cannot be is named', async () => {
    const [first, second, closed] = [await newAlert(), await newAlert(), await newAlert()];
    await decide(ana, closed, 'confirm');
    const answer = await ana.post<{ dismissed: string[]; refused: { id: string }[] }>('/api/alerts/dismissals', {
      ids: [second, first, closed, first, 'A-999999999'],
      reason: 'other-name',
    });
    expect(answer.body.dismissed).toEqual([first, second]);
    expect(answer.body.refused.map(({ id }) => id)).toEqual([closed, 'A-999999999']);
    expect((await read(ana, second)).events.at(-1)).toMatchObject({
      kind: 'dismissed',
      reason: 'other-name',
      actor: 'ana',
    });
  });

  test('people are never confirmed in bulk', async () => {
    const answer = await ana.post('/api/alerts/dismissals', { ids: [await newAlert()], reason: 'confirm' });
    expect(answer.body).toMatchObject({ dismissed: [] });
  });

  test('of two people at once, each alert is closed by one', async () => {
    const ids = [await newAlert(), await newAlert(), await newAlert()];
    const [a, b] = await Promise.all([
      ana.post<{ dismissed: string[] }>('/api/alerts/dismissals', { ids, reason: 'other-name' }),
      ben.post<{ dismissed: string[] }>('/api/alerts/dismissals', { ids: ids.toReversed(), reason: 'other-name' }),
    ]);
    expect([...a.body.dismissed, ...b.body.dismissed].sort()).toEqual(ids.sort());
  });
});

describe('when the clock ends', () => {
  test('the alert goes to the supervisors, who alone decide; nothing is released by itself', async () => {
    const bank = await node.program('screening');
    const body = pacs008({ id: 'clock', debtor: LISTED, creditor: 'Sanne Ottevanger' });
    const held = (await bank.post<{ id: string; hits: { alert: string }[] }>('/api/payments', body)).body;
    const alert = held.hits[0]?.alert ?? '';
    await ana.post(`/api/alerts/${alert}/assign`, { to: 'ana' });

    node.pass({ hours: 25 });
    await node.inStore((tx) => escalateOverdue(tx, node.node.now()));
    [ana, sue] = [await node.person('ana', 'analyst'), await node.person('sue', 'supervisor')];
    const detail = await read(ana, alert);
    expect(detail.row).toMatchObject({ escalated: true, held: true });
    expect(detail.row).not.toHaveProperty('assignedTo');
    expect(detail.events.at(-1)).toMatchObject({ kind: 'escalated', actor: 'clock' });
    expect((await bank.get<{ decision: string }>(`/api/payments/${held.id}`)).body.decision).toBe('hold');

    for (const decision of ['confirm', 'dismiss', 'second'] as const)
      expect(await outcome(ana, alert, decision)).toBe('ALR-206');
    expect(await outcome(sue, alert, 'dismiss')).toBe('dismissed');
  });

  test('an alert whose clock still runs stays where it is', async () => {
    const id = await newAlert();
    node.pass({ hours: 119 });
    await node.inStore((tx) => escalateOverdue(tx, node.node.now()));
    expect((await read(await node.person('ana', 'analyst'), id)).row.escalated).toBe(false);
  });
});

describe('a dismissed pair', () => {
  const list = (id: string, name: string, more: Record<string, string[]> = {}) =>
    node.list('un_sc_sanctions', [personOf(id, name, { ...BORN, ...more })]);
  const customer = (externalId: string, name: string, more: Record<string, string[]> = BORN) =>
    node.register([{ externalId, entity: personOf(externalId, name, more) }]);

  test.each([
    ['nothing', 'dismissed', async () => undefined],
    [
      'another list',
      'dismissed',
      async () => void (await node.list('us_ofac_sdn', [personOf('ofac-1', `Nobody ${next++}`)])),
    ],
    ['a note on the entry', 'dismissed', (id: string, name: string) => list(id, name, { notes: ['seen in a port'] })],
    ['a document of the entry', 'new', (id: string, name: string) => list(id, name, { passportNumber: ['P1234567'] })],
    ['an alias of the entry', 'new', (id: string, name: string) => list(id, name, { alias: ['Corvane Ashgrove'] })],
    [
      'the birth date of the customer',
      'new',
      (id: string, name: string) => customer(id, name, { birthDate: ['1974'] }),
    ],
    [
      'a second name of the customer',
      'new',
      (id: string, name: string) => customer(id, name, { ...BORN, alias: ['Bran'] }),
    ],
    ['the review date', 'new', async () => node.pass({ days: 367 })],
  ] as const)('after a change of %s it is %s', async (_what, state, change) => {
    const id = `pair-${next++}`;
    const name = `Yolanthe Drusk${'abcdefghijklm'[next % 13]}`;
    await list(id, name);
    await customer(id, name);
    await node.settle();
    const alert = await alertOf(id);
    await decide(ana, alert, 'dismiss');
    await change(id, name);
    node.pass({ hours: 24 });
    await node.settle();
    const detail = await read(await node.person('ana', 'analyst'), alert);
    expect(detail.row.state).toBe(state);
    if (state === 'new') expect(detail.events.at(-1)).toMatchObject({ kind: 'reopened', actor: 'screening' });
  });
});

describe('work in a team', () => {
  test('an alert is given to somebody who may work on it', async () => {
    const id = await newAlert();
    await node.person('oda', 'auditor');
    const given = await ana.post<AlertDetail>(`/api/alerts/${id}/assign`, { to: 'ben' });
    expect(given.body.row).toMatchObject({ assignedTo: 'ben', state: 'review' });
    for (const to of ['oda', 'nobody']) expect((await ana.post(`/api/alerts/${id}/assign`, { to })).status).toBe(404);
    const mine = async (who: Caller) =>
      (await who.get<AlertPage>('/api/alerts?view=mine')).body.alerts.map((row) => row.id);
    expect(await mine(ben)).toContain(id);
    expect(await mine(ana)).not.toContain(id);
    const back = await ben.post<AlertDetail>(`/api/alerts/${id}/assign`, {});
    expect(back.body.row).not.toHaveProperty('assignedTo');
  });

  test('others see for two minutes who looks at it', async () => {
    const id = await newAlert();
    await ana.post(`/api/alerts/${id}/looking`);
    await ben.post(`/api/alerts/${id}/looking`);
    expect((await read(ben, id)).row).toMatchObject({ lookedAtBy: 'ana', state: 'review' });
    node.pass({ seconds: 121 });
    expect((await read(ben, id)).row).not.toHaveProperty('lookedAtBy');
    await ben.post(`/api/alerts/${id}/looking`);
    expect((await read(ana, id)).row.lookedAtBy).toBe('ben');
  });

  test('notes stand in the history', async () => {
    const id = await newAlert();
    const { body } = await ana.post<AlertDetail>(`/api/alerts/${id}/notes`, {
      text: 'Asked the branch for a passport.',
    });
    expect(body.events.at(-1)).toMatchObject({ kind: 'note', actor: 'ana', text: 'Asked the branch for a passport.' });
  });
});

test('the queue is filtered, sorted and counted', async () => {
  const fresh = await newAlert();
  const closed = await newAlert();
  await decide(ana, closed, 'confirm');
  const ids = async (query: string) =>
    (await ana.get<AlertPage>(`/api/alerts?${query}`)).body.alerts.map((row) => row.id);
  expect(await ids('view=open')).toContain(fresh);
  expect(await ids('view=open')).not.toContain(closed);
  expect(await ids('view=closed')).toContain(closed);
  expect(await ids('view=all&state=confirmed')).not.toContain(fresh);
  expect(await ids('view=all&dataset=nowhere')).toEqual([]);
  expect(await ids('view=all&minScore=1&kind=customer')).toContain(fresh);
  expect(await ids('view=all&kind=party')).not.toContain(fresh);
  const page = (await ana.get<AlertPage>('/api/alerts?view=all&sort=created&order=desc&limit=1')).body;
  expect(page.alerts.map((row) => row.id)).toEqual([closed]);
  expect(page.total).toBe(page.counts.open + page.counts.closed);
});

test.each(['A-999999999', 'A-1'])('%s is no alert', async (id) => {
  expect((await ana.get<Problem>(`/api/alerts/${id}`)).body.code).toBe('ACC-106');
});
