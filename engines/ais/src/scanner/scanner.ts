import { FAULT, FAULT_NAMES, type Fault, type FaultName } from './fault.ts';
import { LazyMessage } from './lazy-message.ts';
import { type MessageSink, MessageStream } from './message-stream.ts';
import { MessageReader } from './objects/message-reader.ts';
import { PositionView } from './position-view.ts';
import { isPosition, readPosition } from './read-position.ts';
import { readStatic } from './read-static.ts';
import type { ChecksumPolicy } from './sentence.ts';
import { SourceNumbers } from './source-numbers.ts';
import { StaticView } from './static-view.ts';
import { TextCache } from './text-cache.ts';

/** What a scanner calls. The objects given are reused: copy what is to be kept before returning. */
export interface ScannerOptions {
  /** A position: types 1–4, 9, 11, 18, 19, 21, 27. */
  readonly onPosition?: (view: PositionView) => void;
  /** What a ship or an aid to navigation says of itself: types 5, 19, 21, 24. Types 19 and 21 give a position before. */
  readonly onStatic?: (view: StaticView) => void;
  /** Every message of any type, before its view; it is decoded only when asked for. */
  readonly onMessage?: (message: LazyMessage) => void;
  /** Any message that is neither; it is decoded only when asked for. */
  readonly onOther?: (message: LazyMessage) => void;
  /** A line, or a part, that gave no message, with the line's number in its source, from 1. */
  readonly onBad?: (code: FaultName, source: number, line: number) => void;
  /** How a missing or wrong checksum is treated; `required` unless said otherwise. */
  readonly checksum?: ChecksumPolicy;
}

/** Reads AIS from bytes without allocating for the frequent types. */
export interface Scanner {
  /** The number of a source by its name, for {@link push}; whoever has one source only may push under 0. */
  sourceNumber(name: string): number;
  /** The name of a source by its number; empty when it was not named. */
  sourceName(source: number): string;
  /**
   * Reads bytes of a source, cut anywhere. Messages in parts are put together within one source. `receivedAtMs` (since
   * 1970; NaN when not known) is believed where the feed itself gives no time.
   */
  push(chunk: Uint8Array, source: number, receivedAtMs: number): void;
  /** Ends one source: its last line is read, its messages that miss parts are counted as bad, its number is free. */
  end(source: number): void;
  /** Ends all sources: their last lines are read, messages that miss parts are counted as bad. */
  flush(): void;
  /** Complete messages, and faults by their name. */
  readonly counts: ScannerCounts;
}

export interface ScannerCounts {
  readonly messages: number;
  readonly bad: Readonly<Record<FaultName, number>>;
}

/**
 * A scanner. `createScanner({ onPosition: (view) => draw(view.mmsi, view.lon, view.lat) })`.
 */
export function createScanner(options: ScannerOptions): Scanner {
  return new ViewScanner(options);
}

function nothing(): void {}

class ViewScanner implements Scanner, MessageSink {
  readonly #stream: MessageStream;
  readonly #position: PositionView;
  readonly #static: StaticView;
  readonly #other: LazyMessage;
  readonly #sources = new SourceNumbers();
  readonly #bad = new Float64Array(FAULT_NAMES.length);
  #messages = 0;
  readonly #onPosition: ((view: PositionView) => void) | undefined;
  readonly #onStatic: ((view: StaticView) => void) | undefined;
  readonly #onOther: (message: LazyMessage) => void;
  readonly #onMessage: ((message: LazyMessage) => void) | undefined;
  readonly #onBad: (code: FaultName, source: number, line: number) => void;

  constructor(options: ScannerOptions) {
    this.#stream = new MessageStream(this, options.checksum ?? 'required');
    this.#position = new PositionView(this.#stream);
    const texts = new TextCache();
    this.#static = new StaticView(this.#stream, texts);
    this.#other = new LazyMessage(this.#stream, new MessageReader(texts));
    this.#onPosition = options.onPosition;
    this.#onStatic = options.onStatic;
    this.#onOther = options.onOther ?? nothing;
    this.#onMessage = options.onMessage;
    this.#onBad = options.onBad ?? nothing;
  }

  get counts(): ScannerCounts {
    const bad = Object.fromEntries(FAULT_NAMES.map((name, fault) => [name, this.#bad[fault]!]));
    return { messages: this.#messages, bad: bad as Record<FaultName, number> };
  }

  push(chunk: Uint8Array, source: number, receivedAtMs: number): void {
    this.#stream.push(chunk, source, receivedAtMs);
  }

  sourceNumber(name: string): number {
    return this.#sources.of(name);
  }

  sourceName(source: number): string {
    return this.#sources.name(source);
  }

  end(source: number): void {
    this.#stream.end(source);
    this.#sources.end(source);
  }

  flush(): void {
    this.#stream.flush();
  }

  message(): void {
    this.#messages++;
    if (this.#onMessage !== undefined) this.#onMessage(this.#other);
    const type = this.#stream.payload.six[0]!;
    if (isPosition(type)) {
      if (this.#onPosition !== undefined) {
        readPosition(this.#stream, this.#position);
        this.#onPosition(this.#position);
      }
      if (type !== 19 && type !== 21) return;
    } else if (type !== 5 && type !== 24) {
      this.#onOther(this.#other);
      return;
    }
    if (this.#onStatic === undefined) return;
    if (readStatic(this.#stream, this.#static)) this.#onStatic(this.#static);
    else this.fault(FAULT.unknownPart, this.#stream.reception.feed, this.#stream.reception.line);
  }

  fault(fault: Fault, feed: number, line: number): void {
    this.#bad[fault] = this.#bad[fault]! + 1;
    this.#onBad(FAULT_NAMES[fault]!, feed, line);
  }
}
