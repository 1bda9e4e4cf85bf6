import { CELLS } from './cell-grid.ts';
import { STEP_S, shifted } from './ten-minutes.ts';

/** So long what was heard is remembered. */
export const RECEPTION_HOURS = 48;
/** More cells (a tenth of the Earth) are not held: 54 MB. */
const SLOTS_MAX = 65_536;
/** Of a slot that was given back: no cell. */
const NO_CELL = 0xffff_ffff;
export const HOUR_S = 3600;
export const GROUPS = 2;

/**
 * A slot is a head and 48 hours; both are read as 32-bit words. The newest hour lies in the head, so that what is heard now
 * touches no other line of the processor's cache.
 */
const HEAD = 16;
export const HEAD_CELL = 0;
export const HEAD_HOUR = 1;
export const HEAD_STEP = 2;
export const HEAD_STEPS_HIGH = 3;
export const HEAD_STEPS_LOW = 4;
export const HEAD_TIME = 5;
export const HEAD_SOURCE = 6;
/** The receivers that heard most of the cell, see `main-sources.ts`. */
export const HEAD_SOURCES = 8;
const HEAD_NOW = 12;
/** An hour: reports heard and expected (floats), vessels (64 bits). */
const HOUR = 4;
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
  words = new Uint32Array(64 * SLOT).fill(NO_CELL);
  floats = new Float32Array(this.words.buffer);
  used = 0;
  #free: number[] = [];
  /** Where the slot begins in which each track was heard last; only a hint, the slot's cell says whether it still holds. */
  #latest = new Int32Array(1024);
  #sweptHour = 0;

  /** Where the words of an hour lie; hours since the newest are emptied. -1 where it is too long ago. */
  hourAt(at: number, hour: number): number {
    const newest = this.words[at + HEAD_HOUR]!;
    if (hour > newest) this.#turn(at, newest, hour);
    else if (hour < newest) return hour > newest - RECEPTION_HOURS ? ringAt(at, hour) : -1;
    return at + HEAD_NOW;
  }

  /** Where the words of an hour lie that is not too long ago, and not later than the newest. */
  placeOf(at: number, hour: number): number {
    return hour === this.words[at + HEAD_HOUR] ? at + HEAD_NOW : ringAt(at, hour);
  }

  /** Puts the newest hour among the others and begins another. */
  #turn(at: number, newest: number, hour: number): void {
    const { words } = this;
    words.copyWithin(ringAt(at, newest), at + HEAD_NOW, at + HEAD_NOW + HOUR);
    for (let h = Math.max(newest + 1, hour - RECEPTION_HOURS + 1); h < hour; h++)
      words.fill(0, ringAt(at, h), ringAt(at, h) + HOUR);
    words.fill(0, at + HEAD_NOW, at + HEAD_NOW + HOUR);
    words[at + HEAD_HOUR] = hour;
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

  /** As `slotAt`, for a track that is likely to be in the same cell as before. */
  slotOfTrack(track: number, cell: number, time: number): number {
    if (track >= this.#latest.length) this.#latest = widerFor(this.#latest, track);
    const before = this.#latest[track]!;
    if (this.words[before + HEAD_CELL] === cell) return before;
    const at = this.slotAt(cell, time);
    if (at >= 0) this.#latest[track] = at;
    return at;
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
      this.words[at + HEAD_CELL] = NO_CELL;
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
    this.#latest.fill(0);
    this.words = new Uint32Array(Math.max(64 * SLOT, words.length)).fill(NO_CELL);
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

/** Where the words of an hour lie once another has begun. */
function ringAt(at: number, hour: number): number {
  return at + HEAD + (hour % RECEPTION_HOURS) * HOUR;
}

function widerFor(values: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.ceil((index + 1) * 1.5));
  wider.set(values);
  return wider;
}
