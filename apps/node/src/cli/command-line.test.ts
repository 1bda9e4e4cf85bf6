import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEuFsf, writeFtmLines } from '@quintet/core/observe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mt103, pacs008 } from '../testing/messages.ts';
import { runCli } from '../testing/run-cli.ts';
import { personOf } from '../testing/test-node.ts';

interface Line {
  subject: { row: number; id?: string; path?: string; caption: string };
  hits: { id: string; dataset: string; score: number; match: boolean; reasons: { score: number }[] }[];
}

const LISTED = 'Brannoc Veshtari';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-cli-'));
  const parties = [
    { id: '1', kind: 'person' as const, names: [{ whole: LISTED }], birthDates: ['1974-03-19'], programs: ['TEST'] },
    { id: '2', kind: 'person' as const, names: [{ whole: 'Yolanthe Drusk' }], programs: ['TEST'] },
  ];
  await put('eu.xml', writeEuFsf(parties, { generatedAt: '2026-03-01T08:00:00+01:00' }));
  await put('own.jsonl', writeFtmLines([personOf('own-1', 'Corvane Ashgrove')]));
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
const at = (name: string): string => join(folder, name);

async function screen(input: string, ...flags: string[]) {
  const run = await runCli(['screen', '--list', at('eu.xml'), '--list', at('own.jsonl'), ...flags, input]);
  return { ...run, lines: run.results as unknown as Line[] };
}

