import type { Detector, Scene } from '../detector.ts';
import type { Fix } from '../fix.ts';
import { oneVesselFinding } from '../detectors/one-vessel.ts';
import { evidenceFix } from '../detectors/recent-fixes.ts';
import { vesselLabel } from '../detectors/label.ts';
import { durationText, rounded, timeText } from '../detectors/words.ts';
import { nearM } from '../geo/near.ts';
import { METRES_PER_NAUTICAL_MILE } from '../geo/sphere.ts';
import { OUT_OF_PORT_KM_MIN, type Port, PORT_KM_MAX, PORTS_WITHIN_KM } from './port.ts';

/** Slower is stopped, faster is under way again (anchorages_pipeline). */
const STOPPED_KNOTS_MAX = 0.2;
const MOVING_KNOTS_MIN = 0.5;
/** Not heard for so long in port counts like a stop: transmitters are switched off at the quay. */
const GAP_S_MIN = 4 * 3600;
/** A passage without a stop is told only when it took this long. */
const PASSAGE_S_MIN = 30 * 60;
/** No ship goes faster than this, metres a second: so long it cannot have come into port. */
const APPROACH_M_PER_S_MAX = 31;
const LOOK_AGAIN_S_MAX = ((PORTS_WITHIN_KM - PORT_KM_MAX) * 1000) / APPROACH_M_PER_S_MAX;

const AT_SEA = 0;
const IN_PORT = 1;
const STOPPED = 2;

/** What was seen of a port call. */
export interface PortCallSeen {
  readonly entry: boolean;
  readonly exit: boolean;
  /** A stop, or a silence of four hours and more. */
  readonly stay: boolean;
}

/** Confidence of a port call as in anchorages_pipeline: 4 entry, exit and a stay; 3 one of both and a stay; 2 a stay; 1 a passage. */
export function portCallConfidence({ entry, exit, stay }: PortCallSeen): number {
  if (!stay) return 1;
  return 2 + Number(entry) + Number(exit);
}

/**
 * Port calls by the automaton of Global Fishing Watch's anchorages_pipeline: in port within 3 km, out beyond 4 km; stopped
 * below 0.2 kn, moving above 0.5 kn. A port that is learned while a vessel lies in it has no entry for it.
 */
