/** Something wrong, or worth knowing, in the input. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  /** A code of `FINDING_CODES`. */
  readonly code: string;
  /** Where it stands, as a JSON path such as `$[0].recordDetails.addresses[0].type`, as deep as the fault. */
  readonly path?: string;
  /** The line of the file, from 1, where it is known. */
  readonly line?: number;
  readonly message: string;
}
