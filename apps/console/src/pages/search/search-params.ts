/**
 * `/search?s=q_8f3k&sel=eu-fsf-118`: the number of a search that was done, and the hit that is chosen; `/search?k=…` runs
 * a saved search again. Never a name.
 */
export type SearchParams = { readonly s?: string; readonly k?: string; readonly sel?: string };

const SEARCH_ID = /^[\w-]{1,64}$/;
const SELECTION_LENGTH_MAX = 256;

export function readSearchParams(words: Record<string, unknown>): SearchParams {
  const { s, k, sel } = words;
  return {
    ...(typeof s === 'string' && SEARCH_ID.test(s) && { s }),
    ...(typeof k === 'string' && SEARCH_ID.test(k) && { k }),
    ...(typeof sel === 'string' && sel !== '' && sel.length <= SELECTION_LENGTH_MAX && { sel }),
  };
}