describe.concurrent('screen', () => {
  test('CSV: one line for each subject, in the order of the file, keys as in the contract', async () => {
    const input = await put(
      'people.csv',
      'id,full_name,date_of_birth,expected\nc-1,Sanne Ottevanger,1980-01-02,yes\nc-2,Brannoc Veshtari,1974-03-19,no\n,Corvane Ashgrove,,no\n',
    );
    const { code, lines, stderr } = await screen(input);
    expect([code, stderr]).toEqual([0, '']);
    expect(lines.map(({ subject }) => subject)).toEqual([
      { row: 1, id: 'c-1', caption: 'Sanne Ottevanger' },
      { row: 2, id: 'c-2', caption: LISTED },
      { row: 3, caption: 'Corvane Ashgrove' },
    ]);
    expect(lines.map(({ hits }) => hits.map(({ id, dataset }) => [id, dataset]))).toEqual([
      [],
      [['eu-fsf-1', 'eu_fsf']],
      [['own-1', 'own:own']],
    ]);
    const [hit] = lines[1]?.hits ?? [];
    expect(Object.keys(lines[1] ?? {})).toEqual(['subject', 'hits']);
    expect(Object.keys(hit ?? {})).toEqual(['id', 'caption', 'dataset', 'schema', 'score', 'match', 'reasons']);
    const order = ['feature', 'text', 'score', 'query', 'candidate'];
    for (const reason of hit?.reasons ?? []) expect(order.filter((key) => key in reason)).toEqual(Object.keys(reason));
    expect(hit?.reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(hit?.score ?? 0, 2);
  });

  test('a birth date that is none warns, and the name is screened all the same', async () => {
    const input = await put(
      'dates.csv',
      'full_name,date_of_birth\nBrannoc Veshtari,1974-02-31\nBrannoc Veshtari,1974-3-9\nBrannoc Veshtari,soon\n',
    );
    const { code, lines, findings } = await screen(input);
    expect(code).toBe(1);
    expect(lines.map(({ hits }) => hits.length)).toEqual([1, 1, 1]);
    expect(findings.map(({ severity, file, line }) => [severity, file, line])).toEqual([
      ['warning', input, 2],
      ['warning', input, 4],
    ]);
  });

  test('threshold, cutoff and limit', async () => {
    const input = await put('near.csv', 'full_name\nBranoc Veshtary\n');
    const { lines } = await screen(input, '--threshold', '0.99', '--cutoff', '0.4', '--limit', '1');
    expect(lines[0]?.hits).toMatchObject([{ id: 'eu-fsf-1', match: false }]);
    expect((await screen(input, '--threshold', '0.99')).lines[0]?.hits).toEqual([]);
  });

  test('columns of other names', async () => {
    const input = await put('mapped.csv', 'kunde;geb\nBrannoc Veshtari;1974-03-19\n');
    const { lines } = await screen(input, '--map', 'kunde=name', '--map', 'geb=birthDate');
    expect(lines[0]?.hits[0]?.id).toBe('eu-fsf-1');
  });

  test('a payment file: one line for each party and text, with its place', async () => {
    const transfer = { id: 'T1', debtor: LISTED, creditor: 'Sanne Ottevanger', remittance: 'rent for Yolanthe Drusk' };
    const { code, lines } = await screen(await put('pay.xml', pacs008(transfer)));
    expect(code).toBe(0);
    const debtor = lines.find(({ subject }) => subject.id === 'M-T1#1/debtor');
    expect(debtor?.subject).toMatchObject({ path: '/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/Dbtr', caption: LISTED });
    expect(debtor?.hits[0]?.id).toBe('eu-fsf-1');
    expect(lines.find(({ subject }) => subject.id === 'M-T1#1/remittance')?.hits[0]?.id).toBe('eu-fsf-2');
    expect(lines.find(({ subject }) => subject.id === 'M-T1#1/creditor')?.hits).toEqual([]);
  });

  test('FollowTheMoney lines: one line for each entity that can be matched', async () => {
    const bond = { id: 'b', schema: 'Ownership', properties: { owner: ['c-9'] } };
    const { lines } = await screen(await put('in.jsonl', writeFtmLines([personOf('c-9', LISTED), bond])));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ subject: { row: 1, id: 'c-9' }, hits: [{ id: 'eu-fsf-1' }] });
  });

  test('a large file is screened in threads: the same lines in the same order', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => `${i % 3000 === 7 ? LISTED : `Nobody Number ${i}`} Anyone`);
    rows[4] = LISTED;
    const small = await screen(await put('few.csv', ['full_name', ...rows.slice(0, 10)].join('\n')));
    const large = await screen(
      await put('many.csv', ['full_name', ...rows.map((row) => row.padEnd(40, ' '))].join('\n')),
    );
    expect(large.code).toBe(0);
    expect(large.lines).toHaveLength(9000);
    expect(large.lines.slice(0, 10)).toEqual(small.lines);
    expect(large.lines.map(({ subject }) => subject.row)).toEqual(rows.map((_, i) => i + 1));
    expect(large.lines[4]?.hits[0]).toMatchObject({ match: true });
  });

  test('against a broken list nobody of a large file is screened either', async () => {
    const broken = await put('broken-for-many.xml', '<?xml version="1.0"?><export><sanctionEntity>');
    const input = await put('large.csv', `full_name\n${'Nobody Anyone                            \n'.repeat(9000)}`);
    const { code, stdout, findings } = await runCli(['screen', '--list', broken, input]);
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('against a broken list nobody is screened', async () => {
    const broken = await put(
      'broken.xml',
      '<export xmlns="http://eu.europa.ec/fpi/fsd/export"><sanctionEntity logicalId="1">',
    );
    const { code, stdout, findings } = await runCli(['screen', '--list', broken, at('eu.xml')]);
    expect([code, stdout]).toEqual([3, '']);
    expect(findings).toMatchObject([{ severity: 'error', code: 'LIST-101', line: 1 }]);
  });
});

describe.concurrent('match-names', () => {
  test('the same columns and order, with score and match behind', async () => {
    const input =
      'case,name1,name2,is_match\n1,Brannoc Veshtari,"Veshtari, Brannoc",true\n2,Sanne Ottevanger,Brannoc Veshtari,true\n';
    const { code, stdout } = await runCli(['match-names'], input);
    expect(code).toBe(0);
    expect(stdout.split(/\r?\n/)).toEqual([
      'case,name1,name2,is_match,score,match',
      expect.stringMatching(/^1,Brannoc Veshtari,"Veshtari, Brannoc",true,[01]\.\d+,true$/),
      expect.stringMatching(/^2,Sanne Ottevanger,Brannoc Veshtari,true,0(\.\d+)?,false$/),
      '',
    ]);
  });

  test('needs both names', async () => {
    expect((await runCli(['match-names'], 'a,b\n1,2\n')).code).toBe(2);
  });
});

