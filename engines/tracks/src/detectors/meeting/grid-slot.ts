import type { CellRows } from '../../geo/cell-rows.ts';
import { distanceM } from '../../geo/sphere.ts';

/** At most so many neighbours count at one time (the bound of pipe-encounters), and so many are looked at. */
export const NEIGHBOURS_MAX = 100;
const CANDIDATES_MAX = 4000;
/** What is known of an entry's lying in a port. */
export const UNKNOWN = 0;
export const IN_PORT = 1;
export const OUTSIDE = 2;
const ENTRIES_FIRST = 256;
const DEGREE = 1e7;
const GROWTH = 1.5;
/** A degree of latitude, a little less than it is: only to pass over what is surely too far. */
const METRES_PER_DEGREE_MIN = 111_000;
const NONE = -1;

/** What was found near: a place in the slot's arrays, and metres. Reused. */
export interface Neighbours {
  count: number;
  readonly entries: Int32Array;
  readonly metres: Float64Array;
}

export function noNeighbours(): Neighbours {
  return { count: 0, entries: new Int32Array(NEIGHBOURS_MAX), metres: new Float64Array(NEIGHBOURS_MAX) };
}

export interface GridSlotSnapshot {
  readonly time: number;
  readonly member: Int32Array;
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  readonly speed: Float32Array;
  readonly inPort: Uint8Array;
}

/** Where every member is at one time of the grid, with a hash of cells over it. Entries are in the order in which they came. */
export class GridSlot {
  time = Number.NaN;
  count = 0;
  /** A track; or a vessel, which is negative: see MeetingDetector. */
  member = new Int32Array(ENTRIES_FIRST);
  /** Degrees times DEGREE: to the centimetre, at half of the room. */
  #lon = new Int32Array(ENTRIES_FIRST);
  #lat = new Int32Array(ENTRIES_FIRST);
  /** Knots between the two fixes that the place was interpolated from. */
  speed = new Float32Array(ENTRIES_FIRST);
  inPort = new Uint8Array(ENTRIES_FIRST);
  readonly #rows: CellRows;
  /** Chains of entries by the hash of their cell; another cell of the same hash is too far, so that no key is kept. */
  #next = new Int32Array(ENTRIES_FIRST);
  #heads = new Int32Array(ENTRIES_FIRST).fill(NONE);

  constructor(rows: CellRows) {
    this.#rows = rows;
  }

  /** Empties it for another time. */
  begin(time: number): void {
    this.time = time;
    this.count = 0;
    this.#heads.fill(NONE);
  }

  /** Puts a member in its place and returns its entry. */
  add(member: number, lon: number, lat: number, speed: number): number {
    if (this.count === this.member.length) this.#grow();
    const entry = this.count++;
    this.member[entry] = member;
    this.#lon[entry] = Math.round(lon * DEGREE);
    this.#lat[entry] = Math.round(lat * DEGREE);
    this.speed[entry] = speed;
    this.inPort[entry] = UNKNOWN;
    this.#link(entry);
    return entry;
  }

  lon(entry: number): number {
    return this.#lon[entry]! / DEGREE;
  }

  lat(entry: number): number {
    return this.#lat[entry]! / DEGREE;
  }

  /** All entries within `metres` of a place, at most NEIGHBOURS_MAX, into `found`. */
  near(lon: number, lat: number, metres: number, found: Neighbours): void {
    found.count = 0;
    const rows = this.#rows;
    const row = rows.row(lat);
    const reach = rows.reachLon[row]!;
    let left = CANDIDATES_MAX;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows.rows - 1, row + 1); r++) {
      const columns = rows.columns[r]!;
      const from = Math.floor(((lon - reach + 180) / 360) * columns);
      const to = Math.floor(((lon + reach + 180) / 360) * columns);
      const last = Math.min(to, from + columns - 1);
      for (let c = from; c <= last; c++) {
        const column = ((c % columns) + columns) % columns;
        left = this.#nearInCell(rows.first[r]! + column, lon, lat, metres, found, left);
      }
    }
  }

  /** @returns how many candidates may still be looked at */
  #nearInCell(cell: number, lon: number, lat: number, metres: number, found: Neighbours, left: number): number {
    const north = Math.round(lat * DEGREE);
    const reach = (metres / METRES_PER_DEGREE_MIN) * DEGREE;
    let entry = this.#heads[this.#bucket(cell)]!;
    for (; entry !== NONE && left > 0; entry = this.#next[entry]!, left--) {
      if (found.count === NEIGHBOURS_MAX) return 0;
      if (Math.abs(this.#lat[entry]! - north) > reach) continue;
      const distance = distanceM(lon, lat, this.lon(entry), this.lat(entry));
      if (distance > metres || this.#rows.cell(this.lon(entry), this.lat(entry)) !== cell) continue;
      found.entries[found.count] = entry;
      found.metres[found.count++] = distance;
    }
    return left;
  }

  snapshot(): GridSlotSnapshot {
    const { time, count } = this;
    return {
      time,
      member: this.member.slice(0, count),
      lon: this.#lon.slice(0, count),
      lat: this.#lat.slice(0, count),
      speed: this.speed.slice(0, count),
      inPort: this.inPort.slice(0, count),
    };
  }

  restore({ time, member, lon, lat, speed, inPort }: GridSlotSnapshot): void {
    this.begin(time);
    for (let i = 0; i < member.length; i++) {
      this.add(member[i]!, lon[i]! / DEGREE, lat[i]! / DEGREE, speed[i]!);
      this.inPort[i] = inPort[i]!;
    }
  }

  #link(entry: number): void {
    const bucket = this.#bucket(this.#rows.cell(this.lon(entry), this.lat(entry)));
    this.#next[entry] = this.#heads[bucket]!;
    this.#heads[bucket] = entry;
  }

  #bucket(cell: number): number {
    return (Math.imul(cell, 0x9e3779b1) >>> 7) & (this.#heads.length - 1);
  }

  #grow(): void {
    const size = Math.ceil(GROWTH * this.member.length);
    this.member = wider(this.member, new Int32Array(size));
    this.#lon = wider(this.#lon, new Int32Array(size));
    this.#lat = wider(this.#lat, new Int32Array(size));
    this.speed = wider(this.speed, new Float32Array(size));
    this.inPort = wider(this.inPort, new Uint8Array(size));
    this.#next = wider(this.#next, new Int32Array(size));
    if (size <= this.#heads.length) return;
    this.#heads = new Int32Array(2 * this.#heads.length).fill(NONE);
    for (let entry = 0; entry < this.count; entry++) this.#link(entry);
  }
}

function wider<A extends Int32Array | Float32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
