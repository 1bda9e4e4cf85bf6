const NINE_DIGITS = /^\d{9}$/;
/** Vessels that a file may name in another way than by nine digits. */
const NAMED_VESSELS_MAX = 2_000_000;

/** What vessels are called: nine digits are an MMSI, every other name gets a negative number, in the order of coming. */
export class VesselNames {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  /** NaN when there are too many. */
  number(name: string): number {
    if (NINE_DIGITS.test(name)) return Number(name);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    if (this.#names.length >= NAMED_VESSELS_MAX) return Number.NaN;
    const number = -this.#names.push(name);
    this.#numbers.set(name, number);
    return number;
  }

  text(vessel: number): string {
    return vessel < 0 ? this.#names[-vessel - 1]! : String(vessel).padStart(9, '0');
  }
}
