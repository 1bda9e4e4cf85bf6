import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AlertDetail } from '../api/index.ts';
import type { Answer, Caller } from '../testing/caller.ts';
import { mt103, pacs008, type Transfer } from '../testing/messages.ts';
import { personOf, type TestNode, testNode } from '../testing/test-node.ts';

interface Decided {
  id: string;
  decision: string;
  hits: { alert: string; role: string; path: string; id: string; score: number; reasons: { score: number }[] }[];
  listVersions: { dataset: string; version: number; hash: string }[];
}

const LISTED = 'Brannoc Veshtari';
const OTHER_LISTED = 'Yolanthe Drusk';
const NOBODY = 'Sanne Ottevanger';

let node: TestNode;
let bank: Caller;
let officer: Caller;
let next = 0;

beforeAll(async () => {
  node = await testNode();
  await node.list('eu_fsf', [personOf('eu-fsf-1', LISTED), personOf('eu-fsf-2', OTHER_LISTED)]);
  await node.list('us_ofac_sdn', [personOf('ofac-7', 'Corvane Ashgrove')]);
  bank = await node.program('screening');
  officer = await node.person('officer', 'supervisor');
});

afterAll(async () => node.close());

/** A transfer of its own account and reference, so that no test meets the alerts of another. */
function transfer(more: Partial<Transfer>): Transfer {
  return { id: `T${next++}`, debtor: NOBODY, creditor: 'Matthis Okwuosa', ...more };
}

const submit = (body: string): Promise<Answer<Decided>> => bank.post<Decided>('/api/payments', body);
const decisionOf = async (id: string): Promise<string> =>
  (await bank.get<Decided>(`/api/payments/${id}`)).body.decision;

async function decide(alert: string, decision: 'confirm' | 'dismiss'): Promise<number> {
  const { body } = await officer.get<AlertDetail>(`/api/alerts/${alert}`);
  const reason = decision === 'dismiss' ? { reason: 'other-name' } : {};
  const answer = await officer.post(`/api/alerts/${alert}/decision`, { decision, revision: body.revision, ...reason });
  return answer.status;
}

test.each([
  ['XML, nobody listed', 'release', pacs008(transfer({})), []],
  ['XML, the payer is listed', 'hold', pacs008(transfer({ debtor: LISTED })), ['debtor']],
  ['XML, the payee is listed', 'hold', pacs008(transfer({ creditor: LISTED })), ['creditor']],
  [
    'XML, a listed name in the remittance',
    'hold',
    pacs008(transfer({ remittance: `rent for ${LISTED}` })),
    ['remittance'],
  ],
  ['MT, nobody listed', 'release', mt103(transfer({})), []],
  ['MT, the payer is listed', 'hold', mt103(transfer({ debtor: LISTED })), ['debtor']],
])('%s: %s', async (_name, decision, body, roles) => {
  const { status, body: answer } = await submit(body);
  expect(status).toBe(200);
  expect(Object.keys(answer)).toEqual(['id', 'decision', 'hits', 'listVersions']);
  expect(answer.decision).toBe(decision);
  expect(answer.hits.map(({ role }) => role)).toEqual(roles);
  expect(answer.listVersions.map(({ dataset }) => dataset)).toEqual(['eu_fsf', 'us_ofac_sdn']);
  for (const { score, reasons } of answer.hits)
    expect(reasons.reduce((sum, reason) => sum + reason.score, 0)).toBeCloseTo(score, 2);
});

test('the same body again gives the same id, and is screened once', async () => {
  const body = pacs008(transfer({ debtor: LISTED }));
  const answers = await Promise.all([submit(body), submit(body), submit(body)]);
  expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  const later = await submit(body);
  expect(later.body).toEqual(answers[0]?.body);
  const parties = await node.node.store.db
    .selectFrom('payment_party')
    .where('payment_id', '=', later.body.id)
    .selectAll()
    .execute();
  expect(parties).toHaveLength(1);
});

describe('what cannot be read is refused with its place', () => {
  const whole = pacs008(transfer({}));
  test.each([
    ['nothing', '', 'PAY-002'],
    ['no payment', 'Dear bank, please pay.', 'PAY-001'],
    ['cut off', whole.slice(0, whole.length - 120), 'XML-002'],
    ['an entity bomb', `<!DOCTYPE a [<!ENTITY b "cccc">]>${whole.slice(whole.indexOf('<Document'))}`, 'XML-003'],
    [
      'another message',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt/></Document>',
      'ISO-002',
    ],
    ['MT cut off', mt103(transfer({})).slice(0, 150), 'MT-002'],
  ])('%s', async (_name, body, code) => {
    const answer = await bank.post<{ code: string; findings: { code: string; message: string }[] }>(
      '/api/payments',
      body,
    );
    expect([answer.status, answer.body.code]).toEqual([400, 'PAY-501']);
    expect(answer.body.findings.map((finding) => finding.code)).toContain(code);
  });

  test('larger than one payment may be', async () => {
    const answer = await bank.post<{ code: string }>('/api/payments', ' '.repeat(4 * 1024 * 1024 + 1));
    expect([answer.status, answer.body.code]).toEqual([413, 'PAY-502']);
  });
});

