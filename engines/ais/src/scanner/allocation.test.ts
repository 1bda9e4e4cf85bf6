import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** What the scanner may take for itself while it reads: the compiler's notes, not the messages. */
const BYTES_A_MESSAGE_MAX = 1;

const FLAGS = ['--conditions=source', '--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];

test('a message of a frequent type takes no memory', async () => {
  const script = join(import.meta.dirname, 'testing', 'measure-allocation.ts');
  const { stdout } = await run(process.execPath, [...FLAGS, script]);
  const { messages, bytesAMessage } = JSON.parse(stdout) as { messages: number; bytesAMessage: number };
  expect(messages).toBe(400_000);
  expect(bytesAMessage).toBeLessThan(BYTES_A_MESSAGE_MAX);
}, 60_000);
