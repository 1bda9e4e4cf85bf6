import { SPACE } from './byte-values.ts';
import { TimeReader } from './received-at.ts';

const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;
const QUOTE = 0x22;
const COLON = 0x3a;

/** Names under which envelopes in JSON give the time at which the sentence was heard, the surest one first. */
const TIME_KEYS: readonly Uint8Array[] = ['"rxtime"', '"rxuxtime"', '"timestamp"', '"time"'].map((key) =>
  new TextEncoder().encode(key),
);

/** Reads the time that a receiver puts before a sentence, or into the JSON around it. */
export class Prefix {
  hasTime = false;
  readonly time: TimeReader = new TimeReader();

  clear(): void {
    this.hasTime = false;
  }

  /** Reads what stands from `start` to before `stop`, where the sentence begins; the line ends before `end`. */
  read(bytes: Uint8Array, start: number, stop: number, end: number): void {
    let first = start;
    while (first < stop && (bytes[first]! <= SPACE || bytes[first] === OPENING_BRACKET)) first++;
    if (first >= stop) return;
    if (bytes[first] === OPENING_BRACE) this.#readEnvelope(bytes, first, end);
    else this.hasTime = this.#readTime(bytes, first, stop);
  }

  #readTime(bytes: Uint8Array, start: number, stop: number): boolean {
    return this.time.readIso(bytes, start, stop) || this.time.readEpoch(bytes, start, stop);
  }

  /** The keys are tried one after the other, since an envelope may hold the time in the message too. */
  #readEnvelope(bytes: Uint8Array, start: number, end: number): void {
    for (const key of TIME_KEYS) {
      const value = valueOf(key, bytes, start, end);
      if (value < 0) continue;
      this.hasTime = this.time.readCompact(bytes, value, end) || this.#readTime(bytes, value, end);
      if (this.hasTime) return;
    }
  }
}

/** Index of the value of the member with the key; −1 when there is none. */
function valueOf(key: Uint8Array, bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== QUOTE || !startsWith(bytes, at, end, key)) continue;
    let value = at + key.length;
    while (value < end && (bytes[value]! <= SPACE || bytes[value] === COLON || bytes[value] === QUOTE)) value++;
    return value;
  }
  return -1;
}

function startsWith(bytes: Uint8Array, at: number, end: number, wanted: Uint8Array): boolean {
  if (at + wanted.length > end) return false;
  for (let each = 0; each < wanted.length; each++) if (bytes[at + each] !== wanted[each]) return false;
  return true;
}
