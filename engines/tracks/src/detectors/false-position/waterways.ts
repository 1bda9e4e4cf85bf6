import { vesselBit, vesselCount } from '../../reception/vessel-bits.ts';

const CELL_DEGREES = 0.05;
const COLUMNS = 360 / CELL_DEGREES;
/** More cells of rivers, canals and lakes are not learned. */
const CELLS_MAX = 100_000;

/** Rivers, canals and lakes that the map does not show, learned from who sails there: vessels per cell of 0.05°. */
export class Waterways {
  #cells = new Map<number, [number, number]>();

  /** A vessel was there; how many others were, ever. */
  pass(vessel: number, lon: number, lat: number): number {
    const key = Math.floor((lat + 90) / CELL_DEGREES) * COLUMNS + Math.floor((lon + 180) / CELL_DEGREES);
    let bits = this.#cells.get(key);
    if (!bits) {
      if (this.#cells.size >= CELLS_MAX) return 0;
      this.#cells.set(key, (bits = [0, 0]));
    }
    const bit = vesselBit(vessel);
    const word = bit < 32 ? 1 : 0;
    const mask = 1 << (bit & 31);
    const isKnown = (bits[word] & mask) !== 0;
    const others = vesselCount(bits[0], bits[1]) - Number(isKnown);
    bits[word] |= mask;
    return others;
  }

  snapshot(): unknown {
    return [...this.#cells].map(([key, bits]) => [key, [...bits]]);
  }

  restore(state: unknown): void {
    this.#cells = new Map(state as [number, [number, number]][]);
  }
}
