import { emptyFix, type Fix } from '@quintet/tracks';

const WIDTH = 15;

/** Fixes as plain numbers, so that holding them costs little memory and leaves no garbage beside what is measured. */
export class FixBatch {
  length = 0;
  #numbers = new Float64Array(WIDTH << 12);
  readonly #fix = emptyFix();

  clear(): void {
    this.length = 0;
  }

  push(fix: Readonly<Fix>): void {
    const at = this.length++ * WIDTH;
    if (at + WIDTH > this.#numbers.length) {
      const wider = new Float64Array(this.#numbers.length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    const numbers = this.#numbers;
    numbers[at] = fix.vessel;
    numbers[at + 1] = fix.time;
    numbers[at + 2] = fix.lon;
    numbers[at + 3] = fix.lat;
    numbers[at + 4] = fix.speed;
    numbers[at + 5] = fix.course;
    numbers[at + 6] = fix.heading;
    numbers[at + 7] = fix.status;
    numbers[at + 8] = fix.messageType;
    numbers[at + 9] = fix.second;
    numbers[at + 10] = fix.accurate;
    numbers[at + 11] = fix.raim;
    numbers[at + 12] = fix.source;
    numbers[at + 13] = fix.payload;
    numbers[at + 14] = fix.reference;
  }

  /** Gives each; the fix is reused. */
  each(give: (fix: Fix) => void): void {
    const fix = this.#fix;
    const numbers = this.#numbers;
    for (let at = 0; at < this.length * WIDTH; at += WIDTH) {
      fix.vessel = numbers[at]!;
      fix.time = numbers[at + 1]!;
      fix.lon = numbers[at + 2]!;
      fix.lat = numbers[at + 3]!;
      fix.speed = numbers[at + 4]!;
      fix.course = numbers[at + 5]!;
      fix.heading = numbers[at + 6]!;
      fix.status = numbers[at + 7]!;
      fix.messageType = numbers[at + 8]!;
      fix.second = numbers[at + 9]!;
      fix.accurate = numbers[at + 10]!;
      fix.raim = numbers[at + 11]!;
      fix.source = numbers[at + 12]!;
      fix.payload = numbers[at + 13]!;
      fix.reference = numbers[at + 14]!;
      give(fix);
    }
  }
}