describe('the later decision', () => {
  test('a dismissed hit releases the payment once it can no longer be undone', async () => {
    const { body } = await submit(pacs008(transfer({ debtor: LISTED })));
    expect(await decide(body.hits[0]?.alert ?? '', 'dismiss')).toBe(200);
    expect(await decisionOf(body.id)).toBe('hold');
    node.pass({ seconds: 9 });
    expect(await decisionOf(body.id)).toBe('hold');
    node.pass({ seconds: 2 });
    expect(await decisionOf(body.id)).toBe('release');
  });

  test('a confirmed hit stops it', async () => {
    const { body } = await submit(pacs008(transfer({ debtor: LISTED })));
    expect(await decide(body.hits[0]?.alert ?? '', 'confirm')).toBe(200);
    node.pass({ seconds: 11 });
    expect(await decisionOf(body.id)).toBe('stop');
  });

  test('a further payment of a confirmed party is stopped; it does not wait for ever for an alert that is closed', async () => {
    const debtorAccount = 'ACC-CONFIRMED';
    const first = await submit(pacs008(transfer({ debtor: LISTED, debtorAccount })));
    await decide(first.body.hits[0]?.alert ?? '', 'confirm');
    const second = await submit(pacs008(transfer({ debtor: LISTED, debtorAccount })));
    expect(second.body.decision).toBe('hold');
    node.pass({ seconds: 11 });
    expect(await decisionOf(second.body.id)).toBe('stop');
  });

  test('a confirmation that is reopened and dismissed frees what it had stopped', async () => {
    const { body } = await submit(pacs008(transfer({ debtor: LISTED })));
    const alert = body.hits[0]?.alert ?? '';
    await decide(alert, 'confirm');
    node.pass({ seconds: 11 });
    expect((await officer.post(`/api/alerts/${alert}/reopen`, { text: 'another person' })).status).toBe(200);
    expect(await decisionOf(body.id)).toBe('hold');
    await decide(alert, 'dismiss');
    node.pass({ seconds: 11 });
    expect(await decisionOf(body.id)).toBe('release');
  });

  test.each([
    ['both dismissed', 'release', ['dismiss', 'dismiss']],
    ['one of two dismissed', 'hold', ['dismiss']],
    ['one dismissed, one confirmed', 'stop', ['dismiss', 'confirm']],
  ] as const)('two alerts of one payment, %s: %s', async (_name, expected, decisions) => {
    const { body } = await submit(pacs008(transfer({ debtor: LISTED, creditor: OTHER_LISTED })));
    expect(body.hits).toHaveLength(2);
    for (const [i, decision] of decisions.entries()) await decide(body.hits[i]?.alert ?? '', decision);
    node.pass({ seconds: 11 });
    expect(await decisionOf(body.id)).toBe(expected);
  });

  test('a payment of a dismissed party is released at once', async () => {
    const debtorAccount = 'ACC-DISMISSED';
    const first = await submit(pacs008(transfer({ debtor: LISTED, debtorAccount })));
    await decide(first.body.hits[0]?.alert ?? '', 'dismiss');
    expect((await submit(pacs008(transfer({ debtor: LISTED, debtorAccount })))).body.decision).toBe('release');
  });

  test('nobody knows a payment that was never accepted', async () => {
    expect((await bank.get('/api/payments/P-none')).status).toBe(404);
  });

  test('a payment that was set aside after too many tries is held, not unknown', async () => {
    const row = { id: '900001', stream: 'payments', key: 'P-set-aside', payload: '{}', error: 'none' };
    await node.node.store.db.insertInto('dead_work').values(row).execute();
    expect(await decisionOf('P-set-aside')).toBe('hold');
  });
});

test('the alert of a held payment says where in the message the name stands', async () => {
  const { body } = await submit(pacs008(transfer({}), transfer({ creditor: LISTED })));
  const detail = await officer.get<AlertDetail>(`/api/alerts/${body.hits[0]?.alert}`);
  const [source] = detail.body.payments;
  expect(source).toMatchObject({
    id: body.id,
    role: 'creditor',
    state: 'held',
    amount: { value: '1250.00', currency: 'EUR' },
  });
  expect(source?.path).toBe('/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[2]/Cdtr');
  expect(source?.line).toBe(4);
  expect(detail.body.row.held).toBe(true);
});

