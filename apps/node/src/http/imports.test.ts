import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportMapping, ImportModel, ImportPreview, IngestJob, KeptMapping } from '../api/index.ts';
import type { Caller } from '../testing/caller.ts';
import { personOf, type TestNode, testNode } from '../testing/test-node.ts';

let node: TestNode;
let ana: Caller;

beforeAll(async () => {
  node = await testNode();
  ana = await node.person('ana', 'analyst');
});

afterAll(async () => node.close());

const REGISTER = [
  'Kundennr;Firma;Gründungsdatum;Eigentümer_ID;Eigentümer Name;Anteil %',
  'C-1;Veshtari Handel GmbH;2019-03-01;P-1;Brannoc Veshtari;75',
  'C-2;Ottevanger Schiffe BV;12.03.2015;P-2;Sanne Ottevanger;100',
  'C-3;Drusk Holding AG;1999;C-1;Veshtari Handel GmbH;30',
  '',
].join('\n');

const preview = async (text: string | Buffer, mapping?: ImportMapping) =>
  (
    await ana.post<ImportPreview>('/api/imports/preview', {
      head: Buffer.from(text).toString('base64'),
      whole: true,
      ...(mapping ? { mapping } : {}),
    })
  ).body;

const tableOf = async (text: string | Buffer, mapping?: ImportMapping) => (await preview(text, mapping)).table!;

/** Keeps the mapping and hands the file over; gives the finished job. */
async function take(text: string, mapping: ImportMapping, dataset: string): Promise<IngestJob> {
  const columns = text.split('\n')[0]!.split(mapping.delimiter);
  const { body: kept } = await ana.post<KeptMapping>('/api/imports/mappings', { mapping, columns });
  const query = new URLSearchParams({ file: 'register.csv', table: kept.id, dataset });
  const { body } = await ana.post<IngestJob>(`/api/uploads?${query.toString()}`, text);
  await node.settle();
  return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
}

const links = async (dataset: string) =>
  (
    await node.node.store.db
      .selectFrom('entity_edge')
      .where('dataset', '=', dataset)
      .select(['schema', 'source_id', 'target_id', 'verb'])
      .orderBy('source_id')
      .execute()
  ).map((edge) => `${edge.source_id} ${edge.verb} ${edge.target_id}`);

describe('a table', () => {
  test('is recognised with its columns, its kind and its links, and nothing of it is kept', async () => {
    const table = await tableOf(REGISTER);
    expect(table.mapping).toMatchObject({
      delimiter: ';',
      encoding: 'utf-8',
      hasHeader: true,
      row: { schema: 'Company', idColumn: 0 },
      links: [{ schema: 'Ownership', rowIs: 'target', other: { idColumn: 3 } }],
    });
    expect(table.entities.slice(0, 3).map(({ schema, caption }) => [schema, caption])).toEqual([
      ['Company', 'Veshtari Handel GmbH'],
      ['LegalEntity', 'Brannoc Veshtari'],
      ['Ownership', expect.any(String)],
    ]);
    expect(table.findings).toEqual([]);
    expect(await node.dump()).not.toMatch(/Ottevanger/);
  });

  test('becomes entities with links in the store, and the next one of its columns is known', async () => {
    const { mapping } = await tableOf(REGISTER);
    const chosen: ImportMapping = { ...mapping, row: { ...mapping.row, schema: 'Organization' } };
    const job = await take(REGISTER, chosen, 'firmenbuch');
    expect(job).toMatchObject({ state: 'done', as: 'entities', dataset: 'firmenbuch', findings: [] });
    expect(await links('firmenbuch')).toEqual(['C-1 owns (30 %) C-3', 'P-1 owns (75 %) C-1', 'P-2 owns (100 %) C-2']);
    const rows = await node.node.store.db
      .selectFrom('source_entity')
      .where('dataset', '=', 'firmenbuch')
      .select(['entity_id', 'schema', 'caption'])
      .orderBy('entity_id')
      .execute();
    expect(rows.filter(({ schema }) => schema !== 'Ownership').map((row) => Object.values(row))).toEqual([
      ['C-1', 'Organization', 'Veshtari Handel GmbH'],
      ['C-2', 'Organization', 'Ottevanger Schiffe BV'],
      ['C-3', 'Organization', 'Drusk Holding AG'],
      ['P-1', 'LegalEntity', 'Brannoc Veshtari'],
      ['P-2', 'LegalEntity', 'Sanne Ottevanger'],
    ]);
    const next = await tableOf(REGISTER.replace('C-3', 'C-9'));
    expect(next).toMatchObject({ known: true, mapping: { row: { schema: 'Organization' } } });
  });

  test('is never taken for a list: nobody is screened against it, and it takes no list’s place', async () => {
    await node.list('eu_fsf', [personOf('eu-1', 'Yolanthe Drusk')]);
    const { mapping } = await tableOf(REGISTER);
    const job = await take(REGISTER, mapping, 'eu_fsf');
    expect(job).toMatchObject({ state: 'refused', findings: [{ code: 'ING-105' }] });
    expect(node.lists.current.versions.map(({ dataset }) => dataset)).toEqual(['eu_fsf']);
  });
});

