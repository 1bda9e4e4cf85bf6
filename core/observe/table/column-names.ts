/** Headings as they are shown; a column without one is called by its number. */
export function headings(first: readonly string[]): string[] {
  return first.map((text, at) => text.trim().replace(/\s+/gu, ' ') || String(at + 1));
}

/**
 * What columns are called, each by another name: a kept mapping is found by them. Without a header by their numbers
 * from 1.
 *
 * @example
 * columnNames(['name', 'name', 'born'], true); // ['name', 'name (2)', 'born']
 */
export function columnNames(first: readonly string[], hasHeader: boolean): string[] {
  if (!hasHeader) return first.map((_, at) => String(at + 1));
  const words = headings(first);
  // What stands in the table is nobody else's name.
  const taken = new Set(words);
  return words.map((word, at) => (words.indexOf(word) === at ? word : freeName(word, taken)));
}

function freeName(word: string, taken: Set<string>): string {
  let time = 2;
  while (taken.has(`${word} (${time})`)) time += 1;
  const name = `${word} (${time})`;
  taken.add(name);
  return name;
}
