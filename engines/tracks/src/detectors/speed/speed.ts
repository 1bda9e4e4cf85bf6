import type { Detector, Scene } from '../../detector.ts';
import type { FindingReason } from '../../finding.ts';
import type { Fix } from '../../fix.ts';
import { nearM } from '../../geo/near.ts';
import { METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { CLASS_AIRCRAFT } from '../../track-table.ts';
import { fixesSince } from '../fixes-since.ts';
import { vesselLabel } from '../label.ts';
import { oneVesselFinding } from '../one-vessel.ts';
import { shipKind } from '../ship-kind.ts';
import { durationText, knotsText, rounded } from '../words.ts';
import { ANY_KNOTS_MAX, LEAST_LIMIT_KNOTS, MERCHANT_KNOTS_MAX, OVER_MAX, speedLimitKnots } from './limits.ts';

/** It has to be fast over so many fixes and so long: one wrong time stamp is no speed. */
const FIXES_MIN = 3;
const HELD_S_MIN = 120;
/** Between fixes further apart nothing is said. */
const SILENCE_S_MAX = 900;
/** What was said and what was sailed may differ by so much of what was said. */
const DISAGREE_MAX = 0.25;
/** From 60 on the second of the report is no time of a fix by satellite. */
const SECOND_NONE = 60;

/**
 * Vessels faster than their kind can be, by what they say and by the way that they made, which have to agree: a sensor that says
 * 102 kn at the quay and a clock that jumps are no speed.
 */
export class SpeedDetector implements Detector {
  readonly #scene: Scene;
  readonly #from;
  readonly #last;
  readonly #metres;
  readonly #knotsSum;
  readonly #count;
  readonly #limit;
  readonly #given;

  constructor(scene: Scene) {
    const { columns } = scene.tracks;
    this.#scene = scene;
    this.#from = columns.column('f64', Number.NaN);
    this.#last = columns.column('f64');
    this.#metres = columns.column('f64');
    this.#knotsSum = columns.column('f64');
    this.#count = columns.column('u32');
    this.#limit = columns.column('f32');
    this.#given = columns.column('u8');
  }

  fix(track: number, fix: Fix): void {
    const { tracks } = this.#scene;
    const since = fix.time - tracks.time.values[track]!;
    if (!(since > 0) || tracks.transponder.values[track] === CLASS_AIRCRAFT || fix.second >= SECOND_NONE) return;
    const metres = nearM(tracks.lon.values[track]!, tracks.lat.values[track]!, fix.lon, fix.lat);
    const knots = Number.isNaN(fix.speed) ? knotsOf(metres, since) : fix.speed;
    const running = !Number.isNaN(this.#from.values[track]!);
    if (knots <= LEAST_LIMIT_KNOTS || since > SILENCE_S_MAX) {
      if (running) this.#finish(track);
      return;
    }
    if (running) this.#goOn(track, fix, knots, metres);
    else this.#begin(track, fix, knots);
  }

  closed(track: number): void {
    this.#finish(track);
  }

  #begin(track: number, fix: Fix, knots: number): void {
    const identity = this.#scene.tracks.identity(track);
    const limit = speedLimitKnots(identity?.shipType, identity?.length);
    if (knots <= limit) return;
    this.#limit.values[track] = limit;
    this.#from.values[track] = fix.time;
    this.#last.values[track] = fix.time;
    this.#metres.values[track] = 0;
    this.#knotsSum.values[track] = 0;
    this.#count.values[track] = 0;
  }

  #goOn(track: number, fix: Fix, knots: number, metres: number): void {
    if (knots <= this.#limit.values[track]!) return this.#finish(track);
    this.#last.values[track] = fix.time;
    this.#metres.values[track]! += metres;
    this.#knotsSum.values[track]! += knots;
    this.#count.values[track]!++;
    if (this.#given.values[track] === 0 && this.#isTooFast(track)) {
      this.#given.values[track] = 1;
      this.#give(track, fix);
    }
  }

  #isTooFast(track: number): boolean {
    if (this.#count.values[track]! < FIXES_MIN) return false;
    if (this.#last.values[track]! - this.#from.values[track]! < HELD_S_MIN) return false;
    const said = this.#said(track);
    const made = this.#made(track);
    return made > this.#limit.values[track]! && Math.abs(said - made) <= DISAGREE_MAX * said;
  }

  #said(track: number): number {
    return this.#knotsSum.values[track]! / this.#count.values[track]!;
  }

  #made(track: number): number {
    return knotsOf(this.#metres.values[track]!, this.#last.values[track]! - this.#from.values[track]!);
  }

  #finish(track: number): void {
    if (this.#given.values[track] === 1) this.#give(track, undefined);
    this.#from.values[track] = Number.NaN;
    this.#given.values[track] = 0;
  }

  #give(track: number, now: Fix | undefined): void {
    const { tracks } = this.#scene;
    const start = this.#from.values[track]!;
    const end = this.#last.values[track]!;
    const said = this.#said(track);
    const made = this.#made(track);
    const limit = this.#limit.values[track]!;
    const kind = shipKind(tracks.identity(track)?.shipType);
    const lasted = durationText(end - start);
    this.#scene.emit(
      oneVesselFinding(this.#scene, track, {
        type: 'speed',
        start,
        end: now === undefined ? end : undefined,
        lon: now?.lon ?? tracks.lon.values[track]!,
        lat: now?.lat ?? tracks.lat.values[track]!,
        reasons: reasons(made, limit, kind),
        text: `${vesselLabel(this.#scene, track)} went ${knotsText(made)} for ${lasted}: more than ${knotsText(limit)}, ${OVER_MAX} times what ${kind === 'unknown' ? 'a vessel of unknown kind' : `its kind (${kind})`} reaches.`,
        evidence: {
          fixes: fixesSince(this.#scene, track, start, now),
          thresholds: { speedMaxKnots: rounded(limit, 1), fixesMin: FIXES_MIN, durationMinS: HELD_S_MIN },
          measured: {
            speedMadeKnots: rounded(made, 1),
            speedSaidKnots: rounded(said, 1),
            durationMinutes: rounded((end - start) / 60, 1),
            fixes: this.#count.values[track]!,
          },
          margin: rounded(made / limit - 1),
        },
      }),
    );
  }
}

function reasons(made: number, limit: number, kind: string): FindingReason[] {
  const found: FindingReason[] = [{ text: `${knotsText(made)}, where ${knotsText(limit)} is the most`, score: 0.35 }];
  if (made > 1.2 * limit) found.push({ text: 'a fifth above that', score: 0.15 });
  const merchant = kind === 'cargo' || kind === 'tanker' || kind === 'passenger';
  if (merchant && made > MERCHANT_KNOTS_MAX)
    found.push({ text: `no merchant ship goes ${MERCHANT_KNOTS_MAX} kn`, score: 0.25 });
  else if (made > ANY_KNOTS_MAX) found.push({ text: `no vessel goes ${ANY_KNOTS_MAX} kn`, score: 0.25 });
  return found;
}

const knotsOf = (metres: number, seconds: number): number => ((metres / METRES_PER_NAUTICAL_MILE) * 3600) / seconds;
