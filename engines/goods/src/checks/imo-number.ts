/** What a text is as the IMO number of a ship. */
export type ImoCheck =
  | { readonly state: 'right'; readonly number: string }
  | { readonly state: 'wrong-digit'; readonly expected: number }
  | { readonly state: 'no-number' };

/**
 * Checks the IMO number of a ship: seven digits, the last of which is the last digit of the sum of the others times
 * 7, 6, … 2 (IMO resolution A.1117(30)). The letters IMO in front are left out.
 *
 * @example
 * checkImo('IMO 9074729'); // { state: 'right', number: '9074729' }
 */
export function checkImo(text: string): ImoCheck {
  const number = /^(?:IMO)?[\s:.#-]{0,3}(\d{7})$/iu.exec(text.trim())?.[1];
  if (number === undefined) return { state: 'no-number' };
  let sum = 0;
  for (let at = 0; at < 6; at++) sum += (number.charCodeAt(at) - 48) * (7 - at);
  const expected = sum % 10;
  return Number(number[6]) === expected ? { state: 'right', number } : { state: 'wrong-digit', expected };
}
