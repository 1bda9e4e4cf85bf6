/** `/entities/crossref?panel=new` */
export type CrossrefParams = { readonly panel?: 'new' };
/** `/entities/crossref/RUN?state=judged&a=KEY&b=KEY`: which pairs, and the one that is open. */
export type ReviewParams = { readonly state?: 'judged'; readonly a?: string; readonly b?: string };

const KEY = /^[^/]+\/.+$/u;
const KEY_LETTERS_MAX = 400;

export function readCrossrefParams(words: Record<string, unknown>): CrossrefParams {
  return words.panel === 'new' ? { panel: 'new' } : {};
}

/** A pair is named whole or not at all. */
export function readReviewParams(words: Record<string, unknown>): ReviewParams {
  const [a, b] = [keyOf(words.a), keyOf(words.b)];
  return {
    ...(words.state === 'judged' ? { state: 'judged' as const } : {}),
    ...(a === undefined || b === undefined ? {} : { a, b }),
  };
}

function keyOf(word: unknown): string | undefined {
  return typeof word === 'string' && word.length <= KEY_LETTERS_MAX && KEY.test(word) ? word : undefined;
}
