import { OPERATORS_AMONG_ENTITIES } from '../hazard-proportions.ts';
import { kindAt } from '../../world/entity.ts';
import { type Firm, firmAt } from '../../world/firm.ts';
import { listingsOf } from '../../world/listing.ts';

/** Members of the Union in which firms of the exercise sit. */
export const unionCountries: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'it', 'gr', 'pl', 'cy']);

/** Firms of the Union on no list among the first entities of the world, in their order; at least one. */
export function honestFirms(seed: number, among = OPERATORS_AMONG_ENTITIES): readonly Firm[] {
  const firms: Firm[] = [];
  for (let index = 0; index < among; index += 1) {
    if (kindAt(seed, index) !== 'firm' || listingsOf(seed, index).length > 0) continue;
    const firm = firmAt(seed, index);
    if (unionCountries.has(firm.region.country)) firms.push(firm);
  }
  return firms.length > 0 ? firms : [firmAt(seed, 0)];
}

const trades = ['grid', 'plant', 'water', 'health', 'telecom', 'data', 'port', 'chemicals', 'cable', 'gas'] as const;
export type Trade = (typeof trades)[number];

/** The firm of a trade; where there is competition the number says which of the two. */
export type OperatorOf = (trade: Trade, number?: number) => Firm;

/** Who runs the networks of the exercise: one firm for each trade, and two where there is competition. */
export function operatorsOf(seed: number): OperatorOf {
  const firms = honestFirms(seed);
  return (trade, number = 0) => firms[(trades.indexOf(trade) * 2 + (number % 2)) % firms.length]!;
}
