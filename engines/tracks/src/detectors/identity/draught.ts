import type { Scene } from '../../detector.ts';
import type { StaticReport } from '../../static-report.ts';
import { vesselLabel } from '../label.ts';
import { rounded } from '../words.ts';
import { identityFinding } from './identity-finding.ts';

/** A new draught counts once it was said so often, so long apart: two reports are not spoilt to the same number. */
const SAID_MIN = 2;
const SAID_APART_S_MIN = 1500;
/** A draught counts as changed by so much. */
const CHANGE_M_MIN = 1;
const CHANGE_SHARE_MIN = 0.1;
const PORT_KM_MAX = 5;
const MOORED = 5;
const STILL_KNOTS_MAX = 2;
/** So long it lay still at sea: time enough for cargo to go over. Between static reports further apart nobody knows. */
const STILL_S_MIN = 2700;
const APART_S_MAX = 3600;
/** What was loaded in port is typed in within this time at sea; who goes on saying the old draught has not loaded. */
const TYPED_IN_S_MAX = 2 * 3600;
/** Cargo that went over is typed in within this time, as far as is heard; a ship not heard for so long may have been in a port. */
const STILL_AGO_S_MAX = 12 * 3600;

/**
 * Per track: the draught that stands and the one that is said instead (metres), and how often; since the ship was last in port,
 * how long it lay still at sea and how long it went on saying the draught that stands there (seconds); whether it was in port
 * since that draught was first said.
 */
const WIDTH = 6;
const METRES = 0;
const PENDING = 1;
const SAID = 2;
const STILL = 3;
const IN_PORT = 4;
const AT_SEA = 5;
/**
 * Per track: when the pending draught was said first, when the ship spoke last, when it last lay still at sea, and when the
 * draught that stands was last said.
 */
const TIMES = 4;
const PENDING_FIRST = 0;
const SPOKE = 1;
const LAY_STILL = 2;
const STOOD = 3;

/** Ships that lie deeper or lighter than before without having been in port: cargo went over at sea. */
export class Draughts {
  readonly #scene: Scene;
  readonly #state;
  readonly #times;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#state = scene.tracks.columns.column('f32', 0, WIDTH);
    this.#times = scene.tracks.columns.column('f64', 0, TIMES);
  }

  says(track: number, { draught, time }: StaticReport): void {
    if (draught === undefined || !(draught > 0)) return;
    const known = this.#state.values[track * WIDTH + METRES]!;
    if (known === 0) {
      this.#begin(track, draught, time);
      return;
    }
    const stands = Math.abs(draught - known) < CHANGE_M_MIN / 2;
    this.#whereabouts(track, time, stands);
    if (stands) {
      this.#state.values[track * WIDTH + SAID] = 0;
      this.#times.values[track * TIMES + STOOD] = time;
    } else if (this.#isConfirmed(track, draught, time)) this.#changed(track, draught, time);
  }

  #begin(track: number, draught: number, time: number): void {
    this.#state.values.fill(0, track * WIDTH, (track + 1) * WIDTH);
    this.#state.values[track * WIDTH + METRES] = draught;
    this.#times.values[track * TIMES + SPOKE] = this.#times.values[track * TIMES + STOOD] = time;
    this.#times.values[track * TIMES + LAY_STILL] = Number.NEGATIVE_INFINITY;
    this.#state.values[track * WIDTH + IN_PORT] = this.#liesInPort(track) ? 1 : 0;
  }

  #whereabouts(track: number, time: number, stands: boolean): void {
    const { values } = this.#state;
    const at = track * WIDTH;
    const since = Math.min(APART_S_MAX, time - this.#times.values[track * TIMES + SPOKE]!);
    this.#times.values[track * TIMES + SPOKE] = time;
    if (this.#liesInPort(track)) {
      values[at + IN_PORT] = 1;
      values[at + STILL] = values[at + AT_SEA] = 0;
      return;
    }
    if (stands) values[at + AT_SEA]! += since;
    if (!(this.#scene.tracks.speed.values[track]! < STILL_KNOTS_MAX)) return;
    values[at + STILL]! += since;
    this.#times.values[track * TIMES + LAY_STILL] = time;
  }

  #liesInPort(track: number): boolean {
    const { tracks, ports } = this.#scene;
    const port = ports.nearest(tracks.lon.values[track]!, tracks.lat.values[track]!);
    return tracks.status.values[track] === MOORED || (port !== undefined && port.distanceKm <= PORT_KM_MAX);
  }

  #isConfirmed(track: number, draught: number, time: number): boolean {
    const { values } = this.#state;
    const at = track * WIDTH;
    if (values[at + SAID] === 0 || values[at + PENDING] !== Math.fround(draught)) {
      values[at + PENDING] = draught;
      values[at + SAID] = 1;
      this.#times.values[track * TIMES + PENDING_FIRST] = time;
      return false;
    }
    values[at + SAID]!++;
    return (
      values[at + SAID]! >= SAID_MIN && time - this.#times.values[track * TIMES + PENDING_FIRST]! >= SAID_APART_S_MIN
    );
  }

  #changed(track: number, draught: number, time: number): void {
    const at = track * WIDTH;
    const { values } = this.#state;
    const metres = rounded(values[at + METRES]!, 1);
    const pendingFirst = this.#times.values[track * TIMES + PENDING_FIRST]!;
    const stood = this.#times.values[track * TIMES + STOOD]!;
    const layStillLately = stood - this.#times.values[track * TIMES + LAY_STILL]! <= STILL_AGO_S_MAX;
    const stillS = layStillLately ? values[at + STILL]! : 0;
    const wasAway = pendingFirst - stood > STILL_AGO_S_MAX;
    const inPort = values[at + IN_PORT] === 1 && !(values[at + AT_SEA]! >= TYPED_IN_S_MAX);
    this.#begin(track, draught, time);
    const difference = Math.abs(draught - metres);
    if (inPort || wasAway || difference < CHANGE_M_MIN || difference < CHANGE_SHARE_MIN * metres) return;
    const label = vesselLabel(this.#scene, track);
    this.#scene.emit(
      identityFinding(
        this.#scene,
        {
          kind: 'draught changed',
          start: pendingFirst,
          end: time,
          tracks: [track],
          reasons: [
            { text: `its draught went from ${metres} m to ${draught} m without a call at a port`, score: 0.4 },
            ...(stillS >= STILL_S_MIN
              ? [{ text: 'it had lain still at sea: cargo may have gone over', score: 0.2 }]
              : [{ text: 'it was under way all the time: somebody may have corrected it', score: -0.2 }]),
          ],
          text: `${label} changed its draught from ${metres} m to ${draught} m at sea.`,
          names: {},
          thresholds: {
            changeMinM: CHANGE_M_MIN,
            changeMinShare: CHANGE_SHARE_MIN,
            stillMinS: STILL_S_MIN,
            typedInMaxS: TYPED_IN_S_MAX,
          },
          measured: { draughtBeforeM: metres, draughtAfterM: draught, stillS: Math.round(stillS) },
          margin: rounded(difference / CHANGE_M_MIN - 1),
        },
        'draught',
      ),
    );
  }
}
