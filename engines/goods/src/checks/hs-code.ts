import { hsChapter } from './hs-chapters.ts';

/** What a text is as a code of the Harmonised System or of a nomenclature that refines it. */
export type HsCheck =
  | { readonly state: 'right' | 'national'; readonly code: string }
  | { readonly state: 'lost-zero'; readonly code: string }
  | { readonly state: 'no-code' }
  | { readonly state: 'no-chapter'; readonly chapter: string }
  | { readonly state: 'no-heading'; readonly chapter: string; readonly title: string; readonly last: string };

/**
 * Checks a code of 2, 4, 6 (HS), 8 (Combined Nomenclature) or 10 (TARIC) digits; dots and spaces are left out. An odd
 * number of digits lost a leading zero, as spreadsheets do to chapters 01–09: it is given back where such a code exists.
 *
 * @example
 * checkHsCode('8703.23'); // { state: 'right', code: '870323' }
 * checkHsCode('10121'); // { state: 'lost-zero', code: '010121' }
 */
export function checkHsCode(text: string): HsCheck {
  const digits = /^\d+$/.test(text) ? text : text.trim().replace(/(?<=\d)[\s.](?=\d)/gu, '');
  if (!/^\d{1,10}$/.test(digits)) return { state: 'no-code' };
  if (digits.length % 2 === 0) return checkDigits(digits);
  if (digits.length < 3) return { state: 'no-code' };
  const mended = checkDigits(`0${digits}`);
  return mended.state === 'right' ? { state: 'lost-zero', code: mended.code } : { state: 'no-code' };
}

function checkDigits(code: string): HsCheck {
  const number = code.slice(0, 2);
  if (number === '98' || number === '99') return { state: 'national', code };
  const chapter = hsChapter(number);
  if (chapter === undefined) return { state: 'no-chapter', chapter: number };
  if (code.length < 4) return { state: 'right', code };
  const heading = Number(code.slice(2, 4));
  if (heading >= 1 && heading <= chapter.headingMax) return { state: 'right', code };
  const last = number + String(chapter.headingMax).padStart(2, '0');
  return { state: 'no-heading', chapter: number, title: chapter.title, last };
}
