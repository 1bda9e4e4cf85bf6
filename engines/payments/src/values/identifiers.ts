/** The remainder modulo 97 of letters and digits (A = 10 … Z = 35), ISO 7064; -1 when another character is among them. */
function remainder97(text: string): number {
  let remainder = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) remainder = (remainder * 10 + code - 48) % 97;
    else if (code >= 65 && code <= 90) remainder = (remainder * 100 + code - 55) % 97;
    else return -1;
  }
  return remainder;
}

const IBAN_SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** Whether it has the shape of an IBAN (ISO 13616): country, two check digits, 11 to 30 characters. */
function isIbanShape(text: string): boolean {
  return IBAN_SHAPE.test(text);
}

/** Whether it is an IBAN with right check digits. */
export function isIban(text: string): boolean {
  return isIbanShape(text) && remainder97(text.slice(4) + text.slice(0, 4)) === 1;
}

/** Whether it is an LEI with right check digits (ISO 17442). */
export function isLei(text: string): boolean {
  return /^[A-Z0-9]{18}\d{2}$/.test(text) && remainder97(text) === 1;
}

const BIC_SHAPE = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;

/** Whether it has the shape of a BIC (ISO 9362:2014): 8 or 11 characters, the country in places 5 and 6. */
export function isBic(text: string): boolean {
  return BIC_SHAPE.test(text);
}

/** The country in a BIC; undefined when the text has not the shape of one. */
export function bicCountry(text: string): string | undefined {
  return isBic(text) ? text.slice(4, 6) : undefined;
}

/** Whether it is a UETR: a UUID of version 4 in lower case. */
export function isUetr(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}

/** Whether it has the shape of a country code: two capital letters. */
export function isCountryCode(text: string): boolean {
  return text.length === 2 && /^[A-Z]{2}$/.test(text);
}