test('what the dates of a column tell is answered for all rows that are looked at, and is kept once it is put into the mapping', async () => {
  const rows = Array.from({ length: 30 }, (_, at) => `p${at},P,${at === 29 ? '03/04/1980' : '1980-03-04'}`);
  const table = await tableOf(['id,name,birth date', ...rows, ''].join('\n'));
  expect(table.columns.map(({ dates }) => dates)).toEqual([undefined, undefined, 'ambiguous']);
  expect(table.findings).toMatchObject([
    { code: 'LIST-409', column: 2 },
    { code: 'LIST-401', line: 31 },
  ]);
  const told = await tableOf('id,name,birth date\na,P,12/25/1980\nb,Q,03/04/1980\n');
  expect(told).toMatchObject({ columns: [{}, {}, { dates: 'month-first' }] });
  const mapping = { ...told.mapping, dates: [{ column: 2, order: 'month-first' as const }] };
  await take('id,name,birth date\nb,Q,03/04/1980\n', mapping, 'orders');
  const entity = await node.node.store.db
    .selectFrom('statement')
    .where('dataset', '=', 'orders')
    .where('property', '=', 'birthDate')
    .select('value')
    .executeTakeFirst();
  expect(entity?.value).toBe('1980-03-04');
});

describe('bad input is told at its cell', () => {
  const BAD = [
    'id,name,birth date,notes',
    'a,Sanne Ottevanger,1974-02-31,',
    'b,"Brannoc Veshtari,1980-01-01,',
    'a,Corvane Ashgrove,1990,',
    'c,Yolanthe Drusk,1991,,',
    '',
  ].join('\n');
  const where = (findings: { code: string; line?: number; column?: number }[]) =>
    findings.map(({ code, line, column }) => [code, line, column]);

  test('a broken quote, too many columns, 31 February, an id twice, an empty column', async () => {
    const { findings } = await tableOf(BAD);
    expect(where(findings).toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual([
      ['LIST-201', 3, undefined],
      ['LIST-202', 5, undefined],
      ['LIST-212', undefined, undefined],
      ['LIST-213', 4, 0],
      ['LIST-401', 2, 2],
    ]);
  });

  test('refuses the file whole, unless a person leaves such lines out', async () => {
    const { mapping } = await tableOf(BAD);
    const refused = await take(BAD, mapping, 'people');
    expect(refused).toMatchObject({ state: 'refused', added: 0 });
    const taken = await take(BAD, { ...mapping, leaveOutBroken: true }, 'people');
    expect(taken).toMatchObject({ state: 'done', added: 1 });
    expect(taken.findings.map(({ code, line }) => [code, line])).toContainEqual(['LIST-201', 3]);
  });

  test('a file that is not of the encoding that was chosen', async () => {
    const text = Buffer.from('id,name\na,J\u00fcrgen Drusk\n', 'latin1');
    expect((await tableOf(text)).mapping.encoding).toBe('windows-1252');
    const { mapping } = await tableOf(text);
    const { findings } = await tableOf(text, { ...mapping, encoding: 'utf-8' });
    expect(where(findings)).toContainEqual(['LIST-005', 2, undefined]);
  });

  test.each([
    ['no column', { columns: [] }],
    ['no such property', { columns: [{ column: 0, property: 'wingspan' }] }],
    ['no such schema', { schema: 'Wizard' }],
  ])('a mapping with %s is refused', async (_what, change) => {
    const { mapping } = await tableOf('full name\nSanne Ottevanger\n');
    const answer = await ana.post<{ code: string }>('/api/imports/mappings', {
      mapping: { ...mapping, row: { ...mapping.row, ...change } },
      columns: ['full name'],
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'IMP-101']);
  });
});

test('what is no table is said to be what it is', async () => {
  expect(await preview('{"id":"a","schema":"Person","properties":{"name":["Sanne"]}}\n')).toEqual({
    format: 'ftm-jsonl',
  });
});

test('the model offers what tables can become', async () => {
  const { body } = await ana.get<ImportModel>('/api/imports/model');
  expect(body.schemata.map(({ name }) => name)).toEqual(expect.arrayContaining(['Person', 'Company', 'Vessel']));
  expect(body.links.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Ownership', 'Directorship', 'Payment', 'Family']),
  );
});

test('an auditor may not import', async () => {
  const oda = await node.person('oda', 'auditor');
  expect((await oda.post('/api/imports/preview', { head: '', whole: true })).status).toBe(403);
});
