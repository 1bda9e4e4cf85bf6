import { CODE_OF_FAULT } from './code-of-fault.ts';
import { type AisCode, FINDING_CODES } from './finding-codes.ts';
import type { FaultName } from '../scanner/fault.ts';

/** Something wrong in the input. */
export interface AisFinding {
  readonly severity: 'error' | 'warning';
  readonly code: AisCode;
  /** The line, from 1, in its source. */
  readonly line?: number;
  /** The field of a message that is to be written. */
  readonly path?: string;
  readonly message: string;
}

/** The finding for a fault of a line. */
export function findingOf(fault: Exclude<FaultName, 'none'>, line: number): AisFinding {
  const code = CODE_OF_FAULT[fault];
  const { severity, sentence } = FINDING_CODES[code];
  return { severity, code, line, message: sentence };
}
