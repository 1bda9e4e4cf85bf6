import { passing, placeOf } from '../lanes.ts';
import { Course, STATUS } from '../plan.ts';
import { HOUR, span } from '../span.ts';
import { type Cast, decoy, type Merchant, type Stage } from '../stage.ts';
import { arriving, berth, callAt, portPlace, trade, tradingPorts } from '../voyages.ts';
import { roads } from '../waters/places.ts';
import { gates, ports } from '../waters/sea-chart.ts';

/** A merchant ship in trade: it comes through a gate some time, or lies in a port first. */
export function trader(stage: Stage): Cast {
  const { identity, knots } = stage.merchant(0);
  const draw = stage.draw('voyage');
  const plan = tradeFromSomewhere(stage, { identity, knots }).plan();
  return { vessels: [stage.vessel(0, identity, plan, { hasHeading: draw.chance(0.95) })] };
}

function tradeFromSomewhere(stage: Stage, { knots }: Merchant): Course {
  const draw = stage.draw('trade');
  if (draw.chance(0.3)) {
    const port = draw.pick(tradingPorts);
    const course = new Course(stage.from, berth(port, draw)).stay(span(draw, 2, 30) * HOUR, STATUS.moored);
    course.to(passing(ports[port].off, draw), 8);
    return trade(course, ports[port].off, stage.until, knots, draw);
  }
  const gate = draw.pick(gates);
  const begins = span(draw, stage.from - 24 * HOUR, stage.from + 20 * HOUR);
  return trade(new Course(begins, placeOf(gate)), gate, stage.until, knots, draw);
}

/** A ship that switches its transponder off while it lies in port, as many do. */
export function offInPort(stage: Stage): Cast {
  const { identity, knots } = stage.merchant(0);
  const draw = stage.draw('voyage');
  const port = draw.pick(tradingPorts);
  const course = new Course(stage.from, berth(port, draw)).stay(span(draw, 22, 40) * HOUR, STATUS.moored);
  const from = stage.from + span(draw, 6, 9) * HOUR;
  const to = course.time - span(draw, 0.3, 2) * HOUR;
  course.to(passing(ports[port].off, draw), 8);
  const plan = trade(course, ports[port].off, stage.until, knots, draw).plan();
  return {
    vessels: [stage.vessel(0, identity, plan, { silent: [{ from, to }] })],
    decoys: [decoy('off-in-port', [identity], from, to, portPlace(port))],
  };
}

/** A ship that waits at anchor for its berth and swings with the wind. */
export function waitingAtAnchor(stage: Stage): Cast {
  const { identity, knots } = stage.merchant(0);
  const draw = stage.draw('voyage');
  const road = draw.pick(roads);
  const anchorage = [road.place[0] + span(draw, -0.02, 0.02), road.place[1] + span(draw, -0.015, 0.015)] as const;
  const begins = stage.from + span(draw, 2, 16) * HOUR;
  const course = arriving(stage, road.from, begins, knots, draw).to(anchorage, 8);
  const from = course.time;
  course.stay(span(draw, 14, 32) * HOUR, STATUS.anchored);
  const to = course.time;
  callAt(course, road.port, span(draw, 8, 20) * HOUR, draw).to(passing(road.from, draw), 8);
  const plan = trade(course, road.from, stage.until, knots, draw).plan();
  return {
    vessels: [stage.vessel(0, identity, plan)],
    decoys: [decoy('waiting-at-anchor', [identity], from, to, anchorage)],
  };
}

/** A ship that goes out beyond the stations, to a rig or to fish for orders, and comes back by the same way. */
export function leavesCoverage(stage: Stage): Cast {
  const { identity, knots } = stage.merchant(0);
  const draw = stage.draw('voyage');
  const port = draw.pick(['halmar', 'sarvento', 'calanera'] as const);
  const out =
    port === 'halmar' ? (['malta-south', 'deep-south'] as const) : (['ionian-middle', 'ionian-east'] as const);
  const course = new Course(stage.from, berth(port, draw)).stay(span(draw, 5, 16) * HOUR, STATUS.moored);
  course.to(passing(ports[port].off, draw), 8).along([passing(out[0], draw)], knots);
  const from = course.time;
  course.along([passing(out[1], draw)], knots).stay(span(draw, 5, 16) * HOUR, STATUS.engine);
  course.along([passing(out[0], draw)], knots);
  const to = course.time;
  course.along([passing(ports[port].off, draw)], knots);
  callAt(course, port, span(draw, 10, 30) * HOUR, draw).to(passing(ports[port].off, draw), 8);
  const plan = trade(course, ports[port].off, stage.until, knots, draw).plan();
  return {
    vessels: [stage.vessel(0, identity, plan)],
    decoys: [decoy('leaves-coverage', [identity], from, to, placeOf(out[0]))],
  };
}

/** A ship on a lane, some of whose reports reach the network minutes late for a few hours. */
export function timeStampFault(stage: Stage): Cast {
  const { identity, knots } = stage.merchant(0);
  const draw = stage.draw('voyage');
  const from = stage.moment(draw, 10, 12);
  const to = from + span(draw, 2, 4) * HOUR;
  const course = arriving(stage, 'channel', from, knots, draw);
  const place = course.place;
  const plan = trade(course, 'channel', stage.until, knots, draw).plan();
  return {
    vessels: [stage.vessel(0, identity, plan, { delayed: [{ from, to }] })],
    decoys: [decoy('time-stamp-fault', [identity], from, to, place)],
  };
}
