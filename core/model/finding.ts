/** Something about an input that a person should know: what, where, and what to do. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  /** A code with a row in `docs/errors.md`, e.g. `XML-001`. */
  readonly code: string;
  /** Which check found it, where a format is checked in layers: XML, schema, what values mean, a profile. */
  readonly layer?: 'xml' | 'schema' | 'semantic' | 'profile';
  /** Where in the document: an XPath without prefixes, a JSON path, a column. */
  readonly path?: string;
  /** 1-based line. */
  readonly line?: number;
  /** What is wrong and what to do. */
  readonly message: string;
}
