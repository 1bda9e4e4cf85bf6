import { writeFtmLines } from '@quintet/core/observe';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { IngestJob } from '../api/index.ts';
import type { Answer, Caller } from '../testing/caller.ts';
import { mt103, pacs008 } from '../testing/messages.ts';
import { personOf, type TestNode, testNode } from '../testing/test-node.ts';

interface Problem {
  code: string;
  message: string;
  findings?: { severity: string; code: string; line?: number; message: string }[];
}

const LISTED = 'Brannoc Veshtari';
const LONG = 'Brannoc Veshtari '.repeat(6000);
/** Does not get shorter when it is compressed. */
const LONG_ID = Array.from({ length: 2000 }, (_, i) => ((i + 7) ** 7 % 99_991).toString(36)).join('');
const NUL = '\u0000';
const HALF = '\ud83d';

let node: TestNode;
let registers = 0;
let ana: Caller;
let bank: Caller;

beforeAll(async () => {
  node = await testNode();
  await node.list('eu_fsf', [personOf('eu-1', LISTED)]);
  ana = await node.person('ana', 'analyst');
  bank = await node.program('screening');
});

// Whatever came in, the node lives and screens as before.
afterEach(async () => {
  const queries = { q: { schema: 'Person', properties: { name: [LISTED] } } };
  const { body } = await bank.post<{ responses: { q: { results: { id: string }[] } } }>('/match/eu_fsf', { queries });
  expect(body.responses.q.results).toMatchObject([{ id: 'eu-1' }]);
});

afterAll(async () => node.close());

async function upload(content: string | Buffer, query: Record<string, string>): Promise<IngestJob> {
  const { body } = await ana.post<IngestJob>(
    `/api/uploads?${new URLSearchParams({ file: 'in', ...query }).toString()}`,
    content,
  );
  await node.settle();
  return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
}

const count = async (table: 'list_entry' | 'subject' | 'payment' | 'dead_work'): Promise<number> => {
  const row = await node.node.store.db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
};

