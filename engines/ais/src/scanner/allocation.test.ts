import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** What the scanner may take for itself while it reads: the compiler's notes, not the messages. */
const BYTES_A_MESSAGE_MAX = 1;

/** A young generation so large that nothing is cleared away, and compiled code as soon as it is due. */
const FLAGS = [
  '--conditions=source',
  '--expose-gc',
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  '--no-concurrent-recompilation',
];

test('a message of a frequent type takes no memory', async () => {
  const script = fileURLToPath(new URL('./testing/measure-allocation.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [...FLAGS, script]);
  const { messages, bytesAMessage } = JSON.parse(stdout) as { messages: number; bytesAMessage: number };
  expect(messages).toBe(400_000);
  expect(bytesAMessage).toBeLessThan(BYTES_A_MESSAGE_MAX);
}, 60_000);
