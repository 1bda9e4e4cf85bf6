/**
 * The handling codes of TLP 2.0 (FIRST, August 2022), most open first. `AMBER+STRICT` stays within one organisation,
 * `AMBER` may go to its clients.
 */
export const HANDLING_CODES = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;

export type HandlingCode = (typeof HANDLING_CODES)[number];

/** Whether a text is a code exactly as written above. */
export function isHandlingCode(text: string): text is HandlingCode {
  return (HANDLING_CODES as readonly string[]).includes(text);
}

/**
 * Reads `TLP:AMBER+STRICT`, `tlp amber strict`, `WHITE` (the old name of CLEAR).
 * Returns undefined for anything else: the caller decides what unmarked means.
 */
export function readHandlingCode(text: string): HandlingCode | undefined {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/^TLP\s*[:\s]\s*/u, '')
    .replace(/^WHITE$/u, 'CLEAR')
    .replace(/^AMBER[\s_-]+STRICT$/u, 'AMBER+STRICT');
  return isHandlingCode(code) ? code : undefined;
}

/** The strictest of the codes: what is made out of several things is handled as the most sensitive of them. */
export function strictest(codes: readonly HandlingCode[]): HandlingCode {
  const rank = Math.max(0, ...codes.map((code) => HANDLING_CODES.indexOf(code)));
  return HANDLING_CODES[rank] ?? 'RED';
}

/** Whether something marked `code` may be shown where at most `allowed` may be. */
export function mayBeShown(code: HandlingCode, allowed: HandlingCode): boolean {
  return HANDLING_CODES.indexOf(code) <= HANDLING_CODES.indexOf(allowed);
}
