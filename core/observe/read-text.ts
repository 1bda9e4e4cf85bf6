import type { Finding } from '../model/index.ts';
import { decodeText } from './decode.ts';
import { FindingCollector } from './findings.ts';
import { openInput } from './input.ts';
import { WHOLE_FILE_BYTES_MAX } from './limits.ts';
import type { InputFile } from './list-edition.ts';

/** The text of a file that must be read whole; none, with the reason, where it is too large, empty or no UTF-8. */
export async function readText(input: InputFile): Promise<{ text?: string; findings: readonly Finding[] }> {
  const findings = new FindingCollector();
  const opened = await openInput(input, WHOLE_FILE_BYTES_MAX, findings);
  let text = '';
  if (opened) for await (const piece of decodeText(opened.chunks(), { onBadUtf8: 'refuse' }, findings)) text += piece;
  return findings.hasError ? { findings: findings.list() } : { text, findings: findings.list() };
}
