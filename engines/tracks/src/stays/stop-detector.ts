import type { Detector, Scene } from '../detector.ts';
import type { EvidenceFix, Finding } from '../finding.ts';
import type { Fix } from '../fix.ts';
import { oneVesselFinding } from '../detectors/one-vessel.ts';
import { evidenceFix } from '../detectors/recent-fixes.ts';
import { vesselLabel } from '../detectors/label.ts';
import { distanceText, durationText, rounded, shoreText } from '../detectors/words.ts';
import { nearM } from '../geo/near.ts';
import { wrapLon } from '../geo/sphere.ts';
import { COAST_STAY_S_MIN, STAY_S_MIN } from './port-learner.ts';

/** A stop is a run of fixes inside a circle of 200 m (MovingPandas' stop detector) for so long. */
const STOP_RADIUS_M_MAX = 100;
const STOP_S_MIN = 30 * 60;
/** One fix outside is a bad position, two are a departure. */
const OUTSIDE_MAX = 2;
/** The centre goes with the mean of so many fixes. */
const MEAN_FIXES_MAX = 50;
/** Faster than this nobody begins to stop. */
const BEGIN_KNOTS_MAX = 3;
/** A silence longer than this ends a stop: nobody knows whether it stayed. */
const SILENCE_S_MAX = 6 * 3600;
/** Ports are learned from stays within so many metres of the first fix: room to swing at anchor (anchorages_pipeline). */
const STAY_M_MAX = 500;
const OPEN_SEA_KM_MIN = 37.04;

/** Where vessels lie still: stops of vessels, and stays that ports are learned from. */
export class StopDetector implements Detector {
  readonly #scene: Scene;
  readonly #from;
  readonly #to;
  readonly #lon;
  readonly #lat;
  readonly #count;
  readonly #outside;
  readonly #given;
  readonly #stayFrom;
  readonly #stayLon;
  readonly #stayLat;
  readonly #stayTold;

  constructor(scene: Scene) {
    const { columns } = scene.tracks;
    this.#scene = scene;
    this.#from = columns.column('f64', Number.NaN);
    this.#to = columns.column('f64', Number.NaN);
    this.#lon = columns.column('f64');
    this.#lat = columns.column('f64');
    this.#count = columns.column('u32');
    this.#outside = columns.column('u8');
    this.#given = columns.column('u8');
    this.#stayFrom = columns.column('f64', Number.NaN);
    this.#stayLon = columns.column('f64');
    this.#stayLat = columns.column('f64');
    this.#stayTold = columns.column('u8');
  }

