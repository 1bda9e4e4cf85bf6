import {
  AROUND_CELLS,
  aroundOf,
  BLOCK_CELLS_MAX,
  blockOf,
  CELLS,
  cellBounds,
  cellOf,
  noCellsAround,
} from './cell-grid.ts';
import {
  CellSlots,
  type CellSlotsSnapshot,
  EXPECTED,
  GROUPS,
  HEAD_CELL,
  HEAD_HOUR,
  HEAD_SOURCE,
  HEAD_SOURCES,
  HEAD_STEP,
  HEAD_STEPS_HIGH,
  HEAD_STEPS_LOW,
  HEAD_TIME,
  HEARD,
  HOUR_S,
  RECEPTION_HOURS,
  SLOT,
  VESSELS_HIGH,
  VESSELS_LOW,
} from './cell-slots.ts';
import { GROUP_A, GROUP_B } from './groups.ts';
import { FeedIntervals, type FeedIntervalsSnapshot } from './interval.ts';
import { countSource, shareOfSources } from './main-sources.ts';
import { type Heard, type Reception, RECEPTION_SHARE_MIN, type ReceptionCell } from './reception.ts';
import { Sources } from './sources.ts';
import { STEP_S, shifted, stepShare, wholeSteps } from './ten-minutes.ts';
import { vesselBit, vesselCount } from './vessel-bits.ts';

const SILENT_MAX_S = 1800;
/** The layer shows what was heard in the last hours. */
const LAYER_HOURS = 6;
/** So few vessels say nothing, and a wider block is asked. */
const VESSELS_MIN = 2;
const USUAL_VESSELS_MIN = 3;
const USUAL_EXPECTED_MIN = 20;
/** A cell in which fewer reports were expected says nothing on its share. */
const AROUND_EXPECTED_MIN = 8;

interface Saved {
  readonly cells: CellSlotsSnapshot;
  readonly sources: Uint32Array;
  readonly since: number;
  readonly intervals: FeedIntervalsSnapshot;
}

/** The reception map: cells of 0.25°, 48 hours of each. Memory is bounded, whatever is heard. */
export class ReceptionMap implements Reception {
  readonly intervals = new FeedIntervals();
  since = Number.NaN;
  readonly #cells = new CellSlots();
  readonly #sources = new Sources();
  readonly #block = new Int32Array(BLOCK_CELLS_MAX);
  readonly #around = noCellsAround();
  /** What the last gathering found. */
  #heard = 0;
  #expected = 0;
  #high = 0;
  #low = 0;

