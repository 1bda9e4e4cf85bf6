/**
 * A short name for the content of an entity: 53 bits in base 36. It tells the related entities of one entry apart, a
 * few dozen at most, and is not a checksum; it is made without a cryptographic hash because lists hold so many of them.
 * Two 32-bit multiplicative hashes run side by side and are mixed at the end as MurmurHash3 does.
 *
 * @param names the properties, `values` theirs in the same order.
 */
export function contentKey(names: readonly string[], values: readonly (readonly string[])[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < names.length; index += 1) {
    const own = values[index] ?? [];
    for (let item = -1; item < own.length; item += 1) {
      const text = (item < 0 ? names[index] : own[item]) ?? '';
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        high = Math.imul(high ^ code, 0x9e3779b1);
        low = Math.imul(low ^ code, 0x5f356495);
      }
      // The end of a text counts, so that two short ones differ from one long one.
      high = Math.imul(high ^ 0x1_0001, 0x9e3779b1);
      low = Math.imul(low ^ 0x1_0001, 0x5f356495);
    }
  }
  const first = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  const second = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (4_294_967_296 * (second & 0x1f_ffff) + (first >>> 0)).toString(36);
}
