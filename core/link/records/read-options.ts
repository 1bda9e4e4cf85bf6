/** How a file of records is read. */
export interface ReadRecordsOptions {
  /** The column that holds the id of a row. */
  readonly id: string;
  /** What the rows are, e.g. `Person`. */
  readonly schema: string;
  /** Column → property of the schema or of its address; empty: columns named like a property. */
  readonly map: Readonly<Record<string, string>>;
}