describe('a list', () => {
  const good = writeFtmLines([personOf('o-1', 'Tamsin Orrery'), personOf('o-2', 'Maris Tollbeck')]);
  const eu = (inner: string) => `<export xmlns="http://eu.europa.ec/fpi/fsd/export">${inner}</export>`;
  const entity =
    '\n<sanctionEntity logicalId="9"><subjectType code="person"/><nameAlias wholeName="Tamsin Orrery"/></sanctionEntity>';

  test.each<[string, string | Buffer, string, number | undefined]>([
    ['truncated XML', eu(entity).slice(0, -20), 'LIST-101', 2],
    [
      'XML of a wrong encoding',
      Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${eu(entity.replace('Tamsin', 'T\u00e4msin'))}`, 'latin1'),
      'LIST-005',
      2,
    ],
    [
      'an entity bomb',
      `<!DOCTYPE export [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${eu(entity.replace('Tamsin', '&b;'))}`,
      'LIST-102',
      1,
    ],
    [
      'an external entity',
      `<!DOCTYPE export [<!ENTITY a SYSTEM "file:///etc/passwd">]>${eu(entity.replace('Tamsin', '&a;'))}`,
      'LIST-102',
      1,
    ],
    ['elements nested without end', eu('<a>'.repeat(5000)), 'LIST-103', 1],
    ['FollowTheMoney cut in a line', good.slice(0, -30), 'LIST-311', 2],
    ['CSV with a broken quote', 'id,name\n1,"Tamsin Orrery\n2,Maris Tollbeck\n', 'LIST-201', 2],
    ['CSV with a line too short', 'id,name,birthDate\nc-1,Tamsin Orrery,1980\nc-2,Maris\n', 'LIST-202', 3],
    ['nothing at all', '', 'LIST-002', undefined],
    ['noise', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)), 'LIST-', undefined],
  ])('%s is refused whole, with the place', async (_name, content, code, line) => {
    const before = await count('list_entry');
    const job = await upload(content, { as: 'list', dataset: 'own:bad' });
    expect(job.state).toBe('refused');
    const finding = job.findings.find((one) => one.code.startsWith(code));
    expect(finding, JSON.stringify(job.findings)).toBeDefined();
    expect(finding?.severity).toBe('error');
    if (line !== undefined) expect(finding?.line).toBe(line);
    expect(await count('list_entry')).toBe(before);
    expect(await count('dead_work')).toBe(0);
  });

  test.each([
    ['a name of 100 kB', [personOf('o-1', LONG)]],
    ['control characters', [personOf('o-1', `Tamsin${NUL}\u0007 Or\u001brery`)]],
    ['marks of writing direction', [personOf('o-1', '\u202eTamsin\u200f Orrery\u202c')]],
    ['half a character', [personOf('o-1', `Tamsin ${HALF} Orrery`)]],
    ['31 February', [personOf('o-1', 'Tamsin Orrery', { birthDate: ['1980-02-31'] })]],
    ['an id of 10 kB', [personOf(LONG_ID, 'Tamsin Orrery')]],
  ])('with %s is taken in or refused, never left half-way', async (_name, people) => {
    const job = await upload(writeFtmLines(people), { as: 'list', dataset: 'own:odd' });
    expect(['done', 'refused']).toContain(job.state);
    expect(await count('dead_work')).toBe(0);
    if (job.state === 'refused') expect(job.findings[0]?.code).toMatch(/^[A-Z]+-\d+$/);
  });
});

describe('a customer file', () => {
  test.each([
    ['a name of 100 kB', `id,full_name\n1,${LONG}\n`],
    ['an id of 10 kB', `id,full_name\n${LONG_ID},Tamsin Orrery\n`],
    ['control characters', `id,full_name\n1,Tamsin${NUL} \u0007Orrery\n`],
    ['another encoding', Buffer.from('id,full_name\n1,T\u00e4msin Orrery\n', 'latin1')],
    ['31 February', 'id,full_name,date_of_birth\n1,Tamsin Orrery,1980-02-31\n'],
  ])('with %s keeps its customer', async (_name, content) => {
    const job = await upload(content, { as: 'subjects', dataset: `customers-${registers++}` });
    expect(job).toMatchObject({ state: 'done', added: 1 });
    expect(await count('dead_work')).toBe(0);
  });

  test('names each fault by its line', async () => {
    const job = await upload('id,full_name,date_of_birth\n1,A B,1980-02-31\n2,C D,1980\n3,E F,soon\n', {
      as: 'subjects',
      dataset: 'lines',
    });
    expect(job.findings.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('a payment', () => {
  const whole = pacs008({ id: 'bad', debtor: LISTED, creditor: 'Sanne Ottevanger' });
  test.each<[string, string | Buffer]>([
    ['truncated', whole.slice(0, -60)],
    ['of a wrong encoding', Buffer.from(whole.replace('Sanne', 'S\u00e4nne'), 'latin1')],
    ['with an entity bomb', `<!DOCTYPE a [<!ENTITY b "cc">]>${whole.slice(whole.indexOf('<Document'))}`],
    ['with a character that XML forbids', whole.replace('Sanne', 'Sa\u0007nne')],
    ['nested without end', `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08">${'<a>'.repeat(5000)}`],
    ['MT cut off', mt103({ id: 'bad', debtor: LISTED, creditor: 'Sanne Ottevanger' }).slice(0, -40)],
  ])('%s is refused with a coded finding', async (_name, body) => {
    const before = await count('payment');
    const { status, body: problem } = await bank.post<Problem>('/api/payments', body);
    expect([status, problem.code]).toEqual([400, 'PAY-501']);
    expect(problem.findings?.[0]).toMatchObject({
      severity: 'error',
      code: expect.stringMatching(/^[A-Z]+-\d{3}$/),
      message: expect.any(String),
    });
    expect(await count('payment')).toBe(before);
  });

  test.each<[string, string]>([
    ['a name of 100 kB', pacs008({ id: 'long', debtor: LONG, creditor: 'Sanne Ottevanger' })],
    [
      'MT with the character NUL',
      mt103({ id: 'nul', debtor: 'NULNAME', creditor: 'Sanne Ottevanger' }).replace('NULNAME', `Nul${NUL}Name`),
    ],
    [
      'marks of writing direction in a listed name',
      pacs008({ id: 'bidi', debtor: '\u202eBrannoc\u200f Veshtari', creditor: 'Sanne Ottevanger' }),
    ],
  ])('with %s is decided or refused, and never released unseen', async (_name, body) => {
    const answer: Answer<Problem & { decision?: string }> = await bank.post('/api/payments', body);
    expect([200, 400]).toContain(answer.status);
    if (answer.status === 400) expect(answer.body.findings?.[0]?.code).toMatch(/^[A-Z]+-\d{3}$/);
    else if (body.includes('Brannoc')) expect(answer.body.decision).toBe('hold');
  });

  test('of a bulk file that is cut off none is accepted', async () => {
    const before = await count('payment');
    const bulk = pacs008(
      ...Array.from({ length: 50 }, (_, i) => ({ id: `bulk-${i}`, debtor: 'Sanne Ottevanger', creditor: 'A B' })),
    );
    const job = await upload(bulk.slice(0, -3000), { as: 'payments' });
    expect(job).toMatchObject({ state: 'refused', added: 0, findings: [{ code: 'XML-002' }] });
    expect(job.refused).toBeGreaterThan(0);
    expect(await count('payment')).toBe(before);
    expect(await upload(bulk, { as: 'payments' })).toMatchObject({ state: 'done', added: 50 });
    expect(await count('payment')).toBe(before + 50);
    await upload(bulk, { as: 'payments' });
    expect(await count('payment')).toBe(before + 50);
  });
});

describe('a request', () => {
  const searched = (name: string) => ana.post<Problem>('/api/searches', { name });
  const matched = (name: string) =>
    bank.post<Problem>('/match/default', { queries: { q: { schema: 'Person', properties: { name: [name] } } } });
  test.each<[string, () => Promise<Answer<Problem>>, number]>([
    ['NUL in a search', () => searched(`a${NUL}b`), 400],
    ['half a character in a search', () => searched(`a${HALF}b`), 400],
    ['NUL in an address', () => ana.get<Problem>('/api/entities/a%00b'), 400],
    ['NUL in a query', () => bank.get<Problem>('/search/default?q=a%00b'), 400],
    ['a broken escape in an address', () => ana.get<Problem>('/api/entities/%E0%A4%A'), 400],
    ['NUL in a note', () => ana.post<Problem>('/api/alerts/A-1/notes', { text: `a${NUL}` }), 400],
    ['a name of 100 kB in a match', () => matched(LONG), 200],
    ['marks of writing direction in a match', () => matched('\u202eBrannoc\u200f Veshtari'), 200],
    ['only marks in a match', () => matched('\u202e\u200f'), 200],
    ['an empty name in a match', () => matched(''), 200],
    ['a search of 100 kB', () => searched(LONG), 400],
    ['an address of 10 kB', () => ana.get<Problem>(`/api/entities/${'a'.repeat(10_000)}`), 400],
    [
      'a body that is no JSON',
      () => ana.with({ 'content-type': 'application/json' }).post<Problem>('/api/searches', '{"name":'),
      400,
    ],
    [
      'a body that is too large',
      () => bank.post<Problem>('/match/default', { queries: {}, config: { x: 'y'.repeat(5_000_000) } }),
      413,
    ],
    [
      'a prototype in a body',
      () =>
        ana
          .with({ 'content-type': 'application/json' })
          .post<Problem>('/api/searches', '{"__proto__":{"a":1},"name":"b"}'),
      400,
    ],
  ])('%s', async (_name, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    if (status >= 400) expect(answer.body.code).toMatch(/^[A-Z]+-\d{3}$/);
  });
});
