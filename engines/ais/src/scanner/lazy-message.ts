import type { PayloadFault } from '../messages/decode-payload.ts';
import type { AisMessage } from '../messages/message.ts';
import type { MessageStream } from './message-stream.ts';
import type { MessageReader } from './objects/message-reader.ts';
import { mmsiOf } from './six-bits.ts';

/** The message in hand, not decoded. One object per scanner: valid until the callback returns. */
export class LazyMessage {
  readonly #stream: MessageStream;
  readonly #reader: MessageReader;

  constructor(stream: MessageStream, reader: MessageReader) {
    this.#stream = stream;
    this.#reader = reader;
  }

  get type(): number {
    return this.#stream.payload.six[0]!;
  }

  get mmsi(): number {
    return mmsiOf(this.#stream.payload.six);
  }

  /** The length of the message. */
  get bits(): number {
    return this.#stream.payload.bits;
  }

  /** When it was heard, in milliseconds since 1970; NaN when not known. */
  get receivedAtMs(): number {
    return this.#stream.reception.receivedAtMs;
  }

  /** The number under which its bytes were pushed. */
  get source(): number {
    return this.#stream.reception.feed;
  }

  /** The line of its last sentence in its source, from 1. */
  get line(): number {
    return this.#stream.reception.line;
  }

  /** The name of the station that heard it; empty when it is not named. */
  get stationName(): string {
    return this.#stream.stationName(this.#stream.reception.station);
  }

  /** A whole number of 32 bits (signed), the same for the same message heard by several receivers. */
  payloadHash(): number {
    return this.#stream.payload.hash();
  }

  /** The message as an object, to keep; or why its bits give none. */
  decode(): AisMessage | PayloadFault {
    return this.#reader.read(this.#stream.payload);
  }
}
