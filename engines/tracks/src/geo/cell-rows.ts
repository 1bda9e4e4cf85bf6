import { EARTH_RADIUS_M } from './sphere.ts';

const RADIANS = Math.PI / 180;
/** Finer rows than these would give more cells than a key of 32 bits can count. */
const REACH_MIN_M = 400;
/** A hair more than the reach, so that rounding never puts a neighbour two cells away. */
const SPARE = 1 + 1e-6;

/**
 * Cells for finding what is near: rows of latitude as high as the reach, each cut into a whole number of columns at least as
 * wide as the reach, so that columns wrap at ±180°. Towards the poles rows have fewer columns; the last has one.
 */
export class CellRows {
  readonly rowDegrees: number;
  readonly rows: number;
  /** How many columns a row has, and the number of its first cell. */
  readonly columns: Int32Array;
  readonly first: Uint32Array;
  /** How far east and west of a point in the row its neighbours can be, degrees; 180: anywhere. */
  readonly reachLon: Float64Array;

  /** @param reachM how far apart neighbours are at most, metres */
  constructor(reachM: number) {
    const angle = (Math.max(reachM, REACH_MIN_M) / EARTH_RADIUS_M) * SPARE;
    this.rowDegrees = angle / RADIANS;
    this.rows = Math.ceil(180 / this.rowDegrees);
    this.columns = new Int32Array(this.rows);
    this.first = new Uint32Array(this.rows);
    this.reachLon = new Float64Array(this.rows);
    let cells = 0;
    for (let row = 0; row < this.rows; row++) {
      this.first[row] = cells;
      this.columns[row] = Math.max(1, Math.floor(360 / width(angle, this.#cosine(row, 0))));
      this.reachLon[row] = width(angle, this.#cosine(row, 1));
      cells += this.columns[row]!;
    }
  }

  row(lat: number): number {
    return Math.min(this.rows - 1, Math.max(0, Math.floor((lat + 90) / this.rowDegrees)));
  }

  column(row: number, lon: number): number {
    const columns = this.columns[row]!;
    const column = Math.floor(((lon + 180) / 360) * columns) % columns;
    return column < 0 ? column + columns : column;
  }

  cell(lon: number, lat: number): number {
    const row = this.row(lat);
    return this.first[row]! + this.column(row, lon);
  }

  /** The smallest cosine of latitude in the rows up to `beside` next to a row. */
  #cosine(row: number, beside: number): number {
    const south = Math.max(-90, (row - beside) * this.rowDegrees - 90);
    const north = Math.min(90, (row + 1 + beside) * this.rowDegrees - 90);
    return Math.max(0, Math.min(Math.cos(south * RADIANS), Math.cos(north * RADIANS)));
  }
}

/** Degrees of longitude that an angle on the sphere can span where the cosine of latitude is at least this. */
function width(angle: number, cosine: number): number {
  const sine = Math.sin(angle / 2) / cosine;
  return sine >= 1 ? 180 : Math.max((2 * Math.asin(sine)) / RADIANS, 1e-9);
}
