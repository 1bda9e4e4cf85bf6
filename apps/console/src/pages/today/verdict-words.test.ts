import { expect, test } from 'vitest';
import { verdictWords } from './verdict-words.ts';

const text = 'It counts as that of listed persons.';
const OWNED = { regime: 'eu', ground: 'owned', covered: 'yes', text } as const;
const CONTROLLED = { ...OWNED, ground: 'controlled' } as const;
const MAYBE = { ...OWNED, covered: 'maybe' } as const;
/** Of an earlier notice, which does not say how sure it is. */
const UNSAID = { regime: 'uk', ground: 'owned', text } as const;

const EU = 'Under the rules of the European Union it';
const UK = 'Under the rules of the United Kingdom it';

test.each([
  ['owned', [OWNED], [], `${EU} counts as owned by listed persons`],
  ['controlled', [CONTROLLED], [], `${EU} counts as controlled by listed persons`],
  ['perhaps owned', [MAYBE], [], `${EU} may count as owned by listed persons`],
  ['not said how surely', [UNSAID], [], `${UK} counts, or may count, as owned by listed persons`],
  [
    'owned, and not only controlled',
    [OWNED],
    [CONTROLLED],
    `${EU} counts as owned by listed persons; before, it counted as controlled`,
  ],
  ['not surely owned', [MAYBE], [OWNED], `${EU} may count as owned by listed persons; before, it counted as owned`],
  ['surely owned', [OWNED], [MAYBE], `${EU} counts as owned by listed persons; before, it may have counted as owned`],
  ['no longer', [], [OWNED], `${EU} no longer counts as owned or controlled by listed persons`],
  ['no longer perhaps', [], [MAYBE], `${EU} can no longer count as owned or controlled by listed persons`],
  ['no longer surely', [], [UNSAID], `${UK} no longer surely counts as owned or controlled by listed persons`],
])('%s', (_, added, removed, words) => expect(verdictWords(added, removed)).toEqual([words]));

test('what one regime takes back says nothing of another', () => {
  expect(verdictWords([OWNED], [{ ...OWNED, regime: 'us' }])).toEqual([
    `${EU} counts as owned by listed persons`,
    'Under the rules of the United States it no longer counts as owned or controlled by listed persons',
  ]);
});
