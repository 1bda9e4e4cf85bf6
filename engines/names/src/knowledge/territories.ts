import { foldName } from '../script/index.ts';
import { type PhraseTree, phraseTree } from './phrase-tree.ts';
import { lazy, roman, tableLines } from './table.ts';
import { TERRITORIES } from './territories-table.ts';

export interface TerritoryMatch {
  /** ISO 3166-1 alpha-2, lower case; `eu` for Europe, `xk` for Kosovo. */
  readonly code: string;
  /** How many tokens it takes. */
  readonly length: number;
}

const tree = lazy(() => {
  const phrases = phraseTree<string>();
  for (const line of tableLines(TERRITORIES)) {
    const code = line.slice(0, 2);
    for (const name of line.slice(3).split(',')) addName(phrases, name.trim(), code);
  }
  return phrases;
});

function addName(phrases: PhraseTree<string>, name: string, code: string): void {
  for (const spelling of [foldName(name), roman(name)]) {
    if (spelling === '') continue;
    phrases.add(spelling, code);
    // The Arabic article comes apart and may be taken away as a particle before this is asked.
    if (spelling.startsWith('al ')) phrases.add(spelling.slice(3), code);
  }
}

/**
 * The longest name or adjective of a country, region or city state that begins at `tokens[index]`.
 * Meant for organisations: in a person's name `jordan` or `georgia` is a given name.
 * @example territory(['bank', 'of', 'south', 'sudan'], 2) // { code: 'ss', length: 2 }
 */
export function territory(tokens: readonly string[], index: number): TerritoryMatch | undefined {
  const found = tree().at(tokens, index);
  return found && { code: found.value, length: found.length };
}
