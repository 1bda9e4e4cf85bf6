import type { World } from '../feeds/feed.ts';
import { listingsInForce } from '../world/listing.ts';
import { ownersOf } from './owners.ts';
import { SEA_DAYS, type Sea, seaOf } from './sea.ts';
import { type OwnerTruth, seaTruth, type SeaTruth } from './sea-truth.ts';
import type { Registered } from './sea-vessel.ts';
import { mmsiText } from './stage.ts';
import { ENTITIES_PER_CAST, WORLD_CASTS_MAX, WORLD_ENTITIES_MAX } from './sea-proportions.ts';

const seas = new WeakMap<World, Sea>();

/** The sea of a world: one cast for each dozen of its entities, and all its vessels. Kept while the world is. */
export function worldSea(world: World): Sea {
  const known = seas.get(world);
  if (known !== undefined) return known;
  const { seed, size } = world;
  const casts = Math.min(WORLD_CASTS_MAX, Math.max(1, Math.floor(size / ENTITIES_PER_CAST)));
  const sea = seaOf({ seed, casts, entities: Math.min(size, WORLD_ENTITIES_MAX), days: SEA_DAYS, cable: true });
  seas.set(world, sea);
  return sea;
}

/** What is true of the sea of a world; vessels and owners that are listed are named with their entries. */
export function worldSeaTruth(world: World): readonly (SeaTruth | OwnerTruth)[] {
  const sea = worldSea(world);
  const registered = new Map(
    sea.vessels.flatMap(({ registered: one }) => (one === undefined ? [] : [[one.vessel.mmsi, one] as const])),
  );
  const entriesOf = (vessel: string): readonly string[] => {
    const one = registered.get(vessel);
    return one?.ofWorld === true ? listedAs(world.seed, one.vessel.index) : [];
  };
  return [
    ...seaTruth(sea).map((line) => {
      const entries = line.vessels.flatMap(entriesOf);
      return entries.length === 0 ? line : { ...line, entries };
    }),
    ...[...registered.values()].flatMap((one) => ownerTruth(world.seed, one)),
  ];
}

function listedAs(seed: number, index: number): readonly string[] {
  return listingsInForce(seed, index).map(({ entryId }) => entryId);
}

/** Which of a ship's owners are listed, and how far above the ship they stand. */
function ownerTruth(seed: number, registered: Registered): readonly OwnerTruth[] {
  return ownersOf(seed, registered).flatMap(({ firm }, at) => {
    const entries = listedAs(seed, firm.index);
    if (entries.length === 0) return [];
    const { mmsi, imo } = registered.vessel;
    const id = `W:${imo}-entity-${firm.index}`;
    return [
      {
        type: 'listed_owner',
        id,
        vessel: mmsiText(Number(mmsi)),
        imo,
        entity: `entity-${firm.index}`,
        entries,
        steps: at + 1,
      },
    ];
  });
}
