/** Characters around messages in files: white space, `$` of RJE, start, end and padding of DOS-PCC. */
const FRAMING: ReadonlySet<string> = new Set([
  ' ',
  '\t',
  '\r',
  '\n',
  '$',
  ...[0, 1, 3].map((code) => String.fromCharCode(code)),
]);

/** Whether the text is nothing but what files put around messages. */
export function isFraming(text: string): boolean {
  for (const character of text) if (!FRAMING.has(character)) return false;
  return true;
}
