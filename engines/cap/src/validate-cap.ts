import type { CapFinding } from './finding.ts';
import { checkDocument, type ReadCapOptions } from './read/read-cap.ts';
import type { CapFormat } from './wrappers/wrapper.ts';

export interface CapValidation {
  /** No error was found; warnings may have been. */
  readonly valid: boolean;
  /** Undefined where nothing of CAP was found. */
  readonly format?: CapFormat;
  readonly findings: readonly CapFinding[];
}

/**
 * Checks a document in three layers: XML, schema (strict or extended), what the values mean, and a profile where one is
 * named. An error in one layer does not keep later layers from saying what they can.
 *
 * @example
 * validateCap(bytes, { schema: 'strict' }).findings // [{ code: 'INVALID_DATE', path: '/alert[1]/sent[1]', line: 5, … }]
 */
export function validateCap(bytes: Uint8Array, options: ReadCapOptions = {}): CapValidation {
  return checkDocument(bytes, options);
}
