import { EARTH_RADIUS_M } from '../geo/sphere.ts';
import { type Coast, shortest } from './coast.ts';
import { createNearestCoast, edgeDistanceSquared } from './nearest-coast.ts';

/** Cells are halved at most so often: 1° to 1/64°. */
const HALVINGS_MAX = 6;
/** A cell with at most so many edges in question is not halved. */
const EDGES_PER_CELL = 20;
/** Beyond so many half diagonals from the coast a cell is a field of four corners. */
const FIELD_RATIO = 10;
/** When so many cells or edges are held, all are dropped and made anew as they are asked for (40 MB). */
const CELLS_MAX = 900_000;
const HELD_EDGES_MAX = 4_000_000;

const ROOTS = 360 * 180;
const UNKNOWN = 0;
const HALVED = 1;
const FIELD = 2;
const EDGES = 3;
const RADIANS = Math.PI / 180;
const RADIUS_KM = EARTH_RADIUS_M / 1000;

/** Straight through the Earth, in radii, to kilometres along the surface. */
function kilometres(chord: number): number {
  return 2 * RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}

/**
 * Cells of one degree, halved towards the coast as they are asked for. A cell near the coast holds the edges that may be the
 * nearest for one of its places; a cell far from it (ten half diagonals) holds the distances at its corners.
 */
export class CoastCells {
  readonly #coast: Coast;
  readonly #nearest;
  #kind = new Uint8Array(ROOTS);
  /** 1: the middle of the cell is on land. */
  #dry = new Uint8Array(ROOTS);
  /** The first of four cells, the first edge in `held`, or the corners in `corners`. */
  #first = new Int32Array(ROOTS);
  #edges = new Uint16Array(ROOTS);
  /** How many of them, the first ones, may lie inside the cell. */
  #inside = new Uint16Array(ROOTS);
  #cells = ROOTS;
  #held = new Int32Array(1 << 16);
  #heldCount = 0;
  #corners = new Float32Array(1 << 14);
  #cornersCount = 0;
  readonly #rootsDry: Uint8Array;
  /** The cell that was looked up last: west, south, width in degrees. */
  #west = 0;
  #south = 0;
  #width = 1;

  constructor(coast: Coast) {
    this.#coast = coast;
    this.#nearest = createNearestCoast(coast);
    this.#rootsDry = dryMiddles(coast);
    this.#dry.set(this.#rootsDry);
  }

