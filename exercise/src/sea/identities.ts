import type { Draw } from '../random.ts';
import { withImoCheckDigit } from '../world/check-digits.ts';
import type { Vessel } from '../world/vessel.ts';
import type { SeaIdentity } from './sea-vessel.ts';
import { type LocalKind, localClasses, merchantClasses, type ShipClass } from './ship-classes.ts';
import { span } from './span.ts';

/** Digits that no other ordinal below a million has: 7919 has no factor in common with a million. */
function ownDigits(ordinal: number): string {
  return String((ordinal * 7919 + 104_729) % 1_000_000).padStart(6, '0');
}

function hull(shipClass: ShipClass, draw: Draw): Pick<SeaIdentity, 'shipType' | 'length' | 'width' | 'draught'> {
  const length = Math.round(span(draw, ...shipClass.lengthM));
  const width = Math.max(3, Math.round(length / shipClass.slenderness + span(draw, -1, 1)));
  return {
    shipType: shipClass.shipType,
    length,
    width,
    draught: Math.round(span(draw, ...shipClass.draughtM) * 10) / 10,
  };
}

/** A number with its check digit that begins with 4, 3 or 2, as no ship's does; no other ordinal below 300,000 has it. */
function ownImo(ordinal: number): string {
  const first = 4 - (Math.floor(ordinal / 100_000) % 3);
  return withImoCheckDigit(`${first}${ownDigits(ordinal).slice(1)}`);
}

/**
 * A merchant ship as its transponder tells of it. Ships of the world keep their numbers; `ordinal` gives others numbers of
 * their own, so that no two share one by chance.
 */
export function merchantIdentity(vessel: Vessel, ordinal: number | undefined, draw: Draw): SeaIdentity {
  const shipClass = merchantClasses[vessel.type] ?? merchantClasses['General Cargo']!;
  const own = ordinal === undefined ? undefined : ownDigits(ordinal);
  return {
    mmsi: Number(own === undefined ? vessel.mmsi : vessel.mmsi.slice(0, 3) + own),
    name: vessel.name.toUpperCase(),
    callsign: vessel.callSign,
    imo: Number(ordinal === undefined ? vessel.imo : ownImo(ordinal)),
    ...hull(shipClass, draw),
  };
}

export function merchantKnots(vessel: Vessel, draw: Draw): number {
  return span(draw, ...(merchantClasses[vessel.type] ?? merchantClasses['General Cargo']!).knots);
}

const localFlags = { it: { digits: '247', callsign: 'I' }, mt: { digits: '229', callsign: '9H' } } as const;
export type LocalFlag = keyof typeof localFlags;

const localWords = [
  ['SANTA', 'NUOVA', 'STELLA', 'BELLA', 'GIGLIO', 'ONDA', 'PERLA', 'AURORA', 'RONDINE', 'CORALLO'],
  ['ADELE', 'MARINA', 'LUCIANA', 'DORIS', 'OTTAVIA', 'RENATA', 'CLELIA', 'FEDRA', 'IRMA', 'NORINA'],
] as const;
const serviceNames: Partial<Record<LocalKind, string>> = {
  pilot: 'PILOT',
  tug: 'TUG',
  towing: 'TUG',
  patrol: 'PATROL',
  bunker: 'BUNKER',
  barge: 'BARGE',
};

/** A craft of these coasts; small ones have no IMO number. */
export function localIdentity(kind: LocalKind, flag: LocalFlag, ordinal: number, draw: Draw): SeaIdentity {
  const { digits, callsign } = localFlags[flag];
  const own = ownDigits(ordinal);
  const hasImo = kind === 'ferry' || kind === 'fastFerry' || kind === 'bunker' || kind === 'survey';
  const service = serviceNames[kind];
  return {
    mmsi: Number(digits + own),
    name:
      service === undefined ? `${draw.pick(localWords[0])} ${draw.pick(localWords[1])}` : `${service} ${own.slice(3)}`,
    callsign: callsign + draw.characters(6 - callsign.length, 'ABCDEFGHKLMNPRSTVXZ'),
    imo: hasImo ? Number(ownImo(ordinal)) : 0,
    ...hull(localClasses[kind], draw),
  };
}
