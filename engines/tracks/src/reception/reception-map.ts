import { BLOCK_CELLS_MAX, blockOf, CELLS, cellBounds, cellOf } from './cell-grid.ts';
import { GROUP_A, GROUP_B } from './groups.ts';
import { FeedIntervals } from './interval.ts';
import { type Heard, type Reception, RECEPTION_SHARE_MIN, type ReceptionCell } from './reception.ts';
import { STEP_S, shifted, stepShare, wholeSteps } from './ten-minutes.ts';
import { vesselBit, vesselCount } from './vessel-bits.ts';

/** So long what was heard is remembered. */
export const RECEPTION_HOURS = 48;
/** More cells (a tenth of the Earth) are not held: 52 MB. */
const SLOTS_MAX = 65_536;
export const SOURCES_MAX = 4096;
const HOUR_S = 3600;
const GROUPS = 2;
const SILENT_MAX_S = 1800;
/** The layer shows what was heard in the last hours. */
const LAYER_HOURS = 6;

/** A slot is a head and 48 hours; both are read as 32-bit words. */
const HEAD = 8;
const HEAD_CELL = 0;
const HEAD_HOUR = 1;
const HEAD_STEP = 2;
const HEAD_STEPS_HIGH = 3;
const HEAD_STEPS_LOW = 4;
const HEAD_TIME = 5;
const HEAD_SOURCE = 6;
/** An hour: reports heard and expected (floats), vessels (64 bits). */
const HOUR = 4;
const HEARD = 0;
const EXPECTED = 1;
const VESSELS_HIGH = 2;
const VESSELS_LOW = 3;
const SLOT = HEAD + HOUR * RECEPTION_HOURS;

/** So few vessels say nothing, and a wider block is asked. */
const VESSELS_MIN = 2;
const USUAL_VESSELS_MIN = 3;
const USUAL_EXPECTED_MIN = 20;

interface Saved {
  readonly words: Uint32Array;
  readonly free: readonly number[];
  readonly sources: Uint32Array;
  readonly refused: number;
  readonly sweptHour: number;
  readonly since: number;
  readonly intervals: readonly (readonly [number, number])[];
}

/** The reception map: cells of 0.25°, 48 hours of each. Memory is bounded, whatever is heard. */
export class ReceptionMap implements Reception {
  readonly intervals = new FeedIntervals();
  since = Number.NaN;
  refused = 0;
  /** Slot of each cell, one more; 0 where there is none. */
  readonly #slots = new Int32Array(CELLS * GROUPS);
  #words = new Uint32Array(64 * SLOT);
  #floats = new Float32Array(this.#words.buffer);
  #used = 0;
  #free: number[] = [];
  #sweptHour = 0;
  /** Per receiver: step, steps high and low, time. */
  readonly #sources = new Uint32Array(SOURCES_MAX * 4);
  readonly #block = new Int32Array(BLOCK_CELLS_MAX);
  /** What the last gathering found. */
  #heard = 0;
  #expected = 0;
  #high = 0;
  #low = 0;

  heard(track: number, lon: number, lat: number, time: number, source: number, expected: number, group = GROUP_A): void {
    const at = this.#slotAt(cellOf(lon, lat) + group * CELLS, time);
    if (!(time >= this.since)) this.since = time;
    this.#noteSource(source, time);
    if (at < 0) return;
    const hour = this.#hourAt(at, Math.floor(time / HOUR_S));
    if (hour < 0) return;
    this.#floats[hour + HEARD]! += 1;
    this.#floats[hour + EXPECTED]! += expected;
    const bit = vesselBit(track);
    if (bit < 32) this.#words[hour + VESSELS_LOW]! |= 1 << bit;
    else this.#words[hour + VESSELS_HIGH]! |= 1 << (bit - 32);
    this.#noteStep(at, Math.floor(time / STEP_S));
    if (time >= this.#words[at + HEAD_TIME]!) {
      this.#words[at + HEAD_TIME] = time;
      this.#words[at + HEAD_SOURCE] = source;
    }
  }

