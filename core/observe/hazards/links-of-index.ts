import { FindingCollector } from '../findings.ts';
import { readCapReports } from '../formats/cap-report/read.ts';

/**
 * The addresses of the alerts that an index of CAP (Atom, RSS) only names; none of any other document. What is wrong with
 * the document was told when it was read first.
 */
export function linksOfIndex(bytes: Uint8Array, nowMs: number): readonly string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!text.includes('<entry') && !text.includes('<item')) return [];
  return readCapReports(bytes, nowMs, new FindingCollector({ leaveOutBroken: true })).links;
}
