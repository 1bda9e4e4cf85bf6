import type { Draw } from '../../random.ts';
import { METRES_PER_NM, type Place, placeAt } from '../geo.ts';
import { nodesBetween, placeOf } from '../lanes.ts';
import { Course, STATUS } from '../plan.ts';
import { DAY, HOUR, MINUTE, span } from '../span.ts';
import { type Cast, decoy, type Stage } from '../stage.ts';
import { berth, portPlace } from '../voyages.ts';
import { bays, fishingGrounds, surveyGrounds } from '../waters/places.ts';
import { type PortId, ports } from '../waters/sea-chart.ts';

const ferryLines: readonly (readonly [PortId, PortId, 'ferry' | 'fastFerry'])[] = [
  ['pozzamare', 'santorro', 'fastFerry'],
  ['empori', 'vetra', 'ferry'],
  ['calanera', 'santorro', 'ferry'],
  ['mirsal', 'pozzamare', 'fastFerry'],
];

/** A ferry on its timetable; it turns before it berths, astern. */
export function ferry(stage: Stage): Cast {
  const draw = stage.draw('ferry');
  const [home, away, kind] = ferryLines[stage.number % ferryLines.length]!;
  const { identity, knots } = stage.local(0, kind, ports[home].country);
  const places = [home, away].map((port) => berth(port, draw));
  const nodes = nodesBetween(ports[home].off, ports[away].off).map(placeOf);
  const course = new Course(stage.from, places[0]!).stay(span(draw, 1, 5) * HOUR, STATUS.moored);
  for (let leg = 0; course.time < stage.until; leg += 1) {
    const there = leg % 2 === 0;
    course.along(there ? nodes : nodes.toReversed(), knots);
    turnBefore(course, places[there ? 1 : 0]!);
    const night = new Date(course.time * 1000).getUTCHours() >= 20;
    course.stay(night ? span(draw, 7, 8) * HOUR : span(draw, 1.2, 1.6) * HOUR, STATUS.moored);
  }
  return {
    vessels: [stage.vessel(0, identity, course.plan(), { strayM: 40 })],
    decoys: [decoy('ferry-turns', [identity], stage.from, stage.until, portPlace(home))],
  };
}

function turnBefore(course: Course, place: Place): void {
  const centre = placeAt(place, 150, 500);
  for (let degrees = 150; degrees <= 510; degrees += 45) course.to(placeAt(centre, degrees, 180), 5);
  course.to(place, 3);
}

/** A boat that fishes by night on its grounds: trawl lines to and fro, and circles around the gear. */
export function fishing(stage: Stage): Cast {
  const draw = stage.draw('fishing');
  const ground = fishingGrounds[draw.below(fishingGrounds.length)]!;
  const { identity, knots } = stage.local(0, 'fishing', ports[ground.port].country);
  const home = berth(ground.port, draw);
  const course = new Course(stage.from, home);
  const midnight = Math.floor(stage.from / DAY) * DAY;
  for (let day = 0; day * DAY + midnight < stage.until; day += 1) {
    const leaves = midnight + day * DAY + span(draw, 14, 18) * HOUR;
    if (leaves < course.time) continue;
    course.stayUntil(leaves, STATUS.moored).along([placeOf(ground.from), around(ground.place, draw)], knots);
    if (draw.chance(0.5)) trawl(course, course.time + span(draw, 6, 9) * HOUR, draw);
    else circle(course, course.time + span(draw, 5, 8) * HOUR, draw);
    course.along([placeOf(ground.from), home], knots);
  }
  const classA = draw.chance(0.6);
  const plan = course.stayUntil(stage.until, STATUS.moored).plan();
  return {
    vessels: [
      stage.vessel(0, identity, plan, { transponder: classA ? 'A' : 'B', reach: classA ? 0.9 : 0.6, strayM: 30 }),
    ],
    decoys: [decoy('fishing-circles', [identity], stage.from, stage.until, ground.place)],
  };
}

