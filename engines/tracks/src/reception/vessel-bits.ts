/** Which of 64 bits stands for a track: as good as random (the mixing of MurmurHash3). */
export function vesselBit(track: number): number {
  let mixed = Math.imul(track ^ (track >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & 63;
}

/** How many vessels set these bits: linear counting (Whang, Vander-Zanden and Taylor 1990). */
export function vesselCount(high: number, low: number): number {
  const zeros = 64 - ones(high) - ones(low);
  return zeros === 0 ? 300 : Math.round(64 * Math.log(64 / zeros));
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
