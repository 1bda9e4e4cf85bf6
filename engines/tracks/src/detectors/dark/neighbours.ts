import type { Scene } from '../../detector.ts';
import { BLOCK_CELLS_MAX, blockOf, CELLS, cellOf } from '../../reception/cell-grid.ts';

/** A ship under way that was not heard for so long, and four of its own intervals, is silent; */
const SILENT_S = 900;
const SILENT_INTERVALS = 4;
/** … after this it may be anywhere, and is counted no more. */
const SILENT_MAX_S = 3 * 3600;
const MOVING_KNOTS_MIN = 3;
const ENOUGH = 4;

/** Silent together: last heard in the same ten minutes, or those before or after. */
const STEP_S = 600;
const STEPS = 64;

/**
 * How many ships under way were heard just now, and how many fell silent when, by cell. Where many fell silent together it is
 * the reception that fails, however well the place is heard as a rule.
 */
export class Neighbours {
  readonly #scene: Scene;
  readonly #heard = new Uint16Array(CELLS);
  #touched: number[] = [];
  /** By cell and the ten minutes in which they were last heard. */
  readonly #silent = new Map<number, number>();
  readonly #block = new Int32Array(BLOCK_CELLS_MAX);

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Counts all tracks anew. @param interval seconds between the reports of a track; NaN where not known */
  count(time: number, interval: (track: number) => number): void {
    const { tracks } = this.#scene;
    for (const cell of this.#touched) this.#heard[cell] = 0;
    this.#touched = [];
    this.#silent.clear();
    for (let track = 0; track < tracks.columns.rows; track++) {
      const last = tracks.time.values[track]!;
      const since = time - last;
      if (!(since < SILENT_MAX_S) || !(tracks.speed.values[track]! >= MOVING_KNOTS_MIN)) continue;
      const cell = cellOf(tracks.lon.values[track]!, tracks.lat.values[track]!);
      if (since < SILENT_S || since < SILENT_INTERVALS * interval(track)) {
        if (this.#heard[cell]!++ === 0) this.#touched.push(cell);
      } else {
        const key = keyOf(cell, Math.floor(last / STEP_S));
        this.#silent.set(key, (this.#silent.get(key) ?? 0) + 1);
      }
    }
  }

  /**
   * Which share of the ships around a place fell silent together with one that did at a time, itself left out; NaN where no
   * other is within about 0.6°.
   */
  silentShare(lon: number, lat: number, time: number): number {
    const step = Math.floor(time / STEP_S);
    let heard = 0;
    let silent = 0;
    for (let radius = 1; radius <= 2; radius++) {
      heard = silent = 0;
      const count = blockOf(lon, lat, radius, this.#block);
      for (let i = 0; i < count; i++) {
        const cell = this.#block[i]!;
        heard += this.#heard[cell]!;
        for (let near = step - 1; near <= step + 1; near++) silent += this.#silent.get(keyOf(cell, near)) ?? 0;
      }
      if (heard + silent > ENOUGH) break;
    }
    const others = Math.max(0, silent - 1);
    return heard + others === 0 ? Number.NaN : others / (heard + others);
  }
}

function keyOf(cell: number, step: number): number {
  return cell * STEPS + (step % STEPS);
}
