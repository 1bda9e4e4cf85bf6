import type { Detector, Scene } from '../../detector.ts';
import type { FindingReason } from '../../finding.ts';
import type { Fix } from '../../fix.ts';
import { nearM } from '../../geo/near.ts';
import { METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { vesselLabel } from '../label.ts';
import { oneVesselFinding } from '../one-vessel.ts';
import { fixesSince } from '../fixes-since.ts';
import { type ShipKind, shipKind } from '../ship-kind.ts';
import { distanceText, durationText, knotsText, rounded, shoreText } from '../words.ts';

/** Slower than this over an hour is slow, and so far out it is told (pipe-loitering, 2 kn and 20 nautical miles). */
const SLOW_KNOTS_MAX = 2;
const SHORE_KM_MIN = 37.04;
const HOURS_MIN = 4;
const HOUR_S = 3600;
/** Over a longer silence nobody knows how slow it was. */
const SILENCE_S_MAX = 3 * HOUR_S;
const LONG_HOURS = 12;
/** A ship that goes with wind and current drifts; one that holds its place is moored to something, or at a rig. */
const DRIFT_KNOTS_MIN = 0.3;
const DRIFT_HOURS_MIN = 5;
/** Heard more seldom, as by a satellite, nobody knows whether it drifts. */
const FIXES_PER_HOUR_MIN = 3;
/** Navigational status: at anchor, not under command, moored, aground, engaged in fishing. */
const AT_ANCHOR = 1;
const WORKS = new Set<ShipKind>(['fishing', 'tug', 'service', 'law enforcement', 'pilot']);
const TELLS_WHY = new Set([AT_ANCHOR, 2, 5, 6, 7]);

/** Loitering as pipe-loitering has it: hours whose metres over hours are below 2 kn, side by side, far from the shore. */
export class LoiteringDetector implements Detector {
  readonly #scene: Scene;
  /** The hour that is being filled, and what was sailed in it. */
  readonly #hour;
  readonly #metres;
  readonly #seconds;
  /** The run of slow hours: when it began, its hours, and sums over them. */
  readonly #from;
  readonly #to;
  readonly #hours;
  /** Fixes in the run and in the hour that is being filled. */
  readonly #fixes;
  readonly #runMetres;
  readonly #runSeconds;
  readonly #shoreKmSum;
  readonly #given;

  constructor(scene: Scene) {
    const { columns } = scene.tracks;
    this.#scene = scene;
    this.#hour = columns.column('i32', -1);
    this.#metres = columns.column('f32');
    this.#seconds = columns.column('f32');
    this.#from = columns.column('f64', Number.NaN);
    this.#to = columns.column('f64', Number.NaN);
    this.#hours = columns.column('u16');
    this.#fixes = columns.column('u32');
    this.#runMetres = columns.column('f64');
    this.#runSeconds = columns.column('f64');
    this.#shoreKmSum = columns.column('f64');
    this.#given = columns.column('u8');
  }

  fix(track: number, fix: Fix): void {
    const { time, lon, lat } = this.#scene.tracks;
    const since = fix.time - time.values[track]!;
    if (!(since > 0)) return;
    if (since > SILENCE_S_MAX) {
      this.closed(track);
      return;
    }
    const hour = Math.floor(fix.time / HOUR_S);
    if (hour !== this.#hour.values[track]) {
      if (this.#seconds.values[track]! > 0) this.#hourDone(track);
      this.#hour.values[track] = hour;
      this.#metres.values[track] = 0;
      this.#seconds.values[track] = 0;
    }
    this.#metres.values[track]! += nearM(lon.values[track]!, lat.values[track]!, fix.lon, fix.lat);
    this.#seconds.values[track]! += since;
    this.#fixes.values[track]!++;
  }

  closed(track: number): void {
    if (this.#seconds.values[track]! > 0) this.#hourDone(track);
    this.#finish(track);
    this.#hour.values[track] = -1;
    this.#metres.values[track] = 0;
    this.#seconds.values[track] = 0;
  }

  #hourDone(track: number): void {
    const metres = this.#metres.values[track]!;
    const seconds = this.#seconds.values[track]!;
    if (knotsOf(metres, seconds) >= SLOW_KNOTS_MAX) return this.#finish(track);
    const { time, lon, lat } = this.#scene.tracks;
    const end = time.values[track]!;
    if (Number.isNaN(this.#from.values[track]!)) this.#from.values[track] = end - seconds;
    this.#to.values[track] = end;
    this.#hours.values[track]!++;
    this.#runMetres.values[track]! += metres;
    this.#runSeconds.values[track]! += seconds;
    this.#shoreKmSum.values[track]! += this.#scene.land.distanceKm(lon.values[track]!, lat.values[track]!);
    if (this.#given.values[track] === 0 && this.#isLoitering(track)) {
      this.#given.values[track] = 1;
      this.#give(track, true);
    }
  }

  #isLoitering(track: number): boolean {
    const lasted = this.#to.values[track]! - this.#from.values[track]!;
    return lasted >= HOURS_MIN * HOUR_S && this.#shoreKm(track) >= SHORE_KM_MIN;
  }

  #shoreKm(track: number): number {
    return this.#shoreKmSum.values[track]! / this.#hours.values[track]!;
  }

  #finish(track: number): void {
    if (this.#isLoitering(track)) this.#give(track, false);
    this.#from.values[track] = Number.NaN;
    this.#hours.values[track] = 0;
    this.#fixes.values[track] = 0;
    this.#runMetres.values[track] = 0;
    this.#runSeconds.values[track] = 0;
    this.#shoreKmSum.values[track] = 0;
    this.#given.values[track] = 0;
  }

  #give(track: number, open: boolean): void {
    const { tracks } = this.#scene;
    const start = this.#from.values[track]!;
    const end = this.#to.values[track]!;
    const hours = (end - start) / HOUR_S;
    const knots = knotsOf(this.#runMetres.values[track]!, this.#runSeconds.values[track]!);
    const shoreKm = this.#shoreKm(track);
    const lon = tracks.lon.values[track]!;
    const lat = tracks.lat.values[track]!;
    const lasted = durationText(end - start);
    this.#scene.emit(
      oneVesselFinding(this.#scene, track, {
        type: 'loitering',
        start,
        end: open ? undefined : end,
        lon,
        lat,
        reasons: this.#reasons(track, { hours, knots, shoreKm, lon, lat }),
        text: `${vesselLabel(this.#scene, track)} ${open ? 'has drifted' : 'drifted'} at ${knotsText(knots)} for ${lasted}, ${shoreText(shoreKm)}.`,
        evidence: {
          fixes: fixesSince(this.#scene, track, start),
          thresholds: { speedMaxKnots: SLOW_KNOTS_MAX, shoreMinKm: SHORE_KM_MIN, durationMinHours: HOURS_MIN },
          measured: { speedMeanKnots: rounded(knots), shoreMeanKm: rounded(shoreKm, 1), durationHours: rounded(hours) },
          margin: rounded(hours / HOURS_MIN - 1),
        },
      }),
    );
  }

  #reasons(
    track: number,
    { hours, knots, shoreKm, lon, lat }: { hours: number; knots: number; shoreKm: number; lon: number; lat: number },
  ): FindingReason[] {
    const { tracks, ports } = this.#scene;
    const kind = shipKind(tracks.identity(track)?.shipType);
    const port = ports.nearest(lon, lat);
    const reasons: FindingReason[] = [
      { text: `${knotsText(knots)} for ${durationText(hours * HOUR_S)}, ${shoreText(shoreKm)}`, score: 0.25 },
    ];
    if (hours >= LONG_HOURS) reasons.push({ text: `longer than ${LONG_HOURS} h`, score: 0.1 });
    if (kind === 'cargo' || kind === 'tanker')
      reasons.push({
        text: `a ${kind === 'cargo' ? 'cargo ship' : 'tanker'} earns nothing by lying still`,
        score: 0.15,
      });
    const isWorking = WORKS.has(kind) || TELLS_WHY.has(tracks.status.values[track]!);
    const drifts = knots >= DRIFT_KNOTS_MIN && this.#fixes.values[track]! >= FIXES_PER_HOUR_MIN * hours;
    if (drifts && hours >= DRIFT_HOURS_MIN && !isWorking)
      reasons.push({ text: `it drifted longer than ${DRIFT_HOURS_MIN} h and does not say why`, score: 0.15 });
    if (kind === 'fishing') reasons.push({ text: 'a fishing vessel works slowly', score: -0.1 });
    else if (WORKS.has(kind)) reasons.push({ text: 'a vessel that works or watches in one place', score: -0.15 });
    if (tracks.status.values[track] === AT_ANCHOR) reasons.push({ text: 'says that it is at anchor', score: -0.15 });
    if (port && port.distanceKm <= 20)
      reasons.push({
        text: `${distanceText(port.distanceKm * 1000)} from ${port.port.name}, as when waiting for a berth`,
        score: -0.2,
      });
    return reasons;
  }
}

function knotsOf(metres: number, seconds: number): number {
  return ((metres / METRES_PER_NAUTICAL_MILE) * 3600) / seconds;
}
