import { type ListedParty, writeEuFsf, writeFtmLines } from '@quintet/core/observe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangePage, EntityPage, EntryPage, IngestJob, ListSummary, ListVersion, Today } from '../api/index.ts';
import type { Caller } from '../testing/caller.ts';
import { personOf, type TestNode, testNode } from '../testing/test-node.ts';

interface Problem {
  code: string;
}

let node: TestNode;
let ana: Caller;
let screening: Caller;

beforeAll(async () => {
  node = await testNode();
  ana = await node.person('ana', 'supervisor');
  screening = await node.program('screening');
});

afterAll(async () => node.close());

/** Hands a file over and waits until it is taken in. */
async function upload(content: string, query: Record<string, string>): Promise<IngestJob> {
  const { body } = await ana.post<IngestJob>(
    `/api/uploads?${new URLSearchParams({ file: 'list.txt', ...query }).toString()}`,
    content,
  );
  await node.settle();
  return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
}

const summary = async (dataset: string): Promise<ListSummary | undefined> =>
  (await ana.get<ListSummary[]>('/api/lists')).body.find((list) => list.dataset === dataset);

/** The ids of the entries that the running node finds by this name. */
async function found(name: string, dataset = 'default'): Promise<string[]> {
  const queries = { q: { schema: 'Person', properties: { name: [name] } } };
  const { body } = await screening.post<{ responses: { q: { results: { id: string }[] } } }>(`/match/${dataset}`, {
    queries,
  });
  return body.responses.q.results.map(({ id }) => id);
}

const party = (id: number, whole: string, more: Partial<ListedParty> = {}): ListedParty => ({
  id: String(id),
  kind: 'person',
  names: [{ whole }],
  programs: ['TEST'],
  ...more,
});
const euFsf = (...parties: ListedParty[]): string => writeEuFsf(parties, { generatedAt: '2026-03-01T08:00:00+01:00' });

