import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BackupBroken } from './backup-broken.ts';
import { linesOf } from './backup-read.ts';

const BYTES_MAX = 100;

async function lines(chunks: readonly Buffer[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesOf(Readable.from(chunks), BYTES_MAX)) found.push(line.toString());
  return found;
}

test('lines come out whole, wherever the chunks are cut', async () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\n', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
      const bytes = Buffer.from(`${texts.join('\n')}\n`);
      const count = Math.ceil(bytes.length / size);
      const chunks = Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
      expect(await lines(chunks)).toEqual(texts);
    }),
  );
});

test.each([
  ['a last line without its line break', ['one\n', 'two']],
  ['a line without an end', Array.from({ length: 20 }, () => 'never-ending ')],
])('%s is refused', async (_case, chunks) => {
  await expect(lines(chunks.map((chunk) => Buffer.from(chunk)))).rejects.toThrow(BackupBroken);
});
