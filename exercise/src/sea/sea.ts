import { Draw } from '../random.ts';
import type { Behaviour, SeaDecoy } from './behaviour.ts';
import type { CableFault } from './cable-fault.ts';
import { cableFault } from './casts/cable.ts';
import { playOf, worldPlays } from './programme.ts';
import { type Ears, earsOf } from './reception.ts';
import { CABLE_CAST, CABLE_OWNERS_BEFORE } from './sea-proportions.ts';
import type { SeaVessel } from './sea-vessel.ts';
import { DAY } from './span.ts';
import { type Cast, Stage, decoy } from './stage.ts';
import { worldVessels } from './vessels-of-world.ts';
import { stations } from './waters/stations.ts';

/** The sea ends on the exercise's last day, Tuesday 24 November 2026, 18:00 UTC. */
export const SEA_ENDS_S = Date.UTC(2026, 10, 24, 18) / 1000;
export const SEA_DAYS = 3;

export interface SeaSize {
  readonly seed: number;
  /** Groups of vessels that have to do with each other, one to four vessels each. */
  readonly casts: number;
  /** Further casts until there are at least so many vessels. */
  readonly vesselsMin?: number;
  /** So many first entities of the world bring their vessels. */
  readonly entities: number;
  readonly days: number;
  /** Whether a ship drags over a cable, with those around it. */
  readonly cable?: boolean;
}

/** The vessels of a sea and what is true of them. */
export interface Sea {
  readonly from: number;
  readonly until: number;
  readonly ears: Ears;
  readonly vessels: readonly SeaVessel[];
  readonly behaviours: readonly Behaviour[];
  readonly decoys: readonly SeaDecoy[];
  readonly cableFault?: CableFault;
}

/** Every vessel of a sea with its plan: a pure function of the size, and a larger sea holds the smaller one. */
export function seaOf({ seed, casts, vesselsMin = 0, entities, days, cable = false }: SeaSize): Sea {
  const until = SEA_ENDS_S;
  const from = until - days * DAY;
  const played: Cast[] = [];
  for (let number = 0, vessels = 0; number < casts || vessels < vesselsMin; number += 1) {
    const cast = playOf(number)(new Stage(seed, number, from, until));
    played.push(cast);
    vessels += cast.vessels.length;
  }
  for (const lead of worldVessels(seed, entities)) {
    const play = new Draw(seed, 'sea-world', lead.index, 'play').share(worldPlays);
    played.push(play(new Stage(seed, lead.index, from, until, { lead })));
  }
  const atCable = cable
    ? cableFault(new Stage(seed, CABLE_CAST, from, until, { ownersBefore: CABLE_OWNERS_BEFORE }))
    : undefined;
  if (atCable !== undefined) played.push(atCable);
  const ears = earsOf(seed, from, until);
  return {
    from,
    until,
    ears,
    vessels: played.flatMap(({ vessels }) => vessels),
    behaviours: played.flatMap(({ behaviours = [] }) => behaviours),
    decoys: [...played.flatMap(({ decoys = [] }) => decoys), ...outages(ears)],
    ...(atCable === undefined ? {} : { cableFault: atCable.fault }),
  };
}

function outages(ears: Ears): readonly SeaDecoy[] {
  return ears.outages.flatMap((intervals, i) =>
    intervals.map(({ from, to }) => decoy('station-outage', [], from, to, [stations[i]!.lon, stations[i]!.lat])),
  );
}
