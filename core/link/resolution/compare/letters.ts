/** One bit for each letter or digit that a text holds (letters beyond a–z share bits), to rule out likeness quickly. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** No less than this many edits lie between two texts with these letters: an edit changes two bits at most. */
export function editsAtLeast(a: number, b: number): number {
  return (bitCount(a ^ b) + 1) >> 1;
}

/** The Jaro similarity of texts of these lengths and letters is not above this. */
export function jaroAtMost(aLength: number, aBits: number, bLength: number, bBits: number): number {
  const common = Math.min(aLength - bitCount(aBits & ~bBits), bLength - bitCount(bBits & ~aBits));
  return common <= 0 ? 0 : (common / aLength + common / bLength + 1) / 3;
}
