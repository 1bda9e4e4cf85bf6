import { BITS_MIN, MESSAGE_TYPE_MAX } from '../tables/bits-min.ts';
import { CARRIAGE_RETURN, COMMA, DOLLAR, EXCLAMATION, HASH, LINE_FEED } from './byte-values.ts';
import { FAULT, type Fault } from './fault.ts';
import { CARRIED_BYTES_MAX, Feed, LINE_BYTES_MAX } from './feed.ts';
import { Fragments } from './fragments.ts';
import { readGatehouse } from './gatehouse.ts';
import { findSentence, isAisSentence, isBrokenSentence, LineReader } from './line-reader.ts';
import { Payload } from './payload.ts';
import { Reception } from './reception.ts';
import { type ChecksumPolicy, Sentence } from './sentence.ts';

/** What is done with complete messages and with faults. Both are called while a chunk is read. */
export interface MessageSink {
  /** A complete message, in the payload of the stream. */
  message(): void;
  /** A line that gave no message, or of which a part was not believed. */
  fault(fault: Fault, feed: number, line: number): void;
}

/**
 * From bytes to complete messages: lines across chunks, what receivers put around sentences, checksums, parts. Nothing
 * is allocated for a line. What `payload`, `sentence` and `reception` say is valid until the sink returns.
 */
export class MessageStream {
  readonly payload: Payload = new Payload();
  readonly reception: Reception = new Reception();
  readonly sentence: Sentence;
  readonly #lines = new LineReader();
  readonly #fragments: Fragments;
  readonly #feeds: Feed[] = [];
  #sink: MessageSink;

  constructor(sink: MessageSink, policy: ChecksumPolicy) {
    this.#sink = sink;
    this.sentence = new Sentence(this.payload, policy);
    this.#fragments = new Fragments((feed, line) => this.#sink.fault(FAULT.partMissing, feed, line));
  }

  /** The name of the station that sent the message in hand; empty when it is not known. */
  stationName(index: number): string {
    return this.#lines.names.text(index);
  }

  /** Reads a chunk of the feed, cut anywhere. `pushedAtMs` is NaN when it is not known. */
  push(chunk: Uint8Array, feedNumber: number, pushedAtMs: number): void {
    const bytes = plainBytes(chunk);
    const feed = this.#feedOf(feedNumber);
    this.reception.feed = feedNumber;
    this.reception.pushedAtMs = pushedAtMs;
    this.#fragments.expire(pushedAtMs);
    let start = 0;
    if (feed.carriedBytes > 0 || feed.isSkipping) start = this.#finishCarried(feed, bytes);
    const { length } = bytes;
    while (start < length) {
      let end = start;
      while (end < length && bytes[end] !== LINE_FEED) end++;
      if (end === length) this.#carry(feed, bytes, start);
      else this.#line(feed, bytes, start, end);
      start = end + 1;
    }
  }

  /** Ends a feed: its last line is read, and its messages that miss parts are given up. Its number may be used anew. */
  end(feedNumber: number): void {
    const feed = this.#feeds[feedNumber];
    if (feed === undefined) return;
    this.#endLine(feedNumber, feed);
    this.#fragments.clearFeed(feedNumber);
    feed.reset();
  }

  /** Ends all feeds. */
  flush(): void {
    for (const [number, feed] of this.#feeds.entries()) if (feed !== undefined) this.#endLine(number, feed);
    this.#fragments.clear();
    this.#lines.clear();
    for (const feed of this.#feeds) feed?.reset();
  }

  /** Reads the last line of a feed, which has no line end. */
  #endLine(number: number, feed: Feed): void {
    if (feed.carriedBytes === 0) return;
    this.reception.feed = number;
    const { carriedBytes } = feed;
    feed.carriedBytes = 0;
    this.#line(feed, feed.carried, 0, carriedBytes);
  }

  #feedOf(number: number): Feed {
    const known = this.#feeds[number];
    if (known !== undefined) return known;
    const feed = new Feed();
    this.#feeds[number] = feed;
    return feed;
  }

