import type { Port } from './port.ts';

/** A stay of this length makes any place an anchorage once VESSELS_MIN did it (anchorages_pipeline: 12 h, 20 vessels). */
export const STAY_S_MIN = 12 * 3600;
const VESSELS_MIN = 20;
/** At the coast less is enough: where five vessels lay for three hours there is a quay. */
export const COAST_STAY_S_MIN = 3 * 3600;
const COAST_VESSELS_MIN = 5;
const COAST_KM_MAX = 5;
/** Cells of about a kilometre: rows of 0.01°, columns of as many metres. */
const CELLS_PER_DEGREE = 100;
const COLUMNS_MAX = 1 << 16;
/** Cells in which somebody lay still, and that are remembered; beyond that the oldest is forgotten. */
const CELLS_MAX = 200_000;

interface Cell {
  /** Vessels that stayed, each once; at most VESSELS_MIN. */
  readonly vessels: number[];
  readonly vesselsLong: number[];
  lonSum: number;
  latSum: number;
  stays: number;
  learned: boolean;
}

export type PortLearnerSnapshot = readonly (readonly [number, Cell])[];

/** Learns where ports and anchorages are from where different vessels lay still. */
export class PortLearner {
  readonly #cells = new Map<number, Cell>();
  readonly #shoreKm: (lon: number, lat: number) => number;

  constructor(shoreKm: (lon: number, lat: number) => number) {
    this.#shoreKm = shoreKm;
  }

  /** A stay; the port that it makes, once. */
  stayed(vessel: number, lon: number, lat: number, seconds: number): Port | undefined {
    if (seconds < COAST_STAY_S_MIN) return undefined;
    const key = cellOf(lon, lat);
    const cell = this.#cell(key);
    if (cell.learned) return undefined;
    note(cell.vessels, vessel);
    if (seconds >= STAY_S_MIN) note(cell.vesselsLong, vessel);
    cell.lonSum += lon;
    cell.latSum += lat;
    cell.stays++;
    return this.#isPort(cell, lon, lat) ? learnedPort(cell) : undefined;
  }

  snapshot(): PortLearnerSnapshot {
    return [...this.#cells].map(([key, cell]) => [
      key,
      { ...cell, vessels: [...cell.vessels], vesselsLong: [...cell.vesselsLong] },
    ]);
  }

  restore(cells: PortLearnerSnapshot): void {
    this.#cells.clear();
    for (const [key, cell] of cells) this.#cells.set(key, cell);
  }

  #isPort(cell: Cell, lon: number, lat: number): boolean {
    if (cell.vesselsLong.length >= VESSELS_MIN) return true;
    return cell.vessels.length >= COAST_VESSELS_MIN && this.#shoreKm(lon, lat) <= COAST_KM_MAX;
  }

  #cell(key: number): Cell {
    const there = this.#cells.get(key);
    if (there) return there;
    if (this.#cells.size >= CELLS_MAX) this.#cells.delete(this.#cells.keys().next().value!);
    const cell: Cell = { vessels: [], vesselsLong: [], lonSum: 0, latSum: 0, stays: 0, learned: false };
    this.#cells.set(key, cell);
    return cell;
  }
}

function note(vessels: number[], vessel: number): void {
  if (vessels.length < VESSELS_MIN && !vessels.includes(vessel)) vessels.push(vessel);
}

function learnedPort(cell: Cell): Port {
  cell.learned = true;
  const lat = cell.latSum / cell.stays;
  // Cells end at ±180°, so that the mean needs no care there.
  const lon = cell.lonSum / cell.stays;
  const place = `${degrees(lat, 'N', 'S')} ${degrees(lon, 'E', 'W')}`;
  return { id: `learned ${place}`, name: `anchorage at ${place}`, lon, lat };
}

const degrees = (value: number, plus: string, minus: string): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;

function cellOf(lon: number, lat: number): number {
  const row = Math.floor((lat + 90) * CELLS_PER_DEGREE);
  const cosine = Math.cos((((row + 0.5) / CELLS_PER_DEGREE - 90) * Math.PI) / 180);
  const columns = Math.max(1, Math.round(360 * CELLS_PER_DEGREE * Math.abs(cosine)));
  const column = Math.floor(((lon + 180) / 360) * columns) % columns;
  return row * COLUMNS_MAX + column;
}
