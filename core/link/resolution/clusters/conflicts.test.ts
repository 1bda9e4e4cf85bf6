import { describe, expect, test } from 'vitest';
import { clustersOf, type Match } from './clusters.ts';
import { conflictsOf, mayBeJoined } from './conflicts.ts';

const STRONGEST_BITS = 20;
const BITS_AGAINST = -10;

interface Evidence {
  /** Pairs that match, the strongest first. Letters stand for records. */
  readonly matching: readonly string[];
  /** Those of them that a person judged to be the same. */
  readonly judged?: readonly string[];
  /** What speaks for any other pair. */
  readonly otherBits: number;
}

function conflictsAmong({ matching, judged = [], otherBits }: Evidence): string[] {
  const letter = (record: number): string => String.fromCharCode(65 + record);
  const pairOf = (a: number, b: number): string => [a, b].map(letter).toSorted().join('');
  const matches = matching.map((pair, i): Match => {
    const [a, b] = [pair.charCodeAt(0) - 65, pair.charCodeAt(1) - 65];
    return { a, b, bits: STRONGEST_BITS - i, judged: judged.includes(pair) };
  });
  const context = {
    bits: (a: number, b: number) => matches[matching.indexOf(pairOf(a, b))]?.bits ?? otherBits,
    judged: (a: number, b: number) => judged.includes(pairOf(a, b)) || undefined,
    differentBelow: 0.1,
  };
  const clusters = clustersOf(matches, (a, b) => mayBeJoined(a, b, context));
  return conflictsOf(clusters, context).map(
    ({ kind, a, b, records }) => `${kind} ${pairOf(a, b)} of ${records.map(letter).join('')}`,
  );
}

describe('two groups with one match between them, and all else against it', () => {
  const matching = ['AB', 'CD', 'BC'];

  test('are kept apart when the match is evidence, and that is the only conflict', () => {
    expect(conflictsAmong({ matching, otherBits: BITS_AGAINST })).toEqual(['kept-apart BC of ABCD']);
  });

  test('are joined when a person judged it, and what contradicts it is told', () => {
    expect(conflictsAmong({ matching, judged: ['BC'], otherBits: BITS_AGAINST })).toEqual([
      'contradiction AC of ABCD',
      'contradiction AD of ABCD',
      'contradiction BD of ABCD',
    ]);
  });
});

describe('two groups with one match between them, and nothing against it', () => {
  const matching = ['AB', 'CD', 'BC'];

  test('hang on that match', () => {
    expect(conflictsAmong({ matching, otherBits: 0 })).toEqual(['bridge BC of ABCD']);
  });

  test('are no conflict when a person judged it', () => {
    expect(conflictsAmong({ matching, judged: ['BC'], otherBits: 0 })).toEqual([]);
  });
});
