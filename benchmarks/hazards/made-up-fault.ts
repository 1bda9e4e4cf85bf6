import type { Fault, FaultVessel } from '@quintet/core/assess/exposure';
import { destination, type Position } from '@quintet/hazards';

/** A cable that failed, the traffic around it, and the one that did it. */
export interface MadeUpFault {
  readonly fault: Fault;
  readonly vessels: readonly FaultVessel[];
  readonly culprit: string;
  readonly culpritKind: CulpritKind;
}

export const CULPRIT_KINDS = ['anchor dragged', 'adrift', 'trawler far from its ground', 'silent'] as const;
export type CulpritKind = (typeof CULPRIT_KINDS)[number];

const KM_PER_NAUTICAL_MILE = 1.852;
const FAULT_TIME = Date.UTC(2026, 2, 8, 12) / 1000;
const DAYS_BEFORE = 4;
/** Points of kept tracks are so far apart, and so far from the truth, at most. */
const STEP_MINUTES = 10;
const LYING_STEP_MINUTES = 60;
const NOISE_KM = 0.1;

interface Leg {
  readonly minutes: number;
  readonly knots: number;
  readonly course: number;
  readonly silent?: boolean;
}

/** Fifty others: passing at 8 to 18 kn most of them, besides ferries, trawlers on their ground, tugs, yachts, ships at anchor. */
export function madeUpFault(random: () => number): MadeUpFault {
  const maker = new FaultMaker(random);
  return maker.make();
}

class FaultMaker {
  readonly #random: () => number;
  readonly #cable: Position[];
  readonly #place: Position;

  constructor(random: () => number) {
    this.#random = random;
    this.#cable = Array.from({ length: 8 }, (_, i): Position => [20 + 0.25 * i, 59 + this.#between(-0.03, 0.03)]);
    this.#place = this.#onCable(this.#between(0.15, 0.85));
  }

