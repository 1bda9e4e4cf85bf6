import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interest } from '../graph/interest.ts';
import { createInterestGraph } from '../graph/interest-graph.ts';
import type { Party } from '../graph/party.ts';
import { ownersOf } from './owners-of.ts';

const COMPANIES = 300;
const PERSONS = 60;
const SIZE = COMPANIES + PERSONS;

/** A small generator of its own, so that a run is repeated from its seed alone. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const idOf = (i: number) => (i < COMPANIES ? `c${i}` : `p${i - COMPANIES}`);

/** Companies that own each other at random, in ranges, never more than 100 % in sum. */
function randomInterests(seed: number, ranges: boolean): Interest[] {
  const random = randomFrom(seed);
  const interests: Interest[] = [];
  for (let asset = 0; asset < COMPANIES; asset++) {
    let left = 100;
    const owners = new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => Math.floor(random() * SIZE)));
    for (const owner of owners) {
      const max = left * random();
      const min = ranges && random() < 0.3 ? max * random() : max;
      left -= max;
      interests.push({
        id: `${asset}-${owner}`,
        owner: idOf(owner),
        asset: idOf(asset),
        measure: 'capital',
        share: { min, max },
      });
    }
  }
  return interests;
}

/** The plainest way to the same figures: the whole matrix, by Gauss and Jordan. */
function denseShares(interests: readonly Interest[], entity: number, bound: 'min' | 'max'): number[] {
  const number = new Map(Array.from({ length: SIZE }, (_, i) => [idOf(i), i]));
  const rows = Array.from({ length: SIZE }, (_, i) => {
    const row = Array.from({ length: SIZE + 1 }, () => 0);
    row[i] = 1;
    row[SIZE] = i === entity ? 100 : 0;
    return row;
  });
  for (const { owner, asset, share } of interests) {
    const row = rows[number.get(owner) as number] as number[];
    const column = number.get(asset) as number;
    row[column] = (row[column] as number) - (share?.[bound] as number) / 100;
  }
  for (let k = 0; k < SIZE; k++) {
    const pivot = rows
      .slice(k)
      .reduce(
        (best, row, i) => (Math.abs(row[k] as number) > Math.abs((rows[best] as number[])[k] as number) ? k + i : best),
        k,
      );
    [rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]];
    const top = rows[k] as number[];
    for (let i = 0; i < SIZE; i++) {
      const row = rows[i] as number[];
      const factor = (row[k] as number) / (top[k] as number);
      if (i === k || factor === 0) continue;
      for (let j = k; j <= SIZE; j++) row[j] = (row[j] as number) - factor * (top[j] as number);
    }
  }
  return rows.map((row, i) => (row[SIZE] as number) / (row[i] as number));
}

const parties: Party[] = Array.from({ length: SIZE }, (_, i) =>
  i < COMPANIES
    ? { id: idOf(i), caption: idOf(i), schema: 'Company', kind: 'entity' }
    : { id: idOf(i), caption: idOf(i), schema: 'Person', kind: 'person' },
);

test('300 companies with cycles and ranges: shares are those of the linear system', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.boolean(), (seed, ranges) => {
      const interests = randomInterests(seed, ranges);
      const graph = createInterestGraph({ parties, interests });
      const min = denseShares(interests, 0, 'min');
      const max = denseShares(interests, 0, 'max');
      const owners = ownersOf(graph, 'c0')?.owners ?? [];
      const found = new Map(owners.map(({ id, share }) => [id, share]));
      for (let i = COMPANIES; i < SIZE; i++) {
        const share = found.get(idOf(i)) ?? { min: 0, max: 0 };
        expect(Math.abs(share.min - (min[i] as number))).toBeLessThan(1e-6);
        expect(Math.abs(share.max - (max[i] as number))).toBeLessThan(1e-6);
      }
      if (!ranges) expect(owners.reduce((sum, { share }) => sum + share.max, 0)).toBeCloseTo(100, 6);
      for (const { chains } of owners) expect(chains.length).toBeLessThanOrEqual(20);
    }),
    { numRuns: 8 },
  );
});
