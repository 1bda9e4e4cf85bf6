/** What a character counts in ISO 6346: digits themselves; letters from A = 10 on, without 11, 22 and 33. */
function valueOf(code: number): number {
  if (code <= 57) return code - 48;
  const letter = code - 65;
  return 10 + letter + (letter > 20 ? 3 : letter > 10 ? 2 : letter > 0 ? 1 : 0);
}

/**
 * Σ value × 2^i over the characters from the left, modulo 11 (ISO 6346, annex A). 10 stands for the digit 0.
 *
 * @param text capital letters and digits; at most 20 of them, so that the sum stays exact.
 * @returns 0–10.
 */
export function iso6346Remainder(text: string): number {
  let sum = 0;
  let power = 1;
  for (let at = 0; at < text.length; at++) {
    sum += valueOf(text.charCodeAt(at)) * power;
    power *= 2;
  }
  return sum % 11;
}
