/** With fewer letters and digits a text says a town or a country, and no place that entities could share. */
const LETTERS_MIN = 10;
const LETTERS_MAX = 300;

/**
 * An address as it is compared: written the same but for case, marks, signs and blanks. Undefined for what is too short
 * to be one.
 *
 * @example
 * addressKey('12, Triq il-Kbira, Valletta'); // '12 triq il kbira valletta'
 */
export function addressKey(text: string): string | undefined {
  const key = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return key.length < LETTERS_MIN || !key.includes(' ') ? undefined : key.slice(0, LETTERS_MAX);
}
