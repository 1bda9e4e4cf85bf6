import type { Draw } from '../random.ts';
import { type Place, placeAt } from './geo.ts';
import { passing, placeOf, wayBetween } from './lanes.ts';
import { Course, secondsAlong, STATUS } from './plan.ts';
import { HOUR, span } from './span.ts';
import type { Stage } from './stage.ts';
import { roads } from './waters/places.ts';
import { type Gate, gates, type NodeId, type PortId, ports } from './waters/sea-chart.ts';
import { AWAY_HOURS, PORT_CALL_SHARE, PORT_HOURS, ROADS_FIRST_SHARE, ROADS_HOURS } from './sea-proportions.ts';

/** Ports with merchant traffic. */
export const tradingPorts: readonly PortId[] = [
  'halmar',
  'santorro',
  'sarvento',
  'calanera',
  'pozzamare',
  'gelmara',
  'empori',
  'rocca',
  'cotrana',
];
/** Made-up ports beyond the gates, as crews type them in. */
const farPorts: Readonly<Record<Gate, string>> = { west: 'ESVLM', east: 'TRMRL', south: 'LYTQS', north: 'HRSPL' };
const HARBOUR_KNOTS = 7;

export function portPlace(port: PortId): Place {
  return [ports[port].lon, ports[port].lat];
}

/** Where one ship lies in a port. */
export function berth(port: PortId, draw: Draw): Place {
  return placeAt(portPlace(port), span(draw, 0, 360), span(draw, 40, 240));
}

/** Comes in from the node before the port and stays. */
export function callAt(course: Course, port: PortId, seconds: number, draw: Draw): Course {
  return course.to(berth(port, draw), HARBOUR_KNOTS).stay(seconds, STATUS.moored);
}

/**
 * Sails on in trade until a time: to a port, where it may wait at anchor before it berths, or out of the sea, where it stays away
 * for a while.
 */
export function trade(course: Course, node: NodeId, until: number, knots: number, draw: Draw): Course {
  let at = node;
  while (course.time < until) {
    const before = at;
    if (draw.chance(PORT_CALL_SHARE)) {
      const port = draw.pick(tradingPorts.filter((id) => ports[id].off !== before));
      at = ports[port].off;
      course.boundFor(ports[port].code).along(wayBetween(before, at, draw), knots);
      waitBefore(course, port, draw);
      callAt(course, port, span(draw, ...PORT_HOURS) * HOUR, draw).to(passing(at, draw), HARBOUR_KNOTS + 2);
    } else {
      const gate = draw.pick(gates.filter((id) => id !== before));
      at = gate;
      course.boundFor(farPorts[gate]).along(wayBetween(before, at, draw), knots);
      course.stay(span(draw, ...AWAY_HOURS) * HOUR, STATUS.away);
    }
  }
  return course;
}

function waitBefore(course: Course, port: PortId, draw: Draw): void {
  const road = roads.find((one) => one.port === port);
  if (road === undefined || !draw.chance(ROADS_FIRST_SHARE)) return;
  const place = placeAt(road.place, span(draw, 0, 360), span(draw, 200, 2500));
  course.to(place, HARBOUR_KNOTS + 1).stay(span(draw, ...ROADS_HOURS) * HOUR, STATUS.anchored);
}

/** A ship that passes a node at a given time: from a gate, or from a port where it lay for a while. */
export function arriving(stage: Stage, node: NodeId, time: number, knots: number, draw: Draw): Course {
  const fromPort = draw.chance(0.4);
  const port = draw.pick(tradingPorts.filter((id) => ports[id].off !== node));
  const gate: Gate = draw.pick(gates);
  const origin = fromPort ? ports[port].off : gate;
  const way = [...(fromPort ? [passing(origin, draw)] : []), ...wayBetween(origin, node, draw)];
  const start = fromPort ? berth(port, draw) : placeOf(gate);
  const departs = time - secondsAlong([start, ...way], knots);
  const bound = farPorts[draw.pick(gates)];
  if (!fromPort) return new Course(departs, start).boundFor(bound).along(way, knots);
  const moored = span(draw, 6, 24) * HOUR;
  return new Course(Math.max(Math.min(departs, stage.from), departs - moored), start)
    .boundFor(bound)
    .stayUntil(departs, STATUS.moored)
    .along(way, knots);
}
