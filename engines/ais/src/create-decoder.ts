import { type AisFinding, findingOf } from './errors/finding.ts';
import type { AisMessage } from './messages/message.ts';
import { FAULT, FAULT_NAMES, type Fault } from './scanner/fault.ts';
import { type MessageSink, MessageStream } from './scanner/message-stream.ts';
import { MessageReader } from './scanner/objects/message-reader.ts';
import type { ChecksumPolicy } from './scanner/sentence.ts';

/** How a message was received. */
export interface MessageReception {
  /** The line of its last part, from 1. */
  readonly line: number;
  /** `A`, `B`, or what the sentence says. */
  readonly channel: string | null;
  /** Two letters: who says it (`AI` a ship's station, `AB` a base station, …). */
  readonly talker: string;
  /** Whether the receiver's own ship sends it (VDO). */
  readonly own: boolean;
  /** The station that heard it, as tag block, suffix or `$PGHP` name it. */
  readonly source: string | null;
  /** When it was heard, by tag block, suffix or prefix; milliseconds since 1970. */
  readonly timeMs: number | null;
}

export interface DecoderOptions {
  readonly onMessage: (message: AisMessage, reception: MessageReception) => void;
  readonly onFinding?: (finding: AisFinding) => void;
  /** What becomes of sentences without or with a wrong checksum: by default they are refused. */
  readonly checksum?: ChecksumPolicy;
}

/** Reads a feed. */
export interface Decoder {
  /** Takes the next bytes or text of a feed, cut anywhere. Feeds are numbers; parts are put together within one. */
  push(chunk: Uint8Array | string, feed?: number, receivedAtMs?: number): void;
  /** Ends the feeds: the last lines are read, messages that miss parts are findings. */
  end(): void;
}

/** Decodes feeds of NMEA sentences to messages as objects, in the order of their last parts. */
export function createDecoder(options: DecoderOptions): Decoder {
  return new ObjectDecoder(options);
}

class ObjectDecoder implements Decoder, MessageSink {
  readonly #options: DecoderOptions;
  readonly #stream: MessageStream;
  readonly #encoder = new TextEncoder();
  readonly #reader = new MessageReader();

  constructor(options: DecoderOptions) {
    this.#options = options;
    this.#stream = new MessageStream(this, options.checksum ?? 'required');
  }

  push(chunk: Uint8Array | string, feed = 0, receivedAtMs = Number.NaN): void {
    this.#stream.push(typeof chunk === 'string' ? this.#encoder.encode(chunk) : chunk, feed, receivedAtMs);
  }

  end(): void {
    this.#stream.flush();
  }

  message(): void {
    const { payload, reception } = this.#stream;
    const message = this.#reader.read(payload);
    if (typeof message === 'string') this.fault(FAULT[message], reception.feed, reception.line);
    else this.#options.onMessage(message, this.#received());
  }

  fault(fault: Fault, _feed: number, line: number): void {
    const name = FAULT_NAMES[fault]!;
    if (name !== 'none') this.#options.onFinding?.(findingOf(name, line));
  }

  #received(): MessageReception {
    const { sentence, reception } = this.#stream;
    return {
      line: reception.line,
      channel: sentence.channel === 0 ? null : String.fromCharCode(sentence.channel),
      talker: String.fromCharCode(sentence.talker >> 8, sentence.talker & 0xff),
      own: sentence.own,
      source: this.#stream.stationName(reception.station) || null,
      timeMs: Number.isNaN(reception.saidAtMs) ? null : reception.saidAtMs,
    };
  }
}
