import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-validate-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function put(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** An alert that the strict schema lets pass and the extended one does not, and that no profile would. */
const ALERT = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>EX 1</identifier><sender>warnings@example.org</sender><sent>2026-03-01T12:00:00+01:00</sent>
<status>Actual</status><msgType>Alert</msgType><scope>Public</scope></alert>`;

describe.concurrent('validate: hazard alerts', () => {
  test('by the extended schema, with layer, path and line', async () => {
    const file = await put('extended.xml', ALERT);
    const { code, results } = await runCli(['validate', file]);
    expect(code).toBe(1);
    expect(results).toMatchObject([
      {
        file,
        format: 'cap',
        valid: false,
        findings: [
          { severity: 'error', code: 'INVALID_IDENTIFIER', layer: 'schema', path: '/alert[1]/identifier[1]', line: 2 },
        ],
      },
    ]);
  });

  test('by the strict schema, and with a profile', async () => {
    const strict = await runCli(['validate', '--schema', 'strict', await put('strict.xml', ALERT)]);
    expect([strict.code, strict.results]).toMatchObject([0, [{ valid: true, findings: [] }]]);
    const file = await put('profile.xml', ALERT.replace('EX 1', 'EX-1'));
    const { code, results } = await runCli(['validate', '--profile', 'google', file]);
    expect(code).toBe(1);
    expect(results).toMatchObject([{ findings: [{ code: 'INFO_IS_REQUIRED', layer: 'profile', path: '/alert[1]' }] }]);
  });

  test('an unknown root is one error', async () => {
    const { code, results } = await runCli(['validate', await put('foo.xml', '<foo><bar/></foo>')]);
    expect(code).toBe(1);
    expect(results).toMatchObject([
      { valid: false, findings: [{ code: 'NOT_CAP', layer: 'schema', path: '/foo[1]', severity: 'error' }] },
    ]);
    expect(results[0]!['findings']).toHaveLength(1);
  });

  test.each([
    ['--schema', 'loose'],
    ['--profile', 'nobody'],
  ])('%s %s is wrong use', async (flag, value) => {
    const { code } = await runCli(['validate', flag, value, await put('any.xml', ALERT)]);
    expect(code).toBe(2);
  });
});
