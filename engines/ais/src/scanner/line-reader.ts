import { BACKSLASH, COMMA, DOLLAR, EXCLAMATION } from './byte-values.ts';
import { Groups } from './groups.ts';
import { Names } from './names.ts';
import { Prefix } from './prefix.ts';
import type { Reception } from './reception.ts';
import { Suffix } from './suffix.ts';
import { TagBlock } from './tag-block.ts';

/** What is known of the line in hand before its sentence is read. */
export class LineReader {
  /** Index of the `!` or `$` of the sentence; −1 when the line holds none. */
  sentence = -1;
  /** The group of the tag block, −1 when there is none. */
  group = -1;
  /** A tag block was not believed, since its checksum is wrong. */
  hasBadTag = false;
  /** The line is an envelope in JSON, which may hold further sentences. */
  isEnvelope = false;
  readonly names: Names = new Names();
  readonly #tag = new TagBlock(this.names);
  readonly #suffix = new Suffix(this.names);
  readonly #prefix = new Prefix();
  readonly #groups = new Groups();

  /** Finds the sentence of a line that does not begin with it, and reads what stands before. */
  readBefore(bytes: Uint8Array, start: number, end: number, reception: Reception): void {
    this.isEnvelope = bytes[start] === 0x7b;
    this.#tag.clear();
    this.#prefix.clear();
    const behindTags = bytes[start] === BACKSLASH ? this.#readTags(bytes, start, end) : start;
    if (behindTags > start && isSentence(bytes, behindTags, end)) this.sentence = behindTags;
    else this.#search(bytes, start, end);
    this.#take(reception);
  }

  /** Reads what stands behind the sentence, from `start`. */
  readBehind(bytes: Uint8Array, start: number, end: number, reception: Reception): void {
    if (bytes[start] !== COMMA || this.isEnvelope) return;
    this.#suffix.clear();
    this.#suffix.read(bytes, start, end);
    if (reception.station === 0) reception.station = this.#suffix.station;
    if (this.#suffix.hasTime && Number.isNaN(reception.saidAtMs)) reception.saidAtMs = this.#suffix.time.ms;
  }

  /** Says that the line begins with its sentence. */
  beginBare(): void {
    this.group = -1;
    this.isEnvelope = false;
  }

  /** Forgets what lines before have said. */
  clear(): void {
    this.#groups.clear();
  }

  /** Completes what the sentences of a group say for each other. */
  completeGroup(reception: Reception): void {
    if (this.group >= 0) this.#groups.complete(this.#tag, reception);
  }

  /** Reads the tag blocks from the backslash at `start`. Returns the index behind them. */
  #readTags(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && bytes[at] === BACKSLASH) {
      const behind = this.#tag.take(bytes, at, end);
      if (behind < 0) break;
      at = behind;
    }
    return at;
  }

  /** Finds the sentence of a line that begins neither with it nor with tag blocks alone. */
  #search(bytes: Uint8Array, start: number, end: number): void {
    this.#tag.clear();
    this.sentence = findSentence(bytes, start, end);
    if (this.sentence < 0) return;
    let first = this.sentence;
    if (first > start && bytes[first - 1] === BACKSLASH) {
      first = bytes.indexOf(BACKSLASH, start);
      this.#readTags(bytes, first, this.sentence);
    }
    this.#prefix.read(bytes, start, first, end);
  }

  #take(reception: Reception): void {
    this.group = this.#tag.group;
    this.hasBadTag = this.#tag.isBad;
    reception.station = this.#tag.station;
    if (this.#tag.hasTime) reception.saidAtMs = this.#tag.time.ms;
    else if (this.#prefix.hasTime) reception.saidAtMs = this.#prefix.time.ms;
  }
}

/** Index of the first `!` or `$` from `start` that begins a VDM or VDO; −1 when there is none. */
export function findSentence(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at + 7 < end; at++) {
    if (isSentence(bytes, at, end)) return at;
  }
  return -1;
}

/** Whether a VDM or VDO with its `!` or `$` begins at `at`. */
function isSentence(bytes: Uint8Array, at: number, end: number): boolean {
  const byte = bytes[at];
  return (byte === EXCLAMATION || byte === DOLLAR) && at + 7 < end && isAisSentence(bytes, at);
}

/**
 * Whether a line without VDM or VDO, or what stands behind its tag block, begins as such a sentence does: with `!`, and
 * not with a formatter of AIS that says what is to be sent (ABM, BBM).
 */
export function isBrokenSentence(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (bytes[at] === BACKSLASH && at < end) {
    const behind = bytes.indexOf(BACKSLASH, at + 1) + 1;
    if (behind <= at || behind > end) return false;
    at = behind;
  }
  if (at >= end || bytes[at] !== EXCLAMATION) return false;
  const isToSend = (bytes[at + 4]! & 0xdf) === 0x42 && (bytes[at + 5]! & 0xdf) === 0x4d;
  return !(isToSend && bytes[at + 6] === COMMA);
}

/** Whether the sentence that begins at `start` has the formatter VDM or VDO, in either case. */
export function isAisSentence(bytes: Uint8Array, start: number): boolean {
  if ((bytes[start + 3]! & 0xdf) !== 0x56 || (bytes[start + 4]! & 0xdf) !== 0x44) return false;
  const last = bytes[start + 5]! & 0xdf;
  return (last === 0x4d || last === 0x4f) && bytes[start + 6] === COMMA;
}
