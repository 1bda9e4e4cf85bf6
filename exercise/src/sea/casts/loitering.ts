import { METRES_PER_NM, placeAt } from '../geo.ts';
import { passing } from '../lanes.ts';
import { STATUS } from '../plan.ts';
import { HOUR, span } from '../span.ts';
import { behaviour, type Cast, type Stage } from '../stage.ts';
import { arriving, trade } from '../voyages.ts';
import { driftingGrounds } from '../waters/places.ts';
import { LOITERING_HOURS } from '../sea-proportions.ts';

/** A ship that drifts for hours far from any coast, under no command that it tells of. */
export function loitering(stage: Stage): Cast {
  const draw = stage.draw('loitering');
  const { identity, knots } = stage.merchant(0);
  const ground = draw.pick(driftingGrounds);
  const hours = span(draw, ...LOITERING_HOURS);
  const begins = stage.moment(draw, 8, hours + 6);
  const course = arriving(stage, ground.from, begins, knots, draw);
  course.to(placeAt(ground.place, span(draw, 0, 360), span(draw, 200, 4000)), knots);
  const from = course.time;
  const place = course.place;
  let direction = span(draw, 0, 360);
  for (let hour = 0; hour < hours; hour += 1) {
    direction += span(draw, -50, 50);
    course.by(course.time + HOUR, placeAt(course.place, direction, span(draw, 0.3, 1) * METRES_PER_NM), STATUS.engine);
  }
  const to = course.time;
  const plan = trade(course.to(passing(ground.from, draw), knots), ground.from, stage.until, knots, draw).plan();
  return {
    vessels: [stage.vessel(0, identity, plan, { strayM: 0 })],
    behaviours: [behaviour('loitering', [identity], from, to, place)],
  };
}
