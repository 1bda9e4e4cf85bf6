import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createTracker, DEFAULT_SETTINGS, DETECTORS, emptyFix } from './index.ts';

test('the example in the README says what comes out', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, code = ''] = /```ts\nimport [^\n]*\n([\s\S]*?)```/.exec(readme) ?? [];
  const said: unknown[] = [];
  const console = { log: (value: unknown) => void said.push(value) };
  runInNewContext(stripTypeScriptTypes(code), { createTracker, DEFAULT_SETTINGS, DETECTORS, emptyFix, console });
  const comments = [...code.matchAll(/\); \/\/ (.*)/g)].map(([, comment]) => comment);
  const last = said.slice(-2).map((value) => (Array.isArray(value) ? `[ '${value.join("', '")}' ]` : String(value)));
  expect(last).toEqual(comments);
});
