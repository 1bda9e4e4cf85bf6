import type { Draw } from '../../random.ts';
import { type Place, placeAt } from '../geo.ts';
import { passing } from '../lanes.ts';
import { type Plan, STATUS } from '../plan.ts';
import type { Claim } from '../sea-vessel.ts';
import { HOUR, MINUTE, span } from '../span.ts';
import { behaviour, type Cast, type Stage } from '../stage.ts';
import { arriving, callAt, trade, tradingPorts } from '../voyages.ts';
import { farPlaces, inlandPlaces, ringCentres, roads } from '../waters/places.ts';
import { ports } from '../waters/sea-chart.ts';
import { INTERFERENCE_HOURS, JUMP_HOURS, ON_LAND_HOURS, RING_HOURS, RING_RADIUS_M } from '../sea-proportions.ts';

/** Well heard nodes through which much traffic goes. */
const busyNodes = ['channel', 'malta-north', 'passero', 'sarvento-off', 'malta-east'] as const;

/** One to three ships whose receivers are led around a ring while they lie in port or sail past. */
export function ring(stage: Stage): Cast {
  const draw = stage.draw('ring');
  const centre = draw.pick(ringCentres);
  const radiusM = span(draw, ...RING_RADIUS_M);
  const from = stage.moment(draw, 14, 14);
  const to = from + span(draw, ...RING_HOURS) * HOUR;
  const ringKnots = span(draw, 6, 22);
  const periodS = (2 * Math.PI * radiusM) / (ringKnots * 0.5144);
  const tangential = draw.chance(0.4);
  const ships = Array.from({ length: draw.between(1, 3) }, (_, i) => stage.merchant(i));
  const vessels = ships.map(({ identity, knots }, i) => {
    const own = stage.draw(`ring ${i}`);
    const claim: Claim = { kind: 'ring', from, to, centre, radiusM, periodS, tangential, phase: span(own, 0, 360) };
    return stage.vessel(i, identity, inPortAround(stage, own, from, to, knots), { claims: [claim] });
  });
  return { vessels, behaviours: ships.map(({ identity }) => behaviour('ring', [identity], from, to, centre)) };
}

/** Lies in port from before the one moment until after the other. */
function inPortAround(stage: Stage, draw: Draw, from: number, to: number, knots: number): Plan {
  const port = draw.pick(tradingPorts.filter((id) => id !== 'rocca' && id !== 'cotrana'));
  const off = ports[port].off;
  const course = arriving(stage, off, from - span(draw, 5, 10) * HOUR, knots, draw);
  callAt(course, port, to - from + span(draw, 12, 18) * HOUR, draw).to(passing(off, draw), 8);
  return trade(course, off, stage.until, knots, draw).plan();
}

/** Positions displaced by far for hours, then right again. */
export function jump(stage: Stage): Cast {
  const draw = stage.draw('jump');
  const { identity, knots } = stage.merchant(0);
  const node = draw.pick(busyNodes);
  const from = stage.moment(draw, 14, 8);
  const to = from + span(draw, ...JUMP_HOURS) * HOUR;
  const course = arriving(stage, node, from, Math.min(knots, 12), draw);
  const place = course.place;
  const far = draw.pick(farPlaces);
  const plan = trade(course, node, stage.until, Math.min(knots, 12), draw).plan();
  const claim: Claim = { kind: 'offset', from, to, eastDegrees: far[0] - place[0], northDegrees: far[1] - place[1] };
  return {
    vessels: [stage.vessel(0, identity, plan, { claims: [claim] })],
    behaviours: [behaviour('jump', [identity], from, to, far)],
  };
}

/** Positions far inland for hours. */
export function onLand(stage: Stage): Cast {
  const draw = stage.draw('on land');
  const { identity, knots } = stage.merchant(0);
  const node = draw.pick(busyNodes);
  const from = stage.moment(draw, 14, 7);
  const to = from + span(draw, ...ON_LAND_HOURS) * HOUR;
  const plan = trade(arriving(stage, node, from, knots, draw), node, stage.until, knots, draw).plan();
  const place = draw.pick(inlandPlaces);
  return {
    vessels: [stage.vessel(0, identity, plan, { claims: [{ kind: 'spot', from, to, place, spreadM: 900 }] })],
    behaviours: [behaviour('on_land', [identity], from, to, place)],
  };
}

/** Satellite navigation is disturbed over a roadstead: four ships at anchor there are told that they are elsewhere. */
export function interference(stage: Stage): Cast {
  const draw = stage.draw('interference');
  const road = draw.pick(roads.filter(({ port }) => port === 'santorro' || port === 'sarvento' || port === 'calanera'));
  const from = stage.moment(draw, 14, 8);
  const to = from + span(draw, ...INTERFERENCE_HOURS) * HOUR;
  const elsewhere = placeAt(road.place, span(draw, 60, 130), span(draw, 14, 22) * 1852);
  const ships = Array.from({ length: 4 }, (_, i) => stage.merchant(i));
  const vessels = ships.map(({ identity, knots }, i) => {
    const own = stage.draw(`interference ${i}`);
    const place: Place = placeAt(road.place, i * 90 + span(own, 0, 60), span(own, 700, 2800));
    const course = arriving(stage, road.from, from - span(own, 5, 20) * HOUR, knots, own).to(place, 8);
    course.stayUntil(to + span(own, 4, 10) * HOUR, STATUS.anchored);
    callAt(course, road.port, span(own, 6, 20) * HOUR, own).to(passing(road.from, own), 8);
    const claim: Claim = {
      kind: 'spot',
      from: from + span(own, 0, 4) * MINUTE,
      to: to + span(own, 0, 4) * MINUTE,
      place: elsewhere,
      spreadM: 1200,
    };
    return stage.vessel(i, identity, trade(course, road.from, stage.until, knots, own).plan(), { claims: [claim] });
  });
  return {
    vessels,
    behaviours: [
      behaviour(
        'interference',
        ships.map(({ identity }) => identity),
        from,
        to,
        road.place,
      ),
    ],
  };
}
