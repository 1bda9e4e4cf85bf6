/** The kinds of numbers that a column may hold. */
const KINDS = {
  f64: Float64Array,
  f32: Float32Array,
  i32: Int32Array,
  u32: Uint32Array,
  u16: Uint16Array,
  u8: Uint8Array,
};
type Kind = keyof typeof KINDS;
type Values<K extends Kind> = InstanceType<(typeof KINDS)[K]>;

/** One number a row (or `width` numbers a row); `values` is another array after the table has grown: never keep it. */
export interface Column<K extends Kind> {
  values: Values<K>;
  readonly width: number;
  readonly fill: number;
}

const ROWS_FIRST = 1024;
/** While a column grows, the old and the new one are in memory. */
const GROWTH = 1.5;

/** What a table of columns holds, to be kept and laid back. */
export interface ColumnsSnapshot {
  readonly rows: number;
  readonly free: readonly number[];
  readonly values: readonly ArrayBufferView[];
}

/**
 * Rows of numbers, column by column: the state of every vessel without an object for each. Rows are taken and given back;
 * columns are declared before the first row is taken, always in the same order, so that a snapshot fits.
 */
export class Columns {
  #rows = 0;
  #capacity = ROWS_FIRST;
  #free: number[] = [];
  /** Rows from here on were never taken, and hold zeros. */
  #untouched = 0;
  readonly #columns: { column: Column<Kind>; kind: Kind }[] = [];
  readonly #filled: Column<Kind>[] = [];

  /** Declares a column. `fill` is what a new row holds. */
  column<K extends Kind>(kind: K, fill = 0, width = 1): Column<K> {
    // TypeScript cannot follow the kind through the table of constructors.
    const values = new KINDS[kind](this.#capacity * width) as Values<K>;
    const column: Column<K> = { values, width, fill };
    this.#columns.push({ column, kind });
    if (fill !== 0) this.#filled.push(column);
    return column;
  }

  /** One more than the highest row ever taken. */
  get rows(): number {
    return this.#rows;
  }

  /** A row, new or given back before, with every column at its fill. */
  take(): number {
    const row = this.#free.pop() ?? this.#rows++;
    if (row >= this.#capacity) this.reserve(Math.ceil(this.#capacity * GROWTH));
    if (row < this.#untouched) for (const { column } of this.#columns) fillRow(column, row);
    else {
      // Zeros are there already: what is seldom used then takes no memory.
      for (const column of this.#filled) fillRow(column, row);
      this.#untouched = row + 1;
    }
    return row;
  }

  giveBack(row: number): void {
    this.#free.push(row);
  }

  snapshot(): ColumnsSnapshot {
    const values = this.#columns.map(({ column }) => column.values.slice(0, this.#rows * column.width));
    return { rows: this.#rows, free: [...this.#free], values };
  }

  restore({ rows, free, values }: ColumnsSnapshot): void {
    if (values.length !== this.#columns.length) throw new Error('The snapshot was taken of other columns.');
    this.#rows = rows;
    this.#untouched = Math.max(this.#untouched, rows);
    this.#free = [...free];
    this.reserve(rows);
    this.#columns.forEach(({ column }, i) => column.values.set(values[i] as Float64Array));
  }

  /**
   * Makes room for so many rows. Memory that no row uses yet is not touched, so that to reserve costs nothing, while to grow
   * leaves behind the smaller arrays until they are collected.
   */
  reserve(rows: number): void {
    if (rows <= this.#capacity) return;
    this.#capacity = rows;
    for (const { column, kind } of this.#columns) {
      const wider = new KINDS[kind](this.#capacity * column.width);
      wider.set(column.values);
      column.values = wider;
    }
  }
}

function fillRow({ values, width, fill }: Column<Kind>, row: number): void {
  if (width === 1) values[row] = fill;
  else values.fill(fill, row * width, (row + 1) * width);
}
