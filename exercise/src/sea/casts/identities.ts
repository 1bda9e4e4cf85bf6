import { passing } from '../lanes.ts';
import type { SeaIdentity, Voice } from '../sea-vessel.ts';
import { DAY } from '../span.ts';
import { behaviour, type Cast, decoy, mmsiText, type Stage } from '../stage.ts';
import { arriving, trade } from '../voyages.ts';
import type { NodeId } from '../waters/sea-chart.ts';
import { FLAG_CHANGE_SHARE } from '../sea-proportions.ts';

const always = Number.NEGATIVE_INFINITY;

function spoken(identity: SeaIdentity, ...later: readonly Voice[]): readonly Voice[] {
  return [{ from: always, identity }, ...later];
}

/** Pairs of busy nodes 30 to 80 nautical miles apart. */
const apart: readonly (readonly [NodeId, NodeId])[] = [
  ['channel', 'sarvento-off'],
  ['lincata-off', 'passero'],
  ['malta-east', 'lincata-off'],
  ['channel', 'passero'],
  ['malta-north', 'sarvento-off'],
];

/** Two ships exchange their identities at sea: from a moment on each transmits as the other. */
export function swapped(stage: Stage): Cast {
  const draw = stage.draw('swapped');
  const ships = [stage.merchant(0), stage.merchant(1)];
  const nodes = draw.pick(apart);
  const at = stage.moment(draw, 16, 12);
  const [one, other] = ships.map(({ identity }) => identity);
  const vessels = ships.map(({ identity, knots }, i) => {
    const own = stage.draw(`swapped ${i}`);
    const plan = trade(arriving(stage, nodes[i]!, at, knots, own), nodes[i]!, stage.until, knots, own).plan();
    const becomes = i === 0 ? other! : one!;
    return stage.vessel(i, identity, plan, { voices: spoken(identity, { from: at, identity: becomes }) });
  });
  return {
    vessels,
    behaviours: [
      behaviour('swapped_mmsi', [one!, other!], at, Math.min(at + DAY, stage.until), passing(nodes[0], draw)),
    ],
  };
}

/** Two ships transmit under one MMSI, far from each other, at the same time. */
export function shared(stage: Stage): Cast {
  const draw = stage.draw('shared');
  const ships = [stage.merchant(0), stage.merchant(1)];
  const nodes = draw.pick(apart);
  const at = stage.moment(draw, 16, 14);
  const { mmsi } = ships[0]!.identity;
  const vessels = ships.map(({ identity, knots }, i) => {
    const own = stage.draw(`shared ${i}`);
    const plan = trade(arriving(stage, nodes[i]!, at, knots, own), nodes[i]!, stage.until, knots, own).plan();
    return stage.vessel(i, identity, plan, { voices: spoken({ ...identity, mmsi }) });
  });
  return {
    vessels,
    behaviours: [behaviour('shared_mmsi', [{ mmsi }], stage.from, stage.until, passing(nodes[0], draw))],
  };
}

/** A ship on its way changes what it says of itself: its name and call sign, or its flag, and with that its MMSI. */
export function identityChange(stage: Stage): Cast {
  const draw = stage.draw('change');
  const { identity, knots } = stage.merchant(0);
  const { identity: borrowed } = stage.merchant(1);
  const node = draw.pick(['channel', 'passero', 'malta-north', 'sarvento-off'] as const);
  const at = stage.moment(draw, 14, 12);
  const flag = draw.chance(FLAG_CHANGE_SHARE);
  const becomes: SeaIdentity = {
    ...identity,
    name: borrowed.name,
    callsign: borrowed.callsign,
    ...(flag ? { mmsi: otherFlag(identity.mmsi, borrowed.mmsi) } : {}),
  };
  const course = arriving(stage, node, at, knots, draw);
  const place = course.place;
  const plan = trade(course, node, stage.until, knots, draw).plan();
  return {
    vessels: [stage.vessel(0, identity, plan, { voices: spoken(identity, { from: at, identity: becomes }) })],
    behaviours: [behaviour('identity_change', [identity, becomes], at, Math.min(at + DAY, stage.until), place)],
  };
}

/** The MMSI of the new flag; where both have the same flag, another. */
function otherFlag(mmsi: number, borrowed: number): number {
  const same = mmsiText(mmsi).slice(0, 3) === mmsiText(borrowed).slice(0, 3);
  return same ? Number(`620${mmsiText(borrowed).slice(3)}`) : borrowed;
}

/** Somebody corrects a slip in the name that was typed in. */
export function nameTypo(stage: Stage): Cast {
  const draw = stage.draw('typo');
  const { identity, knots } = stage.merchant(0);
  const at = stage.moment(draw, 10, 10);
  const node = draw.pick(['channel', 'passero', 'malta-north'] as const);
  const position = draw.between(1, identity.name.length - 2);
  const wrong = { ...identity, name: identity.name.slice(0, position) + identity.name.slice(position + 1) };
  const course = arriving(stage, node, at, knots, draw);
  const place = course.place;
  const plan = trade(course, node, stage.until, knots, draw).plan();
  return {
    vessels: [stage.vessel(0, identity, plan, { voices: spoken(wrong, { from: at, identity }) })],
    decoys: [decoy('name-typo-corrected', [identity], at, Math.min(at + DAY, stage.until), place)],
  };
}
