import { METRES_PER_NM, metresBetween, type Place } from '../geo.ts';
import { passing } from '../lanes.ts';
import type { Course } from '../plan.ts';
import { STATUS } from '../plan.ts';
import { HOUR, MINUTE, span } from '../span.ts';
import { behaviour, type Cast, type Stage } from '../stage.ts';
import { arriving, trade } from '../voyages.ts';
import { darkWays } from '../waters/places.ts';
import { LONG_GAP_HOURS, SHORT_GAP_SHARE } from '../sea-proportions.ts';

/**
 * A ship switches its transponder off on a busy lane in good reception, and on again: it sailed on meanwhile (short gaps), or
 * went somewhere, waited and came back.
 */
export function gap(stage: Stage): Cast {
  const draw = stage.draw('gap');
  const { identity, knots } = stage.merchant(0);
  const short = draw.chance(SHORT_GAP_SHARE);
  const way = draw.pick(darkWays);
  const days = (stage.until - stage.from) / (24 * HOUR);
  const hours = short ? 0 : span(draw, LONG_GAP_HOURS[0], Math.min(LONG_GAP_HOURS[1], days * 8));
  const off = stage.moment(draw, 12, hours + 8);
  const course = arriving(stage, way.off, off, knots, draw);
  const from = course.time + span(draw, 1, 5) * MINUTE;
  const place = course.place;
  if (short) course.to(passing(way.on, draw), knots);
  else hideAndReturn(course, way.hide, hours, knots);
  const to = course.time;
  const plan = trade(course, short ? way.on : way.off, stage.until, knots, draw).plan();
  return {
    vessels: [stage.vessel(0, identity, plan, { silent: [{ from, to }] })],
    behaviours: [behaviour('gap', [identity], from, to, place)],
  };
}

/** Goes towards the hiding place, waits there if time is left, and is back where it was after so many hours. */
function hideAndReturn(course: Course, hide: Place, hours: number, knots: number): void {
  const start = course.place;
  const back = course.time + hours * HOUR;
  const metres = metresBetween(...start, ...hide);
  const share = Math.min(1, (((hours * 0.48 * knots) / 1) * METRES_PER_NM) / metres);
  const turn: Place = [start[0] + (hide[0] - start[0]) * share, start[1] + (hide[1] - start[1]) * share];
  course.to(turn, knots);
  const wayBack = course.time - (back - hours * HOUR);
  course.stayUntil(back - wayBack, STATUS.engine).by(back, [start[0] + 0.012, start[1] - 0.008]);
}
