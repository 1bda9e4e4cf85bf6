import { bearingTo, METRES_PER_NM, type Place, placeAt } from '../geo.ts';
import { passing, placeOf, wayBetween } from '../lanes.ts';
import { Course, STATUS } from '../plan.ts';
import { HOUR, MINUTE, span } from '../span.ts';
import { type Cast, decoy, type Stage } from '../stage.ts';
import { arriving, berth, callAt, trade } from '../voyages.ts';
import { roads } from '../waters/places.ts';
import { type PortId, ports } from '../waters/sea-chart.ts';

/** A pilot boat takes its pilot out to an arriving ship, runs beside it for minutes and comes back. */
export function pilot(stage: Stage): Cast {
  const draw = stage.draw('pilot');
  const port = draw.pick(['halmar', 'sarvento', 'calanera', 'pozzamare'] as const);
  const { off } = ports[port];
  const ship = stage.merchant(1);
  const boat = stage.local(0, 'pilot', ports[port].country);
  const course = arriving(stage, off, stage.moment(draw, 10, 26), ship.knots, draw);
  const quay = berth(port, draw);
  // The transfer is one to three miles before the port, at six knots.
  const meets = placeAt(quay, bearingTo(...quay, ...course.place), span(draw, 1.2, 2.6) * METRES_PER_NM);
  course.to(meets, 8);
  const from = course.time;
  const minutes = span(draw, 8, 16);
  const alongside = 6 * (minutes / 60) * METRES_PER_NM;
  const apart = placeAt(meets, bearingTo(...course.place, ...quay), Math.min(alongside, 2200));
  course.by(from + minutes * MINUTE, apart);
  const to = course.time;
  callAt(course, port, span(draw, 8, 22) * HOUR, draw).to(passing(off, draw), 9);
  const shipPlan = trade(course, off, stage.until, ship.knots, draw).plan();
  const station = berth(port, draw);
  const beside = (place: Place): Place => placeAt(place, 20, span(draw, 22, 40));
  const boatCourse = new Course(stage.from, station).stayUntil(from - 25 * MINUTE, STATUS.moored);
  boatCourse
    .by(from + MINUTE, beside(meets))
    .by(to, beside(apart))
    .to(station, boat.knots);
  boatCourse.stayUntil(stage.until, STATUS.moored);
  return {
    vessels: [
      stage.vessel(0, boat.identity, boatCourse.plan(), { strayM: 0, reach: 0.8 }),
      stage.vessel(1, ship.identity, shipPlan, { strayM: 0 }),
    ],
    decoys: [decoy('pilot-transfer', [boat.identity, ship.identity], from, to, meets)],
  };
}

/** A tug tows a barge from port to port for a day; both transmit. */
export function tow(stage: Stage): Cast {
  const draw = stage.draw('tow');
  const tug = stage.local(0, 'towing', 'it');
  const barge = stage.local(1, 'barge', 'it');
  const lineM = span(draw, 220, 480);
  const [home, goal] = draw.pick(towedBetween);
  const berths = [0, 1].map(() => [berth(home, draw), berth(goal, draw)] as const);
  const [start, end] = [ports[home].off, ports[goal].off];
  const way = [passing(start, draw), ...wayBetween(start, end, draw)];
  // They leave together: the tow is where the tug drags it.
  const leaves = stage.from + span(draw, 4, 7) * HOUR;
  const courses = berths.map(([quay]) => new Course(stage.from, quay).stayUntil(leaves, STATUS.moored));
  const [lead, behind] = [courses[0]!, courses[1]!];
  lead.to(way[0]!, tug.knots, STATUS.restricted);
  behind.by(lead.time, towedAt(way[0]!, berths[0]![0], lineM), STATUS.restricted);
  const from = lead.time;
  for (let i = 1; i < way.length; i += 1) {
    lead.to(way[i]!, tug.knots, STATUS.restricted);
    behind.by(lead.time, towedAt(way[i]!, way[i - 1]!, lineM), STATUS.restricted);
  }
  const to = lead.time;
  courses.forEach((course, i) => course.to(berths[i]![1], 4, STATUS.restricted).stayUntil(stage.until, STATUS.moored));
  const identities = [tug.identity, barge.identity];
  return {
    vessels: courses.map((course, i) => stage.vessel(i, identities[i]!, course.plan(), { strayM: 0 })),
    decoys: [decoy('tug-with-tow', identities, from, to, way[0]!)],
  };
}

