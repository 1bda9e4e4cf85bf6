import { readAsciiGrid } from '@quintet/hazards';
import { expect, test } from 'vitest';
import { storiesOf } from '../stories.ts';
import { populationGrid } from './population-grid.ts';
import { towns } from './towns.ts';

test('the grid is read back: it holds everybody, and most where the towns are', async () => {
  const { grid, finding } = await readAsciiGrid([populationGrid()]);
  expect(finding).toBeUndefined();
  const { people, cells } = grid!.total();
  const inhabitants = towns.reduce((sum, town) => sum + town.inhabitants, 0);
  expect(cells).toBe(72 * 60);
  expect(Math.abs(people - inhabitants)).toBeLessThan(1000);
  const [largest] = towns;
  expect(grid!.within([{ kind: 'circle', at: largest!.place, radiusKm: 20 }]).people).toBeGreaterThan(250_000);
});

test('people live where the cloud goes', async () => {
  const { grid } = await readAsciiGrid([populationGrid()]);
  const { place, km } = storiesOf(7).cloud;
  expect(grid!.within([{ kind: 'circle', at: place, radiusKm: km }]).people).toBeGreaterThan(5000);
});
