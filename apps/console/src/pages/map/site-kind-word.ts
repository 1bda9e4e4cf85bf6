import { siteKindWord as known } from '../../parts/hazards/hazard-words.ts';

/** `power_plant` → its word; a kind that nobody has a word for as the feed writes it, readable. */
export function siteKindWord(kind: string): string {
  const word = known(kind);
  return word === kind ? kind.replaceAll('_', ' ') : word;
}
