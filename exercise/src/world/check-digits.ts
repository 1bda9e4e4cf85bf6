/** The remainder by 97 of a text of digits and letters (A = 10 … Z = 35), digit by digit so that no large integer is needed. */
export function remainderBy97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** Appends two ISO 7064 MOD 97-10 check digits, as a LEI has them (ISO 17442-1, annex A). */
export function withCheckDigits(text: string): string {
  return text + String(98 - remainderBy97(`${text}00`)).padStart(2, '0');
}

/** Appends the check digit of an IMO ship number: the last digit of Σ digit × weight, weights 7 … 2 (IMO A.1117(30)). */
export function withImoCheckDigit(sixDigits: string): string {
  let sum = 0;
  for (let position = 0; position < 6; position += 1) sum += Number(sixDigits.charAt(position)) * (7 - position);
  return sixDigits + String(sum % 10);
}
