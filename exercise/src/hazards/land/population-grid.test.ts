import { expect, test } from 'vitest';
import { populationGrid } from './population-grid.ts';
import { towns } from './towns.ts';

test('the grid holds everybody, and most where the towns are', () => {
  const lines = populationGrid().trimEnd().split('\n');
  const header = Object.fromEntries(lines.slice(0, 6).map((line) => line.split(' ')));
  expect(header).toMatchObject({ ncols: '72', nrows: '60', xllcorner: '12', NODATA_value: '-9999' });
  const rows = lines.slice(6).map((line) => line.split(' ').map(Number));
  expect(rows).toHaveLength(60);
  for (const row of rows) expect(row).toHaveLength(72);
  const people = rows.flat().reduce((sum, cell) => sum + cell, 0);
  const inhabitants = towns.reduce((sum, town) => sum + town.inhabitants, 0);
  expect(Math.abs(people - inhabitants)).toBeLessThan(1000);
  // Calanera, the largest: 15.05 east, 37.52 north; rows run from the north.
  expect(rows[27]![36]).toBeGreaterThan(30_000);
});
