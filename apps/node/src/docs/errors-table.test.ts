import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { errorsTable } from './errors-table.ts';

test('docs/errors.md says what the code says; `npm run docs` writes it anew', async () => {
  expect(await readFile(new URL('../../../../docs/errors.md', import.meta.url), 'utf8')).toBe(errorsTable());
});
