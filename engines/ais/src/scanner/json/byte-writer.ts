import { FOUR_DIGITS, lengthOf, SHORT_NUMBER, WORD_BYTES, type WordText } from './words.ts';

/** The size at which the buffer begins. */
const BUFFER_BYTES = 2_097_152;

/** The most bytes that one line may add: a message of the longest payload, escaped, fits. */
export const JSON_LINE_BYTES_MAX = 32_768;

/** Up to this size what was written is copied when it is taken: a stream may keep so little without saying so. */
const COPIED_BYTES_MAX = 65_536;

const ZERO = 48;
const MINUS = 45;
const POINT = 46;
const QUOTE = 34;
const BACKSLASH = 92;
const LINE_FEED = 10;

/** Writes JSON as bytes into one buffer, which grows with the longest block that is taken from it. */
export class ByteWriter {
  /** How many bytes are written. Whoever writes into {@link view} itself moves it on. */
  length = 0;
  #bytes: Uint8Array = new Uint8Array(BUFFER_BYTES);
  #view: DataView = new DataView(this.#bytes.buffer);

  /** The buffer, until the next line is begun. */
  get view(): DataView {
    return this.#view;
  }

  /** What was written since it was taken last; valid until something is written again. */
  take(): Uint8Array {
    const { length } = this;
    this.length = 0;
    return length <= COPIED_BYTES_MAX ? this.#bytes.slice(0, length) : this.#bytes.subarray(0, length);
  }

  /** To be called before a line: makes room for {@link JSON_LINE_BYTES_MAX} bytes. */
  beginLine(): void {
    if (this.length + JSON_LINE_BYTES_MAX > this.#bytes.length) this.#grow();
  }

  endLine(): void {
    this.#bytes[this.length++] = LINE_FEED;
  }

  byte(value: number): void {
    this.#bytes[this.length++] = value;
  }

  /** A text that was made ready. */
  words(text: WordText): void {
    const { words } = text;
    const view = this.#view;
    let at = this.length;
    for (let n = 0; n < words.length; n++) {
      view.setFloat64(at, words[n]!, true);
      at += WORD_BYTES;
    }
    this.length += text.length;
  }

  /** Bytes as they are. */
  bytes(values: Uint8Array): void {
    this.#bytes.set(values, this.length);
    this.length += values.length;
  }

  /** Text of ASCII characters, as it is. */
  ascii(text: string): void {
    const { length } = text;
    const into = this.#bytes;
    const at = this.length;
    for (let n = 0; n < length; n++) into[at + n] = text.charCodeAt(n);
    this.length = at + length;
  }

  /** The first `length` bytes, printable ASCII, as a JSON string. */
  quoted(values: Uint8Array, length: number): void {
    const into = this.#bytes;
    let at = this.length;
    into[at++] = QUOTE;
    for (let n = 0; n < length; n++) {
      const value = values[n]!;
      if (value === QUOTE || value === BACKSLASH) into[at++] = BACKSLASH;
      into[at++] = value;
    }
    into[at++] = QUOTE;
    this.length = at;
  }

  /**
   * The number `value` / 10^`decimals` (0–7) as JSON writes it, without zeros at its end. `value` is a whole number of
   * at most 31 bits; the result must not be smaller than 10⁻⁶ unless it is 0, since JSON writes such ones otherwise.
   */
  decimal(value: number, decimals: number): void {
    let left = value;
    if (left < 0) {
      this.#bytes[this.length++] = MINUS;
      left = -left;
    }
    if (decimals === 0) return this.#integer(left);
    const power = POWERS[decimals]!;
    const whole = (left / power) | 0;
    this.#integer(whole);
    this.#fraction(left - whole * power, decimals);
  }

  #integer(value: number): void {
    if (value < 10_000) return this.#short(value);
    const tenThousands = (value / 10_000) | 0;
    if (tenThousands < 10_000) this.#short(tenThousands);
    else {
      const upper = (tenThousands / 10_000) | 0;
      this.#short(upper);
      this.#four(tenThousands - upper * 10_000);
    }
    this.#four(value - tenThousands * 10_000);
  }

  /** The digits behind the point; neither zeros at the end nor a point that nothing follows. */
  #fraction(value: number, decimals: number): void {
    if (value === 0) return;
    const start = this.length;
    const seven = value * POWERS[DECIMALS_MAX - decimals]!;
    const upper = (seven / 1_000) | 0;
    this.#bytes[start] = POINT;
    this.#view.setUint32(start + 1, FOUR_DIGITS[upper]!, true);
    this.#view.setUint32(start + 5, FOUR_DIGITS[(seven - upper * 1_000) * 10]!, true);
    let end = start + DECIMALS_MAX;
    while (this.#bytes[end] === ZERO) end--;
    this.length = end + 1;
  }

  #short(value: number): void {
    this.#view.setUint32(this.length, SHORT_NUMBER[value]!, true);
    this.length += lengthOf(value);
  }

  #four(value: number): void {
    this.#view.setUint32(this.length, FOUR_DIGITS[value]!, true);
    this.length += 4;
  }

  #grow(): void {
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}

const DECIMALS_MAX = 7;
const POWERS: Int32Array = Int32Array.from({ length: DECIMALS_MAX + 1 }, (_, decimals) => 10 ** decimals);
