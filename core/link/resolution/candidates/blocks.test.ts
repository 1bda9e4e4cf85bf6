import { describe, expect, test } from 'vitest';
import { madeUpRecords, tableOf } from '../test-people.ts';
import { buildKeyTable } from './key-table.ts';
import { PairSet } from './pair-set.ts';
import { visitPairs } from './visit-pairs.ts';

function candidates(records: Parameters<typeof tableOf>[0]): {
  readonly has: (a: string, b: string) => boolean;
  count: number;
} {
  const table = tableOf(records);
  const found = new PairSet();
  const place = new Map(table.ids.map((id, i) => [id, i]));
  visitPairs(table, buildKeyTable(table), (a, b) => found.add(a * table.ids.length + b));
  const has = (a: string, b: string): boolean => {
    const [first, second] = [place.get(a)!, place.get(b)!].sort((x, y) => x - y) as [number, number];
    return found.has(first * table.ids.length + second);
  };
  return { has, count: found.size };
}

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
