import { Columns, type ColumnsSnapshot } from '../../columns.ts';

/** A meeting keeps so many of its grid times; when they are full, every second goes and only every second is kept from then. */
const SAMPLES_MAX = 64;
const DEGREE = 1e7;
/** The grid of pipe-encounters: 10 minutes, aligned to midnight. */
export const GRID_S = 600;

/** One grid time of a meeting: metres apart, knots of both, places of both. */
export interface Sample {
  readonly time: number;
  readonly metres: number;
  readonly knotsA: number;
  readonly knotsB: number;
  readonly lonA: number;
  readonly latA: number;
  readonly lonB: number;
  readonly latB: number;
}

/** The same seen from the other. */
export const turned = ({ time, metres, knotsA, knotsB, lonA, latA, lonB, latB }: Sample): Sample => ({
  time,
  metres,
  knotsA: knotsB,
  knotsB: knotsA,
  lonA: lonB,
  latA: latB,
  lonB: lonA,
  latB: latA,
});

/** The kept grid times of meetings, without an object for each: they follow on each other. Places to the centimetre. */
export class Samples {
  readonly #columns = new Columns();
  readonly #used = this.#columns.column('u8');
  readonly #seen = this.#columns.column('i32');
  readonly #stride = this.#columns.column('i32', 1);
  readonly #first = this.#columns.column('f64');
  readonly #metres = this.#columns.column('f32', 0, SAMPLES_MAX);
  readonly #knotsA = this.#columns.column('f32', 0, SAMPLES_MAX);
  readonly #knotsB = this.#columns.column('f32', 0, SAMPLES_MAX);
  readonly #lonA = this.#columns.column('i32', 0, SAMPLES_MAX);
  readonly #latA = this.#columns.column('i32', 0, SAMPLES_MAX);
  readonly #lonB = this.#columns.column('i32', 0, SAMPLES_MAX);
  readonly #latB = this.#columns.column('i32', 0, SAMPLES_MAX);
  #taken = 0;

  /** How many meetings keep samples. */
  get taken(): number {
    return this.#taken;
  }

  take(): number {
    this.#taken++;
    return this.#columns.take();
  }

  giveBack(row: number): void {
    this.#taken--;
    this.#columns.giveBack(row);
  }

  add(row: number, { time, metres, knotsA, knotsB, lonA, latA, lonB, latB }: Sample): void {
    const seen = this.#seen.values[row]!++;
    if (seen === 0) this.#first.values[row] = time;
    if (seen % this.#stride.values[row]! !== 0) return;
    if (this.#used.values[row] === SAMPLES_MAX) {
      this.#halve(row);
      if (seen % this.#stride.values[row]! !== 0) return;
    }
    const at = row * SAMPLES_MAX + this.#used.values[row]!++;
    this.#metres.values[at] = metres;
    this.#knotsA.values[at] = knotsA;
    this.#knotsB.values[at] = knotsB;
    this.#lonA.values[at] = Math.round(lonA * DEGREE);
    this.#latA.values[at] = Math.round(latA * DEGREE);
    this.#lonB.values[at] = Math.round(lonB * DEGREE);
    this.#latB.values[at] = Math.round(latB * DEGREE);
  }

  of(row: number): Sample[] {
    return Array.from({ length: this.#used.values[row]! }, (_, i) => this.#sample(row, i));
  }

  snapshot(): SamplesSnapshot {
    return { taken: this.#taken, columns: this.#columns.snapshot() };
  }

  restore({ taken, columns }: SamplesSnapshot): void {
    this.#taken = taken;
    this.#columns.restore(columns);
  }

  #sample(row: number, i: number): Sample {
    const at = row * SAMPLES_MAX + i;
    return {
      time: this.#first.values[row]! + i * this.#stride.values[row]! * GRID_S,
      metres: this.#metres.values[at]!,
      knotsA: this.#knotsA.values[at]!,
      knotsB: this.#knotsB.values[at]!,
      lonA: this.#lonA.values[at]! / DEGREE,
      latA: this.#latA.values[at]! / DEGREE,
      lonB: this.#lonB.values[at]! / DEGREE,
      latB: this.#latB.values[at]! / DEGREE,
    };
  }

  #halve(row: number): void {
    const kept = this.of(row).filter((_, i) => i % 2 === 0);
    this.#used.values[row] = 0;
    this.#stride.values[row]! *= 2;
    const seen = this.#seen.values[row]!;
    for (const [i, sample] of kept.entries()) {
      this.#seen.values[row] = i * this.#stride.values[row]!;
      this.add(row, sample);
    }
    this.#seen.values[row] = seen;
  }
}

export interface SamplesSnapshot {
  readonly taken: number;
  readonly columns: ColumnsSnapshot;
}
