/** Identifiers in one form each, and whether their check digits hold. All functions are pure. */

/** Letters and digits only, upper case: the form in which identifiers are compared. */
export function bareIdentifier(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The seven digits of an IMO number of a ship or a company, out of `IMO 9187629`, `IMO9187629`, `9187629`.
 * Undefined when there are not seven digits. The check digit is not required: lists hold misprints that still identify.
 */
export function imoNumber(text: string): string | undefined {
  return /^(?:IMO)?\D{0,3}(\d{7})$/iu.exec(text.trim())?.[1];
}

/** Whether the seventh digit of a ship's IMO number is the last digit of the sum of the others times 7…2 (IMO A.1117(30)). */
export function isImoShipNumber(text: string): boolean {
  const digits = imoNumber(text);
  if (digits === undefined) return false;
  const sum = Array.from(digits.slice(0, 6)).reduce((total, digit, index) => total + Number(digit) * (7 - index), 0);
  return sum % 10 === Number(digits[6]);
}

/** Nine digits of a Maritime Mobile Service Identity, or undefined. */
export function mmsi(text: string): string | undefined {
  return /^(?:MMSI)?\D{0,3}(\d{9})$/iu.exec(text.trim())?.[1];
}

/** An IBAN without spaces if its length and check digits hold (ISO 13616, mod 97 = 1), else undefined. */
export function iban(text: string): string | undefined {
  const bare = text.replace(/[\s-]+/gu, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(bare)) return undefined;
  return mod97(bare.slice(4) + bare.slice(0, 4)) === 1 ? bare : undefined;
}

/** A Legal Entity Identifier if its check digits hold (ISO 17442, mod 97 = 1), else undefined. */
export function lei(text: string): string | undefined {
  const bare = bareIdentifier(text);
  return /^[A-Z0-9]{18}\d{2}$/u.test(bare) && mod97(bare) === 1 ? bare : undefined;
}

/** A Business Identifier Code of 8 or 11 characters (ISO 9362), upper case; `XXX` at its end is left off. */
export function bic(text: string): string | undefined {
  const bare = text.replace(/\s+/gu, '').toUpperCase();
  if (!/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u.test(bare)) return undefined;
  return bare.replace(/^(.{8})XXX$/u, '$1');
}

/** The digits of a phone number with `+` if it is written internationally, or undefined when there are too few. */
export function phone(text: string): string | undefined {
  const digits = text.replace(/\D+/gu, '').replace(/^00/u, '');
  if (digits.length < 6 || digits.length > 15) return undefined;
  return /^\s*(?:\+|00)/u.test(text) ? `+${digits}` : digits;
}

/** An e-mail address in lower case, or undefined when it has no `@` with a domain after it. */
export function email(text: string): string | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/u, '');
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(bare) ? bare : undefined;
}

/** The host name of a web address or a bare domain, lower case and without `www.`; undefined when there is none. */
export function domain(text: string): string | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//u, '')
    .replace(/^[^/@]*@/u, '')
    .replace(/[/:?#].*$/u, '')
    .replace(/^www\./u, '')
    .replace(/\.$/u, '');
  return /^[^\s.]+(?:\.[^\s.]+)+$/u.test(bare) ? bare : undefined;
}

/** The remainder by 97 of a text of digits and letters (A = 10 … Z = 35), computed in pieces that stay exact. */
function mod97(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
