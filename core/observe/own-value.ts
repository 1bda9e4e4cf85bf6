/** What a table holds under a word that came from a file; a word such as `constructor` is in no table. */
export function ownValue<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