  fix(track: number, fix: Fix): void {
    const from = this.#from.values[track]!;
    // NaN is not above the limit: who does not say a speed may lie still.
    if (Number.isNaN(from)) return this.#beginIfSlow(track, fix);
    if (fix.time - this.#to.values[track]! > SILENCE_S_MAX) return this.#restart(track, fix);
    const metres = nearM(this.#lon.values[track]!, this.#lat.values[track]!, fix.lon, fix.lat);
    if (metres > STOP_RADIUS_M_MAX) {
      if (++this.#outside.values[track]! >= OUTSIDE_MAX) this.#restart(track, fix);
      return;
    }
    this.#outside.values[track] = 0;
    this.#to.values[track] = fix.time;
    this.#moveCentre(track, fix);
    if (this.#given.values[track] === 0 && fix.time - from >= STOP_S_MIN) {
      this.#given.values[track] = 1;
      this.#scene.emit(this.#finding(track, true));
    }
    this.#stay(track, fix);
  }

  closed(track: number): void {
    this.#give(track);
    this.#from.values[track] = Number.NaN;
  }

  #begin(track: number, fix: Fix): void {
    this.#from.values[track] = fix.time;
    this.#to.values[track] = fix.time;
    this.#lon.values[track] = fix.lon;
    this.#lat.values[track] = fix.lat;
    this.#count.values[track] = 1;
    this.#outside.values[track] = 0;
    this.#given.values[track] = 0;
    if (Number.isNaN(this.#stayFrom.values[track]!)) this.#beginStay(track, fix);
  }

  #restart(track: number, fix: Fix): void {
    this.#give(track);
    this.#beginIfSlow(track, fix);
  }

  #beginIfSlow(track: number, fix: Fix): void {
    if (!(fix.speed > BEGIN_KNOTS_MAX)) return this.#begin(track, fix);
    this.#from.values[track] = Number.NaN;
    this.#stayFrom.values[track] = Number.NaN;
  }

  #moveCentre(track: number, fix: Fix): void {
    const share = 1 / Math.min(MEAN_FIXES_MAX, ++this.#count.values[track]!);
    const lon = this.#lon.values[track]!;
    this.#lon.values[track] = wrapLon(lon + wrapLon(fix.lon - lon) * share);
    this.#lat.values[track]! += (fix.lat - this.#lat.values[track]!) * share;
  }

  #beginStay(track: number, fix: Fix): void {
    this.#stayFrom.values[track] = fix.time;
    this.#stayLon.values[track] = fix.lon;
    this.#stayLat.values[track] = fix.lat;
    this.#stayTold.values[track] = 0;
  }

  /** Tells the ports of a stay, once for each length that they learn from. */
  #stay(track: number, fix: Fix): void {
    if (nearM(this.#stayLon.values[track]!, this.#stayLat.values[track]!, fix.lon, fix.lat) > STAY_M_MAX)
      return this.#beginStay(track, fix);
    const told = this.#stayTold.values[track]!;
    if (told === 2) return;
    const seconds = fix.time - this.#stayFrom.values[track]!;
    if (seconds < (told === 0 ? COAST_STAY_S_MIN : STAY_S_MIN)) return;
    this.#stayTold.values[track] = seconds >= STAY_S_MIN ? 2 : 1;
    const vessel = this.#scene.tracks.vessel.values[track]!;
    this.#scene.ports.stayed?.(vessel, this.#stayLon.values[track]!, this.#stayLat.values[track]!, seconds);
  }

  #give(track: number): void {
    if (this.#to.values[track]! - this.#from.values[track]! >= STOP_S_MIN)
      this.#scene.emit(this.#finding(track, false));
  }

  #finding(track: number, open: boolean): Finding {
    const start = this.#from.values[track]!;
    const end = this.#to.values[track]!;
    const lon = this.#lon.values[track]!;
    const lat = this.#lat.values[track]!;
    const shoreKm = this.#scene.land.distanceKm(lon, lat);
    const port = this.#scene.ports.nearest(lon, lat);
    const lasted = durationText(end - start);
    const where = port ? `${distanceText(port.distanceKm * 1000)} from ${port.port.name}` : shoreText(shoreKm);
    const vessel = this.#scene.vesselText(this.#scene.tracks.vessel.values[track]!);
    const fixes: EvidenceFix[] = [start, end].map((time) =>
      evidenceFix(vessel, time, rounded(lon, 6), rounded(lat, 6), Number.NaN, Number.NaN),
    );
    return oneVesselFinding(this.#scene, track, {
      type: 'stop',
      start,
      end: open ? undefined : end,
      lon,
      lat,
      reasons: [
        { text: `lay still for ${lasted}`, score: 0.1 },
        ...(shoreKm >= OPEN_SEA_KM_MIN ? [{ text: shoreText(shoreKm), score: 0.1 }] : []),
      ],
      text: `${vesselLabel(this.#scene, track)} ${open ? 'has lain' : 'lay'} still for ${lasted}, ${where}.`,
      evidence: {
        fixes,
        thresholds: { radiusMaxM: STOP_RADIUS_M_MAX, durationMinMinutes: STOP_S_MIN / 60 },
        measured: {
          durationMinutes: rounded((end - start) / 60, 1),
          fixes: this.#count.values[track]!,
          shoreKm: rounded(shoreKm, 1),
        },
        margin: rounded((end - start) / STOP_S_MIN - 1),
        ...(port ? { names: { port: port.port.name } } : {}),
      },
    });
  }
}
