import { wrapLon } from '../geo/sphere.ts';

/** Height of a cell, degrees; its width is about the same on the ground. */
export const CELL_DEGREES = 0.25;
const ROWS = 180 / CELL_DEGREES;

/** First cell of each row and, at the end, the number of all cells. */
const ROW_FIRST = new Int32Array(ROWS + 1);
for (let row = 0; row < ROWS; row++) {
  const middle = ((row + 0.5) * CELL_DEGREES - 90) * (Math.PI / 180);
  ROW_FIRST[row + 1] = ROW_FIRST[row]! + Math.max(1, Math.round((360 / CELL_DEGREES) * Math.cos(middle)));
}

export const CELLS = ROW_FIRST[ROWS]!;
/** A block of cells never holds more than this. */
export const BLOCK_CELLS_MAX = 25;

export function rowOf(lat: number): number {
  return Math.min(ROWS - 1, Math.max(0, Math.floor((lat + 90) / CELL_DEGREES)));
}

/** The cell of a place; any longitude. */
export function cellOf(lon: number, lat: number): number {
  return cellInRow(rowOf(lat), lon, 0);
}

function cellInRow(row: number, lon: number, shift: number): number {
  const first = ROW_FIRST[row]!;
  const columns = ROW_FIRST[row + 1]! - first;
  // Most longitudes need no wrapping, and division with remainder is slow.
  const wrapped = lon >= -180 && lon < 180 ? lon : wrapLon(lon);
  let column = Math.floor(((wrapped + 180) / 360) * columns) + shift;
  if (column >= columns) column -= columns;
  else if (column < 0) column += columns;
  return first + column;
}

/** The cells of a block of 1, 9 or 25 (radius 0, 1, 2) around a place, written into `out`; how many they are. */
export function blockOf(lon: number, lat: number, radius: number, out: Int32Array): number {
  const middle = rowOf(lat);
  let count = 0;
  for (let row = Math.max(0, middle - radius); row <= Math.min(ROWS - 1, middle + radius); row++) {
    const columns = ROW_FIRST[row + 1]! - ROW_FIRST[row]!;
    const reach = Math.min(radius, Math.floor((columns - 1) / 2));
    for (let shift = -reach; shift <= reach; shift++) out[count++] = cellInRow(row, lon, shift);
  }
  return count;
}

export const AROUND_CELLS = 4;

/** The cells around a place, and how much each counts there: 0..1, in all 1. Reused. */
export interface CellsAround {
  readonly cells: Int32Array;
  readonly weights: Float64Array;
}

export function noCellsAround(): CellsAround {
  return { cells: new Int32Array(AROUND_CELLS), weights: new Float64Array(AROUND_CELLS) };
}

/** The four cells whose middles are around a place, weighed as in bilinear interpolation; into `out`. */
export function aroundOf(lon: number, lat: number, { cells, weights }: CellsAround): void {
  const rows = (lat + 90) / CELL_DEGREES - 0.5;
  const south = Math.floor(rows);
  for (let i = 0; i < 2; i++) {
    const row = Math.min(ROWS - 1, Math.max(0, south + i));
    const weight = i === 0 ? 1 - (rows - south) : rows - south;
    const columns = ((wrapLon(lon) + 180) / 360) * (ROW_FIRST[row + 1]! - ROW_FIRST[row]!) - 0.5;
    const west = Math.floor(columns);
    cells[2 * i] = cellInColumn(row, west);
    cells[2 * i + 1] = cellInColumn(row, west + 1);
    weights[2 * i] = weight * (1 - (columns - west));
    weights[2 * i + 1] = weight * (columns - west);
  }
}

function cellInColumn(row: number, column: number): number {
  const count = ROW_FIRST[row + 1]! - ROW_FIRST[row]!;
  return ROW_FIRST[row]! + ((column + count) % count);
}

/** West, south, east and north of a cell, degrees. */
export function cellBounds(cell: number): readonly [number, number, number, number] {
  let row = 0;
  let above = ROWS;
  while (above - row > 1) {
    const middle = (row + above) >> 1;
    if (ROW_FIRST[middle]! <= cell) row = middle;
    else above = middle;
  }
  const width = 360 / (ROW_FIRST[row + 1]! - ROW_FIRST[row]!);
  const west = (cell - ROW_FIRST[row]!) * width - 180;
  const south = row * CELL_DEGREES - 90;
  return [west, south, west + width, south + CELL_DEGREES];
}
