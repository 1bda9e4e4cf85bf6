import { BitWriter } from '../encode/bit-writer.ts';
import { encodePayload } from '../encode/encode-payload.ts';
import type { MessageInput } from '../encode/choose-layout-of.ts';

/** Bits that are written over those of a message: first bit, number of bits, value. */
export type Patch = readonly [start: number, bits: number, value: number];

/** The payload of a message, some bits replaced, with another length where one is given. */
export function payloadOf(message: MessageInput, patches: readonly Patch[] = [], bits?: number) {
  const payload = encodePayload({ mmsi: 211_000_001, ...message });
  if ('finding' in payload) throw new Error(JSON.stringify(payload.finding));
  const writer = new BitWriter();
  writer.six.set(payload.six);
  writer.bits = payload.bits;
  for (const patch of patches) writer.write(...patch);
  return { six: writer.six, bits: bits ?? writer.bits };
}
