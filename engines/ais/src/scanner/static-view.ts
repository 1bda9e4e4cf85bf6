import type { MessageStream } from './message-stream.ts';
import type { TextCache } from './text-cache.ts';

/** No text of this kind in the message in hand. */
const NOWHERE = -1;

const NAME_CHARS = 20;

/**
 * What types 5, 19, 21 and 24 say about a ship or an aid to navigation. One object per scanner, reused: copy what is
 * to be kept before the callback returns. A number is NaN, and a text null, where the message has no value for it.
 * Texts are made when they are asked for; the same text is the same string.
 */
export class StaticView {
  mmsi = 0;
  type = 0;
  /** The part of a type 24, else empty. */
  part: 'A' | 'B' | '' = '';
  /** IMO number, or what is sent in its place; type 5. */
  imo: number = Number.NaN;
  /** Type of ship and cargo, 0–255. */
  shiptype: number = Number.NaN;
  /** Type of aid to navigation, 0–31; type 21. */
  aidType: number = Number.NaN;
  /** From the antenna to the ends, metres. */
  toBow: number = Number.NaN;
  toStern: number = Number.NaN;
  toPort: number = Number.NaN;
  toStarboard: number = Number.NaN;
  /** What fixes the position, 0–15. */
  epfd: number = Number.NaN;
  /** Metres; type 5. */
  draught: number = Number.NaN;
  /** MMSI of the parent ship of a craft; type 24, part B. */
  mothership: number = Number.NaN;
  /** The aid is not there, but shown; type 21. */
  virtualAid = false;
  receivedAtMs: number = Number.NaN;
  source = 0;
  station = 0;
  line = 0;
  /** Where the texts begin, in bits; {@link NOWHERE} when the message has none. Set by the reader. */
  readonly texts = {
    name: NOWHERE,
    more: NOWHERE,
    moreChars: 0,
    callsign: NOWHERE,
    destination: NOWHERE,
    destinationChars: 0,
  };
  readonly #stream: MessageStream;
  readonly #cache: TextCache;

  constructor(stream: MessageStream, cache: TextCache) {
    this.#stream = stream;
    this.#cache = cache;
  }

  /** The name of the ship or aid, with the extension of the latter. */
  get name(): string | null {
    const { name, more, moreChars } = this.texts;
    if (moreChars === 0) return this.#text(name, NAME_CHARS);
    return this.#cache.readTwo(this.#stream.payload.six, name, NAME_CHARS, more, moreChars);
  }

  get callsign(): string | null {
    return this.#text(this.texts.callsign, 7);
  }

  /** Destination; type 5. */
  get destination(): string | null {
    return this.#text(this.texts.destination, this.texts.destinationChars);
  }

  /** The name of the station that heard it; empty when it is not named. */
  get stationName(): string {
    return this.#stream.stationName(this.station);
  }

  /** A whole number of 32 bits (signed), the same for the same message heard by several receivers. */
  payloadHash(): number {
    return this.#stream.payload.hash();
  }

  #text(start: number, chars: number): string | null {
    return start === NOWHERE ? null : this.#cache.read(this.#stream.payload.six, start, chars);
  }
}
