import { METRES_PER_NM, placeAt } from '../geo.ts';

import { passing } from '../lanes.ts';
import { Course, STATUS } from '../plan.ts';
import { DAY, HOUR, MINUTE, span } from '../span.ts';
import { behaviour, type Cast, type Stage } from '../stage.ts';
import { arriving, trade } from '../voyages.ts';
import { areaEntrance, beaches, watchedAreas } from '../waters/places.ts';

/** A ship that leaves the lane, goes slowly to and fro over the watched cables, and goes on. */
export function areaEntry(stage: Stage): Cast {
  const draw = stage.draw('area');
  const { identity, knots } = stage.merchant(0, 'General Cargo');
  const [[west, south] = [0, 0], , [east, north] = [0, 0]] = watchedAreas[0]!.rings[0]!;
  const begins = stage.moment(draw, 12, 10);
  const course = arriving(stage, areaEntrance.from, begins, knots, draw).to(areaEntrance.place, knots);
  const margin = 0.04;
  const into = [west + margin, span(draw, south + margin, north - margin)] as const;
  course.to(into, 6);
  const from = course.time;
  for (let turn = 0; turn < 4; turn += 1) {
    const lon = turn % 2 === 0 ? east - margin : west + margin;
    course.to([lon, span(draw, south + margin, north - margin)], span(draw, 3.5, 6));
  }
  const to = course.time;
  // Back to the lane, and not through the area again.
  course.to(areaEntrance.place, 8).to(passing(areaEntrance.from, draw), knots);
  const plan = trade(course, areaEntrance.from, stage.until, knots, draw).plan();
  return {
    vessels: [stage.vessel(0, identity, plan)],
    behaviours: [behaviour('area_entry', [identity], from, to, into)],
  };
}

/** A fast boat that comes in from the open sea by night to a beach without a port, lies off it for minutes and goes back. */
export function approach(stage: Stage): Cast {
  const draw = stage.draw('approach');
  const { identity, knots } = stage.local(0, 'fastBoat', 'mt');
  const { beach, from: sea } = draw.pick(beaches);
  const nights = Math.max(1, Math.floor((stage.until - stage.from) / DAY) - 1);
  const midnight = (Math.floor(stage.from / DAY) + 1) * DAY;
  // Between 20 and 2 hours UTC it is dark here in November.
  const begins = midnight + (1 + draw.below(nights)) * DAY + span(draw, -4, 1) * HOUR;
  const outside = placeAt(sea, span(draw, 120, 240), span(draw, 1, 4) * METRES_PER_NM);
  const course = new Course(begins, outside).stay(span(draw, 20, 40) * MINUTE, STATUS.engine);
  const from = course.time;
  course.along([sea, beach], knots);
  course.stay(span(draw, 8, 25) * MINUTE, STATUS.engine).along([sea, outside], knots);
  course.stay(20 * MINUTE, STATUS.engine);
  const to = course.time;
  const boat = stage.vessel(0, identity, course.plan(), { transponder: 'B', reach: 0.75, strayM: 40 });
  return { vessels: [boat], behaviours: [behaviour('approach', [identity], from, to, beach)] };
}
