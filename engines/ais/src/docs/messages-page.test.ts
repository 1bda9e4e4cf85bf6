import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { messagesPage } from './messages-page.ts';

test('MESSAGES.md says what the tables say; `npm run docs -w @quintet/ais` writes it anew', async () => {
  expect(await readFile(new URL('../../MESSAGES.md', import.meta.url), 'utf8')).toBe(messagesPage());
});