describe('an edition', () => {
  test('is put in force as a delta, and the running node screens with it', async () => {
    const first = await upload(euFsf(party(1, 'Brannoc Veshtari'), party(2, 'Yolanthe Drusk')), { file: 'eu.xml' });
    expect(first).toMatchObject({ state: 'done', as: 'list', format: 'eu-fsf-xml', dataset: 'eu_fsf', added: 2 });
    expect(await found('Brannoc Veshtari')).toEqual(['eu-fsf-1']);
    expect(await found('Corvane Ashgrove')).toEqual([]);

    const born = { birthDates: ['1974-03-19'] };
    const second = await upload(euFsf(party(1, 'Brannoc Veshtari', born), party(3, 'Corvane Ashgrove')), {
      file: 'eu.xml',
    });
    expect(second).toMatchObject({ state: 'done', added: 1, changed: 1, removed: 1, refused: 0, findings: [] });
    expect(await found('Corvane Ashgrove')).toEqual(['eu-fsf-3']);
    expect(await found('Yolanthe Drusk')).toEqual([]);

    const { current } = (await summary('eu_fsf')) ?? {};
    expect(current).toMatchObject({ state: 'in-force', entries: 2, added: 1, changed: 1, removed: 1 });
    expect(current?.files).toEqual([
      { file: 'eu.xml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: expect.any(Number) },
    ]);
    const { body } = await ana.get<ChangePage>(`/api/lists/versions/${current?.id}/changes`);
    expect(body.changes.map(({ entry, kind }) => [entry, kind])).toEqual([
      ['eu-fsf-1', 'changed'],
      ['eu-fsf-2', 'removed'],
      ['eu-fsf-3', 'added'],
    ]);
    expect(body.changes[0]?.properties).toEqual([{ name: 'birthDate', before: [], after: ['1974-03-19'] }]);
    const idle = await node.person('idle', 'analyst', null);
    expect((await idle.get<Problem>(`/api/lists/versions/${current?.id}/changes`)).body.code).toBe('ACC-105');
  });

  test('that says the same is no new version', async () => {
    const before = (await summary('eu_fsf'))?.current?.id;
    const born = { birthDates: ['1974-03-19'] };
    const job = await upload(euFsf(party(3, 'Corvane Ashgrove'), party(1, 'Brannoc Veshtari', born)), {
      file: 'again.xml',
    });
    expect(job).toMatchObject({ state: 'done', added: 0, changed: 0, removed: 0 });
    expect((await summary('eu_fsf'))?.current?.id).toBe(before);
  });

  test.each([
    ['cut off', (xml: string) => xml.slice(0, xml.length - 60)],
    ['without its second half', (xml: string) => xml.slice(0, xml.length / 2)],
    ['with a document type', (xml: string) => xml.replace('<export', '<!DOCTYPE e [<!ENTITY b "c">]><export')],
    ['with an id twice', (xml: string) => xml.replace('logicalId="3"', 'logicalId="1"')],
    ['that is empty', (xml: string) => xml.replace(/<sanctionEntity[^]*<\/sanctionEntity>/, '')],
  ])('%s is refused, and the one before stays in force', async (_name, breakIt) => {
    const before = await summary('eu_fsf');
    const xml = euFsf(party(1, 'Brannoc Veshtari'), party(3, 'Corvane Ashgrove'), party(4, 'Maris Tollbeck'));
    const job = await upload(breakIt(xml), { file: 'eu.xml' });
    expect(job.state).toBe('refused');
    expect(job.findings[0]).toMatchObject({ severity: 'error', code: expect.stringMatching(/^LIST-\d{3}$/) });
    const after = await summary('eu_fsf');
    expect(after?.current).toEqual(before?.current);
    expect(after?.feed).toMatchObject({
      state: 'refused',
      refusal: { findings: job.findings, staysInForce: before?.current?.receivedAt },
    });
    // Today says of it what the page of lists says.
    const { lateFeeds } = (await ana.get<Today>('/api/today')).body;
    expect(lateFeeds.find((feed) => feed.dataset === 'eu_fsf')?.refusal).toEqual(after?.feed?.refusal);
    expect(await found('Corvane Ashgrove')).toEqual(['eu-fsf-3']);
    expect(await found('Maris Tollbeck')).toEqual([]);
  });

  test('that is refused where none is in force leaves nothing in force', async () => {
    await ana.post('/api/feeds', { title: 'A first list', dataset: 'first_list' });
    const broken = writeFtmLines([personOf('f-1', 'Maris Tollbeck')]).slice(0, -10);
    expect(await upload(broken, { as: 'list', dataset: 'first_list' })).toMatchObject({ state: 'refused' });
    const { feed, current } = (await summary('first_list')) ?? {};
    expect(current).toBeUndefined();
    expect(feed).toMatchObject({ state: 'refused', refusal: { at: expect.any(String) } });
    expect(feed?.refusal).not.toHaveProperty('staysInForce');
  });

  test('says what its findings quote, and the names of its files, for a stated purpose only', async () => {
    const newcomer = await node.person('newcomer', 'supervisor', null);
    const gone = await node.person('gone', 'supervisor');
    const xml = euFsf(party(1, 'Brannoc Veshtari'), party(3, 'Corvane Ashgrove')).replace(
      '<export',
      '<!DOCTYPE e><export',
    );
    const job = await upload(xml, { file: 'frozen-brannoc-veshtari.xml' });
    expect(job).toMatchObject({ state: 'refused', file: 'frozen-brannoc-veshtari.xml' });
    expect(job.findings[0]?.message).toEqual(expect.any(String));

    const shown = job.findings.map(({ severity, code, line }) => ({
      severity,
      code,
      ...(line === undefined ? {} : { line }),
    }));
    const urls = ['/api/uploads', `/api/uploads/${job.id}`, '/api/lists', '/api/lists/eu_fsf/versions'];
    const withheld = async (who: Caller) => {
      for (const url of urls) {
        const { status, body } = await who.get<unknown>(url);
        expect(status, url).toBe(200);
        expect(JSON.stringify(body), url).not.toMatch(/"message"|"path"|frozen-|"file":/);
      }
      const { file: _file, ...others } = job;
      expect((await who.get<IngestJob>(urls[1]!)).body).toEqual({ ...others, findings: shown });
      const feed = (await who.get<ListSummary[]>('/api/lists')).body.find(({ dataset }) => dataset === 'eu_fsf')?.feed;
      expect(feed?.refusal?.findings).toEqual(shown);
    };
    await withheld(newcomer);
    expect((await gone.get<IngestJob>(urls[1]!)).body).toEqual(job);
    await node.inStore((tx) =>
      tx
        .updateTable('session')
        .set({ purpose_until: new Date(0) })
        .where('account_id', '=', (e) => e.selectFrom('account').where('name', '=', 'gone').select('id'))
        .execute(),
    );
    await withheld(gone);
    expect((await (await node.program('ingest')).get<IngestJob>(urls[1]!)).body).toEqual(job);
  });

  test('a good one afterwards makes the feed well again', async () => {
    await upload(euFsf(party(1, 'Brannoc Veshtari'), party(3, 'Corvane Ashgrove')), { file: 'eu.xml' });
    expect((await summary('eu_fsf'))?.feed).not.toHaveProperty('refusal');
  });

  test('that lost much of its list is refused until somebody has looked', async () => {
    const people = Array.from({ length: 40 }, (_, i) => personOf(`big-${i}`, `Person ${'abcdefghij'[i % 10]}${i}`));
    const query = { as: 'list', dataset: 'own:big' };
    await upload(writeFtmLines(people), query);
    const half = writeFtmLines(people.slice(0, 20));
    expect(await upload(half, query)).toMatchObject({
      state: 'refused',
      refused: 20,
      findings: [{ code: 'LIST-501' }],
    });
    expect((await summary('own:big'))?.entries).toBe(40);
    expect(await upload(half, { ...query, acceptShrink: 'true' })).toMatchObject({ state: 'done', removed: 20 });
    expect((await summary('own:big'))?.entries).toBe(20);
  });

  test('of the exercise gives way to a real one, however little they share', async () => {
    const made = Array.from({ length: 40 }, (_, i) => personOf(`unsc-${i}`, `Made Up ${i}`));
    await node.list('un_sc_sanctions', made, { by: 'exercise' });
    const real = await node.list('un_sc_sanctions', [personOf('unsc-900', 'Tamsin Orrery')]);
    expect(real).toMatchObject({ state: 'in-force', added: 1, removed: 40 });
    const next = await node.list('un_sc_sanctions', made);
    expect(next.state).toBe('in-force');
  });

  test('kept as reference data is screened once it is loaded as a list', async () => {
    const lines = writeFtmLines([personOf('ref-1', 'Quillon Abernathy')]);
    await upload(lines, { as: 'entities', dataset: 'registry' });
    expect(await found('Quillon Abernathy')).toEqual([]);
    expect(await summary('registry')).toMatchObject({ screened: false });
    expect(await upload(lines, { as: 'list', dataset: 'registry' })).toMatchObject({ state: 'done' });
    expect(await summary('registry')).toMatchObject({ screened: true });
    expect(await found('Quillon Abernathy')).toEqual(['ref-1']);
    await upload(lines, { as: 'entities', dataset: 'registry' });
    expect(await found('Quillon Abernathy')).toEqual([]);
  });

  test('without a word what it is for is not guessed', async () => {
    const job = await upload(writeFtmLines([personOf('x-1', 'Nobody')]), {});
    expect(job).toMatchObject({ state: 'refused', findings: [{ code: 'ING-104' }] });
  });
});

test('every value of an entity says where it came from and since when', async () => {
  await upload(euFsf(party(1, 'Brannoc Veshtari', { birthDates: ['1974'] }), party(3, 'Corvane Ashgrove')), {
    file: 'eu.xml',
  });
  const { body } = await ana.get<EntityPage>('/api/entities/eu-fsf-1');
  const value = (property: string) => body.statements.find((statement) => statement.property === property);
  expect(value('name')).toMatchObject({ value: 'Brannoc Veshtari', dataset: 'eu_fsf', kind: 'fact', grade: 'A1' });
  expect(Date.parse(value('birthDate')?.firstSeen ?? '')).toBeGreaterThan(Date.parse(value('name')?.firstSeen ?? ''));
  expect(body.changes.at(-1)?.properties).toContain('birthDate');
  expect((await ana.get<EntryPage>('/api/entities')).body.entries[0]).toEqual({
    id: 'eu_fsf/eu-fsf-1',
    caption: 'Brannoc Veshtari',
    schema: 'Person',
  });
});

describe('a list kept by hand', () => {
  const entry = (name: string, more: Record<string, string[]> = {}) => ({
    schema: 'Person',
    properties: { name: [name], ...more },
  });
  const add = (body: object, dataset = 'own:our-people') =>
    ana.post<ListVersion & Problem>(`/api/lists/${dataset}/entries`, body);

  beforeAll(async () => {
    expect((await ana.post<ListSummary>('/api/lists', { name: 'Our people' })).body).toMatchObject({
      dataset: 'own:our-people',
      own: true,
      entries: 0,
    });
  });

  test('takes entries in, changes them and lets them go', async () => {
    expect((await add(entry('Ignatia Bellweather'))).body).toMatchObject({ entries: 1, added: 1, by: 'ana' });
    await node.settle();
    const [id = ''] = await found('Ignatia Bellweather');
    const url = `/api/lists/own:our-people/entries/${id}`;
    expect((await ana.send<ListVersion>('PUT', url, entry('Ignatia Fairweather'))).body).toMatchObject({ changed: 1 });
    await node.settle();
    expect(await found('Ignatia Fairweather')).toEqual([id]);
    expect((await ana.send<ListVersion>('DELETE', url)).body).toMatchObject({ entries: 0, removed: 1 });
    await node.settle();
    expect(await found('Ignatia Fairweather')).toEqual([]);
    expect((await ana.send<Problem>('DELETE', url)).body.code).toBe('LST-301');
  });

  test('loses nothing when several people add at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => add(entry(`Person Number ${i}`))));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await summary('own:our-people'))?.entries).toBe(8);
  });

  test.each([
    ['no name', { schema: 'Person', properties: { birthDate: ['1974'] } }, 'LST-303'],
    ['a blank name', entry('  '), 'LST-303'],
    ['a schema that is not screened', { schema: 'Ownership', properties: { name: ['x'] } }, 'LST-303'],
    ['31 February', entry('Ignatia Bellweather', { birthDate: ['1974-02-31'] }), 'LST-303'],
  ])('refuses an entry with %s', async (_name, body, code) => {
    expect((await add(body)).body.code).toBe(code);
  });

  test.each([
    ['a list of a publisher', 'eu_fsf', 'LST-302'],
    ['a list that nobody began', 'own:typo', 'LST-301'],
  ])('%s is not changed by hand', async (_name, dataset, code) => {
    expect((await add(entry('Ignatia Bellweather'), dataset)).body.code).toBe(code);
  });

  test('of the same name is there already', async () => {
    expect((await ana.post<Problem>('/api/lists', { name: 'our PEOPLE' })).body.code).toBe('LST-304');
  });
});
