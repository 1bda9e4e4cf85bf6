import { Columns, type ColumnsSnapshot } from '../../columns.ts';

const BUCKETS_FIRST = 1024;
const NONE = -1;
/** No member: what a row that is free says. */
const FREE = -0x8000_0000;

/**
 * Runs of consecutive grid times at which the same two members of the grid were near: a table by pair. Row by row, so that a million pairs
 * side by side in ports cost tens of megabytes and not an object each.
 */
export class Runs {
  readonly #columns = new Columns();
  readonly a = this.#columns.column('i32', FREE);
  readonly b = this.#columns.column('i32', FREE);
  /** First and last grid time, seconds since 1970. */
  readonly first = this.#columns.column('f64');
  readonly last = this.#columns.column('f64');
  readonly count = this.#columns.column('i32');
  readonly metresSum = this.#columns.column('f64');
  /** Its row in the samples; -1 where none were left. */
  readonly samples = this.#columns.column('i32', NONE);
  /** The grid time up to which it was given out; 0 when never. */
  readonly given = this.#columns.column('f64');
  /** Since when the two are very near without a break, and the longest time that they were; 0 when never. */
  readonly #closeFrom = this.#columns.column('f64');
  readonly closestFrom = this.#columns.column('f64');
  readonly closestTo = this.#columns.column('f64');
  readonly #next = this.#columns.column('i32', NONE);
  #heads = new Int32Array(BUCKETS_FIRST).fill(NONE);
  #open = 0;

  get open(): number {
    return this.#open;
  }

  /** The run of two members (the lower first); -1 when there is none. */
  find(a: number, b: number): number {
    let run = this.#heads[this.#bucket(a, b)]!;
    while (run !== NONE && (this.a.values[run] !== a || this.b.values[run] !== b)) run = this.#next.values[run]!;
    return run;
  }

  begin(a: number, b: number, time: number): number {
    if (this.#open === this.#heads.length) this.#rehash(2 * this.#heads.length);
    const run = this.#columns.take();
    this.a.values[run] = a;
    this.b.values[run] = b;
    this.first.values[run] = time;
    this.last.values[run] = time;
    this.#open++;
    this.#link(run);
    return run;
  }

  /** Goes on to a grid time. */
  goOn(run: number, time: number, metres: number, isClose: boolean): void {
    this.last.values[run] = time;
    this.count.values[run]!++;
    this.metresSum.values[run]! += metres;
    if (!isClose) this.#closeFrom.values[run] = 0;
    else if (this.#closeFrom.values[run] === 0) this.#closeFrom.values[run] = time;
    if (!isClose || time - this.#closeFrom.values[run]! <= this.closestTo.values[run]! - this.closestFrom.values[run]!)
      return;
    this.closestFrom.values[run] = this.#closeFrom.values[run]!;
    this.closestTo.values[run] = time;
  }

  end(run: number): void {
    const bucket = this.#bucket(this.a.values[run]!, this.b.values[run]!);
    if (this.#heads[bucket] === run) this.#heads[bucket] = this.#next.values[run]!;
    else {
      let before = this.#heads[bucket]!;
      while (this.#next.values[before] !== run) before = this.#next.values[before]!;
      this.#next.values[before] = this.#next.values[run]!;
    }
    this.a.values[run] = FREE;
    this.#open--;
    this.#columns.giveBack(run);
  }

  /** Every open run; the one that was just given may be ended. */
  *all(): Iterable<number> {
    for (let run = 0; run < this.#columns.rows; run++) if (this.a.values[run] !== FREE) yield run;
  }

  snapshot(): ColumnsSnapshot {
    return this.#columns.snapshot();
  }

  restore(columns: ColumnsSnapshot): void {
    this.#columns.restore(columns);
    const runs = [...this.all()];
    this.#open = runs.length;
    this.#rehash(2 ** Math.ceil(Math.log2(Math.max(BUCKETS_FIRST, runs.length + 1))));
  }

  #rehash(buckets: number): void {
    this.#heads = new Int32Array(buckets).fill(NONE);
    for (const run of this.all()) this.#link(run);
  }

  #link(run: number): void {
    const bucket = this.#bucket(this.a.values[run]!, this.b.values[run]!);
    this.#next.values[run] = this.#heads[bucket]!;
    this.#heads[bucket] = run;
  }

  #bucket(a: number, b: number): number {
    return ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 5) & (this.#heads.length - 1);
  }
}
