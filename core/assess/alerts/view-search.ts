import { Refusal } from '../../safeguards/index.ts';

/** The longest address that a view keeps. */
export const VIEW_SEARCH_LETTERS_MAX = 1000;
const AGE_DAYS_MAX = 3660;

type Test = (value: string) => boolean;

const oneOf =
  (...words: readonly string[]): Test =>
  (value) =>
    words.includes(value);
const severalOf =
  (...words: readonly string[]): Test =>
  (value) =>
    value.split(',').every((each) => words.includes(each));
const numberWithin =
  (min: number, max: number): Test =>
  (value) =>
    /^\d{1,4}(?:\.\d{1,17})?$/.test(value) && Number(value) >= min && Number(value) <= max;
const wholeWithin =
  (min: number, max: number): Test =>
  (value) =>
    /^\d+$/.test(value) && numberWithin(min, max)(value);

/**
 * What a view may keep, in the order in which it is kept: the words of the queue's own address, and nothing that a
 * person typed about somebody or that says which alert was open.
 */
const WORDS: ReadonlyMap<string, Test> = new Map([
  ['view', oneOf('open', 'mine', 'held', 'second', 'closed', 'all')],
  ['state', severalOf('new', 'review', 'second', 'confirmed', 'dismissed')],
  ['dataset', (value: string) => /^[a-z][a-z0-9_:.-]{1,127}$/.test(value)],
  ['kind', oneOf('customer', 'party')],
  ['minScore', numberWithin(0, 1)],
  ['maxAgeDays', wholeWithin(1, AGE_DAYS_MAX)],
  ['sort', oneOf('due', 'score', 'subject', 'created', 'decided')],
  ['order', oneOf('asc', 'desc')],
]);

/**
 * The address of a queue as it is kept in a view: each word once and in one order, without the question mark.
 * @throws Refusal ALR-207 for a word or value that the queue does not have, or a word that stands there twice
 * @example viewSearch('?minScore=0.8&view=held') // 'view=held&minScore=0.8'
 */
export function viewSearch(text: string): string {
  if (text.length > VIEW_SEARCH_LETTERS_MAX) throw new Refusal('ALR-207');
  const given = new URLSearchParams(text);
  const kept = [...WORDS].flatMap(([word, isFit]) => {
    const value = given.get(word);
    return value !== null && isFit(value) ? [`${word}=${value}`] : [];
  });
  if (kept.length !== given.size) throw new Refusal('ALR-207');
  return kept.join('&');
}
