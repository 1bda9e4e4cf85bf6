import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search-params.ts';

describe('addresses', () => {
  it.each([
    [{ view: 'open', state: 'new,review', sel: 'A-118842' }, '?view=open&state=new,review&sel=A-118842'],
    [{ dataset: 'own:vip', minScore: 0.8 }, '?dataset=own:vip&minScore=0.8'],
    [{ view: undefined, sel: '' }, ''],
    [{}, ''],
  ])('%o is written %s', (search, text) => {
    expect(stringifySearch(search)).toBe(text);
  });

  it('reads back what it wrote', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), word, { noNullPrototype: true }), (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual(search);
      }),
    );
  });
});