function around(place: Place, draw: Draw): Place {
  return placeAt(place, span(draw, 0, 360), span(draw, 100, 4000));
}

function trawl(course: Course, until: number, draw: Draw): void {
  let direction = span(draw, 0, 360);
  while (course.time < until) {
    course.to(placeAt(course.place, direction, span(draw, 2, 4) * METRES_PER_NM), span(draw, 2.6, 3.8), STATUS.fishing);
    direction += 180 + span(draw, -25, 25);
  }
}

function circle(course: Course, until: number, draw: Draw): void {
  while (course.time < until) {
    const centre = placeAt(course.place, span(draw, 0, 360), 900);
    const radius = span(draw, 250, 900);
    const start = span(draw, 0, 360);
    const knots = span(draw, 3, 5);
    for (let turn = 0; turn <= 360; turn += 30)
      course.to(placeAt(centre, start + turn, radius * span(draw, 0.85, 1.15)), knots, STATUS.fishing);
    course.stay(span(draw, 20, 70) * MINUTE, STATUS.fishing);
  }
}

/** Two boats that drag one net between them. */
export function pairTrawlers(stage: Stage): Cast {
  const draw = stage.draw('pair');
  const ground = fishingGrounds[draw.below(fishingGrounds.length)]!;
  const boats = [0, 1].map((role) => stage.local(role, 'fishing', ports[ground.port].country));
  const homes = boats.map(() => berth(ground.port, draw));
  const apartM = span(draw, 160, 380);
  const leaves = stage.from + draw.below(2) * DAY + span(draw, 12, 20) * HOUR;
  const lead = new Course(stage.from, homes[0]!).stayUntil(leaves, STATUS.moored);
  lead.along([placeOf(ground.from), around(ground.place, draw)], 8.5);
  const start = lead.place;
  const from = lead.time;
  const hauls: { readonly at: number; readonly place: Place }[] = [];
  let direction = span(draw, 0, 360);
  const until = from + span(draw, 4, 8) * HOUR;
  while (lead.time < until) {
    lead.to(placeAt(lead.place, direction, span(draw, 3, 5) * METRES_PER_NM), span(draw, 2.6, 3.6), STATUS.fishing);
    hauls.push({ at: lead.time, place: lead.place });
    direction += span(draw, 60, 120);
  }
  lead.along([placeOf(ground.from), homes[0]!], 8.5).stayUntil(stage.until, STATUS.moored);
  const beside = (place: Place): Place => placeAt(place, 40, apartM);
  const second = new Course(stage.from, homes[1]!).stayUntil(leaves + 6 * MINUTE, STATUS.moored);
  second.along([placeOf(ground.from)], 8.5).by(from, beside(start));
  for (const { at, place } of hauls) second.by(at, beside(place), STATUS.fishing);
  second.along([placeOf(ground.from), homes[1]!], 8.2).stayUntil(stage.until, STATUS.moored);
  const plans = [lead.plan(), second.plan()];
  const identities = boats.map(({ identity }) => identity);
  return {
    vessels: identities.map((identity, i) => stage.vessel(i, identity, plans[i]!, { strayM: 0, reach: 0.9 })),
    decoys: [decoy('pair-trawlers', identities, from, until, start)],
  };
}

/** A yacht that goes to a bay for the day, anchors, and goes home. Its class B transponder is weak and slow. */
export function pleasure(stage: Stage): Cast {
  const draw = stage.draw('pleasure');
  const bay = bays[draw.below(bays.length)]!;
  const { identity, knots } = stage.local(0, draw.chance(0.5) ? 'pleasure' : 'sailing', ports[bay.port].country);
  const home = berth(bay.port, draw);
  const anchorage = placeAt(bay.place, span(draw, 0, 360), span(draw, 30, 250));
  const day = draw.below(Math.max(1, Math.floor((stage.until - stage.from) / DAY)));
  const leaves = (Math.floor(stage.from / DAY) + 1 + day) * DAY + span(draw, 7, 10) * HOUR;
  const course = new Course(leaves - span(draw, 0.5, 2) * HOUR, home)
    .stayUntil(leaves, STATUS.moored)
    .to(anchorage, knots);
  const from = course.time;
  course.stay(span(draw, 6, 22) * HOUR, STATUS.anchored);
  const to = course.time;
  course.to(home, knots).stay(span(draw, 1, 2) * HOUR, STATUS.moored);
  return {
    vessels: [stage.vessel(0, identity, course.plan(), { transponder: 'B', reach: 0.45, strayM: 30 })],
    decoys: [decoy('class-b-at-anchor', [identity], from, to, anchorage)],
  };
}

