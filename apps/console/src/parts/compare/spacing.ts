/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const NO_SPACE_AFTER = /[\s\-‐'’(/]$/u;
const NO_SPACE_BEFORE = /^[\s\-‐'’),.;:/]/u;

/** Whether two parts of a value stand apart: `Yousuf|Tariq` does, `al-|Marwani` and `1974|-03-19` do not. */
export function spaceBetween(before: string, after: string): boolean {
  if (before === '' || after === '' || NO_SPACE_AFTER.test(before) || NO_SPACE_BEFORE.test(after)) return false;
  return !(UNSPACED.test(before) && UNSPACED.test(after));
}
