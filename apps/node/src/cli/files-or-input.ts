import { inputFiles } from './input-files.ts';

/** The word that stands for standard input. */
export const STANDARD_INPUT = '-';

/** The files that the words name, a folder's one by one; `-` stays what it is. */
export async function filesOrInput(words: readonly string[]): Promise<string[]> {
  const named = await Promise.all(
    words.map(async (word) => (word === STANDARD_INPUT ? [word] : (await inputFiles([word])).map(({ file }) => file))),
  );
  return named.flat();
}
