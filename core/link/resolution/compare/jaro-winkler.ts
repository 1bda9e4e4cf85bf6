const LENGTH_MAX = 64;
const PREFIX_MAX = 4;
const PREFIX_WEIGHT = 0.1;

const takenA = new Uint8Array(LENGTH_MAX);
const takenB = new Uint8Array(LENGTH_MAX);

/**
 * Jaro–Winkler similarity, 0 (nothing in common) … 1 (equal); texts are cut to 64 characters.
 * Source: W. E. Winkler, "String comparator metrics and enhanced decision rules in the Fellegi–Sunter model", 1990.
 * @example jaroWinkler('martha', 'marhta') // 0.961…
 */
export function jaroWinkler(first: string, second: string): number {
  if (first === second) return 1;
  const a = first.length > LENGTH_MAX ? first.slice(0, LENGTH_MAX) : first;
  const b = second.length > LENGTH_MAX ? second.slice(0, LENGTH_MAX) : second;
  return withPrefix(jaroOf(a, b), a, b);
}

/** What Winkler adds to a Jaro similarity for up to four equal letters at the beginning. */
export function withPrefix(jaro: number, a: string, b: string): number {
  let prefix = 0;
  const end = Math.min(PREFIX_MAX, a.length, b.length);
  while (prefix < end && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

/** The most that `withPrefix` gives. */
export function mostWithPrefix(jaro: number): number {
  return jaro + PREFIX_MAX * PREFIX_WEIGHT * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  takenA.fill(0, 0, a.length);
  takenB.fill(0, 0, b.length);
  let common = 0;
  for (let i = 0; i < a.length; i++) {
    const to = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (takenB[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      takenA[i] = 1;
      takenB[j] = 1;
      common++;
      break;
    }
  }
  if (common === 0) return 0;
  let outOfPlace = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    if (takenA[i] === 0) continue;
    while (takenB[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfPlace++;
    j++;
  }
  return (common / a.length + common / b.length + (common - outOfPlace / 2) / common) / 3;
}