/** A ship that sails parallel lines over a square of the sea for days. */
export function survey(stage: Stage): Cast {
  const draw = stage.draw('survey');
  const { identity } = stage.local(0, 'survey', 'it');
  const ground = surveyGrounds[draw.below(surveyGrounds.length)]!;
  const lines = placeAt(ground.place, span(draw, 0, 360), span(draw, 0, 2000));
  const home = berth(ground.port, draw);
  const course = new Course(stage.from, home).stay(span(draw, 2, 12) * HOUR, STATUS.moored);
  course.along([placeOf(ports[ground.port].off), placeOf(ground.from), lines], 9);
  const from = course.time;
  const until = from + span(draw, 20, 36) * HOUR;
  for (let line = 0; course.time < until; line += 1) {
    const [start, end] = [0, 5 * METRES_PER_NM].map((metres) =>
      placeAt(placeAt(lines, 180, (line % 30) * 400), 90, metres),
    );
    course.along(line % 2 === 0 ? [start!, end!] : [end!, start!], 4.5, STATUS.restricted);
  }
  const to = course.time;
  course.along([placeOf(ground.from), placeOf(ports[ground.port].off), home], 9);
  course.stayUntil(stage.until, STATUS.moored);
  return {
    vessels: [stage.vessel(0, identity, course.plan(), { strayM: 10 })],
    decoys: [decoy('survey-lines', [identity], from, to, lines)],
  };
}

/** A patrol boat that cruises along the lanes and comes back to its port. */
export function patrol(stage: Stage): Cast {
  const draw = stage.draw('patrol');
  const { identity, knots } = stage.local(0, 'patrol', 'it');
  const port = draw.pick(['sarvento', 'pozzamare', 'calanera'] as const);
  const { off } = ports[port];
  const home = berth(port, draw);
  const course = new Course(stage.from, home);
  while (course.time < stage.until) {
    course.stay(span(draw, 8, 20) * HOUR, STATUS.moored);
    const out = draw.pick(['passero', 'malta-north', 'ionian-middle', 'lincata-off'] as const);
    const way = nodesBetween(off, out).map(placeOf);
    course.along([...way, ...way.toReversed(), home], knots);
  }
  return { vessels: [stage.vessel(0, identity, course.plan())] };
}

/** A search and rescue aircraft on a training flight: fast, and no ship. */
export function aircraft(stage: Stage): Cast {
  const draw = stage.draw('aircraft');
  const mmsi = Number(`111247${String(Math.floor(stage.number / 5) % 1000).padStart(3, '0')}`);
  const identity = {
    mmsi,
    name: '',
    callsign: '',
    imo: 0,
    shipType: 0,
    length: 0,
    width: 0,
    draught: 0,
  };
  const base: Place = [15.08, 37.47];
  const course = new Course(stage.moment(draw, 8, 8), base);
  const out = placeAt([15.9, 37.5], span(draw, 0, 360), span(draw, 0, 15_000));
  course.to(out, 140);
  for (let turn = 0; turn < 8; turn += 1) course.to(placeAt(out, turn * 90, 6000 + turn * 1500), 110);
  course.to(base, 140);
  return {
    vessels: [
      stage.vessel(0, identity, course.plan(), { transponder: 'aircraft', strayM: 200, reach: 1.6, hasHeading: false }),
    ],
  };
}
