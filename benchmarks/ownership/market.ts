import type { Interest, Party } from '@quintet/ownership';
import { seeded } from '../names/random.ts';

/** Entities in all; seven of ten are companies, the others persons. */
export interface MarketSize {
  readonly entities: number;
  readonly seed: number;
}

/** Shareholders of the one company that half the world holds. */
const HUB_OWNERS = 100_000;

/**
 * A made-up market: companies with one to five owners, groups with long chains, circles, ranges and missing
 * percentages, and one company with 100,000 shareholders.
 */
export function market({ entities, seed }: MarketSize): { readonly parties: Party[]; readonly interests: Interest[] } {
  const random = seeded(seed);
  const companies = Math.floor(entities * 0.7);
  const parties: Party[] = Array.from({ length: entities }, (_, i) =>
    i < companies
      ? { id: `c${i}`, caption: `Company ${i}`, schema: 'Company', kind: 'entity' }
      : { id: `p${i}`, caption: `Person ${i}`, schema: 'Person', kind: 'person' },
  );
  const interests: Interest[] = [];
  const person = () => `p${companies + Math.floor(random() * (entities - companies))}`;
  const hold = (asset: number, owner: string, share: { min: number; max: number }) =>
    interests.push({ id: `i${interests.length}`, owner, asset: `c${asset}`, measure: 'capital', share });
  for (let asset = 1; asset < companies; asset++) {
    let left = random() < 0.85 ? 100 : 60;
    const owners = 1 + Math.floor(random() ** 2 * 5);
    for (let k = 0; k < owners; k++) {
      const share = k === owners - 1 ? left : left * (0.2 + 0.6 * random());
      left -= share;
      const owner = random() < 0.35 ? `c${ownerOf(asset, companies, random)}` : person();
      hold(asset, owner, rangeOf(share, random()));
    }
  }
  const hubOwners = Math.min(HUB_OWNERS, entities - companies);
  for (let k = 0; k < hubOwners; k++) hold(0, `p${companies + k}`, { min: 100 / hubOwners, max: 100 / hubOwners });
  return { parties, interests };
}

/** Mostly within the group (nearby numbers, upwards or back, which makes circles), sometimes anywhere. */
function ownerOf(asset: number, companies: number, random: () => number): number {
  if (random() < 0.1) return Math.floor(random() * companies);
  const step = 1 + Math.floor(random() * 50);
  const owner = random() < 0.2 ? asset - step : asset + step;
  return Math.min(companies - 1, Math.max(1, owner));
}

function rangeOf(share: number, dice: number): { min: number; max: number } {
  if (dice < 0.9) return { min: share, max: share };
  return dice < 0.95 ? { min: 0, max: 100 } : { min: share * 0.8, max: Math.min(100, share * 1.2) };
}
