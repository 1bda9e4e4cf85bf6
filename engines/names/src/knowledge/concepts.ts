import { foldName } from '../script/index.ts';
import { CONCEPTS } from './concepts-table.ts';
import { lazy, roman, tableLines } from './table.ts';

/** 1 = structure (company, group), 2 = trade (bank, shipping), 3 = institution (ministry, university). */
export type ConceptWeightClass = 1 | 2 | 3;

interface Concepts {
  readonly byToken: ReadonlyMap<string, number>;
  readonly weights: readonly ConceptWeightClass[];
  readonly names: readonly string[];
}

const concepts = lazy<Concepts>(() => {
  const byToken = new Map<string, number>();
  const weights: ConceptWeightClass[] = [1];
  const names = [''];
  for (const line of tableLines(CONCEPTS)) {
    const at = line.indexOf(':');
    const [name = '', weight = '1'] = line.slice(0, at).split(' ');
    weights.push(weight === '3' ? 3 : weight === '2' ? 2 : 1);
    names.push(name);
    for (const word of line
      .slice(at + 1)
      .trim()
      .split(/\s+/))
      addWord(byToken, word, names.length - 1);
  }
  return { byToken, weights, names };
});

/** Words are known folded and romanised; of several tokens (the Arabic article) the last is the word. */
function addWord(byToken: Map<string, number>, word: string, concept: number): void {
  for (const spelling of [foldName(word), roman(word)]) {
    const token = spelling.slice(spelling.lastIndexOf(' ') + 1);
    if (token !== '' && !byToken.has(token)) byToken.set(token, concept);
  }
}

/**
 * Id of what a word means in the name of an organisation, equal across languages; 0 = it is not such a word.
 * @example wordConcept('banque') === wordConcept('bank') // true
 */
export function wordConcept(token: string): number {
  return concepts().byToken.get(token) ?? 0;
}

/** How much a concept says: 1 least (company), 2 (shipping), 3 (ministry); 0 for no concept. */
export function conceptWeightClass(concept: number): ConceptWeightClass | 0 {
  return concept > 0 ? (concepts().weights[concept] ?? 0) : 0;
}

/** The English word of a concept, for reasons shown to people; empty for none. */
export function conceptName(concept: number): string {
  return concepts().names[concept] ?? '';
}

/** Weight class of a word that carries little identity in an organisation's name, 0 for one that carries it. */
export function genericWord(token: string): ConceptWeightClass | 0 {
  return conceptWeightClass(wordConcept(token));
}
