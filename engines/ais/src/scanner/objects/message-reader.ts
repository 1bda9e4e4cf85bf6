import { decodePayload, type PayloadFault } from '../../messages/decode-payload.ts';
import type { AisMessage } from '../../messages/message.ts';
import type { Payload } from '../payload.ts';
import { PositionBits } from '../position-bits.ts';
import { type SixBits, unsigned } from '../six-bits.ts';
import { TextCache } from '../text-cache.ts';
import { readBaseStation } from './read-base-station.ts';
import { readClassA } from './read-class-a.ts';
import { readClassB, readClassBExtended } from './read-class-b.ts';
import { readPartA, readVoyage } from './read-static.ts';

const CHARACTER_BITS = 6;
const FILL_BITS_MAX = 5;

/**
 * Messages as objects, fast: the frequent types, where nothing about them is unusual, are read by hand; all others by
 * their tables. What it gives equals what `decodePayload` gives, with the members in the same order.
 */
export class MessageReader {
  readonly #bits = new PositionBits();
  readonly #texts: TextCache;

  constructor(texts: TextCache = new TextCache()) {
    this.#texts = texts;
  }

  /** The message in the payload, or why there is none. */
  read(payload: Payload): AisMessage | PayloadFault {
    const { six, bits } = payload;
    const fill = payload.chars * CHARACTER_BITS - bits;
    const message = fill <= FILL_BITS_MAX ? this.#readUsual(six, bits) : undefined;
    return message ?? decodePayload(six, bits, fill);
  }

  #readUsual(six: SixBits, bits: number): AisMessage | undefined {
    const type = six[0]!;
    if (bits === 168) {
      if (type <= 3 && type > 0) return readClassA(six, this.#bits);
      if (type === 18) return readClassB(six, this.#bits);
      if (type === 4 || type === 11) return readBaseStation(six);
      if (type === 24 && unsigned(six, 38, 2) === 0) return readPartA(six, this.#texts);
      return undefined;
    }
    if (type === 5 && bits === 424) return readVoyage(six, this.#texts);
    if (type === 19 && bits === 312) return readClassBExtended(six, this.#bits, this.#texts);
    return undefined;
  }
}
