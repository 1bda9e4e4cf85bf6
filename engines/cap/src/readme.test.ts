import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { readCap } from './read/read-cap.ts';
import { validateCap } from './validate-cap.ts';
import { writeCap } from './write/write-cap.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

test('the example in the README says what comes out', () => {
  const [, document = ''] = /encode\(`([^`]*)`\)/u.exec(readme) ?? [];
  const bytes = new TextEncoder().encode(document);
  const { valid, findings } = validateCap(bytes);
  expect(readme).toContain(`// ${valid} ${inspect(findings.map(({ code, path, line }) => [code, path, line]))}`);
  const [read] = readCap(bytes).alerts;
  expect(readme).toContain(`// ${read!.alert.identifier}`);
  expect(readme).toContain(`// ${validateCap(writeCap(read!.alert)).valid}`);
});
