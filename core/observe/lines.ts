import type { FindingCollector } from './findings.ts';
import { RECORD_CHARS_MAX } from './limits.ts';

export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** Cuts a stream of text into lines, without the line ends; empty lines are left out. A line too long is skipped with a finding. */
export async function* readLines(
  text: AsyncIterable<string>,
  findings: FindingCollector,
): AsyncGenerator<TextLine, void, undefined> {
  let rest = '';
  let line = 1;
  let skipping = false;
  for await (const chunk of text) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      const whole = rest + chunk.slice(start, end);
      if (!skipping && whole.trim() !== '') yield { line, text: whole };
      skipping = false;
      rest = '';
      line += 1;
      start = end + 1;
    }
    rest = skipping ? '' : rest + chunk.slice(start);
    if (rest.length > RECORD_CHARS_MAX) {
      findings.add('LIST-208', { line, values: { limit: RECORD_CHARS_MAX } });
      skipping = true;
      rest = '';
    }
  }
  if (!skipping && rest.trim() !== '') yield { line, text: rest };
}