  missed(lon: number, lat: number, time: number, expected: number, group = GROUP_A): void {
    const at = this.#slotAt(cellOf(lon, lat) + group * CELLS, time);
    if (at < 0) return;
    const hour = this.#hourAt(at, Math.floor(time / HOUR_S));
    if (hour >= 0) this.#floats[hour + EXPECTED]! += expected;
  }

  at(lon: number, lat: number, time: number, except: number): number {
    return this.#now(lon, lat, time, except) < VESSELS_MIN ? Number.NaN : this.#share();
  }

  vesselsAt(lon: number, lat: number, time: number, except: number): number {
    return this.#now(lon, lat, time, except);
  }

  vesselsBetween(lon: number, lat: number, from: number, to: number, except: number): number {
    this.#gatherAll(lon, lat, 2, Math.floor(from / HOUR_S), Math.floor(to / HOUR_S));
    return this.#vessels(except);
  }

  usual(lon: number, lat: number, time: number, except: number, group = GROUP_A): Heard {
    const hour = Math.floor(time / HOUR_S);
    let vessels = 0;
    for (let radius = 0; radius <= 1; radius++) {
      this.#heard = this.#expected = this.#high = this.#low = 0;
      this.#gather(lon, lat, radius, hour - RECEPTION_HOURS + 1, hour, group);
      vessels = this.#vessels(except);
      if (vessels >= USUAL_VESSELS_MIN) break;
      // Much was expected and little heard: that is known well enough, and no neighbour changes it.
      if (this.#expected >= USUAL_EXPECTED_MIN && this.#share() < RECEPTION_SHARE_MIN) break;
    }
    return { share: this.#share(), vessels, reports: this.#heard };
  }

  coverage(lon: number, lat: number, from: number, to: number): number {
    const [first, last] = wholeSteps(from, to);
    const newest = Math.max(last, this.#newestStep(lon, lat));
    let high = 0;
    let low = 0;
    const count = blockOf(lon, lat, 2, this.#block);
    for (let i = 0; i < count * GROUPS; i++) {
      const slot = this.#slots[this.#block[i % count]! + CELLS * Math.floor(i / count)]!;
      if (slot === 0) continue;
      const at = (slot - 1) * SLOT;
      const behind = newest - this.#words[at + HEAD_STEP]!;
      const moved = shifted(this.#words[at + HEAD_STEPS_HIGH]!, this.#words[at + HEAD_STEPS_LOW]!, behind);
      high |= moved[0];
      low |= moved[1];
    }
    return stepShare(high >>> 0, low >>> 0, newest, first, last);
  }

  sourceCoverage(source: number, from: number, to: number): number {
    const [first, last] = wholeSteps(from, to);
    if (source < 0 || source >= SOURCES_MAX) return Number.NaN;
    const at = source * 4;
    return stepShare(this.#sources[at + 1]!, this.#sources[at + 2]!, this.#sources[at]!, first, last);
  }

  sourceLastHeard(source: number): number {
    const time = source >= 0 && source < SOURCES_MAX ? this.#sources[source * 4 + 3]! : 0;
    return time === 0 ? Number.NaN : time;
  }

  *cells(time: number): Iterable<ReceptionCell> {
    for (let slot = 0; slot < this.#used; slot++) {
      const at = slot * SLOT;
      const cell = this.#words[at + HEAD_CELL]!;
      if (this.#slots[cell] !== slot + 1) continue;
      if (cell < CELLS) yield this.#cell(cell, at, (this.#slots[cell + CELLS]! - 1) * SLOT, time);
      else if (this.#slots[cell - CELLS] === 0) yield this.#cell(cell - CELLS, at, -1, time);
    }
  }

  /** A cell as it stands, of one slot or (`other` not negative) both of its groups. */
  #cell(cell: number, at: number, other: number, time: number): ReceptionCell {
    const hour = Math.floor(time / HOUR_S);
    this.#heard = this.#expected = this.#high = this.#low = 0;
    this.#addHours(at, hour - LAYER_HOURS + 1, hour);
    if (other >= 0) this.#addHours(other, hour - LAYER_HOURS + 1, hour);
    const later = other >= 0 && this.#words[other + HEAD_TIME]! > this.#words[at + HEAD_TIME]! ? other : at;
    const lastHeard = this.#words[later + HEAD_TIME]!;
    const share = this.#share();
    return {
      bounds: cellBounds(cell),
      share: Number.isNaN(share) ? 0 : share,
      vessels: this.#vessels(-1),
      lastHeard: lastHeard === 0 ? Number.NaN : lastHeard,
      source: lastHeard === 0 ? -1 : this.#words[later + HEAD_SOURCE]!,
      blind: !(time - lastHeard <= SILENT_MAX_S) || !(share >= RECEPTION_SHARE_MIN),
    };
  }

  snapshot(): Saved {
    const { values, counts } = this.intervals;
    return {
      words: this.#words.slice(0, this.#used * SLOT),
      free: [...this.#free],
      sources: this.#sources.slice(),
      refused: this.refused,
      sweptHour: this.#sweptHour,
      since: this.since,
      intervals: [...values].map((value, group) => [value, counts[group]!] as const),
    };
  }

  restore(state: unknown): void {
    const { words, free, sources, refused, sweptHour, since, intervals } = state as Saved;
    this.#used = words.length / SLOT;
    this.#words = new Uint32Array(Math.max(64 * SLOT, words.length));
    this.#words.set(words);
    this.#floats = new Float32Array(this.#words.buffer);
    this.#free = [...free];
    this.#sources.set(sources);
    this.refused = refused;
    this.since = since;
    this.#sweptHour = sweptHour;
    intervals.forEach(([value, count], group) => {
      this.intervals.values[group] = value;
      this.intervals.counts[group] = count;
    });
    this.#slots.fill(0);
    const empty = new Set(free);
    for (let slot = 0; slot < this.#used; slot++)
      if (!empty.has(slot)) this.#slots[this.#words[slot * SLOT + HEAD_CELL]!] = slot + 1;
  }

  /** Around a time: its hour, and the one before while its first half lasts. How many others were heard. */
  #now(lon: number, lat: number, time: number, except: number): number {
    const hour = Math.floor(time / HOUR_S);
    const from = time - hour * HOUR_S < HOUR_S / 2 ? hour - 1 : hour;
    let vessels = 0;
    for (let radius = 0; radius <= 2; radius++) {
      this.#gatherAll(lon, lat, radius, from, hour);
      vessels = this.#vessels(except);
      if (vessels >= VESSELS_MIN) break;
    }
    return vessels;
  }

  #gatherAll(lon: number, lat: number, radius: number, fromHour: number, toHour: number): void {
    this.#heard = this.#expected = this.#high = this.#low = 0;
    this.#gather(lon, lat, radius, fromHour, toHour, GROUP_A);
    this.#gather(lon, lat, radius, fromHour, toHour, GROUP_B);
  }

  #gather(lon: number, lat: number, radius: number, fromHour: number, toHour: number, group: number): void {
    const count = blockOf(lon, lat, radius, this.#block);
    for (let i = 0; i < count; i++) {
      const slot = this.#slots[this.#block[i]! + group * CELLS]!;
      if (slot !== 0) this.#addHours((slot - 1) * SLOT, fromHour, toHour);
    }
  }

  #addHours(at: number, fromHour: number, toHour: number): void {
    const newest = this.#words[at + HEAD_HOUR]!;
    for (let hour = Math.max(fromHour, newest - RECEPTION_HOURS + 1); hour <= Math.min(toHour, newest); hour++) {
      const place = at + HEAD + (hour % RECEPTION_HOURS) * HOUR;
      this.#heard += this.#floats[place + HEARD]!;
      this.#expected += this.#floats[place + EXPECTED]!;
      this.#high |= this.#words[place + VESSELS_HIGH]!;
      this.#low |= this.#words[place + VESSELS_LOW]!;
    }
  }

  #share(): number {
    return this.#expected > 0 ? Math.min(1, this.#heard / this.#expected) : Number.NaN;
  }

  #vessels(except: number): number {
    const bit = except < 0 ? -1 : vesselBit(except);
    const set = bit < 0 ? 0 : bit < 32 ? (this.#low >>> bit) & 1 : (this.#high >>> (bit - 32)) & 1;
    return vesselCount(this.#high, this.#low) - set;
  }

  /** Where the words of an hour lie; hours since the newest are emptied. -1 where it is too long ago. */
  #hourAt(at: number, hour: number): number {
    const newest = this.#words[at + HEAD_HOUR]!;
    if (hour > newest) {
      for (let h = Math.max(newest + 1, hour - RECEPTION_HOURS + 1); h <= hour; h++) {
        const place = at + HEAD + (h % RECEPTION_HOURS) * HOUR;
        this.#words.fill(0, place, place + HOUR);
      }
      this.#words[at + HEAD_HOUR] = hour;
    } else if (hour <= newest - RECEPTION_HOURS) return -1;
    return at + HEAD + (hour % RECEPTION_HOURS) * HOUR;
  }

  #noteStep(at: number, step: number): void {
    const newest = this.#words[at + HEAD_STEP]!;
    if (step > newest) {
      const [high, low] = shifted(this.#words[at + HEAD_STEPS_HIGH]!, this.#words[at + HEAD_STEPS_LOW]!, step - newest);
      this.#words[at + HEAD_STEPS_HIGH] = high;
      this.#words[at + HEAD_STEPS_LOW] = low | 1;
      this.#words[at + HEAD_STEP] = step;
    } else if (newest - step < 32) this.#words[at + HEAD_STEPS_LOW]! |= 1 << (newest - step);
  }

  #noteSource(source: number, time: number): void {
    if (source < 0 || source >= SOURCES_MAX) return;
    const at = source * 4;
    const step = Math.floor(time / STEP_S);
    const newest = this.#sources[at]!;
    if (step > newest) {
      const [high, low] = shifted(this.#sources[at + 1]!, this.#sources[at + 2]!, step - newest);
      this.#sources[at] = step;
      this.#sources[at + 1] = high;
      this.#sources[at + 2] = low | 1;
    } else if (newest - step < 32) this.#sources[at + 2]! |= 1 << (newest - step);
    if (time > this.#sources[at + 3]!) this.#sources[at + 3] = time;
  }

  #newestStep(lon: number, lat: number): number {
    let newest = 0;
    const count = blockOf(lon, lat, 2, this.#block);
    for (let i = 0; i < count * GROUPS; i++) {
      const slot = this.#slots[this.#block[i % count]! + CELLS * Math.floor(i / count)]!;
      if (slot !== 0) newest = Math.max(newest, this.#words[(slot - 1) * SLOT + HEAD_STEP]!);
    }
    return newest;
  }

  /** Where the slot of a cell begins, made if needed; -1 where there is no room. */
  #slotAt(cell: number, time: number): number {
    const known = this.#slots[cell]!;
    if (known !== 0) return (known - 1) * SLOT;
    this.#sweep(Math.floor(time / HOUR_S));
    const slot = this.#free.pop() ?? this.#used;
    if (slot >= SLOTS_MAX) {
      this.refused++;
      return -1;
    }
    if (slot === this.#used) this.#used++;
    if (this.#used * SLOT > this.#words.length) this.#grow();
    const at = slot * SLOT;
    this.#words.fill(0, at, at + SLOT);
    this.#words[at + HEAD_CELL] = cell;
    this.#words[at + HEAD_HOUR] = Math.floor(time / HOUR_S);
    this.#words[at + HEAD_STEP] = Math.floor(time / STEP_S);
    this.#slots[cell] = slot + 1;
    return at;
  }

  #grow(): void {
    const words = new Uint32Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
    this.#floats = new Float32Array(words.buffer);
  }

  /** Gives back, once an hour at most, the cells in which nobody was heard for 48 hours. */
  #sweep(hour: number): void {
    if (hour <= this.#sweptHour) return;
    this.#sweptHour = hour;
    for (let slot = 0; slot < this.#used; slot++) {
      const at = slot * SLOT;
      const cell = this.#words[at + HEAD_CELL]!;
      if (this.#slots[cell] !== slot + 1) continue;
      if (Math.max(this.#words[at + HEAD_TIME]!, this.#words[at + HEAD_HOUR]! * HOUR_S) > (hour - RECEPTION_HOURS) * HOUR_S)
        continue;
      this.#slots[cell] = 0;
      this.#free.push(slot);
    }
  }
}
