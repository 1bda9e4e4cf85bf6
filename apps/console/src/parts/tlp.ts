/** The labels of TLP 2.0 as FIRST writes them, most open first. */
export const TLP = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type Tlp = (typeof TLP)[number];

/** Reads `TLP:AMBER`, `AMBER`; anything else is handled as the strictest. */
export function readTlp(code: string): Tlp {
  const bare = code.trim().toUpperCase().replace(/^TLP:/u, '');
  return TLP.find((each) => each === bare) ?? 'RED';
}

/** The strictest of the codes of a page is the code of the page; of nothing it is CLEAR. */
export function strictestTlp(codes: readonly string[]): Tlp {
  const rank = Math.max(0, ...codes.map((code) => TLP.indexOf(readTlp(code))));
  return TLP[rank] ?? 'RED';
}