describe.concurrent('payments', () => {
  test('one line for each payment, keys as in the contract', async () => {
    const xml = await put(
      'two.xml',
      pacs008({ id: 'A', debtor: LISTED, creditor: 'B C' }, { id: 'B', debtor: 'D E', creditor: 'F G' }),
    );
    const { code, results } = await runCli(['payments', xml]);
    expect(code).toBe(0);
    expect(results).toHaveLength(2);
    expect(results[0]).toMatchObject({
      file: xml,
      kind: 'credit',
      message: expect.stringContaining('pacs.008'),
      ids: { msg: 'M-A', endToEnd: 'A' },
      date: '2026-03-02',
      amount: { value: '1250.00', currency: 'EUR' },
      remittance: [],
      unmapped: [],
    });
    expect(Object.keys(results[0] ?? {})).toEqual([
      'file',
      'kind',
      'message',
      'ids',
      'date',
      'amount',
      'parties',
      'accounts',
      'remittance',
      'unmapped',
    ]);
  });

  test('MT in a folder', async () => {
    const { results } = await runCli([
      'payments',
      await put('one.fin', mt103({ id: 'M', debtor: LISTED, creditor: 'B C' })),
    ]);
    expect(results).toMatchObject([
      { kind: 'credit', parties: expect.arrayContaining([expect.objectContaining({ role: 'debtor', name: LISTED })]) },
    ]);
  });

  test('a broken file is said to be so', async () => {
    const cut = pacs008({ id: 'A', debtor: LISTED, creditor: 'B C' }).slice(0, -80);
    const { code, findings } = await runCli(['payments', await put('cut.xml', cut)]);
    expect(code).toBe(1);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      code: 'XML-002',
      line: expect.any(Number),
      file: at('cut.xml'),
    });
  });
});

test.concurrent('validate: one line for each file', async () => {
  const broken = await put('bad.csv', 'full_name,date_of_birth\n"Brannoc Veshtari,1974\n');
  const { code, results } = await runCli(['validate', at('eu.xml'), broken, await put('empty.xml', '')]);
  expect(code).toBe(1);
  expect(results.map(({ file, format, valid }) => [file, format, valid])).toEqual([
    [at('eu.xml'), 'eu-fsf-xml', true],
    [broken, 'mapped-csv', false],
    [at('empty.xml'), undefined, false],
  ]);
  for (const result of results.slice(1)) expect((result['findings'] as unknown[]).length).toBeGreaterThan(0);
  expect((await runCli(['validate', at('eu.xml')])).code).toBe(0);
});

test.concurrent('exercise: writes what it says', async () => {
  const { code, results } = await runCli(['exercise', '--seed', '3', '--size', '40', '--out', at('exercise')]);
  expect(code).toBe(0);
  expect(results).toMatchObject([{ out: at('exercise'), seed: 3, size: 40, files: expect.any(Number) }]);
  const manifest = JSON.parse(await readFile(at('exercise/manifest.json'), 'utf8')) as { files: unknown[] };
  expect(results[0]?.['files']).toBe(manifest.files.length);
});

describe.concurrent('path', () => {
  const LINES = [
    { id: 'a', schema: 'Person', properties: { name: ['Sanne Ottevanger'] } },
    { id: 'b', schema: 'Company', properties: { name: ['Veshtari Trading'] } },
    { id: 'c', schema: 'Company', properties: { name: ['Orrery Shipping'] } },
    {
      id: 'ab',
      schema: 'Directorship',
      properties: { director: ['a'], organization: ['b'], role: ['chair'], startDate: ['2019'] },
    },
    { id: 'bc', schema: 'Ownership', properties: { owner: ['b'], asset: ['c'], percentage: ['60'] } },
  ];
  const write = (name: string) => put(name, LINES.map((line) => `${JSON.stringify(line)}\n`).join(''));

  test('one line a path, keys as in the contract', async () => {
    const { code, results } = await runCli(['path', '--file', await write('net.ftm.json'), 'a', 'c']);
    expect(code).toBe(0);
    expect(results).toEqual([
      {
        score: expect.any(Number),
        nodes: [
          { id: 'a', caption: 'Sanne Ottevanger', schema: 'Person' },
          { id: 'b', caption: 'Veshtari Trading', schema: 'Company' },
          { id: 'c', caption: 'Orrery Shipping', schema: 'Company' },
        ],
        edges: [
          {
            id: 'ab',
            schema: 'Directorship',
            from: 'a',
            to: 'b',
            start: '2019',
            text: 'Sanne Ottevanger directs (chair) Veshtari Trading',
          },
          { id: 'bc', schema: 'Ownership', from: 'b', to: 'c', text: 'Veshtari Trading owns (60 %) Orrery Shipping' },
        ],
      },
    ]);
  });

  test('an id that is in none of the files is wrong use', async () => {
    expect((await runCli(['path', '--file', await write('net2.ftm.json'), 'a', 'nobody'])).code).toBe(2);
  });

  test('a line that cannot be read is told, and the others count', async () => {
    const file = await put('net3.ftm.json', `${LINES.map((line) => JSON.stringify(line)).join('\n')}\n{"id": 1}\n`);
    const { code, results, findings } = await runCli(['path', '--file', file, 'a', 'c']);
    expect([code, results.length]).toEqual([1, 1]);
    expect(findings).toMatchObject([{ code: 'LIST-311', line: 6, file }]);
  });
});

