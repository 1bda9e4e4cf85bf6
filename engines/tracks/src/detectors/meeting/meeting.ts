import type { Detector, Scene } from '../../detector.ts';
import type { Fix } from '../../fix.ts';
import { CellRows } from '../../geo/cell-rows.ts';
import { between, type Place } from '../../geo/interpolate.ts';
import { distanceM, METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { PORT_KM_MAX } from '../../stays/port.ts';
import { CLOSE_M_MAX, meetingFinding, type MeetingRun, type Party } from './give-meeting.ts';
import { GridSlot, type GridSlotSnapshot, IN_PORT, noNeighbours, OUTSIDE, UNKNOWN } from './grid-slot.ts';
import { NamedVessels } from './named-vessels.ts';
import { Runs } from './runs.ts';
import { GRID_S, type Sample, Samples, type SamplesSnapshot, turned } from './samples.ts';
import type { ColumnsSnapshot } from '../../columns.ts';

/** Pairs that are near at once, and those that keep their grid times: about 60 MB each. */
const RUNS_MAX = 1_000_000;
const SAMPLED_RUNS_MAX = 32_768;
/** A silence of so long, that ended so shortly before a meeting, is told with it. */
const SILENCE_S_MIN = 6 * 3600;
const SILENCE_BEFORE_S_MAX = 12 * 3600;
/** A meeting that goes on is given anew when it has lasted twice as long, but not more often than this. */
const GIVE_AGAIN_S_MIN = 3600;
/** The tracker may hold a fix back for so long. */
const HELD_S_MAX = 600;

interface MeetingSnapshot {
  readonly slots: readonly GridSlotSnapshot[];
  readonly runs: ColumnsSnapshot;
  readonly samples: SamplesSnapshot;
  readonly named: ColumnsSnapshot;
}

/**
 * Meetings at sea, as pipe-encounters of Global Fishing Watch finds them (borders of the grid, `<=` for the distance, R =
 * 6371 km): every track is put on a grid of ten minutes by interpolation between fixes less than `maxGapMinutes` apart, never
 * beyond them; two tracks within `meetingDistanceM` at consecutive grid times for `meetingMinutes` meet. Each meeting is given
 * once for both. A grid time at the very time of a fix belongs to the way to it, as with the peer. Unlike there a run goes on
 * over midnight, and longitudes are not mixed as numbers.
 *
 * Members of the grid are tracks. Where the input names vessels itself (negative numbers, see Fix) its word is taken: they are
 * members as a whole, by their reports as they come in, as the peer takes segments.
 */
export class MeetingDetector implements Detector {
  readonly #scene: Scene;
  readonly #silenceFrom;
  readonly #silenceTo;
  readonly #runs = new Runs();
  readonly #samples = new Samples();
  readonly #named = new NamedVessels();
  readonly #found = noNeighbours();
  readonly #place: Place = { lon: 0, lat: 0 };
  #slots: GridSlot[] = [];
  #distanceM = 0;
  #gapS = 0;
  #pairsLeftOut = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#silenceFrom = scene.tracks.columns.column('f64', Number.NaN);
    this.#silenceTo = scene.tracks.columns.column('f64', Number.NaN);
    this.#readSettings();
  }

  arrived(fix: Readonly<Fix>): void {
    if (fix.vessel >= 0 || !(Math.abs(fix.lat) <= 90) || !Number.isFinite(fix.lon)) return;
    this.#named.keep(fix, (lon, lat, time, isFirst) => this.#between(fix.vessel, lon, lat, time, isFirst, fix));
  }

  fix(track: number, fix: Fix): void {
    const { time, lon, lat, count } = this.#scene.tracks;
    const before = time.values[track]!;
    const since = fix.time - before;
    if (!(since > 0)) return;
    if (since >= SILENCE_S_MIN) {
      this.#silenceFrom.values[track] = before;
      this.#silenceTo.values[track] = fix.time;
    }
    if (fix.vessel >= 0)
      this.#between(track, lon.values[track]!, lat.values[track]!, before, count.values[track] === 1, fix);
  }

  /** Fills the grid between a place before and a fix. */
  #between(member: number, lon: number, lat: number, before: number, isFirst: boolean, fix: Readonly<Fix>): void {
    const since = fix.time - before;
    // The first fix has no way to it: where it is on the grid it belongs to the way from it.
    const from = isFirst ? Math.ceil(before / GRID_S) * GRID_S : (Math.floor(before / GRID_S) + 1) * GRID_S;
    if (from > fix.time || since >= this.#gapS) return;
    const knots = ((distanceM(lon, lat, fix.lon, fix.lat) / METRES_PER_NAUTICAL_MILE) * 3600) / since;
    for (let grid = from; grid <= fix.time; grid += GRID_S) {
      between(lon, lat, fix.lon, fix.lat, (grid - before) / since, this.#place);
      this.#put(member, grid, knots);
    }
  }

  tick(time: number): void {
    this.#readSettings();
    // A fix from now on fills no grid time at or before this one, except that a few wait for the next fix of their track.
    const closed = time - this.#gapS - HELD_S_MAX;
    for (const run of this.#runs.all()) if (this.#runs.last.values[run]! + GRID_S <= closed) this.#finish(run);
  }

  end(): void {
    for (const run of this.#runs.all()) this.#finish(run);
  }

  counts(): Readonly<Record<string, number>> {
    return this.#pairsLeftOut > 0 ? { 'pairs of vessels left out, too many near at once': this.#pairsLeftOut } : {};
  }

  snapshot(): MeetingSnapshot {
    return {
      slots: this.#slots.map((slot) => slot.snapshot()),
      runs: this.#runs.snapshot(),
      samples: this.#samples.snapshot(),
      named: this.#named.snapshot(),
    };
  }

  restore({ slots, runs, samples, named }: MeetingSnapshot): void {
    this.#named.restore(named);
    // The grid of another gap has other places: it is filled anew.
    if (slots.length === this.#slots.length) this.#slots.forEach((slot, i) => slot.restore(slots[i]!));
    this.#runs.restore(runs);
    this.#samples.restore(samples);
  }

  /** What a person may change while it runs; another distance or gap empties the grid. */
  #readSettings(): void {
    const { meetingDistanceM, maxGapMinutes } = this.#scene.settings;
    if (meetingDistanceM === this.#distanceM && maxGapMinutes * 60 === this.#gapS) return;
    this.#distanceM = meetingDistanceM;
    this.#gapS = maxGapMinutes * 60;
    const rows = new CellRows(meetingDistanceM);
    this.#slots = Array.from({ length: Math.ceil((this.#gapS + HELD_S_MAX) / GRID_S) + 1 }, () => new GridSlot(rows));
  }

  #put(member: number, time: number, knots: number): void {
    const slot = this.#slots[(time / GRID_S) % this.#slots.length]!;
    if (slot.time > time) return;
    if (slot.time !== time) slot.begin(time);
    const { lon, lat } = this.#place;
    slot.near(lon, lat, this.#distanceM, this.#found);
    const entry = slot.add(member, lon, lat, knots);
    for (let i = 0; i < this.#found.count; i++)
      this.#together(slot, entry, this.#found.entries[i]!, this.#found.metres[i]!);
  }

  #together(slot: GridSlot, one: number, other: number, metres: number): void {
    const memberOne = slot.member[one]!;
    const memberOther = slot.member[other]!;
    // Two tracks of one MMSI so near are one ship twice.
    if (this.#vesselOf(memberOne) === this.#vesselOf(memberOther)) return;
    if (!this.#scene.settings.meetingsInPorts && this.#inPort(slot, one) && this.#inPort(slot, other)) return;
    const [a, b] = memberOne < memberOther ? [one, other] : [other, one];
    const run = this.#runAt(slot.member[a]!, slot.member[b]!, slot.time);
    if (run < 0) return;
    this.#runs.goOn(run, slot.time, metres, metres < CLOSE_M_MAX);
    const samples = this.#runs.samples.values[run]!;
    if (samples >= 0) this.#samples.add(samples, sampleOf(slot, a, b, metres));
    this.#giveWhenDue(run);
  }

  /** Whether an entry lies in a port: asked once an entry, and only when it has a neighbour. */
  #inPort(slot: GridSlot, entry: number): boolean {
    if (slot.inPort[entry] === UNKNOWN) {
      const port = this.#scene.ports.nearest(slot.lon(entry), slot.lat(entry));
      slot.inPort[entry] = port !== undefined && port.distanceKm <= PORT_KM_MAX ? IN_PORT : OUTSIDE;
    }
    return slot.inPort[entry] === IN_PORT;
  }

  /** The run that this grid time goes on with, or a new one; -1 when none may begin. */
  #runAt(a: number, b: number, time: number): number {
    const run = this.#runs.find(a, b);
    if (run >= 0 && this.#runs.last.values[run] === time - GRID_S) return run;
    if (run >= 0) this.#finish(run);
    if (this.#runs.open >= RUNS_MAX) {
      this.#pairsLeftOut++;
      return -1;
    }
    const begun = this.#runs.begin(a, b, time);
    if (this.#samples.taken < SAMPLED_RUNS_MAX) this.#runs.samples.values[begun] = this.#samples.take();
    return begun;
  }

  #giveWhenDue(run: number): void {
    const lasted = this.#runs.last.values[run]! - this.#runs.first.values[run]!;
    if (lasted < this.#scene.settings.meetingMinutes * 60 || lasted === 0) return;
    const given = this.#runs.given.values[run]!;
    if (given > 0 && lasted < Math.max(2 * given, given + GIVE_AGAIN_S_MIN)) return;
    this.#runs.given.values[run] = lasted;
    this.#give(run, true);
  }

  #finish(run: number): void {
    const lasted = this.#runs.last.values[run]! - this.#runs.first.values[run]!;
    if (lasted > 0 && lasted >= this.#scene.settings.meetingMinutes * 60) this.#give(run, false);
    else if (this.#wasClose(run)) this.#giveClose(run);
    const samples = this.#runs.samples.values[run]!;
    if (samples >= 0) this.#samples.giveBack(samples);
    this.#runs.end(run);
  }

  /** Whether two met that were too short together for a meeting, but so near that small craft need no more. */
  #wasClose(run: number): boolean {
    const minutes = this.#scene.settings.closeMeetingMinutes;
    if (minutes === undefined || this.#runs.samples.values[run]! < 0) return false;
    const lasted = this.#runs.closestTo.values[run]! - this.#runs.closestFrom.values[run]!;
    return lasted > 0 && lasted >= minutes * 60;
  }

  #giveClose(run: number): void {
    const start = this.#runs.closestFrom.values[run]!;
    const end = this.#runs.closestTo.values[run]!;
    const all = this.#samples.of(this.#runs.samples.values[run]!);
    const samples = all.filter(({ time }) => time >= start && time <= end);
    const metresMean = samples.reduce((sum, { metres }) => sum + metres, 0) / samples.length;
    const gridTimes = (end - start) / GRID_S + 1;
    this.#emit(run, { start, end, gridTimes, metresMean, samples, open: false, close: true });
  }

  #give(run: number, open: boolean): void {
    const row = this.#runs.samples.values[run]!;
    const samples = row < 0 ? this.#placeOnly(run) : this.#samples.of(row);
    const start = this.#runs.first.values[run]!;
    const end = this.#runs.last.values[run]!;
    const gridTimes = this.#runs.count.values[run]!;
    const metresMean = this.#runs.metresSum.values[run]! / gridTimes;
    this.#emit(run, { start, end, gridTimes, metresMean, samples, open, close: false });
  }

  #emit(run: number, seen: Omit<MeetingRun, 'parties' | 'silenceS'>): void {
    const a = this.#party(this.#runs.a.values[run]!);
    const b = this.#party(this.#runs.b.values[run]!);
    const inOrder = this.#scene.vesselText(a.vessel) <= this.#scene.vesselText(b.vessel);
    const { start, end, samples } = seen;
    this.#scene.emit(
      meetingFinding(this.#scene, {
        ...seen,
        parties: inOrder ? [a, b] : [b, a],
        samples: inOrder ? samples : samples.map(turned),
        silenceS: Math.max(this.#silence(a.track, start, end), this.#silence(b.track, start, end)),
      }),
    );
  }

  #vesselOf(member: number): number {
    return member < 0 ? member : this.#scene.tracks.vessel.values[member]!;
  }

  #party(member: number): Party {
    return { vessel: this.#vesselOf(member), track: member < 0 ? this.#scene.tracks.newest(member) : member };
  }

  #silence(track: number, start: number, end: number): number {
    const from = this.#silenceFrom.values[track] ?? Number.NaN;
    const to = this.#silenceTo.values[track] ?? Number.NaN;
    return to <= end && to >= start - SILENCE_BEFORE_S_MAX ? to - from : 0;
  }

  /** Where no grid times were kept: the latest fixes of both, at the mean distance. */
  #placeOnly(run: number): Sample[] {
    const { lon, lat, speed } = this.#scene.tracks;
    const a = this.#party(this.#runs.a.values[run]!).track;
    const b = this.#party(this.#runs.b.values[run]!).track;
    const of = ({ values }: { readonly values: ArrayLike<number> }, track: number) => values[track] ?? 0;
    return [
      {
        time: this.#runs.last.values[run]!,
        metres: this.#runs.metresSum.values[run]! / this.#runs.count.values[run]!,
        knotsA: of(speed, a),
        knotsB: of(speed, b),
        lonA: of(lon, a),
        latA: of(lat, a),
        lonB: of(lon, b),
        latB: of(lat, b),
      },
    ];
  }
}

function sampleOf(slot: GridSlot, a: number, b: number, metres: number): Sample {
  return {
    time: slot.time,
    metres,
    knotsA: slot.speed[a]!,
    knotsB: slot.speed[b]!,
    lonA: slot.lon(a),
    latA: slot.lat(a),
    lonB: slot.lon(b),
    latB: slot.lat(b),
  };
}
