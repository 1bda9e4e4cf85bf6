/** The layers of a check, in their order: XML, the schema, what the values mean, what a profile asks. */
export type CapLayer = 'xml' | 'schema' | 'semantic' | 'profile';

/** Something about a document that a person should know. */
export interface CapFinding {
  readonly severity: 'error' | 'warning' | 'info';
  /** e.g. `INVALID_POLYGON`; every code has a row in `finding-codes.ts`. */
  readonly code: string;
  readonly layer: CapLayer;
  /** XPath without prefixes, wrappers included: `/feed[1]/entry[2]/content[1]/alert[1]/info[1]`. */
  readonly path: string;
  /** 1-based line in the document. */
  readonly line: number;
  /** What is wrong and what to do. */
  readonly message: string;
}
