const WEIGHTS = [7, 6, 5, 4, 3, 2] as const;

/**
 * Whether a number is an IMO ship identification number: seven digits, of which the last is the last digit of the sum
 * of the first six times 7, 6, 5, 4, 3, 2 (IMO resolution A.1117(30)).
 *
 * @example isValidImo(9074729) // true
 */
export function isValidImo(imo: number | string): boolean {
  const digits = String(imo);
  if (!/^[1-9]\d{6}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 10 === Number(digits[6]);
}
