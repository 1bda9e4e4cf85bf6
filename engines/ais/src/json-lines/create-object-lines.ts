import { createDecoder } from '../create-decoder.ts';
import type { AisFinding } from '../errors/finding.ts';
import type { JsonLines, JsonLinesBlock, JsonLinesOptions } from './json-lines.ts';
import { messageLine } from './message-line.ts';

/** JSON lines by way of message objects: the plain way, by which a faster one is checked. */
export function createObjectLines(options: JsonLinesOptions = {}): JsonLines {
  const encoder = new TextEncoder();
  let text = '';
  let findings: AisFinding[] = [];
  const decoder = createDecoder({
    ...options,
    onMessage: (message, reception) => {
      text += messageLine(message, reception);
    },
    onFinding: (finding) => findings.push(finding),
  });
  const block = (): JsonLinesBlock => {
    const done = { lines: encoder.encode(text), findings };
    text = '';
    findings = [];
    return done;
  };
  return {
    push(chunk) {
      decoder.push(chunk);
      return block();
    },
    end() {
      decoder.end();
      return block();
    },
  };
}
