import type { CapAlert, CapInfo, CapPosition } from '@quintet/cap';
import type { Place } from '../../sea/geo.ts';

/** A message of a warning service, and when it reached whoever polls. */
export interface Message {
  readonly alert: CapAlert;
  readonly sentMs: number;
  readonly arrivesMs: number;
  /** When the last of its areas is clear; absent where it says no end or has nothing to end. */
  readonly expiresMs?: number;
  /** What it is about: messages of one event share it. Absent where it is about nothing that happened. */
  readonly event?: string;
  /** Changes the text as wild feeds do, where no writer of alerts would. */
  readonly spoil?: (xml: string) => string;
}

/** An alert with all that is not said left empty. */
export function alertOf(
  said: Pick<CapAlert, 'identifier' | 'sender' | 'sent' | 'msgType'> & Partial<CapAlert>,
): CapAlert {
  return {
    version: '1.2',
    status: 'Actual',
    scope: 'Public',
    addresses: [],
    codes: [],
    references: [],
    incidents: [],
    infos: [],
    signatures: 0,
    ...said,
  };
}

export function infoOf(said: Pick<CapInfo, 'language' | 'event'> & Partial<CapInfo>): CapInfo {
  return {
    categories: ['Safety'],
    responseTypes: [],
    urgency: 'Expected',
    severity: 'Moderate',
    certainty: 'Likely',
    eventCodes: [],
    parameters: [],
    resources: [],
    areas: [],
    ...said,
  };
}

/** A ring as CAP has it: latitude first. */
export function polygonOf(ring: readonly Place[]): readonly CapPosition[] {
  return ring.map(([lon, lat]): CapPosition => [round(lat), round(lon)]);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** What a later message names of an earlier one. */
export function referenceTo({ sender, identifier, sent }: CapAlert): CapAlert['references'][number] {
  return { sender, identifier, sent };
}