  distanceKm(lon: number, lat: number): number {
    const east = (((lon + 180) % 360) + 360) % 360;
    const north = Math.min(Math.max(lat + 90, 0), 179.999999);
    const cell = this.#cellOf(east, north);
    if (this.#kind[cell] === FIELD) return this.#fromCorners(cell, east, north);
    return this.#fromEdges(cell, east, north);
  }

  #cellOf(east: number, north: number): number {
    this.#west = Math.floor(east);
    this.#south = Math.floor(north);
    this.#width = 1;
    let cell = this.#south * 360 + this.#west;
    for (let depth = 0; ; depth++) {
      if (this.#kind[cell] === UNKNOWN) {
        if (this.#cells > CELLS_MAX || this.#heldCount > HELD_EDGES_MAX) {
          this.#drop();
          return this.#cellOf(east, north);
        }
        this.#make(cell, depth);
      }
      if (this.#kind[cell] !== HALVED) return cell;
      this.#width /= 2;
      const right = east >= this.#west + this.#width ? 1 : 0;
      const upper = north >= this.#south + this.#width ? 1 : 0;
      this.#west += right * this.#width;
      this.#south += upper * this.#width;
      cell = this.#first[cell]! + upper * 2 + right;
    }
  }

  #fromCorners(cell: number, east: number, north: number): number {
    const at = this.#first[cell]!;
    const x = (east - this.#west) / this.#width;
    const y = (north - this.#south) / this.#width;
    const lower = this.#corners[at]! * (1 - x) + this.#corners[at + 1]! * x;
    const upper = this.#corners[at + 2]! * (1 - x) + this.#corners[at + 3]! * x;
    const km = lower * (1 - y) + upper * y;
    return this.#dry[cell] ? -km : km;
  }

  #fromEdges(cell: number, east: number, north: number): number {
    const flat = Math.cos((north - 90) * RADIANS);
    const x = flat * Math.cos((east - 180) * RADIANS);
    const y = flat * Math.sin((east - 180) * RADIANS);
    const z = Math.sin((north - 90) * RADIANS);
    const from = this.#first[cell]!;
    const to = from + this.#edges[cell]!;
    let squared = 4;
    for (let i = from; i < to; i++) {
      const found = edgeDistanceSquared(this.#coast, this.#held[i]!, x, y, z);
      if (found < squared) squared = found;
    }
    const half = this.#width / 2;
    const middleEast = this.#west + half;
    const middleNorth = this.#south + half;
    const crossings = this.#crossings(from, this.#inside[cell]!, middleEast, middleNorth, east, north);
    const dry = ((this.#dry[cell]! + crossings) & 1) === 1;
    const km = kilometres(Math.sqrt(squared));
    return dry ? -km : km;
  }

  /** How often the straight way between two places of a cell crosses the coast. */
  #crossings(from: number, count: number, eastA: number, northA: number, eastB: number, northB: number): number {
    let crossings = 0;
    for (let i = from; i < from + count; i++) {
      if (crosses(this.#coast, this.#held[i]!, eastA, northA, eastB, northB)) crossings++;
    }
    return crossings;
  }

  /** Works out what the cell at (#west, #south, #width) is. */
  #make(cell: number, depth: number): void {
    const half = this.#width / 2;
    const [x, y, z] = unit(this.#west + half, this.#south + half);
    const toCoast = this.#nearest.distance(x, y, z);
    const radius = Math.max(
      this.#chordTo(x, y, z, this.#west, this.#south),
      this.#chordTo(x, y, z, this.#west, this.#south + this.#width),
    );
    if (toCoast > FIELD_RATIO * radius) this.#makeField(cell);
    else this.#makeEdges(cell, depth, [x, y, z], toCoast, radius);
  }

  #chordTo(x: number, y: number, z: number, east: number, north: number): number {
    const corner = unit(east, north);
    return Math.hypot(corner[0] - x, corner[1] - y, corner[2] - z);
  }

  #makeField(cell: number): void {
    if (this.#cornersCount + 4 > this.#corners.length) this.#corners = wider(this.#corners, Float32Array);
    this.#kind[cell] = FIELD;
    this.#first[cell] = this.#cornersCount;
    for (let corner = 0; corner < 4; corner++) {
      const east = this.#west + (corner & 1) * this.#width;
      const north = this.#south + (corner >> 1) * this.#width;
      this.#corners[this.#cornersCount++] = kilometres(this.#nearest.distance(...unit(east, north)));
    }
  }

  #makeEdges(cell: number, depth: number, [x, y, z]: Place, toCoast: number, radius: number): void {
    const inside: number[] = [];
    const outside: number[] = [];
    // What is nearest for a place of the cell is at most this far from its middle.
    this.#nearest.within(x, y, z, toCoast + 2 * radius + 1e-7, (edge, squared) => {
      if (squared <= (radius * 1.01) ** 2) inside.push(edge);
      else outside.push(edge);
    });
    const count = inside.length + outside.length;
    const from = this.#hold(inside, outside);
    this.#first[cell] = from;
    this.#edges[cell] = count;
    this.#inside[cell] = inside.length;
    this.#kind[cell] = EDGES;
    if (count > EDGES_PER_CELL && depth < HALVINGS_MAX) this.#halve(cell, from, inside.length);
  }

  #hold(inside: readonly number[], outside: readonly number[]): number {
    const from = this.#heldCount;
    while (from + inside.length + outside.length > this.#held.length) this.#held = wider(this.#held, Int32Array);
    this.#held.set(inside, from);
    this.#held.set(outside, from + inside.length);
    this.#heldCount += inside.length + outside.length;
    return from;
  }

  /** Makes four cells of one; of each is only known whether its middle is on land. */
  #halve(cell: number, from: number, inside: number): void {
    const first = this.#cells;
    this.#cells += 4;
    if (this.#cells > this.#kind.length) this.#grow();
    const half = this.#width / 2;
    const quarter = half / 2;
    for (let child = 0; child < 4; child++) {
      const east = this.#west + quarter + (child & 1) * half;
      const north = this.#south + quarter + (child >> 1) * half;
      const crossings = this.#crossings(from, inside, this.#west + half, this.#south + half, east, north);
      this.#dry[first + child] = (this.#dry[cell]! + crossings) & 1;
      this.#kind[first + child] = UNKNOWN;
    }
    this.#kind[cell] = HALVED;
    this.#first[cell] = first;
    this.#heldCount = from;
  }

  #grow(): void {
    this.#kind = wider(this.#kind, Uint8Array);
    this.#dry = wider(this.#dry, Uint8Array);
    this.#first = wider(this.#first, Int32Array);
    this.#edges = wider(this.#edges, Uint16Array);
    this.#inside = wider(this.#inside, Uint16Array);
  }

