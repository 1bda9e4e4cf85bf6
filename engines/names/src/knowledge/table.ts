import { romanize } from '../script/index.ts';

/** Runs `make` once, when its result is first asked for: tables cost nothing until a name needs them. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The lines of a table without blank lines and `#` comments. */
export function tableLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A word of a table in the form in which tokens arrive: a–z, 0–9, spaces between its parts. */
export function roman(word: string): string {
  return romanize(word);
}

/** A single name of a table as one token, without the Arabic article. */
export function romanToken(word: string): string {
  const spelling = roman(word);
  return (spelling.startsWith('al ') ? spelling.slice(3) : spelling).replaceAll(' ', '');
}
