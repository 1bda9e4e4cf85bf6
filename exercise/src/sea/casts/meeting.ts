import type { Draw } from '../../random.ts';
import { type Place, placeAt } from '../geo.ts';
import { passing } from '../lanes.ts';
import { type Course, STATUS } from '../plan.ts';
import type { SeaIdentity, Voice } from '../sea-vessel.ts';
import { DAY, HOUR, MINUTE, span } from '../span.ts';
import { behaviour, type Cast, type Stage } from '../stage.ts';
import { arriving, trade } from '../voyages.ts';
import { meetingGrounds, type SeaPlace } from '../waters/places.ts';
import { ALONGSIDE_M, APART_M, DRAUGHT_STEP_M, LADEN_SHARE, MEETING_HOURS } from '../sea-proportions.ts';

/** Where and how two ships lie side by side. */
interface Together {
  readonly ground: SeaPlace;
  readonly from: number;
  readonly to: number;
  readonly apartM: number;
  /** From the first to the second, degrees. */
  readonly bearing: number;
}

function together(stage: Stage, hoursAfter: number): Together {
  const draw = stage.draw('together');
  const hours = span(draw, ...MEETING_HOURS);
  const from = stage.moment(draw, hoursAfter, hours + 3);
  return {
    ground: draw.pick(meetingGrounds),
    from,
    to: from + hours * HOUR,
    apartM: draw.chance(0.5) ? span(draw, ...ALONGSIDE_M) : span(draw, ...APART_M),
    bearing: span(draw, 0, 360),
  };
}

/** Both drift with wind and current: the same way for both. */
function drift(course: Course, way: readonly Place[], { from, to }: Together, offset: (place: Place) => Place): void {
  const step = (to - from) / (way.length - 1);
  way.forEach((place, i) => course.by(from + i * step, offset(place), STATUS.engine));
}

function driftWay(ground: Place, draw: Draw, hours: number): readonly Place[] {
  const way: Place[] = [placeAt(ground, span(draw, 0, 360), span(draw, 500, 5000))];
  const course = span(draw, 0, 360);
  const legs = Math.max(3, Math.round(hours * 2));
  for (let i = 0; i < legs; i += 1)
    way.push(placeAt(way.at(-1)!, course + span(draw, -40, 40), span(draw, 0.2, 0.8) * 1852 * (hours / legs)));
  return way;
}

/**
 * Two ships meet at sea for hours, far from any port: cargo changes hands. `before` may keep the first ship silent until
 * shortly before. Half of the tankers among them lie lower or higher afterwards.
 */
export function meeting(stage: Stage): Cast {
  return meetingOf(stage, false);
}

/** The same after the first ship was silent for hours. */
export function gapThenMeeting(stage: Stage): Cast {
  return meetingOf(stage, true);
}

function meetingOf(stage: Stage, afterGap: boolean): Cast {
  const draw = stage.draw('meeting');
  const first = stage.merchant(0);
  const second = stage.merchant(1, draw.pick(['Crude Oil Tanker', 'Chemical Tanker', 'General Cargo', 'Bulk Carrier']));
  const planned = together(stage, afterGap ? 20 : 14);
  const { ground, from, to, apartM, bearing } = planned;
  const way = driftWay(ground.place, stage.draw('drift'), (to - from) / HOUR);
  const beside = (place: Place): Place => placeAt(place, bearing, apartM);
  const plans = [first, second].map(({ knots }, i) => {
    const approach = stage.draw(`approach ${i}`);
    const course = arriving(stage, ground.from, from - span(approach, 3.2, 4) * HOUR, knots, approach);
    const near = placeAt(way[0]!, bearing + (i === 0 ? 180 : 0), span(approach, 2000, 5000));
    course.to(near, Math.min(knots, 9)).by(from - span(approach, 10, 20) * MINUTE, near);
    drift(course, way, planned, i === 0 ? (place) => place : beside);
    course.to(placeAt(course.place, bearing + (i === 0 ? 180 : 0), 3000), 6);
    const after = stage.draw(`after ${i}`);
    return trade(course.to(passing(ground.from, after), knots), ground.from, stage.until, knots, after).plan();
  });
  const gap = { from: from - span(draw, 2.6, 3.1) * HOUR, to: from - span(draw, 0.35, 0.6) * HOUR };
  const laden = draw.chance(LADEN_SHARE);
  const vessels = [first, second].map(({ identity }, i) =>
    stage.vessel(i, identity, plans[i]!, {
      strayM: 0,
      silent: afterGap && i === 0 ? [gap] : [],
      voices: laden ? draughts(identity, i === 0 ? -DRAUGHT_STEP_M : DRAUGHT_STEP_M, to) : [voice(identity)],
    }),
  );
  const identities = [first.identity, second.identity];
  const behaviours = [behaviour('meeting', identities, from, to, way[0]!)];
  if (afterGap) behaviours.push(behaviour('gap', [first.identity], gap.from, gap.to, plans[0]!.placeAt(gap.from)));
  if (laden)
    for (const one of identities)
      behaviours.push(behaviour('draught_change', [one], to, Math.min(to + DAY, stage.until), way[0]!));
  return { vessels, behaviours };
}

function voice(identity: SeaIdentity): Voice {
  return { from: Number.NEGATIVE_INFINITY, identity };
}

function draughts(identity: SeaIdentity, step: number, at: number): readonly Voice[] {
  const draught = Math.max(2.5, Math.round((identity.draught + step) * 10) / 10);
  return [voice(identity), { from: at + HOUR / 2, identity: { ...identity, draught } }];
}
