const WEIGHTS = [7, 6, 5, 4, 3, 2];

/** Seven digits, as ships have; smaller and greater numbers are national ones or garbage. */
export function looksLikeImo(imo: number): boolean {
  return imo >= 1_000_000 && imo <= 9_999_999;
}

/** Whether the last of seven digits is the check digit of the others (IMO resolution A.1117(30)): 9074729 is right. */
export function isValidImo(imo: number): boolean {
  if (!looksLikeImo(imo)) return false;
  const digits = Array.from(String(imo), Number);
  return WEIGHTS.reduce((sum, weight, i) => sum + weight * digits[i]!, 0) % 10 === digits[6];
}
