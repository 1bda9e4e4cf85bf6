import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

const encoder = new TextEncoder();

function distance(a: string, b: string, limit: number): number {
  return editDistance(encoder.encode(`xx${a}`), 2, a.length, encoder.encode(`y${b}`), 1, b.length, limit);
}

/** The textbook table, whole. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, table[i - 2]![j - 2]! + 1);
      table[i]![j] = best;
    }
  }
  return table[a.length]![b.length]!;
}

it.each([
  ['laden', 'laden', 0],
  ['laden', 'ladin', 1],
  ['scholz', 'schloz', 1],
  ['hussein', 'husein', 1],
  ['muller', 'mueller', 1],
  ['starkey', 'starmer', 2],
  ['petrov', 'ivanov', 3],
])('%s, %s: %i', (a, b, expected) => {
  expect(distance(a, b, 2)).toBe(expected);
  expect(distance(b, a, 2)).toBe(expected);
});

it('agrees with the whole table up to its limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, limit) => {
      expect(distance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
    }),
    { numRuns: 3000 },
  );
});
