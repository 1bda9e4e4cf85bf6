import type { MessageStream } from '../message-stream.ts';
import type { ByteWriter } from './byte-writer.ts';
import { wordText } from './words.ts';

/** Names of stations whose JSON is remembered. */
const SOURCES_MAX = 4_096;

const encoder = new TextEncoder();
const TIME = wordText(',"time":"');
const SOURCE = wordText(',"source":');
const QUOTE = 34;

/** Writes when and by whom a message was heard, where the feed says it: `,"time":"…","source":"…"`. */
export class HeardWriter {
  readonly #out: ByteWriter;
  readonly #sources: (Uint8Array | undefined)[] = [];
  #timeMs: number = Number.NaN;
  #time = '';

  constructor(out: ByteWriter) {
    this.#out = out;
  }

  write(stream: MessageStream): void {
    const { saidAtMs, station } = stream.reception;
    if (!Number.isNaN(saidAtMs)) this.#writeTime(saidAtMs);
    if (station !== 0) {
      this.#out.words(SOURCE);
      this.#out.bytes(this.#sources[station] ?? this.#source(stream, station));
    }
  }

  /** Many messages are of the same second, so the text of the last time is kept. */
  #writeTime(atMs: number): void {
    if (atMs !== this.#timeMs) {
      this.#timeMs = atMs;
      this.#time = new Date(atMs).toISOString();
    }
    this.#out.words(TIME);
    this.#out.ascii(this.#time);
    this.#out.byte(QUOTE);
  }

  #source(stream: MessageStream, station: number): Uint8Array {
    const bytes = encoder.encode(JSON.stringify(stream.stationName(station)));
    if (station < SOURCES_MAX) this.#sources[station] = bytes;
    return bytes;
  }
}
