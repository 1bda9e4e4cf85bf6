import { Columns, type ColumnsSnapshot } from '../../columns.ts';
import type { Fix } from '../../fix.ts';

/** The latest report of every vessel that the input names itself: vessel -1 in the first row, -2 in the second. */
export class NamedVessels {
  readonly #columns = new Columns();
  readonly #time = this.#columns.column('f64', Number.NaN);
  readonly #lon = this.#columns.column('f64');
  readonly #lat = this.#columns.column('f64');
  readonly #count = this.#columns.column('u32');

  /** Takes a report; `before` is told the one before it, if there was one and it was earlier. */
  keep(fix: Readonly<Fix>, before: (lon: number, lat: number, time: number, isFirst: boolean) => void): void {
    const row = -fix.vessel - 1;
    while (this.#columns.rows <= row) this.#columns.take();
    const time = this.#time.values[row]!;
    if (fix.time <= time) return;
    if (!Number.isNaN(time))
      before(this.#lon.values[row]!, this.#lat.values[row]!, time, this.#count.values[row] === 1);
    this.#time.values[row] = fix.time;
    this.#lon.values[row] = fix.lon;
    this.#lat.values[row] = fix.lat;
    this.#count.values[row]!++;
  }

  snapshot(): ColumnsSnapshot {
    return this.#columns.snapshot();
  }

  restore(columns: ColumnsSnapshot): void {
    this.#columns.restore(columns);
  }
}
