import { emptyFix, type Fix, type StaticReport } from '@quintet/tracks';
import { randomNumbers } from './random-numbers.ts';

const KM_PER_DEGREE = 111.2;
const HOUR_S = 3600;
const STATIC_INTERVAL_S = 720;
const PLACES = 2000;

interface Kind {
  readonly share: number;
  readonly everyS: number;
  readonly knots: number;
  readonly messageType: number;
  readonly status: number;
  readonly shipType: number;
  readonly isNearCoast: boolean;
  /** Degrees that the course may change between two reports. */
  readonly turn: number;
}

/** Mixed behaviour: how often each kind reports is thinned as by a network of shore receivers and satellites. */
const KINDS: readonly Kind[] = [
  { share: 0.45, everyS: 180, knots: 0, messageType: 1, status: 5, shipType: 70, isNearCoast: true, turn: 0 },
  { share: 0.25, everyS: 60, knots: 13, messageType: 1, status: 0, shipType: 80, isNearCoast: false, turn: 1 },
  { share: 0.15, everyS: 60, knots: 4, messageType: 3, status: 7, shipType: 30, isNearCoast: false, turn: 40 },
  { share: 0.15, everyS: 90, knots: 2, messageType: 18, status: -1, shipType: 36, isNearCoast: true, turn: 60 },
];

/** How far a place lies from the coast, kilometres. */
type DistanceKm = (lon: number, lat: number) => number;

/** Vessels that sail, fish, lie in ports and drift, and what they send; the same for the same seed. */
export class MadeUpSea {
  readonly vessels: number;
  readonly #random;
  readonly #lon: Float64Array;
  readonly #lat: Float64Array;
  readonly #course: Float32Array;
  readonly #kind: Uint8Array;
  readonly #fix = emptyFix();
  /** Vessels by kind and the second of the interval in which they report. */
  readonly #due: readonly (readonly (readonly number[])[])[];

  constructor(vessels: number, seed: number, distanceKm: DistanceKm) {
    this.vessels = vessels;
    this.#random = randomNumbers(seed);
    this.#lon = new Float64Array(vessels);
    this.#lat = new Float64Array(vessels);
    this.#course = new Float32Array(vessels);
    this.#kind = new Uint8Array(vessels);
    const due = KINDS.map(({ everyS }) => Array.from({ length: everyS }, (): number[] => []));
    const coast = this.#places(distanceKm, 1, 20);
    const sea = this.#places(distanceKm, 100, 2000);
    for (let vessel = 0; vessel < vessels; vessel++) {
      const kind = this.#pickKind();
      const { isNearCoast, everyS } = KINDS[kind]!;
      const [lon, lat] = (isNearCoast ? coast : sea)[Math.floor(this.#random() * PLACES)]!;
      const spread = isNearCoast ? 0.05 : 0.5;
      this.#lon[vessel] = lon + (this.#random() - 0.5) * spread;
      this.#lat[vessel] = lat + (this.#random() - 0.5) * spread;
      this.#course[vessel] = Math.floor(this.#random() * 3600) / 10;
      this.#kind[vessel] = kind;
      due[kind]![Math.floor(this.#random() * everyS)]!.push(vessel);
    }
    this.#due = due;
  }

  /** Gives all that is sent in one second. The fix is reused. */
  second(time: number, give: (fix: Fix) => void): void {
    KINDS.forEach(({ everyS }, kind) => {
      for (const vessel of this.#due[kind]![time % everyS]!) give(this.#report(vessel, time, KINDS[kind]!));
    });
  }

  /** The static reports of one second. */
  statics(time: number, give: (report: StaticReport) => void): void {
    for (let vessel = time % STATIC_INTERVAL_S; vessel < this.vessels; vessel += STATIC_INTERVAL_S) {
      const { messageType, shipType } = KINDS[this.#kind[vessel]!]!;
      give({
        vessel: mmsi(vessel),
        time,
        messageType: messageType === 18 ? 24 : 5,
        source: 0,
        name: `MADE UP ${vessel}`,
        callsign: `Q${vessel}`,
        imo: 1_000_000 + vessel,
        shipType,
        length: 40 + (vessel % 200),
        width: 8 + (vessel % 30),
        destination: 'ELSEWHERE',
      });
    }
  }

  #report(vessel: number, time: number, kind: Kind): Fix {
    const fix = this.#fix;
    const course = (this.#course[vessel]! + (this.#random() - 0.5) * 2 * kind.turn + 360) % 360;
    this.#course[vessel] = course;
    const km = (kind.knots * 1.852 * kind.everyS) / HOUR_S;
    const angle = (course * Math.PI) / 180;
    const jitter = 0.00005 * (this.#random() - 0.5);
    const lat = this.#lat[vessel]! + (Math.cos(angle) * km) / KM_PER_DEGREE;
    this.#lat[vessel] = Math.max(-80, Math.min(80, lat));
    const lon = this.#lon[vessel]! + (Math.sin(angle) * km) / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
    this.#lon[vessel] = ((lon + 540) % 360) - 180;
    fix.vessel = mmsi(vessel);
    fix.time = time;
    fix.lon = this.#lon[vessel] + jitter;
    fix.lat = this.#lat[vessel] + jitter;
    fix.speed = kind.knots === 0 ? 0 : Math.round(10 * kind.knots * (0.95 + 0.1 * this.#random())) / 10;
    fix.course = Math.round(course * 10) / 10 === 360 ? 0 : Math.round(course * 10) / 10;
    fix.heading = Math.round(course) % 360;
    fix.status = kind.status;
    fix.messageType = kind.messageType;
    fix.second = time % 60;
    fix.accurate = 1;
    fix.raim = 0;
    fix.payload = Math.floor(this.#random() * Number.MAX_SAFE_INTEGER) + 1;
    fix.reference = vessel;
    return fix;
  }

  #pickKind(): number {
    let left = this.#random();
    for (const [i, { share }] of KINDS.entries()) {
      if (left < share) return i;
      left -= share;
    }
    return 0;
  }

  #places(distanceKm: DistanceKm, kmMin: number, kmMax: number): [number, number][] {
    const places: [number, number][] = [];
    while (places.length < PLACES) {
      const lon = this.#random() * 360 - 180;
      const lat = this.#random() * 130 - 60;
      const km = distanceKm(lon, lat);
      if (km >= kmMin && km <= kmMax) places.push([lon, lat]);
    }
    return places;
  }
}

function mmsi(vessel: number): number {
  return 201_000_000 + vessel;
}
