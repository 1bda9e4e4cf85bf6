import { CELLS } from './cell-grid.ts';
import { STEP_S, shifted } from './ten-minutes.ts';

/** So long what was heard is remembered. */
export const RECEPTION_HOURS = 48;
/** More cells (a tenth of the Earth) are not held: 54 MB. */
const SLOTS_MAX = 65_536;
export const HOUR_S = 3600;
export const GROUPS = 2;

/** A slot is a head and 48 hours; both are read as 32-bit words. */
export const HEAD = 12;
export const HEAD_CELL = 0;
export const HEAD_HOUR = 1;
export const HEAD_STEP = 2;
export const HEAD_STEPS_HIGH = 3;
export const HEAD_STEPS_LOW = 4;
export const HEAD_TIME = 5;
export const HEAD_SOURCE = 6;
/** The receivers that heard most of the cell, see `main-sources.ts`. */
export const HEAD_SOURCES = 8;
/** An hour: reports heard and expected (floats), vessels (64 bits). */
export const HOUR = 4;
export const HEARD = 0;
export const EXPECTED = 1;
export const VESSELS_HIGH = 2;
export const VESSELS_LOW = 3;
export const SLOT = HEAD + HOUR * RECEPTION_HOURS;

export interface CellSlotsSnapshot {
  readonly words: Uint32Array;
  readonly free: readonly number[];
  readonly refused: number;
  readonly sweptHour: number;
}

/** Two days of numbers for each cell and group in which somebody was heard or missed. Memory is bounded, whatever is heard. */
export class CellSlots {
  refused = 0;
  /** Slot of each cell and group, one more; 0 where there is none. */
  readonly slotOf = new Int32Array(CELLS * GROUPS);
  words = new Uint32Array(64 * SLOT);
  floats = new Float32Array(this.words.buffer);
  used = 0;
  #free: number[] = [];
  #sweptHour = 0;

  /** Where the words of an hour lie; hours since the newest are emptied. -1 where it is too long ago. */
  hourAt(at: number, hour: number): number {
    const newest = this.words[at + HEAD_HOUR]!;
    if (hour > newest) {
      for (let h = Math.max(newest + 1, hour - RECEPTION_HOURS + 1); h <= hour; h++) {
        const place = at + HEAD + (h % RECEPTION_HOURS) * HOUR;
        this.words.fill(0, place, place + HOUR);
      }
      this.words[at + HEAD_HOUR] = hour;
    } else if (hour <= newest - RECEPTION_HOURS) return -1;
    return at + HEAD + (hour % RECEPTION_HOURS) * HOUR;
  }

  noteStep(at: number, step: number): void {
    const newest = this.words[at + HEAD_STEP]!;
    if (step > newest) {
      const [high, low] = shifted(this.words[at + HEAD_STEPS_HIGH]!, this.words[at + HEAD_STEPS_LOW]!, step - newest);
      this.words[at + HEAD_STEPS_HIGH] = high;
      this.words[at + HEAD_STEPS_LOW] = low | 1;
      this.words[at + HEAD_STEP] = step;
    } else if (newest - step < 32) this.words[at + HEAD_STEPS_LOW]! |= 1 << (newest - step);
  }

  /** Where the slot of a cell begins, made if needed; -1 where there is no room. */
  slotAt(cell: number, time: number): number {
    const known = this.slotOf[cell]!;
    if (known !== 0) return (known - 1) * SLOT;
    this.#sweep(Math.floor(time / HOUR_S));
    const slot = this.#free.pop() ?? this.used;
    if (slot >= SLOTS_MAX) {
      this.refused++;
      return -1;
    }
    if (slot === this.used) this.used++;
    if (this.used * SLOT > this.words.length) this.#grow();
    const at = slot * SLOT;
    this.words.fill(0, at, at + SLOT);
    this.words[at + HEAD_CELL] = cell;
    this.words[at + HEAD_HOUR] = Math.floor(time / HOUR_S);
    this.words[at + HEAD_STEP] = Math.floor(time / STEP_S);
    this.slotOf[cell] = slot + 1;
    return at;
  }

  #grow(): void {
    const words = new Uint32Array(this.words.length * 2);
    words.set(this.words);
    this.words = words;
    this.floats = new Float32Array(words.buffer);
  }

  /** Gives back, once an hour at most, the cells in which nobody was heard for 48 hours. */
  #sweep(hour: number): void {
    if (hour <= this.#sweptHour) return;
    this.#sweptHour = hour;
    for (let slot = 0; slot < this.used; slot++) {
      const at = slot * SLOT;
      const cell = this.words[at + HEAD_CELL]!;
      if (this.slotOf[cell] !== slot + 1) continue;
      if (
        Math.max(this.words[at + HEAD_TIME]!, this.words[at + HEAD_HOUR]! * HOUR_S) >
        (hour - RECEPTION_HOURS) * HOUR_S
      )
        continue;
      this.slotOf[cell] = 0;
      this.#free.push(slot);
    }
  }

  snapshot(): CellSlotsSnapshot {
    return {
      words: this.words.slice(0, this.used * SLOT),
      free: [...this.#free],
      refused: this.refused,
      sweptHour: this.#sweptHour,
    };
  }

  restore({ words, free, refused, sweptHour }: CellSlotsSnapshot): void {
    this.used = words.length / SLOT;
    this.words = new Uint32Array(Math.max(64 * SLOT, words.length));
    this.words.set(words);
    this.floats = new Float32Array(this.words.buffer);
    this.#free = [...free];
    this.refused = refused;
    this.#sweptHour = sweptHour;
    this.slotOf.fill(0);
    const empty = new Set(free);
    for (let slot = 0; slot < this.used; slot++)
      if (!empty.has(slot)) this.slotOf[this.words[slot * SLOT + HEAD_CELL]!] = slot + 1;
  }
}
