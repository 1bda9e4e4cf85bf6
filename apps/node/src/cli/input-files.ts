import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from '@quintet/core/observe';
import { WrongUse } from './command.ts';

/** The files that the words name; a folder stands for the files in it, in the order of their names. */
export async function inputFiles(words: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const word of words)
    for (const path of await expand(word)) files.push({ ...fileAt(path), bytes: (await stat(path)).size });
  return files;
}

export function fileAt(path: string): InputFile {
  return { file: path, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) };
}

async function expand(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new WrongUse(`there is no file or folder ${path}`);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path, { withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(path, entry.name))
    .sort();
}
