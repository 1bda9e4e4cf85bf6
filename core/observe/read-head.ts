import { HEAD_BYTES_MAX } from './limits.ts';
import type { InputFile } from './list-edition.ts';

/**
 * Reads the beginning of a file, enough to tell its format, and lets go of it. The file is opened for it once more than
 * the reading itself does.
 *
 * @throws whatever opening or reading the file throws.
 */
export async function readHead(input: InputFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= HEAD_BYTES_MAX) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES_MAX);
}
