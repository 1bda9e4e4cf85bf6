import type { AisMessage } from './message.ts';

/** What a station says of its place in the time slots (ITU-R M.1371-5, annex 2, 3.3.7.2.2 and 3.3.7.3.2). */
export type CommunicationState =
  | {
      readonly access: 'sotdma';
      /** From whom it has its time: 0 UTC, 1 UTC through others, 2 a base station, 3 other stations. */
      readonly syncState: number;
      /** Frames until it changes its slot; 0: this was the last. */
      readonly slotTimeout: number;
      readonly slotOffset?: number;
      readonly utcHour?: number;
      readonly utcMinute?: number;
      readonly slotNumber?: number;
      readonly receivedStations?: number;
    }
  | {
      readonly access: 'itdma';
      readonly syncState: number;
      readonly slotIncrement: number;
      readonly slotsToAllocate: number;
      readonly keepsSlot: boolean;
    };

const STATE_BITS = 19;

/**
 * The communication state of a message; undefined where it has none (a class B unit that only listens for a free slot
 * sends a constant).
 *
 * @example radioOf(message)?.syncState
 */
export function radioOf(message: AisMessage): CommunicationState | undefined {
  if (!('radio' in message) || message.radio === null) return undefined;
  const { type, radio } = message;
  if (type === 18 && message.cs) return undefined;
  const isIncremental = type === 3 || radio >> STATE_BITS === 1;
  return isIncremental ? itdma(radio) : sotdma(radio);
}

function itdma(radio: number): CommunicationState {
  return {
    access: 'itdma',
    syncState: (radio >> 17) & 3,
    slotIncrement: (radio >> 4) & 0x1fff,
    slotsToAllocate: (radio >> 1) & 7,
    keepsSlot: (radio & 1) === 1,
  };
}

function sotdma(radio: number): CommunicationState {
  const slotTimeout = (radio >> 14) & 7;
  const sub = radio & 0x3fff;
  const state = { access: 'sotdma', syncState: (radio >> 17) & 3, slotTimeout } as const;
  if (slotTimeout === 0) return { ...state, slotOffset: sub };
  if (slotTimeout === 1) return { ...state, utcHour: sub >> 9, utcMinute: (sub >> 2) & 0x7f };
  return slotTimeout % 2 === 0 ? { ...state, slotNumber: sub } : { ...state, receivedStations: sub };
}
