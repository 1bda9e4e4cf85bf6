/** Encodings that a person may choose, labels of the Encoding Standard. */
export const TABLE_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-7',
  'koi8-r',
] as const;

/** Of UTF-16 every second byte is NUL as long as the text is mostly Latin. */
const NUL_SHARE_MIN = 0.3;

/**
 * Tells the encoding by the beginning of a file: a byte order mark, NULs in every second place, or what is valid UTF-8;
 * anything else is taken for Windows-1252, which a person can change.
 */
export function guessEncoding(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const nuls = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length / (head.length / 2));
  if ((nuls[1] ?? 0) > NUL_SHARE_MIN) return 'utf-16le';
  if ((nuls[0] ?? 0) > NUL_SHARE_MIN) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // The last character may be cut off: as part of a stream it is waited for.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
