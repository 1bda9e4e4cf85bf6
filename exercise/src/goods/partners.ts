import { unionCountries } from '../hazards/sites/operators.ts';
import { kindAt } from '../world/entity.ts';
import { type Firm, firmAt } from '../world/firm.ts';
import { listingsInForce, listingsOf } from '../world/listing.ts';
import { type Vessel, vesselAt } from '../world/vessel.ts';
import { SAILING_ENTITIES, TRADE_BLOCK_ENTITIES } from './goods-proportions.ts';

/** With whom an importer deals: those around it in the world. */
export interface Partners {
  readonly sellers: readonly Firm[];
  readonly listedFirms: readonly Firm[];
  readonly vessels: readonly Vessel[];
  readonly listedVessels: readonly Vessel[];
}

const BLOCKS_KEPT_MAX = 64;
const known = new Map<string, Partners>();

/** The partners of an importer: the same whatever the size of the world. */
export function partnersOf(seed: number, importer: number): Partners {
  const block = Math.floor(importer / TRADE_BLOCK_ENTITIES);
  const key = `${seed} ${block}`;
  const found = known.get(key) ?? look(seed, block * TRADE_BLOCK_ENTITIES);
  // The block that was asked for last is kept longest.
  known.delete(key);
  known.set(key, found);
  if (known.size > BLOCKS_KEPT_MAX) known.delete(known.keys().next().value ?? '');
  return found;
}

function look(seed: number, from: number): Partners {
  const indices = Array.from({ length: TRADE_BLOCK_ENTITIES }, (_, i) => from + i);
  const firms = indices.filter((index) => kindAt(seed, index) === 'firm').map((index) => firmAt(seed, index));
  const clean = firms.filter(({ index }) => listingsOf(seed, index).length === 0);
  const sailing = indices.map((index) => index % SAILING_ENTITIES).filter((index) => kindAt(seed, index) === 'vessel');
  const vessels = sailing.map((index) => vesselAt(seed, index));
  const someVessel = vessels.length > 0 ? vessels : [vesselAt(seed, from % SAILING_ENTITIES)];
  const honest = someVessel.filter(({ index }) => listingsOf(seed, index).length === 0);
  return {
    sellers: clean.filter(({ region }) => !unionCountries.has(region.country) && region.country !== 'kp'),
    listedFirms: firms.filter(({ index }) => listingsInForce(seed, index).length > 0),
    vessels: honest.length > 0 ? honest : someVessel,
    listedVessels: someVessel.filter(({ index }) => listingsInForce(seed, index).length > 0),
  };
}

/** Whether entity `index` imports: a firm of the Union that is on no list. */
export function isImporter(seed: number, index: number): boolean {
  return (
    kindAt(seed, index) === 'firm' &&
    unionCountries.has(firmAt(seed, index).region.country) &&
    listingsOf(seed, index).length === 0
  );
}