describe.concurrent('owners', () => {
  const stake = (owner: string, asset: string, percentage: string) => ({
    id: `${owner}-${asset}`,
    schema: 'Ownership',
    properties: { owner: [owner], asset: [asset], percentage: [percentage] },
  });
  const ENTITIES = [
    { id: 'ada', schema: 'Person', properties: { name: ['Ada Orrery'] } },
    { id: 'firm', schema: 'Company', properties: { name: ['Firm Ltd'] } },
    { id: 'hold', schema: 'Company', properties: { name: ['Holding SA'] } },
    stake('hold', 'firm', '60%'),
    stake('ada', 'hold', '50'),
  ];

  test('one line for each end of the chains, from files of entities', async () => {
    const file = await put('owners.ftm.json', ENTITIES.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const { code, results } = await runCli(['owners', '--file', file, 'firm']);
    expect(code).toBe(0);
    expect(results).toEqual([
      expect.objectContaining({ id: 'unknown', kind: 'unknown', share: { min: 70, max: 70 } }),
      {
        id: 'ada',
        caption: 'Ada Orrery',
        schema: 'Person',
        share: { min: 30, max: 30 },
        control: false,
        kind: 'person',
        chains: [['firm', 'hold', 'ada']],
        chainsMore: false,
        reachesThreshold: 'yes',
      },
    ]);
  });

  test('from statements, and what is wrong with them is told', async () => {
    const statements = [
      {
        statementId: 'x'.repeat(32),
        recordId: 'c',
        recordType: 'entity',
        recordDetails: { entityType: { type: 'nothing' } },
      },
    ];
    const file = await put('statements.json', JSON.stringify(statements));
    const { code, results } = await runCli(['validate', file]);
    expect([code, results[0]?.['format'], results[0]?.['valid']]).toEqual([1, 'bods', false]);
    expect(results[0]?.['findings']).toContainEqual(
      expect.objectContaining({ severity: 'error', path: '$[0].recordDetails.entityType.type' }),
    );
    expect((await runCli(['owners', '--file', file, 'c'])).results).toMatchObject([{ kind: 'unknown' }]);
  });

  test('an id that is in none of the files is wrong use', async () => {
    const file = await put('owners2.ftm.json', `${JSON.stringify(ENTITIES[0])}\n`);
    expect((await runCli(['owners', '--file', file, 'nobody'])).code).toBe(2);
  });
});

describe.concurrent('help and wrong use', () => {
  test('without a command it names them all', async () => {
    const { code, stderr } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'start',
      'status',
      'ingest',
      'screen',
      'match-names',
      'payments',
      'validate',
      'owners',
      'path',
      'export',
      'exercise',
      'user add',
    ])
      expect(stderr).toContain(`  ${name} `);
  });

  test('each command says what it needs', async () => {
    const { code, stdout } = await runCli(['screen', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/--list FILE/);
    expect(stdout).toMatch(/--threshold/);
  });

  test.each([
    [['unknown']],
    [['screen']],
    [['screen', '--list', 'nowhere.xml', 'nowhere.csv']],
    [['screen', '--unknown', 'x', 'y']],
    [['screen', '--list', 'a', '--threshold', 'high', 'b']],
    [['payments', 'nowhere.xml']],
    [['ingest', '--as', 'unicorns', 'x']],
    [['user', 'add', 'A B', '--role', 'analyst']],
    [['user', 'add', 'ana', '--role', 'king']],
    [['start', '--role', 'king']],
  ])('%j ends with 2 and a sentence', async (args) => {
    const { code, stdout, stderr } = await runCli(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trim()).not.toBe('');
  });

  test('where no node runs, status says so', async () => {
    const { code, stderr } = await runCli(['status', '--data', at('no-node')]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/quintet start/);
  });
});