const towedBetween: readonly (readonly [PortId, PortId])[] = [
  ['pozzamare', 'calanera'],
  ['empori', 'pozzamare'],
  ['halmar', 'sarvento'],
];

/** Where the tow is when the tug has come from one place to another: on the line behind it. */
function towedAt(tug: Place, from: Place, lineM: number): Place {
  return placeAt(tug, bearingTo(...tug, ...from), lineM);
}

/** A bunker barge goes out to a ship that lies at anchor before a port, lies alongside for hours and goes back. */
export function bunkering(stage: Stage): Cast {
  const draw = stage.draw('bunkering');
  const road = draw.pick(roads);
  const boat = stage.local(0, 'bunker', ports[road.port].country);
  const ship = stage.merchant(1);
  const anchorage = placeAt(road.place, span(draw, 0, 360), span(draw, 300, 2500));
  const arrives = stage.moment(draw, 6, 30);
  const course = arriving(stage, road.from, arrives, ship.knots, draw).to(anchorage, 8);
  const from = course.time + span(draw, 1.5, 3) * HOUR;
  const to = from + span(draw, 3, 6) * HOUR;
  // Two that lie fast to each other do not swing apart: neither strays here.
  course.stayUntil(to + span(draw, 1, 6) * HOUR, STATUS.anchored).to(passing(road.from, draw), 9);
  const shipPlan = trade(course, road.from, stage.until, ship.knots, draw).plan();
  const quay = berth(road.port, draw);
  const boatCourse = new Course(stage.from, quay).stayUntil(from - 80 * MINUTE, STATUS.moored);
  boatCourse.by(from, placeAt(anchorage, span(draw, 0, 360), span(draw, 28, 60))).stayUntil(to, STATUS.restricted);
  boatCourse.to(quay, boat.knots).stayUntil(stage.until, STATUS.moored);
  return {
    vessels: [
      stage.vessel(0, boat.identity, boatCourse.plan(), { strayM: 0 }),
      stage.vessel(1, ship.identity, shipPlan, { strayM: 0 }),
    ],
    decoys: [decoy('bunkering-at-anchorage', [boat.identity, ship.identity], from, to, anchorage)],
  };
}

/** Two ships of one company that sail the same lane close behind each other for hours. */
export function convoy(stage: Stage): Cast {
  const draw = stage.draw('convoy');
  const ships = [stage.merchant(0, 'General Cargo'), stage.merchant(1, 'General Cargo')];
  const knots = Math.min(ships[0]!.knots, ships[1]!.knots);
  const begins = stage.from + span(draw, 0, Math.max(4, (stage.until - stage.from) / HOUR - 34)) * HOUR;
  const [gate, goal] = draw.chance(0.5) ? (['west', 'east'] as const) : (['east', 'west'] as const);
  const way = wayBetween(gate, goal, draw);
  const apartM = span(draw, 280, 460);
  const plans = ships.map((_, i) => {
    const beside = (place: Place): Place => (i === 0 ? place : placeAt(place, 200, apartM));
    const course = new Course(begins, beside(placeOf(gate)));
    return course.along(way.map(beside), knots).plan();
  });
  const identities = ships.map(({ identity }) => identity);
  return {
    vessels: identities.map((identity, i) => stage.vessel(i, identity, plans[i]!, { strayM: 0 })),
    decoys: [decoy('convoy', identities, begins, begins + 30 * HOUR, placeOf(gate))],
  };
}
