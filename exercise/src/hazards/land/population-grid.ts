import { metresBetween } from '../../sea/geo.ts';
import { towns } from './towns.ts';

const WEST = 12;
const SOUTH = 34.8;
const COLUMNS = 72;
const ROWS = 60;
const CELL_DEGREES = 1 / 12;
/** How far a town spreads, kilometres: the scale of a bell. */
const SPREAD_KM = 6;
const REACH_KM = 3 * SPREAD_KM;

/**
 * How many people live where, in cells of five minutes of arc, as an Arc/Info ASCII grid (ESRI): the towns of the exercise and
 * what lies around them. Cells without people hold 0.
 */
export function populationGrid(): string {
  const cells = new Float64Array(ROWS * COLUMNS);
  for (const town of towns) spread(cells, town.place, town.inhabitants);
  const lines = Array.from({ length: ROWS }, (_, fromTop) => {
    const row = ROWS - 1 - fromTop;
    return Array.from(cells.subarray(row * COLUMNS, (row + 1) * COLUMNS), (people) => Math.round(people)).join(' ');
  });
  return `${[
    `ncols ${COLUMNS}`,
    `nrows ${ROWS}`,
    `xllcorner ${WEST}`,
    `yllcorner ${SOUTH}`,
    `cellsize ${CELL_DEGREES}`,
    'NODATA_value -9999',
    ...lines,
  ].join('\n')}\n`;
}

function spread(cells: Float64Array, [lon, lat]: readonly [number, number], inhabitants: number): void {
  const weights = new Map<number, number>();
  for (let cell = 0; cell < cells.length; cell += 1) {
    const cellLon = WEST + ((cell % COLUMNS) + 0.5) * CELL_DEGREES;
    const cellLat = SOUTH + (Math.floor(cell / COLUMNS) + 0.5) * CELL_DEGREES;
    const km = metresBetween(lon, lat, cellLon, cellLat) / 1000;
    if (km < REACH_KM) weights.set(cell, Math.exp(-((km / SPREAD_KM) ** 2)));
  }
  const total = weights.values().reduce((sum, weight) => sum + weight, 0);
  for (const [cell, weight] of weights) cells[cell] = (cells[cell] ?? 0) + (inhabitants * weight) / total;
}
