/** A sentence as receivers write it, whatever stands before it on the line. */
const SENTENCE = /[!$][A-Za-z]{2}VD[MO],[1-9],[1-9],/iu;
const LINES_LOOKED_AT = 200;

/** Whether the beginning of a file holds sentences of AIS. */
export function isAisText(head: Uint8Array): boolean {
  const lines = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
    .toString('latin1')
    .split('\n', LINES_LOOKED_AT);
  return lines.some((line) => SENTENCE.test(line));
}
