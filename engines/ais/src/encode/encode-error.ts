import type { AisFinding } from '../errors/finding.ts';
import { type AisCode, FINDING_CODES } from '../errors/finding-codes.ts';

/** The finding that says why a message cannot be written, at the field `path`. */
export function encodeError(code: AisCode, path: string): AisFinding {
  const { severity, sentence } = FINDING_CODES[code];
  return { severity, code, path, message: sentence };
}
