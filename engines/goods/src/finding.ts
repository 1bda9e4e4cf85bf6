/** Something wrong, or worth knowing, in the input. */
export interface GoodsFinding {
  readonly severity: 'error' | 'warning' | 'info';
  /** A code of `FINDING_CODES`. */
  readonly code: string;
  /** The column, as the file calls it. */
  readonly path?: string;
  /** The line of the file, from 1. */
  readonly line?: number;
  readonly message: string;
}
