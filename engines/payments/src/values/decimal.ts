const DECIMAL = /^\+?(\d+)(?:\.(\d*))?$/;

/**
 * A decimal number as text in one form: no plus sign, no leading zeros, no point without digits after it.
 * Digits after the point stay as written (`000149.80` → `149.80`). Gives undefined for what is not a plain decimal.
 */
export function normalizeDecimal(text: string): string | undefined {
  const first = text.charCodeAt(0);
  // Most amounts are already in this form, so the common case costs one test.
  if (first > 48 && first <= 57 && PLAIN.test(text)) return text;
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const whole = (match[1] ?? '').replace(/^0+(?=\d)/, '');
  const fraction = match[2] ?? '';
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

const PLAIN = /^[1-9]\d*(?:\.\d+)?$/;

/** Digits that a number carries exactly; what is added in this way stays far below 2^53 until it is moved over. */
const SAFE_CHARACTERS = 14;
const SAFE_UNITS = 2 ** 52;

/** Adds decimal numbers exactly; keeps as many digits after the point as any of them had. */
export class DecimalSum {
  #units = 0n;
  #scale = 0;
  // Hot path: amounts with two digits after the point are added as numbers, and moved to the exact sum in time.
  #cents = 0;

  /** Adds a number in the form of `normalizeDecimal`. */
  add(value: string): void {
    const point = value.indexOf('.');
    if (point >= 0 && point === value.length - 3 && value.length <= SAFE_CHARACTERS) {
      this.#cents += Number(value.slice(0, point)) * 100 + Number(value.slice(point + 1));
      if (this.#cents > SAFE_UNITS) this.#moveCents();
    } else this.#addExactly(value, point);
  }

  #moveCents(): void {
    const digits = String(this.#cents).padStart(3, '0');
    this.#cents = 0;
    this.#addExactly(`${digits.slice(0, -2)}.${digits.slice(-2)}`, digits.length - 2);
  }

  #addExactly(value: string, point: number): void {
    const scale = point < 0 ? 0 : value.length - point - 1;
    let units = BigInt(point < 0 ? value : value.slice(0, point) + value.slice(point + 1));
    if (scale > this.#scale) {
      this.#units *= 10n ** BigInt(scale - this.#scale);
      this.#scale = scale;
    } else if (scale < this.#scale) {
      units *= 10n ** BigInt(this.#scale - scale);
    }
    this.#units += units;
  }

  /** Whether the sum equals a number in the form of `normalizeDecimal`. */
  equals(value: string): boolean {
    const other = new DecimalSum();
    other.#addExactly(value, value.indexOf('.'));
    if (this.#cents > 0) this.#moveCents();
    const scale = Math.max(this.#scale, other.#scale);
    return this.#units * 10n ** BigInt(scale - this.#scale) === other.#units * 10n ** BigInt(scale - other.#scale);
  }

  toString(): string {
    if (this.#cents > 0) this.#moveCents();
    const digits = this.#units.toString().padStart(this.#scale + 1, '0');
    return this.#scale === 0 ? digits : `${digits.slice(0, -this.#scale)}.${digits.slice(-this.#scale)}`;
  }
}
