const LENGTH_MAX = 64;
const rows = [new Uint8Array(LENGTH_MAX + 1), new Uint8Array(LENGTH_MAX + 1), new Uint8Array(LENGTH_MAX + 1)] as const;

/**
 * Optimal string alignment distance (insert, delete, substitute, swap of neighbours: one each) of two byte ranges,
 * or `limit + 1` as soon as it is known to exceed the limit. Ranges longer than 64 count as exceeding.
 */
export function editDistance(
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
  limit: number,
): number {
  const over = limit + 1;
  if (aLength > LENGTH_MAX || bLength > LENGTH_MAX) return over;
  if (aLength - bLength > limit || bLength - aLength > limit) return over;
  // What both begin and end with does not change the distance, and is most of two names that are near.
  let from = 0;
  const shorter = aLength < bLength ? aLength : bLength;
  while (from < shorter && a[aStart + from] === b[bStart + from]) from++;
  let tail = 0;
  while (tail < shorter - from && a[aStart + aLength - 1 - tail] === b[bStart + bLength - 1 - tail]) tail++;
  const aRest = aLength - from - tail;
  const bRest = bLength - from - tail;
  if (aRest === 0 || bRest === 0) return Math.min(aRest + bRest, over);
  if (aRest === 1 && bRest === 1) return Math.min(1, over);
  const aFrom = aStart + from;
  const bFrom = bStart + from;
  if (limit === 1) {
    const swapped = aRest === 2 && bRest === 2 && a[aFrom] === b[bFrom + 1] && a[aFrom + 1] === b[bFrom];
    return swapped ? 1 : over;
  }
  return tableDistance(a, aFrom, aRest, b, bFrom, bRest, limit);
}

function tableDistance(
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
  limit: number,
): number {
  const over = limit + 1;
  let [beforePrevious, previous, current] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= bLength; j++) previous[j] = j;
  for (let i = 1; i <= aLength; i++) {
    const charA = a[aStart + i - 1]!;
    const from = i > limit ? i - limit : 1;
    const to = bLength < i + limit ? bLength : i + limit;
    current[from - 1] = from === 1 && i < over ? i : over;
    let best = over;
    for (let j = from; j <= to; j++) {
      const charB = b[bStart + j - 1]!;
      let cost = previous[j - 1]! + (charA === charB ? 0 : 1);
      if (current[j - 1]! + 1 < cost) cost = current[j - 1]! + 1;
      // The cell above the end of the band was never written.
      if (j < i + limit && previous[j]! + 1 < cost) cost = previous[j]! + 1;
      if (i > 1 && j > 1 && charA === b[bStart + j - 2] && charB === a[aStart + i - 2]) {
        const swapped = beforePrevious[j - 2]! + 1;
        if (swapped < cost) cost = swapped;
      }
      if (cost > over) cost = over;
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return over;
    const spare = beforePrevious;
    beforePrevious = previous;
    previous = current;
    current = spare;
  }
  return previous[bLength]! < over ? previous[bLength]! : over;
}
