import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-files-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function put(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const entity = (id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>) =>
  JSON.stringify({ id, schema, properties });
const share = (percentage: string) =>
  entity('o', 'Ownership', { owner: ['P'], asset: ['A'], percentage: [percentage] });
const codes = (findings: readonly Record<string, unknown>[]) => findings.map(({ code }) => code);

describe.concurrent('files that people have', () => {
  test('owners: an id that is a company in one file and a person in the other is told, and the command says so', async () => {
    const company = await put(
      'one.jsonl',
      [entity('A', 'Company', {}), entity('P', 'Person', {}), share('100')].join('\n'),
    );
    const person = await put('other.jsonl', [entity('A', 'Person', {}), share('30')].join('\n'));
    const { code, results, findings } = await runCli(['owners', '--file', company, '--file', person, 'A']);
    expect(code).toBe(1);
    expect(codes(findings).slice(0, 2)).toEqual(['LIST-316', 'LIST-317']);
    expect(findings[0]).toMatchObject({ severity: 'warning', line: 1, file: person });
    expect(findings[0]?.['message']).toContain(`line 1 of `);
    expect(results[0]).toMatchObject({ id: 'P', share: { min: 30, max: 100 } });
  });

  test('validate: what owners would find, and more, with lines; nothing of it makes the file invalid', async () => {
    const lines = [entity('A', 'Company', { country: ['Narnia'] }), entity('P', 'Person', {}), share('abc')];
    const { code, results } = await runCli(['validate', await put('odd.jsonl', lines.join('\n'))]);
    expect(code).toBe(0);
    expect(results).toMatchObject([
      {
        format: 'ftm-jsonl',
        valid: true,
        findings: [
          { code: 'LIST-322', line: 1 },
          { code: 'FTM-001', line: 3 },
        ],
      },
    ]);
  });

  test.each([
    ['a JSON array of entities', `[${entity('A', 'Company', {})},${entity('B', 'Company', {})}]`, 'LIST-012'],
    ['statements of beneficial ownership', '[{"statementId":"s","recordId":"A"}]', 'LIST-011'],
  ])('path: %s is called what it is', async (name, text, expected) => {
    const path = await put(`${name}.json`, text);
    const { code, findings } = await runCli(['path', '--file', path, 'A', 'B']);
    expect([code, codes(findings)]).toEqual([3, [expected]]);
  });

  test.each([
    ['a dataset with a capital', ['--dataset', 'regA', '--as', 'entities'], /--dataset is a small letter.*not "regA"/u],
    [
      'a list with lines left out',
      ['--as', 'list', '--leave-out-broken', 'yes'],
      /--leave-out-broken is for --as entities/u,
    ],
  ])('ingest: %s is wrong use, told before anything starts', async (_, flags, words) => {
    const { code, stderr } = await runCli(['ingest', ...flags, await put('any.jsonl', entity('A', 'Company', {}))]);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });
});