  make(): MadeUpFault {
    const culpritKind = CULPRIT_KINDS[Math.floor(this.#random() * CULPRIT_KINDS.length)]!;
    const fault: Fault = {
      caption: 'the cable',
      shape: { kind: 'line', positions: this.#cable },
      time: FAULT_TIME,
      ...(this.#random() < 0.5 ? { place: destination(this.#place, this.#between(0, 360), this.#between(0, 1)) } : {}),
    };
    const others = Array.from({ length: 50 }, (_, i) => this.#other(`other-${i}`, i));
    const culprit = this.#culprit(culpritKind);
    // Its place among the others must not matter.
    others.splice(Math.floor(this.#random() * 51), 0, culprit);
    return { fault, vessels: others, culprit: culprit.track, culpritKind };
  }

  #other(track: string, i: number): FaultVessel {
    const over = this.#onCable(this.#random());
    const before = this.#between(-60, 720);
    if (i < 34) return this.#vessel(track, 'cargo', this.#through(over, before, this.#passage(this.#between(8, 18))));
    if (i < 38) return this.#vessel(track, 'passenger', this.#ferry(over, this.#between(6, 16)));
    if (i < 42) return this.#vessel(track, 'fishing', this.#trawling(over, this.#between(2.5, 4)));
    if (i < 44) return this.#vessel(track, 'service', this.#through(over, before, this.#passage(this.#between(4, 7))));
    if (i < 47)
      return this.#vessel(track, 'pleasure', this.#through(over, before, this.#passage(this.#between(3.5, 7))));
    const near = destination(over, this.#between(0, 360), this.#between(0.2, 3));
    return this.#vessel(track, 'tanker', this.#way(near, DAYS_BEFORE * 1440, [{ minutes: 7000, knots: 0, course: 0 }]));
  }

  #culprit(kind: CulpritKind): FaultVessel {
    const before = this.#between(0, 30);
    const slow = this.#between(2, 6);
    const knots = this.#between(9, 15);
    const course = this.#course();
    const usual: Leg = { minutes: 1200, knots, course };
    if (kind === 'anchor dragged') {
      const dragged = { minutes: this.#between(30, 300), knots: slow, course };
      const on: Leg = { minutes: this.#between(10, 60), knots: slow, course: course + this.#between(-70, 70) };
      return this.#vessel(
        'culprit',
        'cargo',
        this.#through(this.#place, before, [
          [usual, dragged],
          [on, { ...usual, minutes: 300 }],
        ]),
      );
    }
    if (kind === 'adrift') {
      const adrift: Leg = { minutes: this.#between(60, 300), knots: this.#between(0.6, 2), course: course + 60 };
      return this.#vessel(
        'culprit',
        'tanker',
        this.#through(this.#place, before, [[usual, adrift], [{ ...adrift, minutes: 90 }]]),
      );
    }
    if (kind === 'silent') {
      const unheard: Leg = { minutes: this.#between(80, 200), knots: slow, course, silent: true };
      return this.#vessel(
        'culprit',
        'cargo',
        this.#through(this.#place, before, [
          [usual, unheard],
          [{ ...unheard, minutes: 60 }, usual],
        ]),
      );
    }
    const trawl: Leg = { minutes: this.#between(60, 180), knots: 3.2, course: course + 40 };
    return this.#vessel(
      'culprit',
      'fishing',
      this.#through(this.#place, before, [[{ ...usual, knots: 9 }, trawl], [{ ...trawl, course: course + 150 }]]),
    );
  }

  #passage(knots: number): [Leg[], Leg[]] {
    const leg: Leg = { minutes: 600, knots, course: this.#course() };
    return [[leg], [leg]];
  }

  /** Legs up to a place, which is reached so many minutes before the fault, and legs after it; made from the place outwards. */
  #through(place: Position, before: number, [towards, after]: readonly [Leg[], Leg[]]): FaultVessel['points'] {
    const backwards = towards.toReversed().map((leg) => ({ ...leg, course: leg.course + 180 }));
    const time = FAULT_TIME - before * 60;
    const past = this.#way(place, 0, backwards)
      .slice(1)
      .map((point) => ({
        ...point,
        time: 2 * FAULT_TIME - point.time - before * 60,
        course: (point.course + 180) % 360,
      }));
    const coming = this.#way(place, before, after);
    const isHeardThere = !towards.at(-1)?.silent;
    return [...past.toReversed(), ...coming.filter((point) => isHeardThere || point.time > time)];
  }

  #ferry(over: Position, knots: number): FaultVessel['points'] {
    const crossing = (course: number): Leg[] => [
      { minutes: 180, knots, course },
      { minutes: 90, knots: 0, course },
    ];
    const start = destination(over, 180, knots * KM_PER_NAUTICAL_MILE * this.#between(1, 2));
    const legs = Array.from({ length: 22 }, (_, i) => crossing(i % 2 === 0 ? 0 : 180)).flat();
    return this.#way(start, DAYS_BEFORE * 1440 + this.#between(0, 500), legs);
  }

  #trawling(over: Position, knots: number): FaultVessel['points'] {
    const start = destination(over, 90, this.#between(-6, 6));
    const legs = Array.from(
      { length: 40 },
      (_, i): Leg => ({ minutes: 170, knots, course: (i % 2) * 180 + this.#between(-15, 15) }),
    );
    return this.#way(destination(start, 180, this.#between(0, 8)), DAYS_BEFORE * 1440, legs);
  }

  #way(from: Position, minutesBefore: number, legs: readonly Leg[]): FaultVessel['points'] {
    const points: FaultVessel['points'][number][] = [];
    let at = from;
    let time = FAULT_TIME - minutesBefore * 60;
    for (const { minutes, knots, course, silent = false } of legs) {
      const step = knots < 0.3 ? LYING_STEP_MINUTES : STEP_MINUTES;
      for (let left = minutes; left > 0; left -= step) {
        const now = Math.min(step, left);
        // A ship at sea holds neither its speed nor its course to the tenth.
        const real = knots < 0.3 ? 0 : knots * this.#between(0.93, 1.07);
        if (!silent) points.push(this.#point(time, at, real, course));
        at = destination(at, course + (real > 0 ? this.#between(-4, 4) : 0), (real * KM_PER_NAUTICAL_MILE * now) / 60);
        time += now * 60;
      }
    }
    return [...points, this.#point(time, at, 0, 0)];
  }

  #point(time: number, at: Position, speed: number, course: number): FaultVessel['points'][number] {
    const [lon, lat] = destination(at, this.#between(0, 360), this.#between(0, NOISE_KM));
    return { time, lon, lat, speed, course: ((course % 360) + 360) % 360 };
  }

  #vessel(track: string, kind: FaultVessel['kind'], points: FaultVessel['points']): FaultVessel {
    return { track, mmsi: '000000000', name: track, kind, points, findings: [], listed: 0 };
  }

  #onCable(share: number): Position {
    const at = share * (this.#cable.length - 1);
    const [a, b] = [this.#cable[Math.floor(at)]!, this.#cable[Math.ceil(at)]!];
    return [a[0] + (b[0] - a[0]) * (at % 1), a[1] + (b[1] - a[1]) * (at % 1)];
  }

  /** Roughly northwards or southwards. */
  #course(): number {
    return (this.#random() < 0.5 ? 0 : 180) + this.#between(-40, 40);
  }

  #between(least: number, most: number): number {
    return least + (most - least) * this.#random();
  }
}