describe('instant credit transfers in euro', () => {
  // Regulation (EU) No 260/2012, Article 5d: payer and payee are screened daily as customers instead.
  test.each([
    ['payer on the EU list', 'release', { debtor: LISTED }],
    ['payer on the list of another country', 'hold', { debtor: 'Corvane Ashgrove' }],
    ['EU-listed name in the remittance', 'hold', { remittance: `for ${LISTED}` }],
  ])('%s: %s', async (_name, decision, more) => {
    expect((await submit(pacs008(transfer({ ...more, instant: true })))).body.decision).toBe(decision);
  });
});

describe('places under embargo', () => {
  let places: TestNode;
  let sender: Caller;
  let supervisor: Caller;

  beforeAll(async () => {
    places = await testNode();
    sender = await places.program('screening');
    supervisor = await places.person('sue', 'supervisor');
    await supervisor.post('/api/lists', { name: 'Embargoed places', begins: 'embargoed-places' });
  });

  afterAll(async () => places.close());

  test('alone are nothing to screen with', async () => {
    expect((await sender.post<{ code: string }>('/api/payments', pacs008(transfer({})))).body.code).toBe('SCR-801');
  });

  test('hold a payment that has to do with one, and the alert says so', async () => {
    await places.list('eu_fsf', [personOf('eu-fsf-1', LISTED)]);
    const clean = await sender.post<Decided>(
      '/api/payments',
      pacs008(transfer({ remittance: 'Crimea Road 5, Leeds' })),
    );
    expect(clean.body.decision).toBe('release');
    const held = await sender.post<Decided>('/api/payments', pacs008(transfer({ remittance: 'goods to Севастополь' })));
    expect(held.body).toMatchObject({ decision: 'hold', hits: [{ role: 'remittance', score: 1 }] });
    const alert = await supervisor.get<AlertDetail>(`/api/alerts/${held.body.hits[0]?.alert}`);
    expect(alert.body.row).toMatchObject({ about: 'place', subject: 'Севастополь', listed: 'Sevastopol' });
  });

  test('a place that was cleared in one text is a matter of its own in another', async () => {
    const sent = async (remittance: string) =>
      (await sender.post<Decided>('/api/payments', pacs008(transfer({ remittance, debtorAccount: 'ACC-PLACES' }))))
        .body;
    const first = await sent('model ship Sevastopol');
    const { body } = await supervisor.get<AlertDetail>(`/api/alerts/${first.hits[0]?.alert}`);
    expect(body.comparison.map(({ field }) => field)).toEqual(['name', 'address', 'country']);
    const decision = { decision: 'dismiss', reason: 'other-field', revision: body.revision };
    await supervisor.post(`/api/alerts/${first.hits[0]?.alert}/decision`, decision);
    expect((await sent('model ship  SEVASTOPOL')).decision).toBe('release');
    expect((await sent('spare parts to Sevastopol')).decision).toBe('hold');
  });

  test('an entry by hand that could never be found is refused', async () => {
    const add = async (properties: object) =>
      (await supervisor.post('/api/lists/own:embargoed-places/entries', { schema: 'Territory', properties })).status;
    expect(await add({ name: ['!!!'] })).toBe(422);
    expect(await add({ name: ['Testland'], country: ['Nowhereland'] })).toBe(422);
    expect(await add({ name: ['Testland'], country: ['Syria'] })).toBe(200);
  });

  test('a list to begin with that nobody offers is refused', async () => {
    const answer = await supervisor.post<{ code: string }>('/api/lists', { name: 'Others', begins: 'others' });
    expect([answer.status, answer.body.code]).toEqual([404, 'LST-301']);
  });
});

test('of a payment without a hit no name stays anywhere in the database', async () => {
  const names = { debtor: 'Zebediah Quillfeather', creditor: 'Ottoline Marchbanks', remittance: 'harpsichord lessons' };
  const { body } = await submit(pacs008(transfer({ ...names, debtorAccount: 'ACC-SECRET-1' })));
  expect(body.decision).toBe('release');
  const dump = await node.dump();
  expect(dump).toContain(body.id);
  for (const word of ['Quillfeather', 'QUILLFEATHER', 'Marchbanks', 'harpsichord', 'ACC-SECRET'])
    expect(dump).not.toContain(word);
  const payment = await node.node.store.db
    .selectFrom('payment')
    .where('id', '=', body.id)
    .selectAll()
    .executeTakeFirstOrThrow();
  expect({ ...payment, findings: [] }).toEqual({
    id: body.id,
    body_hash: expect.stringMatching(/^[\w-]{43}$/),
    received_at: expect.any(Date),
    decided_at: expect.any(Date),
    transactions: 1,
    state: 'released',
    findings: [],
    run_id: expect.any(String),
  });
});

test('without any list in force no payment is accepted', async () => {
  const empty = await testNode();
  const answer = await (await empty.program('screening')).post<{ code: string }>(
    '/api/payments',
    pacs008(transfer({})),
  );
  expect([answer.status, answer.body.code]).toEqual([503, 'SCR-801']);
  await empty.close();
});
