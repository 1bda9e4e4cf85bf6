import type { Detector, Scene } from '../detector.ts';
import type { Finding } from '../finding.ts';
import { emptyFix, type Fix } from '../fix.ts';
import { distanceM, METRES_PER_NAUTICAL_MILE } from '../geo/sphere.ts';
import type { Land } from '../land/land.ts';
import { ReceptionMap } from '../reception/reception-map.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import type { StaticReport } from '../static-report.ts';
import type { Ports } from '../stays/ports.ts';
import { CLASS_A, CLASS_B, TrackTable } from '../track-table.ts';

const TICK_S = 600;
/** Faster than this a fix is of another track, if it is also this far away. */
const OTHER_KNOTS = 60;
const OTHER_M = 6 * METRES_PER_NAUTICAL_MILE;

export interface SeaOptions {
  readonly detectors: readonly ((scene: Scene) => Detector)[];
  readonly settings?: Partial<Settings>;
  readonly land?: Land;
  readonly ports?: Ports;
}

/**
 * Detectors over made-up fixes with MMSIs: tracks are told apart by the way that no ship can go, and everything is kept in the
 * order of time. What a tracker does, without its cleaning.
 */
export class Sea {
  readonly findings: Finding[] = [];
  readonly tracks = new TrackTable();
  readonly reception = new ReceptionMap();
  readonly scene: Scene;
  readonly detectors: readonly Detector[];
  #tickNext = Number.NaN;

  constructor({ detectors, settings, land, ports }: SeaOptions) {
    this.scene = {
      tracks: this.tracks,
      land: land ?? { distanceKm: () => 50 },
      ports: ports ?? { nearest: () => undefined },
      reception: this.reception,
      settings: { ...DEFAULT_SETTINGS, ...settings },
      vesselText: (vessel) => String(vessel).padStart(9, '0'),
      trackId: (track) => `${this.tracks.vessel.values[track]}-${Math.round(this.tracks.firstTime.values[track]!)}`,
      emit: (finding) => void this.findings.push(finding),
    };
    this.detectors = detectors.map((create) => create(this.scene));
  }

  /** Gives all in the order of time; reports without a position are statics. */
  run(fixes: readonly Fix[], statics: readonly StaticReport[] = []): this {
    const all = [
      ...fixes.map((fix) => ({ fix, time: fix.time })),
      ...statics.map((report) => ({ report, time: report.time })),
    ];
    for (const one of all.sort((a, b) => a.time - b.time)) {
      this.advance(one.time);
      if ('fix' in one) this.#push(one.fix);
      else this.#say(one.report);
    }
    return this;
  }

  advance(time: number): void {
    if (Number.isNaN(this.#tickNext)) this.#tickNext = Math.floor(time / TICK_S) * TICK_S + TICK_S;
    for (; this.#tickNext <= time; this.#tickNext += TICK_S)
      for (const detector of this.detectors) detector.tick?.(this.#tickNext);
  }

  /** The latest word on each finding. */
  latest(type?: string): Finding[] {
    const byId = new Map(this.findings.map((finding) => [finding.id, finding]));
    return [...byId.values()].filter((finding) => type === undefined || finding.type === type);
  }

  counts(): Record<string, number> {
    return Object.assign({}, ...this.detectors.map((detector) => detector.counts?.() ?? {})) as Record<string, number>;
  }

  #push(fix: Fix): void {
    for (const detector of this.detectors) detector.arrived?.(fix);
    if (Number.isNaN(fix.lon)) return;
    const track = this.#track(fix);
    for (const detector of this.detectors) detector.fix?.(track, fix);
    this.tracks.keep(track, fix);
  }

  /** The track that had to go slowest, if a ship can go so fast. */
  #track(fix: Fix): number {
    let found = -1;
    let slowest = Number.POSITIVE_INFINITY;
    for (const track of this.tracks.of(fix.vessel)) {
      const metres = distanceM(this.tracks.lon.values[track]!, this.tracks.lat.values[track]!, fix.lon, fix.lat);
      const hours = Math.max(1 / 3600, (fix.time - this.tracks.time.values[track]!) / 3600);
      const knots = metres / METRES_PER_NAUTICAL_MILE / hours;
      if (knots >= slowest || (metres >= OTHER_M && knots >= OTHER_KNOTS)) continue;
      slowest = knots;
      found = track;
    }
    if (found >= 0) return found;
    const track = this.tracks.open(fix, fix.messageType === 18 ? CLASS_B : CLASS_A);
    for (const detector of this.detectors) detector.opened?.(track, fix);
    return track;
  }

  #say(report: StaticReport): void {
    const track = this.tracks.newest(report.vessel);
    if (track < 0) return;
    const { name, callsign, imo, shipType, length, width } = { ...this.tracks.identity(track), ...report };
    this.tracks.setIdentity(track, {
      ...(name === undefined ? {} : { name }),
      ...(callsign === undefined ? {} : { callsign }),
      ...(imo === undefined ? {} : { imo }),
      ...(shipType === undefined ? {} : { shipType }),
      ...(length === undefined ? {} : { length }),
      ...(width === undefined ? {} : { width }),
    });
    for (const detector of this.detectors) detector.statics?.(track, report);
  }
}

/** A fix of which the rest is not known. */
export function fixOf(vessel: number, time: number, lon: number, lat: number, rest: Partial<Fix> = {}): Fix {
  return { ...emptyFix(), messageType: 1, status: 0, ...rest, vessel, time, lon, lat };
}
