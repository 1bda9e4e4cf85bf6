import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FINDING_CODES } from './finding-codes.ts';

test('every sentence ends and says what to do; profiles are told apart by their layer', () => {
  for (const [code, { sentence, severity, layer }] of Object.entries(FINDING_CODES)) {
    expect(code).toMatch(/^[A-Z][A-Z_]+$/u);
    expect(sentence).toMatch(/^["<A-Z{].*\.$/u);
    if (severity === 'info') expect(['profile', 'xml']).toContain(layer);
  }
});

test('every code is given somewhere', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'finding-codes.ts')
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n');
  for (const code of Object.keys(FINDING_CODES)) expect(sources).toContain(`'${code}'`);
});
