import { expect, test } from 'vitest';
import { learn } from '../estimate/learn.ts';
import { madeUpRecords, tableOf } from '../test-people.ts';
import { pairBits } from './kept-pairs.ts';
import { PairFilter } from './pair-filter.ts';

test('no pair that reaches the bound is refused, nor many others let through', () => {
  const records = madeUpRecords(300, 150);
  const swapped = records.slice(0, 30).map(({ id, properties }) => ({
    id: `${id}-swapped`,
    properties: { ...properties, firstName: properties['lastName']!, lastName: properties['firstName']! },
  }));
  const several = records.slice(30, 60).map(({ id, properties }, i) => ({
    id: `${id}-several`,
    properties: {
      ...properties,
      lastName: [...properties['lastName']!, 'another'],
      city: i % 2 === 0 ? [] : ['a', 'b'],
    },
  }));
  const table = tableOf([...records, ...swapped, ...several]);
  const { comparer, weights, rarity } = learn(table, new Map(), 1);
  const bound = -5;
  const filter = new PairFilter(table.columns, comparer.prepared, weights, rarity, bound);
  let [reaching, passed] = [0, 0];
  for (let a = 0; a < table.ids.length; a++) {
    filter.begin(a);
    for (let b = a + 1; b < table.ids.length; b++) {
      comparer.compare(a, b);
      const bits = pairBits(comparer, weights, rarity);
      const mayReach = filter.mayReach(b);
      if (bits >= bound) expect([table.ids[a], table.ids[b], mayReach]).toEqual([table.ids[a], table.ids[b], true]);
      reaching += Number(bits >= bound);
      passed += Number(mayReach);
    }
  }
  expect(reaching).toBeGreaterThan(200);
  expect(passed).toBeLessThan(reaching * 3);
});