export class PortCallDetector implements Detector {
  readonly #scene: Scene;
  readonly #state;
  readonly #port;
  readonly #entry;
  readonly #sawEntry;
  readonly #last;
  readonly #stops;
  readonly #gaps;
  readonly #lookNext;
  readonly #ports: Port[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(scene: Scene) {
    const { columns } = scene.tracks;
    this.#scene = scene;
    this.#state = columns.column('u8');
    this.#port = columns.column('i32');
    this.#entry = columns.column('f64');
    this.#sawEntry = columns.column('u8');
    this.#last = columns.column('f64');
    this.#stops = columns.column('u16');
    this.#gaps = columns.column('u16');
    this.#lookNext = columns.column('f64');
  }

  fix(track: number, fix: Fix): void {
    if (this.#state.values[track] === AT_SEA) {
      if (fix.time >= this.#lookNext.values[track]!) this.#look(track, fix);
      return;
    }
    const port = this.#ports[this.#port.values[track]!]!;
    const silent = fix.time - this.#last.values[track]! >= GAP_S_MIN;
    if (silent) this.#gaps.values[track]!++;
    if (nearM(port.lon, port.lat, fix.lon, fix.lat) >= OUT_OF_PORT_KM_MIN * 1000) {
      this.#give(track, true, false);
      this.#state.values[track] = AT_SEA;
      this.#lookNext.values[track] = fix.time;
      return;
    }
    this.#inPort(track, fix, silent);
  }

  closed(track: number): void {
    if (this.#state.values[track] !== AT_SEA) this.#give(track, false, false);
    this.#state.values[track] = AT_SEA;
  }

  snapshot(): readonly Port[] {
    return [...this.#ports];
  }

  restore(ports: readonly Port[]): void {
    for (const port of ports) this.#number(port);
  }

  #look(track: number, fix: Fix): void {
    const near = this.#scene.ports.nearest(fix.lon, fix.lat);
    if (!near || near.distanceKm > PORT_KM_MAX) {
      const metres = ((near?.distanceKm ?? PORTS_WITHIN_KM) - PORT_KM_MAX) * 1000;
      this.#lookNext.values[track] = fix.time + Math.min(LOOK_AGAIN_S_MAX, metres / APPROACH_M_PER_S_MAX);
      return;
    }
    const { lon, lat, time, count } = this.#scene.tracks;
    const { port } = near;
    const wasOutside =
      count.values[track]! > 0 &&
      fix.time - time.values[track]! < GAP_S_MIN &&
      nearM(port.lon, port.lat, lon.values[track]!, lat.values[track]!) > PORT_KM_MAX * 1000;
    this.#state.values[track] = IN_PORT;
    this.#port.values[track] = this.#number(port);
    this.#entry.values[track] = fix.time;
    this.#sawEntry.values[track] = wasOutside ? 1 : 0;
    this.#stops.values[track] = 0;
    this.#gaps.values[track] = 0;
    this.#last.values[track] = fix.time;
    this.#inPort(track, fix, false);
  }

  #inPort(track: number, fix: Fix, silent: boolean): void {
    const knots = this.#knots(track, fix);
    const state = this.#state.values[track]!;
    this.#last.values[track] = fix.time;
    const first = this.#stops.values[track] === 0 && this.#gaps.values[track] === 0;
    if (state === IN_PORT && knots <= STOPPED_KNOTS_MAX) {
      this.#state.values[track] = STOPPED;
      this.#stops.values[track]!++;
      if (first) this.#give(track, false, true);
    } else if (state === STOPPED && knots >= MOVING_KNOTS_MIN) this.#state.values[track] = IN_PORT;
    else if (silent && this.#gaps.values[track] === 1 && this.#stops.values[track] === 0)
      this.#give(track, false, true);
  }

  /** Speed as sent, else between the two latest fixes; NaN when neither is known. */
  #knots(track: number, fix: Fix): number {
    if (!Number.isNaN(fix.speed)) return fix.speed;
    const { lon, lat, time } = this.#scene.tracks;
    const metres = nearM(lon.values[track]!, lat.values[track]!, fix.lon, fix.lat);
    return ((metres / METRES_PER_NAUTICAL_MILE) * 3600) / (fix.time - time.values[track]!);
  }

  #number(port: Port): number {
    const known = this.#numbers.get(port.id);
    if (known !== undefined) return known;
    this.#numbers.set(port.id, this.#ports.length);
    return this.#ports.push(port) - 1;
  }

  #give(track: number, exit: boolean, open: boolean): void {
    const port = this.#ports[this.#port.values[track]!]!;
    const start = this.#entry.values[track]!;
    const end = this.#last.values[track]!;
    const entry = this.#sawEntry.values[track] === 1;
    const stops = this.#stops.values[track]!;
    const gaps = this.#gaps.values[track]!;
    const confidence = portCallConfidence({ entry, exit, stay: stops + gaps > 0 });
    if (confidence === 1 && end - start < PASSAGE_S_MIN) return;
    const vessel = this.#scene.vesselText(this.#scene.tracks.vessel.values[track]!);
    const label = vesselLabel(this.#scene, track);
    const lasted = durationText(end - start);
    this.#scene.emit(
      oneVesselFinding(this.#scene, track, {
        type: 'port_call',
        start,
        end: open ? undefined : end,
        lon: port.lon,
        lat: port.lat,
        about: port.id,
        reasons: [{ text: confidence === 1 ? 'passed through' : 'called at a port', score: 0.05 }],
        text: sentence(label, port.name, { start, lasted, open, confidence }),
        evidence: {
          fixes: [start, end].map((time) => evidenceFix(vessel, time, port.lon, port.lat, Number.NaN, Number.NaN)),
          thresholds: {
            inPortMaxKm: PORT_KM_MAX,
            outOfPortMinKm: OUT_OF_PORT_KM_MIN,
            stoppedMaxKnots: STOPPED_KNOTS_MAX,
            gapMinHours: GAP_S_MIN / 3600,
          },
          measured: {
            confidence,
            stops,
            gaps,
            entrySeen: Number(entry),
            exitSeen: Number(exit),
            durationMinutes: rounded((end - start) / 60, 1),
          },
          margin: rounded((confidence - 1) / 3),
          names: { port: port.name, portId: port.id },
        },
      }),
    );
  }
}

function sentence(
  label: string,
  port: string,
  { start, lasted, open, confidence }: { start: number; lasted: string; open: boolean; confidence: number },
): string {
  if (open) return `${label} came into ${port} at ${timeText(start)} and lies there.`;
  return confidence === 1 ? `${label} passed ${port} in ${lasted}.` : `${label} was in ${port} for ${lasted}.`;
}
