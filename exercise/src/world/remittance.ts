import { VESSEL_MENTION_SHARE, vesselExposure } from '../proportions.ts';
import { Draw } from '../random.ts';
import { withImoCheckDigit } from './check-digits.ts';
import { kindAt } from './entity.ts';
import { listingsInForce, listingsOf } from './listing.ts';
import { type Vessel, vesselAt } from './vessel.ts';

/** What a payment says it is for, and the vessel that it names, if it names one. */
export interface Purpose {
  readonly text: string;
  readonly vessel?: { readonly index: number; readonly standing: 'clean' | 'match' | 'decoy' };
}

const privatePurposes = [
  'rent November',
  'Miete November',
  'loyer novembre',
  'gift',
  'regalo',
  'school fees',
  'Rückzahlung',
  'stipendio',
  'for the holidays',
  'alquiler',
  'thank you',
  'czynsz listopad',
  'medical bill',
  'repas de famille',
];
const consumerPurposes = [
  'salary November',
  'Gehalt 11/2026',
  'refund',
  'Bestellung',
  'abonnement',
  'membership fee',
  'nómina noviembre',
  'utenza',
  'wynagrodzenie',
  'insurance premium',
  'deposit returned',
];
const businessPurposes = [
  'Invoice',
  'Rechnung',
  'Facture',
  'Factura',
  'Fattura',
  'Faktura',
  'Proforma',
  'Order',
  'Credit note',
  'Contract',
];
const VESSEL_TRIES_MAX = 60;

/** Who pays whom: between people, between a person and a firm, between firms. */
export type Relation = 'private' | 'consumer' | 'business';

/** The purpose of payment `number` of entity `index`. */
export function purposeOf(seed: number, index: number, number: number, relation: Relation): Purpose {
  const draw = new Draw(seed, 'payment', index, `purpose-${number}`);
  if (relation !== 'business') return { text: draw.pick(relation === 'private' ? privatePurposes : consumerPurposes) };
  const reference = `${draw.pick(businessPurposes)} ${draw.between(2024, 2026)}-${draw.digits(5)}`;
  const mention = draw.chance(VESSEL_MENTION_SHARE) ? mentionedVessel(seed, index, draw) : undefined;
  if (mention === undefined) return { text: reference };
  const { vessel, standing } = mention;
  return {
    text: `${reference} FREIGHT MV ${vessel.name.toUpperCase()} IMO ${vessel.imo} B/L ${draw.digits(6)}`,
    vessel: { index: vessel.index, standing },
  };
}

/** A vessel of the world before `index`, so that a larger world changes nothing. */
function mentionedVessel(
  seed: number,
  index: number,
  draw: Draw,
): { readonly vessel: Vessel; readonly standing: 'clean' | 'match' | 'decoy' } | undefined {
  const triesMax = index > 0 ? VESSEL_TRIES_MAX : 0;
  for (let tries = 0; tries < triesMax; tries += 1) {
    const other = draw.below(index);
    if (kindAt(seed, other) !== 'vessel') continue;
    const vessel = vesselAt(seed, other);
    if (listingsOf(seed, other).length === 0) return { vessel, standing: 'clean' };
    if (listingsInForce(seed, other).length === 0) continue;
    const chance = draw.below(10_000) / 10_000;
    if (chance < vesselExposure.match) return { vessel, standing: 'match' };
    if (chance < vesselExposure.match + vesselExposure.decoy)
      return { vessel: { ...vessel, imo: withImoCheckDigit(`8${draw.digits(5)}`) }, standing: 'decoy' };
  }
  return undefined;
}
