import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedLength, Spans } from './spans.ts';

type Pair = readonly [west: number, east: number];

function united(pairs: readonly Pair[], origin: number): Spans {
  const spans = new Spans();
  for (const [west, east] of pairs) spans.add(west, east);
  spans.unite(origin);
  return spans;
}

function pairsOf(spans: Spans): Pair[] {
  return Array.from({ length: spans.count }, (_, i) => [spans.west(i), spans.east(i)]);
}

/** Whether a longitude lies in one, on whatever turn of the Earth. */
function holds(pairs: readonly Pair[], lon: number): boolean {
  return pairs.some(([west, east]) => [-720, -360, 0, 360, 720].some((turn) => lon + turn > west && lon + turn < east));
}

describe('spans along a parallel', () => {
  test.each<[string, readonly Pair[], number, readonly Pair[]]>([
    ['one within the turn stays as it is', [[10, 20]], -180, [[10, 20]]],
    [
      'what touches is one',
      [
        [20, 30],
        [10, 20],
      ],
      -180,
      [[10, 30]],
    ],
    [
      'one within another is no more',
      [
        [12, 13],
        [10, 20],
      ],
      -180,
      [[10, 20]],
    ],
    [
      'what goes beyond the end begins anew',
      [[170, 190]],
      -180,
      [
        [-180, -170],
        [170, 180],
      ],
    ],
    ['a turn further', [[370, 380]], -180, [[10, 20]]],
    ['all around', [[5, 400]], -180, [[-180, 180]]],
    [
      'from another origin',
      [[-20, 10]],
      0,
      [
        [0, 10],
        [340, 360],
      ],
    ],
    ['none', [], -180, []],
  ])('%s', (_, pairs, origin, expected) => {
    expect(pairsOf(united(pairs, origin))).toEqual(expected);
  });

  const pairs = fc.array(
    fc
      .tuple(fc.integer({ min: -360, max: 360 }), fc.integer({ min: 0, max: 300 }))
      .map(([west, wide]): Pair => [west, west + wide]),
    { maxLength: 40 },
  );

  test('united they hold the same places, ascending and apart', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: -180, max: 0 }), (given, origin) => {
        const found = pairsOf(united(given, origin));
        for (const [i, [west, east]] of found.entries()) {
          expect(west).toBeGreaterThanOrEqual(i === 0 ? origin : found[i - 1]![1]);
          expect(east).toBeLessThanOrEqual(origin + 360);
        }
        for (let lon = origin + 0.5; lon < origin + 360; lon++) expect(holds(found, lon)).toBe(holds(given, lon));
      }),
    );
  });

  test('what two have in common, and how long one is', () => {
    fc.assert(
      fc.property(pairs, pairs, (some, others) => {
        const [one, two] = [united(some, -180), united(others, -180)];
        let [length, shared] = [0, 0];
        for (let lon = -179.5; lon < 180; lon++) {
          length += Number(holds(some, lon));
          shared += Number(holds(some, lon) && holds(others, lon));
        }
        expect([one.length, sharedLength(one, two)]).toEqual([length, shared]);
      }),
    );
  });

  test('filled anew it forgets what it held', () => {
    const spans = united(
      [
        [0, 5],
        [10, 15],
      ],
      -180,
    );
    spans.clear();
    spans.add(1, 2);
    spans.unite(-180);
    expect(pairsOf(spans)).toEqual([[1, 2]]);
  });
});
