/** A table from single letters to Latin text; `undefined` = the letter is not in it. */
export type LetterTable = ReadonlyMap<string, string>;

/**
 * Reads a table written as `letter=latin` pairs with spaces between them; `ь=` maps to nothing,
 * and several letters before the sign share one reading (`еэ=e`).
 */
export function letterTable(pairs: string): LetterTable {
  const table = new Map<string, string>();
  for (const pair of pairs.split(/\s+/)) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    for (const letter of pair.slice(0, at)) table.set(letter, pair.slice(at + 1));
  }
  return table;
}

/** Maps letter by letter; what the table lacks is asked from `otherwise` (default: left out). */
export function mapLetters(run: string, table: LetterTable, otherwise?: (letter: string) => string): string {
  let latin = '';
  for (const letter of run) latin += table.get(letter) ?? otherwise?.(letter) ?? '';
  return latin;
}
