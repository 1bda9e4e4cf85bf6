import { distanceM } from '../geo/sphere.ts';
import { type Port, PORTS_WITHIN_KM } from './port.ts';

const CELLS_PER_DEGREE = 2;
const COLUMNS = 360 * CELLS_PER_DEGREE;
const ROWS = 180 * CELLS_PER_DEGREE;
const KM_PER_DEGREE = 111.2;
/** More ports than the world has; further ones of a list are left out. */
const PORTS_MAX = 200_000;

/** Ports by cells of half a degree. */
export class PortIndex {
  readonly #cells = new Map<number, Port[]>();
  readonly #ports = new Map<string, Port>();

  constructor(ports: readonly Port[] = []) {
    for (const port of ports) this.add(port);
  }

  add(port: Port): void {
    if (this.#ports.size >= PORTS_MAX) return;
    this.#ports.set(port.id, port);
    const cell = cellOf(row(port.lat), column(port.lon));
    const there = this.#cells.get(cell);
    if (there) there.push(port);
    else this.#cells.set(cell, [port]);
  }

  all(): readonly Port[] {
    return [...this.#ports.values()];
  }

  byId(id: string): Port | undefined {
    return this.#ports.get(id);
  }

  /** The nearest within PORTS_WITHIN_KM. */
  nearest(lon: number, lat: number): { port: Port; distanceKm: number } | undefined {
    if (this.#ports.size === 0) return undefined;
    let found: Port | undefined;
    let least = PORTS_WITHIN_KM * 1000;
    const reach = PORTS_WITHIN_KM / KM_PER_DEGREE;
    const cosine = Math.cos((Math.min(90, Math.abs(lat) + reach) * Math.PI) / 180);
    const reachLon = Math.min(180, reach / Math.max(cosine, 1e-6));
    for (let r = Math.max(0, row(lat - reach)); r <= Math.min(ROWS - 1, row(lat + reach)); r++) {
      const from = column(lon - reachLon);
      const last = Math.min(column(lon + reachLon), from + COLUMNS - 1);
      for (let c = from; c <= last; c++) {
        for (const port of this.#cells.get(cellOf(r, c)) ?? []) {
          const metres = distanceM(lon, lat, port.lon, port.lat);
          if (metres > least) continue;
          least = metres;
          found = port;
        }
      }
    }
    return found && { port: found, distanceKm: least / 1000 };
  }
}

const row = (lat: number): number => Math.min(ROWS - 1, Math.floor((lat + 90) * CELLS_PER_DEGREE));
const column = (lon: number): number => Math.floor((lon + 180) * CELLS_PER_DEGREE);
const cellOf = (r: number, c: number): number => r * COLUMNS + (((c % COLUMNS) + COLUMNS) % COLUMNS);