  #drop(): void {
    this.#kind.fill(UNKNOWN);
    this.#dry.set(this.#rootsDry);
    this.#cells = ROOTS;
    this.#heldCount = 0;
    this.#cornersCount = 0;
  }
}

type Place = readonly [number, number, number];

function unit(east: number, north: number): Place {
  const flat = Math.cos((north - 90) * RADIANS);
  const lon = (east - 180) * RADIANS;
  return [flat * Math.cos(lon), flat * Math.sin(lon), Math.sin((north - 90) * RADIANS)];
}

function wider<T extends Uint8Array | Uint16Array | Int32Array | Float32Array>(
  values: T,
  Kind: new (length: number) => T,
): T {
  const more = new Kind(values.length * 2);
  more.set(values);
  return more;
}

/** Whether an edge of the coast crosses the way from A to B (degrees east of -180 and north of -90). */
function crosses(coast: Coast, edge: number, eastA: number, northA: number, eastB: number, northB: number): boolean {
  const fromX = shortest(coast.lon[edge]! + 180 - eastA);
  const fromY = coast.lat[edge]! + 90 - northA;
  const toX = shortest(coast.lon[edge + 1]! + 180 - eastA);
  const toY = coast.lat[edge + 1]! + 90 - northA;
  const wayX = eastB - eastA;
  const wayY = northB - northA;
  // Each end on one side or the other, never on the line: so a corner that two edges share is crossed once or not at all.
  if (wayX * fromY - wayY * fromX > 0 === wayX * toY - wayY * toX > 0) return false;
  const edgeX = toX - fromX;
  const edgeY = toY - fromY;
  const sideA = edgeX * -fromY - edgeY * -fromX;
  const sideB = edgeX * (wayY - fromY) - edgeY * (wayX - fromX);
  return sideA > 0 !== sideB > 0;
}

/** For each cell of one degree whether its middle is on land: coasts crossed on the way from the north pole. */
function dryMiddles(coast: Coast): Uint8Array {
  const dry = new Uint8Array(ROOTS);
  for (let chunk = 0; chunk < coast.chunkFrom.length; chunk++)
    for (let edge = coast.chunkFrom[chunk]!; edge < coast.chunkTo[chunk]!; edge++) crossMeridians(coast, edge, dry);
  for (let row = 178; row >= 0; row--)
    for (let column = 0; column < 360; column++) dry[row * 360 + column]! ^= dry[(row + 1) * 360 + column]!;
  return dry;
}

/** Notes at the first middle south of it where an edge crosses the meridian of the middles. */
function crossMeridians(coast: Coast, edge: number, dry: Uint8Array): void {
  const from = coast.lon[edge]! + 180;
  const east = shortest(coast.lon[edge + 1]! - coast.lon[edge]!);
  const low = Math.min(from, from + east);
  const high = Math.max(from, from + east);
  for (let column = Math.floor(low - 0.5) + 1; column + 0.5 <= high; column++) {
    const along = (column + 0.5 - from) / east;
    const north = coast.lat[edge]! + 90 + (coast.lat[edge + 1]! - coast.lat[edge]!) * along;
    const row = Math.ceil(north - 0.5) - 1;
    if (row >= 0) dry[row * 360 + ((column + 360) % 360)]! ^= 1;
  }
}
