import type { DecodedText } from './decode-bytes.ts';

/** Gives the bytes of parts of a document, exactly as they stand in it. Parts are asked for in the order of the text. */
export function createRawSlices(
  bytes: Uint8Array,
  { text, bomBytes, byteLength }: DecodedText,
): (start: number, end: number) => Uint8Array {
  let chars = 0;
  let offset = bomBytes;
  return (start, end) => {
    if (byteLength === undefined) return Buffer.from(text.slice(start, end), 'utf8');
    if (start < chars) {
      chars = 0;
      offset = bomBytes;
    }
    offset += byteLength(text.slice(chars, start));
    chars = start;
    return bytes.subarray(offset, offset + byteLength(text.slice(start, end)));
  };
}
