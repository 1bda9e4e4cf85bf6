import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { associate, causesOf, createAssociator, hazardOfCap } from './index.ts';

test('the example in the README says what comes out', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, code = ''] = /```ts\nimport [^\n]*\n([\s\S]*?)```/.exec(readme) ?? [];
  const said: string[] = [];
  const console = { log: (value: unknown) => void said.push(String(value)) };
  runInNewContext(stripTypeScriptTypes(code), { associate, causesOf, createAssociator, hazardOfCap, console });
  expect(said).toEqual([...code.matchAll(/\); \/\/ (.*)/g)].map(([, comment]) => comment));
});
