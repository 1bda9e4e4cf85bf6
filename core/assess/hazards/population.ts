import { readSetting, type Tx, writeSetting } from '../../store/index.ts';

import { askToLookAgain } from './look-again.ts';

/** The grid of people that exposure counts with, as it was loaded. */
export interface PopulationLoaded {
  /** The file as it was called. */
  readonly name: string;
  /** The file in the folder of the node. */
  readonly file: string;
  readonly people: number;
  readonly cells: number;
  readonly at: string;
  readonly by: string;
}

const KEY = 'population-grid';

export async function readPopulationGrid(db: Parameters<typeof readSetting>[0]): Promise<PopulationLoaded | undefined> {
  return (await readSetting(db, KEY)) as PopulationLoaded | undefined;
}

/** As it is shown. */
export async function readPopulation(tx: Tx) {
  const grid = await readPopulationGrid(tx);
  if (grid === undefined) return { loaded: false };
  const { name, people, cells, at, by } = grid;
  return { loaded: true, name, people, cells, at, by };
}

export async function notePopulationGrid(tx: Tx, grid: PopulationLoaded): Promise<void> {
  await writeSetting(tx, KEY, grid, grid.by);
  await askToLookAgain(tx, grid.by);
}
