import { Draw } from '../random.ts';
import { kindAt } from '../world/entity.ts';
import { type Firm, firmAt } from '../world/firm.ts';
import { listingsInForce } from '../world/listing.ts';
import type { Registered } from './sea-vessel.ts';
import { LISTED_OWNER_SHARE, OWNERS_AMONG_ENTITIES, OWNERS_MAX } from './sea-proportions.ts';

/** An owner, and what it holds of the ship or of the owner below it. */
export interface ShipOwner {
  readonly firm: Firm;
  readonly percentage: number;
  /** `2019-04-01` */
  readonly since: string;
}

/** The chain of owners above a ship, nearest first: firms of the world, some of them listed. None where no firm is near. */
export function ownersOf(seed: number, { vessel, ownersBefore }: Registered): readonly ShipOwner[] {
  const draw = new Draw(seed, 'ship-owner', Number(vessel.imo), 'chain');
  const firms = firmsBefore(seed, ownersBefore);
  const listed = firms.filter(({ index }) => listingsInForce(seed, index).length > 0);
  const honest = shuffled(
    firms.filter((firm) => !listed.includes(firm)),
    draw,
  );
  const length = draw.between(1, OWNERS_MAX);
  const top = listed.length > 0 && draw.chance(LISTED_OWNER_SHARE) ? [draw.pick(listed)] : [];
  return [...honest.slice(0, length - top.length), ...top].map((firm, at) => ({
    firm,
    percentage: at === 0 || draw.chance(0.6) ? 100 : draw.between(51, 95),
    since: `${Math.max(firm.foundedYear, vessel.builtYear, draw.between(2012, 2024))}-0${draw.between(1, 9)}-01`,
  }));
}

function firmsBefore(seed: number, before: number): readonly Firm[] {
  const firms: Firm[] = [];
  for (let index = Math.max(0, before - OWNERS_AMONG_ENTITIES); index < before; index += 1)
    if (kindAt(seed, index) === 'firm') firms.push(firmAt(seed, index));
  return firms;
}

function shuffled<T>(items: readonly T[], draw: Draw): readonly T[] {
  const keyed = items.map((item) => ({ item, key: draw.word() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}
