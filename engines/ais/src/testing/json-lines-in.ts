type Line = Record<string, unknown> & { type: number; mmsi: number };

/** The objects in a text that holds one a line, among other lines. */
export function jsonLinesIn(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
}
