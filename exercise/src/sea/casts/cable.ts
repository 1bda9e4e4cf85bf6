import type { CableFault } from '../cable-fault.ts';
import { bearingTo, METRES_PER_NM, type Place, placeAt } from '../geo.ts';
import { passing, placeOf } from '../lanes.ts';
import { Course, STATUS } from '../plan.ts';
import type { SeaVessel } from '../sea-vessel.ts';
import { CABLE_FAULT_MINUTES, CABLE_SLOW_KNOTS, CABLE_SLOW_NM } from '../sea-proportions.ts';
import { DAY, HOUR, MINUTE, span } from '../span.ts';
import { type Cast, mmsiText, type Stage } from '../stage.ts';
import { arriving, berth, trade } from '../voyages.ts';
import { crossedByLanes } from '../waters/sea-cables.ts';

/** What plays around a cable: the vessels, and the fault. */
export interface CableCast extends Cast {
  readonly fault: CableFault;
}

/** What a part of the play needs to know of the fault. */
interface Scene {
  readonly stage: Stage;
  readonly at: number;
  readonly place: Place;
  /** Degrees: how the cable lies there. */
  readonly along: number;
}

interface Part {
  readonly vessel: SeaVessel;
  readonly mmsi: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A ship drags slowly over a cable, which fails as it passes. Around it: a boat that fishes over the cable at this hour each
 * day, a ship that lies at anchor beside it, and one that crosses it in passage.
 */
export function cableFault(stage: Stage): CableCast {
  const draw = stage.draw('cable');
  const [north, south] = crossedByLanes;
  const f = span(draw, 0.08, 0.35);
  const place: Place = [north[0] + (south[0] - north[0]) * f, north[1] + (south[1] - north[1]) * f];
  const scene: Scene = { stage, at: stage.moment(draw, 20, 20), place, along: bearingTo(...north, ...south) };
  const slow = drags(scene);
  const boat = fishesDaily(scene);
  const anchored = liesBeside(scene);
  const crossing = crosses(scene);
  const near = [
    { part: boat, kind: 'fishes-there-daily' },
    { part: anchored, kind: 'anchored-nearby' },
    { part: crossing, kind: 'crossing-in-passage' },
  ] as const;
  return {
    vessels: [slow, boat, anchored, crossing].map(({ vessel }) => vessel),
    fault: {
      cable: 'narrows',
      place,
      at: scene.at + span(draw, ...CABLE_FAULT_MINUTES) * MINUTE,
      vessel: slow.mmsi,
      slow: { from: slow.from, to: slow.to },
      near: near.map(({ part, kind }) => ({ vessel: part.mmsi, kind, from: part.from, to: part.to })),
    },
  };
}

/** Sails its lane, slows down before the cable, passes over it as dragging ships do, and sails on. */
function drags({ stage, at, place, along }: Scene): Part {
  const draw = stage.draw('drags');
  const { identity, knots } = stage.merchant(0, 'General Cargo');
  const across = along + 180 + 90 + span(draw, -20, 20);
  const reach = (): number => span(draw, ...CABLE_SLOW_NM) * METRES_PER_NM;
  const [before, after] = [reach(), reach()];
  const start = placeAt(place, across, before);
  const speed = (): number => span(draw, ...CABLE_SLOW_KNOTS);
  const into = speed();
  const from = at - (before / METRES_PER_NM / into) * HOUR;
  const lane = passing('malta-north', draw);
  const course = arriving(stage, 'malta-north', from - span(draw, 40, 60) * MINUTE, knots, draw);
  course.to(lane, knots).by(from, start).by(at, place);
  for (const share of [0.4, 0.7, 1])
    course.to(placeAt(place, across + 180 + span(draw, -9, 9), after * share), speed());
  const to = course.time;
  course.to(passing('passero', draw), knots);
  const plan = trade(course, 'passero', stage.until, knots, draw).plan();
  return { vessel: stage.vessel(0, identity, plan, { strayM: 0 }), mmsi: mmsiText(identity.mmsi), from, to };
}

/** Trawls to and fro over the cable a few miles on, at the same hours every day. */
function fishesDaily({ stage, at, place, along }: Scene): Part {
  const draw = stage.draw('fishes');
  const { identity, knots } = stage.local(1, 'fishing', 'it');
  const home = berth('pozzamare', draw);
  const ground = placeAt(place, along + 180, span(draw, 3.2, 4.2) * METRES_PER_NM);
  const way = [placeOf('pozzamare-off')];
  const course = new Course(stage.from, home);
  const first = at - Math.floor((at - stage.from) / DAY) * DAY;
  let works = { from: at, to: at };
  for (let day = first; day < stage.until; day += DAY) {
    const begins = day - span(draw, 3, 4) * HOUR;
    if (begins - 4 * HOUR < course.time) continue;
    course.stayUntil(begins - 3.5 * HOUR, STATUS.moored).along([...way, ground], knots);
    const [from, until] = [course.time, day + span(draw, 2, 3) * HOUR];
    let direction = along + 90;
    while (course.time < until) {
      const side = placeAt(ground, direction + span(draw, -15, 15), span(draw, 0.8, 1.6) * METRES_PER_NM);
      course.to(side, span(draw, 2.7, 3.7), STATUS.fishing);
      direction += 180;
    }
    if (day === at) works = { from, to: course.time };
    course.along([...way, home], knots);
  }
  const plan = course.stayUntil(stage.until, STATUS.moored).plan();
  return { vessel: stage.vessel(1, identity, plan, { strayM: 20 }), mmsi: mmsiText(identity.mmsi), ...works };
}

/** Mends its engine at anchor a mile beside the cable, for some hours. */
function liesBeside({ stage, at, place, along }: Scene): Part {
  const draw = stage.draw('anchors');
  const { identity, knots } = stage.merchant(2, 'Bulk Carrier');
  const anchorage = placeAt(place, along + 90 + span(draw, -25, 25), span(draw, 1.1, 1.7) * METRES_PER_NM);
  const course = arriving(stage, 'malta-north', at - span(draw, 2.4, 3) * HOUR, knots, draw).to(anchorage, 8);
  const from = course.time;
  const to = at + span(draw, 1.5, 2.4) * HOUR;
  course.stayUntil(to, STATUS.anchored).to(passing('malta-north', draw), knots);
  const plan = trade(course, 'malta-north', stage.until, knots, draw).plan();
  return { vessel: stage.vessel(2, identity, plan), mmsi: mmsiText(identity.mmsi), from, to };
}

/** Crosses the cable on the lane at twelve knots, within the half hour. */
function crosses({ stage, at, place }: Scene): Part {
  const draw = stage.draw('crosses');
  const { identity } = stage.merchant(3, 'Container Ship');
  const knots = span(draw, 11.5, 13);
  const course = arriving(stage, 'malta-north', at - span(draw, 20, 55) * MINUTE, knots, draw);
  const from = course.time;
  const way = passing('passero', draw);
  course.to(placeAt(place, span(draw, 150, 210), span(draw, 0.8, 1.8) * METRES_PER_NM), knots);
  const to = course.time + 15 * MINUTE;
  course.to(way, knots);
  const plan = trade(course, 'passero', stage.until, knots, draw).plan();
  return { vessel: stage.vessel(3, identity, plan), mmsi: mmsiText(identity.mmsi), from, to };
}
