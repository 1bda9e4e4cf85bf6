import { describe, expect, it } from 'vitest';
import { outsideText } from './outside-text.ts';

describe('outsideText', () => {
  it.each([
    ['plain Latin', 'Yusef Al Marwani', 'Yusef Al Marwani', 0, undefined],
    ['a right-to-left override', 'Yu\u202Esef', 'Yusef', 1, undefined],
    ['zero-width space and soft hyphen', 'A\u200Bb\u00ADc', 'Abc', 2, undefined],
    ['a tag character', 'A\u{E0041}b', 'Ab', 1, undefined],
    ['Arabic', 'يوسف المرواني', 'يوسف المرواني', 0, 'ar'],
    ['a joiner that is spelling', 'می\u200Cروم', 'می\u200Cروم', 0, 'ar'],
    ['a joiner in Latin', 'Yu\u200Csef', 'Yusef', 1, undefined],
    ['Chinese', '海丰贸易', '海丰贸易', 0, 'zh'],
    ['two scripts have no one language', 'Yusef يوسف', 'Yusef يوسف', 0, undefined],
    ['nothing', '', '', 0, undefined],
  ])('%s', (_name, value, text, hidden, lang) => {
    expect(outsideText(value)).toMatchObject({ text, hidden, lang });
  });

  it('finds the word that mixes Latin and Cyrillic letters', () => {
    const { mixed } = outsideText('Bank Rоssiya'); // the o is Cyrillic
    expect(mixed).toEqual([{ start: 5, end: 12, scripts: ['Latin', 'Cyrillic'] }]);
  });

  it('does not call two words in two scripts mixed', () => {
    expect(outsideText('Дмитрий Dmitri').mixed).toEqual([]);
  });
});
