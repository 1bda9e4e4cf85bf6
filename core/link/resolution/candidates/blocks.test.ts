import { describe, expect, test } from 'vitest';
import { madeUpRecords, tableOf } from '../test-people.ts';
import { visitBlocks } from './blocks.ts';
import { buildKeyTable } from './key-table.ts';
import { CandidatePairs } from './candidate-pairs.ts';
import { listBlocks } from './block-list.ts';

function candidates(records: Parameters<typeof tableOf>[0]): {
  readonly has: (a: string, b: string) => boolean;
  count: number;
} {
  const table = tableOf(records);
  const found = pairsOf(new CandidatePairs(table, listBlocks(buildKeyTable(table))));
  const place = new Map(table.ids.map((id, i) => [id, i]));
  const has = (a: string, b: string): boolean => {
    const [first, second] = [place.get(a)!, place.get(b)!].sort((x, y) => x - y) as [number, number];
    return found.has(first * table.ids.length + second);
  };
  return { has, count: found.size };
}

/** All candidate pairs; that each comes once is held here. */
function pairsOf(candidates: CandidatePairs): Set<number> {
  const found = new Set<number>();
  for (let a = 0; a < candidates.records; a++)
    for (const b of candidates.of(a)) {
      const pair = a * candidates.records + b;
      expect(a === b || found.has(pair)).toBe(false);
      found.add(pair);
    }
  return found;
}

test('the candidates are those that share a block, however often they are asked for', () => {
  const table = tableOf(madeUpRecords(600, 200));
  const keys = buildKeyTable(table);
  const sharing = new Set<number>();
  visitBlocks(keys, (members, from, to) => {
    for (let i = from; i < to; i++)
      for (let j = i + 1; j < to; j++)
        if (members[i] !== members[j]) sharing.add(members[i]! * table.ids.length + members[j]!);
  });
  const candidates = new CandidatePairs(table, listBlocks(keys));
  expect(pairsOf(candidates)).toEqual(pairsOf(candidates));
  expect([...pairsOf(candidates)].toSorted((a, b) => a - b)).toEqual([...sharing].toSorted((a, b) => a - b));
});

test('nearly every copy is a candidate, and few others are', () => {
  const { has, count } = candidates(madeUpRecords(3000, 500));
  const lost = Array.from({ length: 500 }, (_, i) => i).filter((i) => !has(`p${i}-a`, `p${i}-b`));
  expect(lost).toEqual([]);
  expect(count).toBeLessThan(3500 * 100);
});

describe('where names are the only evidence', () => {
  const others = madeUpRecords(500, 0).map(({ id, properties }) => ({
    id,
    properties: { firstName: properties['firstName']!, lastName: properties['lastName']! },
  }));
  test.each([
    ['a slip in one name', 'Kelmonra', 'Drifengol'],
    ['a slip in both', 'Kelmnora', 'Drifengl'],
    ['swapped', 'Drifengol', 'Kelmonra'],
  ])('%s', (_, firstName, lastName) => {
    const pair = [
      { id: 'one', properties: { firstName: ['Kelmonra'], lastName: ['Drifengol'] } },
      { id: 'two', properties: { firstName: [firstName], lastName: [lastName] } },
    ];
    expect(candidates([...others, ...pair]).has('one', 'two')).toBe(true);
  });
});
