import { Spans } from '../geometry/spans.ts';
import type { Shape } from '../shape.ts';
import { type AddSpans, latExtent, spansOf } from './lon-spans.ts';

/** People per cell of a regular grid; degrees WGS 84. */
export interface GridCells {
  readonly columns: number;
  readonly rows: number;
  /** The outer corner in the south-west. */
  readonly west: number;
  readonly south: number;
  readonly cellDegrees: number;
  /** Row by row from the north, each from the west; NaN where nothing is known. */
  readonly people: Float32Array;
}

/** Who lives within shapes. */
export interface PeopleWithin {
  readonly people: number;
  /** Cells with data that are touched. */
  readonly cells: number;
  /** 0..1: of the area of the shapes, how much the grid knows about; 0 for shapes without an area. */
  readonly coveredShare: number;
}

/**
 * A cell is looked at along so many parallels; east and west it is cut exactly. For what reaches over many rows of cells
 * fewer do: what its upper and lower border then miss is little against the whole.
 */
const PARALLELS_PER_CELL_MAX = 8;
const PARALLELS_MIN = 400;
/** What lies north or south of the grid is measured along so many parallels at most. */
const OUTSIDE_PARALLELS = 200;
const RADIANS = Math.PI / 180;

/**
 * Sums of people within shapes. A cell that is cut counts by the share of it that lies within; what lies in several shapes
 * counts once.
 */
export class PopulationGrid {
  readonly #cells: GridCells;
  readonly #covered: Float64Array;

  constructor(cells: GridCells) {
    this.#cells = cells;
    this.#covered = new Float64Array(cells.columns);
  }

  /** @example grid.within([{ kind: 'circle', at: [24.1, 56.9], radiusKm: 5 }]).people */
  within(shapes: readonly Shape[]): PeopleWithin {
    const tall = shapes.flatMap((shape) => {
      const extent = latExtent(shape);
      return extent ? [{ addSpans: spansOf(shape), south: extent[0], north: extent[1] }] : [];
    });
    const sum: Sum = { people: 0, cells: 0, area: this.#areaOutside(tall), areaKnown: 0 };
    const rows = [...this.#rowsOf(tall)];
    const parallels = Math.min(PARALLELS_PER_CELL_MAX, Math.max(1, Math.ceil(PARALLELS_MIN / rows.length)));
    for (const row of rows) this.#addRow(row, tall, parallels, sum);
    const { people, cells, area, areaKnown } = sum;
    return { people, cells, coveredShare: area > 0 ? Math.min(1, areaKnown / area) : 0 };
  }

  /** Everybody in the grid, and in how many cells with data. */
  total(): { readonly people: number; readonly cells: number } {
    const sum = { people: 0, cells: 0 };
    for (const there of this.#cells.people) {
      if (Number.isNaN(there)) continue;
      sum.people += there;
      sum.cells++;
    }
    return sum;
  }

  get #north(): number {
    return this.#cells.south + this.#cells.rows * this.#cells.cellDegrees;
  }

  *#rowsOf(tall: readonly TallShape[]): Generator<number> {
    const { rows, cellDegrees } = this.#cells;
    const south = Math.min(...tall.map((of) => of.south));
    const north = Math.max(...tall.map((of) => of.north));
    const last = Math.min(rows - 1, Math.floor((this.#north - south) / cellDegrees));
    for (let row = Math.max(0, Math.floor((this.#north - north) / cellDegrees)); row <= last; row++) yield row;
  }

  #addRow(row: number, tall: readonly TallShape[], parallels: number, sum: Sum): void {
    const { cellDegrees, columns, west } = this.#cells;
    const north = this.#north - row * cellDegrees;
    let first = columns;
    let last = -1;
    for (let i = 0; i < parallels; i++) {
      const lat = north - ((i + 0.5) / parallels) * cellDegrees;
      const spans = spansTogether(tall, lat, west);
      sum.area += (spans.length * cellDegrees * Math.cos(lat * RADIANS)) / parallels;
      for (let k = 0; k < spans.count; k++) {
        const from = (spans.west(k) - west) / cellDegrees;
        const to = Math.min(columns, (spans.east(k) - west) / cellDegrees);
        this.#cover(from, to);
        first = Math.min(first, Math.floor(from));
        last = Math.max(last, Math.min(columns, Math.ceil(to)) - 1);
      }
    }
    this.#take(row, first, last, parallels, sum);
  }

  /** Adds what a span covers of each cell, in parallels. */
  #cover(from: number, to: number): void {
    for (let column = Math.floor(from); column < to; column++)
      this.#covered[column]! += Math.min(column + 1, to) - Math.max(column, from);
  }

  #take(row: number, first: number, last: number, parallels: number, sum: Sum): void {
    const { columns, cellDegrees, people } = this.#cells;
    const cosine = Math.cos((this.#north - (row + 0.5) * cellDegrees) * RADIANS);
    for (let column = first; column <= last; column++) {
      const share = this.#covered[column]! / parallels;
      this.#covered[column] = 0;
      const there = people[row * columns + column]!;
      if (share === 0 || Number.isNaN(there)) continue;
      sum.people += share * there;
      sum.cells++;
      sum.areaKnown += share * cellDegrees * cellDegrees * cosine;
    }
  }

  /** In square degrees of the equator. */
  #areaOutside(tall: readonly TallShape[]): number {
    const south = Math.min(...tall.map((of) => of.south));
    const north = Math.max(...tall.map((of) => of.north));
    return (
      areaBetween(tall, Math.max(south, this.#north), north) +
      areaBetween(tall, south, Math.min(north, this.#cells.south))
    );
  }
}

interface TallShape {
  readonly addSpans: AddSpans;
  readonly south: number;
  readonly north: number;
}

interface Sum {
  people: number;
  cells: number;
  area: number;
  areaKnown: number;
}

function areaBetween(tall: readonly TallShape[], south: number, north: number): number {
  if (!(north > south)) return 0;
  const step = (north - south) / OUTSIDE_PARALLELS;
  let area = 0;
  for (let i = 0; i < OUTSIDE_PARALLELS; i++) {
    const lat = south + (i + 0.5) * step;
    area += spansTogether(tall, lat, -180).length * step * Math.cos(lat * RADIANS);
  }
  return area;
}

/** Filled anew by each call. */
const together = new Spans();

function spansTogether(shapes: readonly TallShape[], lat: number, origin: number): Spans {
  together.clear();
  for (const { south, north, addSpans } of shapes) if (south < lat && north > lat) addSpans(lat, together);
  together.unite(origin);
  return together;
}
