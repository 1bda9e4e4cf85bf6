/** The checksum of the characters between `!` and `*`: two hexadecimal digits of their exclusive or. */
export function checksumOf(text: string): string {
  let xor = 0;
  for (let at = 0; at < text.length; at++) xor ^= text.charCodeAt(at);
  return xor.toString(16).toUpperCase().padStart(2, '0');
}
