import { type AisFinding, findingOf } from '../errors/finding.ts';
import type { JsonLines, JsonLinesBlock, JsonLinesOptions } from '../json-lines/json-lines.ts';
import { FAULT, FAULT_NAMES, type Fault } from './fault.ts';
import { ByteWriter } from './json/byte-writer.ts';
import { MessageWriter } from './json/message-writer.ts';
import { type MessageSink, MessageStream } from './message-stream.ts';

/**
 * JSON lines straight from the bits of the messages, without an object in between: byte for byte what
 * `createObjectLines` gives.
 */
export function createJsonLines(options: JsonLinesOptions = {}): JsonLines {
  return new BitLines(options);
}

class BitLines implements JsonLines, MessageSink {
  readonly #stream: MessageStream;
  readonly #out = new ByteWriter();
  readonly #writer = new MessageWriter(this.#out);
  #findings: AisFinding[] = [];

  constructor(options: JsonLinesOptions) {
    this.#stream = new MessageStream(this, options.checksum ?? 'required');
  }

  push(chunk: Uint8Array): JsonLinesBlock {
    this.#stream.push(chunk, 0, Number.NaN);
    return this.#block();
  }

  end(): JsonLinesBlock {
    this.#stream.flush();
    return this.#block();
  }

  message(): void {
    const fault = this.#writer.write(this.#stream);
    if (fault !== FAULT.none) this.fault(fault, 0, this.#stream.reception.line);
  }

  fault(fault: Fault, _feed: number, line: number): void {
    const name = FAULT_NAMES[fault]!;
    if (name !== 'none') this.#findings.push(findingOf(name, line));
  }

  #block(): JsonLinesBlock {
    const findings = this.#findings;
    this.#findings = [];
    return { lines: this.#out.take(), findings };
  }
}
