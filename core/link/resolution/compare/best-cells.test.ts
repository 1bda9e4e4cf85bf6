import { expect, test } from 'vitest';
import { tableOf } from '../test-people.ts';
import { BestCells } from './best-cells.ts';
import { EXACT, MISSING } from './levels.ts';
import { prepareValues } from './prepared-values.ts';

const { columns } = tableOf([
  { id: 'a', properties: { country: ['de', 'fr'], birthDate: ['1961-04-12'] } },
  { id: 'b', properties: { country: ['it', 'fr', 'fr'], birthDate: ['1961-04-13'] } },
  { id: 'c', properties: { country: ['it'], birthDate: ['1970-01-01'] } },
  { id: 'd', properties: { country: [], birthDate: ['1999-09-09'] } },
]);
const country = columns.findIndex(({ feature }) => feature.name === 'country');

function bestOf(a: number, b: number): BestCells {
  const best = new BestCells(columns, columns.map(prepareValues), country, country);
  const { starts } = columns[country]!;
  best.find(starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!);
  return best;
}

test('the best of all pairs of values is found, with where it stands', () => {
  const { texts, given } = columns[country]!;
  const { level, cellA, cellB } = bestOf(0, 1);
  expect(level).toBe(EXACT);
  expect([cellA, cellB].map((cell) => texts[given[cell]!])).toEqual(['fr', 'fr']);
});

test('values that all differ, and a side that has none', () => {
  expect(bestOf(0, 2).level).toBe(1);
  expect(bestOf(0, 3).level).toBe(MISSING);
});
