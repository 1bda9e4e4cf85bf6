/** A file's part of Unicode. */
export interface FontSlice {
  readonly name: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/**
 * Reads `unicode.json` of a font package: `{"latin": "U+0000-00FF,U+0131", "[4]": "U+1f1e9-1f1f5"}`.
 * @throws when a range is not written like that
 */
export function readSlices(text: string): readonly FontSlice[] {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('not a list of Unicode ranges');
  return Object.entries(value).map(([name, ranges]) => ({
    name: name.replaceAll(/[[\]]/g, ''),
    ranges: String(ranges).split(',').map(readRange),
  }));
}

function readRange(text: string): readonly [number, number] {
  const match = /^U\+([\da-f]+)(?:-([\da-f]+))?$/i.exec(text.trim());
  if (!match?.[1]) throw new Error(`not a Unicode range: ${text}`);
  const first = Number.parseInt(match[1], 16);
  return [first, match[2] ? Number.parseInt(match[2], 16) : first];
}

export function holds({ ranges }: FontSlice, codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