  /** Reads the line that began in an earlier chunk. Returns the index at which the next line begins. */
  #finishCarried(feed: Feed, bytes: Uint8Array): number {
    let end = 0;
    while (end < bytes.length && bytes[end] !== LINE_FEED) end++;
    if (!feed.isSkipping) this.#carry(feed, bytes.subarray(0, end), 0);
    if (end === bytes.length) return end;
    if (feed.isSkipping) feed.isSkipping = false;
    else {
      const { carriedBytes } = feed;
      feed.carriedBytes = 0;
      this.#line(feed, feed.carried, 0, carriedBytes);
    }
    return end + 1;
  }

  #carry(feed: Feed, bytes: Uint8Array, start: number): void {
    const count = bytes.length - start;
    if (feed.carriedBytes + count > CARRIED_BYTES_MAX) {
      feed.carriedBytes = 0;
      feed.isSkipping = true;
      feed.line++;
      this.#sink.fault(FAULT.lineTooLong, this.reception.feed, feed.line);
      return;
    }
    feed.carried.set(start === 0 ? bytes : bytes.subarray(start), feed.carriedBytes);
    feed.carriedBytes += count;
  }

  #line(feed: Feed, bytes: Uint8Array, start: number, end: number): void {
    feed.line++;
    const stop = end > start && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    if (stop - start > LINE_BYTES_MAX) {
      this.#sink.fault(FAULT.lineTooLong, this.reception.feed, feed.line);
      return;
    }
    this.reception.line = feed.line;
    this.reception.station = 0;
    this.reception.saidAtMs = Number.NaN;
    const first = bytes[start];
    if ((first === EXCLAMATION || first === DOLLAR) && stop - start > 7 && isAisSentence(bytes, start)) {
      this.#lines.beginBare();
      this.#sentences(feed, bytes, start, stop);
    } else if (stop > start && first !== HASH) this.#wrapped(feed, bytes, start, stop);
  }

  /** A line that does not begin with a sentence. */
  #wrapped(feed: Feed, bytes: Uint8Array, start: number, end: number): void {
    const { reception } = this;
    const lines = this.#lines;
    if (bytes[start] === DOLLAR && readGatehouse(bytes, start, end, feed, lines.names)) return;
    lines.readBefore(bytes, start, end, reception);
    if (lines.hasBadTag) this.#sink.fault(FAULT.tagBlock, reception.feed, feed.line);
    if (lines.sentence >= 0) this.#sentences(feed, bytes, lines.sentence, end);
    else if (isBrokenSentence(bytes, start, end)) this.#sink.fault(FAULT.head, reception.feed, feed.line);
  }

  /** The sentence at `start`, and those that follow it in an envelope or where a line end was lost. */
  #sentences(feed: Feed, bytes: Uint8Array, start: number, end: number): void {
    const { sentence, reception } = this;
    const { station, saidAtMs } = reception;
    let at = start;
    while (at >= 0) {
      const fault = sentence.read(bytes, at, end);
      const behind = fault === FAULT.none ? sentence.end : at + 1;
      const isLast = behind >= end || (bytes[behind] === COMMA && !this.#lines.isEnvelope);
      if (fault === FAULT.none) this.#sentence(feed, bytes, end);
      else this.#sink.fault(fault, reception.feed, reception.line);
      if (isLast && fault === FAULT.none) return;
      reception.station = station;
      reception.saidAtMs = saidAtMs;
      at = findSentence(bytes, behind, end);
    }
  }

  /** A sentence that was read. */
  #sentence(feed: Feed, bytes: Uint8Array, end: number): void {
    const { sentence, reception, payload } = this;
    if (sentence.end < end) this.#lines.readBehind(bytes, sentence.end, end, reception);
    if (feed.announcedAtMs > 0) takeAnnounced(feed, reception);
    if (this.#lines.group >= 0) this.#lines.completeGroup(reception);
    if (sentence.total === 1) {
      payload.chars = sentence.chars;
      payload.bits = Math.max(sentence.chars * 6 - sentence.fill, 0);
      this.#message();
    } else if (this.#fragments.add(sentence, payload, reception, this.#lines.group)) this.#message();
  }

  #message(): void {
    const { bits, six } = this.payload;
    const type = six[0]!;
    let fault: Fault = FAULT.none;
    if (bits < 6) fault = FAULT.empty;
    else if (type === 0 || type > MESSAGE_TYPE_MAX) fault = FAULT.unknownType;
    else if (bits < BITS_MIN[type]!) fault = FAULT.tooShort;
    if (fault === FAULT.none) this.#sink.message();
    else this.#sink.fault(fault, this.reception.feed, this.reception.line);
  }
}

function takeAnnounced(feed: Feed, reception: Reception): void {
  if (Number.isNaN(reception.saidAtMs)) reception.saidAtMs = feed.announcedAtMs;
  if (reception.station === 0) reception.station = feed.announcedStation;
  feed.announcedAtMs = Number.NaN;
}

/** The bytes as a plain Uint8Array: two kinds of arrays in the same code would make it slow. */
function plainBytes(chunk: Uint8Array): Uint8Array {
  if (chunk.constructor === Uint8Array) return chunk;
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