  heard(
    track: number,
    lon: number,
    lat: number,
    time: number,
    source: number,
    expected: number,
    group = GROUP_A,
  ): void {
    const at = this.#cells.slotOfTrack(track, cellOf(lon, lat) + group * CELLS, time);
    if (!(time >= this.since)) this.since = time;
    this.#sources.heard(source, time);
    if (at < 0) return;
    const hour = this.#cells.hourAt(at, Math.floor(time / HOUR_S));
    if (hour < 0) return;
    this.#cells.floats[hour + HEARD]! += 1;
    this.#cells.floats[hour + EXPECTED]! += expected;
    const bit = vesselBit(track);
    if (bit < 32) this.#cells.words[hour + VESSELS_LOW]! |= 1 << bit;
    else this.#cells.words[hour + VESSELS_HIGH]! |= 1 << (bit - 32);
    this.#cells.noteStep(at, Math.floor(time / STEP_S));
    countSource(this.#cells.words, at + HEAD_SOURCES, source);
    if (time >= this.#cells.words[at + HEAD_TIME]!) {
      this.#cells.words[at + HEAD_TIME] = time;
      this.#cells.words[at + HEAD_SOURCE] = source;
    }
  }

  missed(lon: number, lat: number, time: number, expected: number, group = GROUP_A): void {
    const at = this.#cells.slotAt(cellOf(lon, lat) + group * CELLS, time);
    if (at < 0) return;
    const hour = this.#cells.hourAt(at, Math.floor(time / HOUR_S));
    if (hour >= 0) this.#cells.floats[hour + EXPECTED]! += expected;
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

  usual(lon: number, lat: number, time: number, except: number, group = GROUP_A, isWide = true): Heard {
    const hour = Math.floor(time / HOUR_S);
    const share = this.#gatherAround(lon, lat, hour - RECEPTION_HOURS + 1, hour, group);
    // Much was expected and little heard: that is known well enough, and no neighbour changes it.
    const knownAsBad = this.#expected >= USUAL_EXPECTED_MIN && share < RECEPTION_SHARE_MIN;
    const vessels = this.#vessels(except);
    if (!isWide || vessels >= USUAL_VESSELS_MIN || knownAsBad) return { share, vessels, reports: this.#heard };
    this.#heard = this.#expected = this.#high = this.#low = 0;
    this.#gather(lon, lat, 1, hour - RECEPTION_HOURS + 1, hour, group);
    return { share: this.#share(), vessels: this.#vessels(except), reports: this.#heard };
  }

  coverage(lon: number, lat: number, from: number, to: number): number {
    const [first, last] = wholeSteps(from, to);
    const newest = Math.max(last, this.#newestStep(lon, lat));
    let high = 0;
    let low = 0;
    const count = blockOf(lon, lat, 2, this.#block);
    for (let i = 0; i < count * GROUPS; i++) {
      const slot = this.#cells.slotOf[this.#block[i % count]! + CELLS * Math.floor(i / count)]!;
      if (slot === 0) continue;
      const at = (slot - 1) * SLOT;
      const behind = newest - this.#cells.words[at + HEAD_STEP]!;
      const moved = shifted(this.#cells.words[at + HEAD_STEPS_HIGH]!, this.#cells.words[at + HEAD_STEPS_LOW]!, behind);
      high |= moved[0];
      low |= moved[1];
    }
    return stepShare(high >>> 0, low >>> 0, newest, first, last);
  }

  sourceCoverage(source: number, from: number, to: number): number {
    return this.#sources.coverage(source, from, to);
  }

  sourceLastHeard(source: number): number {
    return this.#sources.lastHeard(source);
  }

  silentSourceShare(lon: number, lat: number, from: number, to: number, group = GROUP_A): number {
    const slot = this.#cells.slotOf[cellOf(lon, lat) + group * CELLS]!;
    if (slot === 0) return Number.NaN;
    const at = (slot - 1) * SLOT + HEAD_SOURCES;
    return shareOfSources(this.#cells.words, at, (source) => this.#sources.isSilent(source, from, to));
  }

  *cells(time: number): Iterable<ReceptionCell> {
    for (let slot = 0; slot < this.#cells.used; slot++) {
      const at = slot * SLOT;
      const cell = this.#cells.words[at + HEAD_CELL]!;
      if (this.#cells.slotOf[cell] !== slot + 1) continue;
      if (cell < CELLS) yield this.#cell(cell, at, (this.#cells.slotOf[cell + CELLS]! - 1) * SLOT, time);
      else if (this.#cells.slotOf[cell - CELLS] === 0) yield this.#cell(cell - CELLS, at, -1, time);
    }
  }

  /** A cell as it stands, of one slot or (`other` not negative) both of its groups. */
  #cell(cell: number, at: number, other: number, time: number): ReceptionCell {
    const hour = Math.floor(time / HOUR_S);
    this.#heard = this.#expected = this.#high = this.#low = 0;
    this.#addHours(at, hour - LAYER_HOURS + 1, hour);
    if (other >= 0) this.#addHours(other, hour - LAYER_HOURS + 1, hour);
    const later = other >= 0 && this.#cells.words[other + HEAD_TIME]! > this.#cells.words[at + HEAD_TIME]! ? other : at;
    const lastHeard = this.#cells.words[later + HEAD_TIME]!;
    const share = this.#share();
    return {
      bounds: cellBounds(cell),
      share: Number.isNaN(share) ? 0 : share,
      vessels: this.#vessels(-1),
      lastHeard: lastHeard === 0 ? Number.NaN : lastHeard,
      source: lastHeard === 0 ? -1 : this.#cells.words[later + HEAD_SOURCE]!,
      blind: !(time - lastHeard <= SILENT_MAX_S) || !(share >= RECEPTION_SHARE_MIN),
    };
  }

  get refused(): number {
    return this.#cells.refused;
  }

  snapshot(): Saved {
    return {
      cells: this.#cells.snapshot(),
      sources: this.#sources.snapshot(),
      since: this.since,
      intervals: this.intervals.snapshot(),
    };
  }

  restore(state: unknown): void {
    const { cells, sources, since, intervals } = state as Saved;
    this.#cells.restore(cells);
    this.#sources.restore(sources);
    this.since = since;
    this.intervals.restore(intervals);
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
      const slot = this.#cells.slotOf[this.#block[i]! + group * CELLS]!;
      if (slot !== 0) this.#addHours((slot - 1) * SLOT, fromHour, toHour);
    }
  }

  /**
   * The four cells whose middles are around a place. The share is theirs, each counting by how near it is: reception fades
   * within a cell, and where most ships sail says nothing on that. NaN where too little was expected in its own cell.
   */
  #gatherAround(lon: number, lat: number, fromHour: number, toHour: number, group: number): number {
    let sum = 0;
    let weights = 0;
    let isKnown = false;
    let heard = 0;
    let expected = 0;
    this.#high = this.#low = 0;
    const own = cellOf(lon, lat);
    aroundOf(lon, lat, this.#around);
    for (let i = 0; i < AROUND_CELLS; i++) {
      const slot = this.#cells.slotOf[this.#around.cells[i]! + group * CELLS]!;
      if (slot === 0) continue;
      this.#heard = this.#expected = 0;
      this.#addHours((slot - 1) * SLOT, fromHour, toHour);
      heard += this.#heard;
      expected += this.#expected;
      if (!(this.#expected >= AROUND_EXPECTED_MIN)) continue;
      sum += this.#around.weights[i]! * this.#share();
      weights += this.#around.weights[i]!;
      if (this.#around.cells[i] === own) isKnown = true;
    }
    this.#heard = heard;
    this.#expected = expected;
    return isKnown ? sum / weights : Number.NaN;
  }

  #addHours(at: number, fromHour: number, toHour: number): void {
    const newest = this.#cells.words[at + HEAD_HOUR]!;
    for (let hour = Math.max(fromHour, newest - RECEPTION_HOURS + 1); hour <= Math.min(toHour, newest); hour++) {
      const place = this.#cells.placeOf(at, hour);
      this.#heard += this.#cells.floats[place + HEARD]!;
      this.#expected += this.#cells.floats[place + EXPECTED]!;
      this.#high |= this.#cells.words[place + VESSELS_HIGH]!;
      this.#low |= this.#cells.words[place + VESSELS_LOW]!;
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

  #newestStep(lon: number, lat: number): number {
    let newest = 0;
    const count = blockOf(lon, lat, 2, this.#block);
    for (let i = 0; i < count * GROUPS; i++) {
      const slot = this.#cells.slotOf[this.#block[i % count]! + CELLS * Math.floor(i / count)]!;
      if (slot !== 0) newest = Math.max(newest, this.#cells.words[(slot - 1) * SLOT + HEAD_STEP]!);
    }
    return newest;
  }
}
