import { createHash, type Hash } from 'node:crypto';
import type { FindingCollector } from './findings.ts';
import { CHUNK_BYTES_MAX, HEAD_BYTES_MAX } from './limits.ts';
import type { InputFile } from './list-edition.ts';

/** A file that has been opened: its beginning is known, the rest is read once, hashed and bounded. */
export interface OpenedInput {
  readonly file: string;
  /** At most HEAD_BYTES_MAX bytes, enough to tell the format. */
  readonly head: Uint8Array;
  /** All bytes, the head included. Ends early, with a finding, where the file is too large or cannot be read. */
  chunks(): AsyncGenerator<Uint8Array, void, undefined>;
  /** SHA-256 (hex) and size; reads what nobody read, so that a refused file is named by all of its bytes. */
  digest(): Promise<{ file: string; sha256: string; bytes: number }>;
  /** Lets go of the file; the rest is not read. */
  close(): Promise<void>;
}

/**
 * Opens a file and reads its beginning. A file that is too large, empty or unreadable gives an error finding and
 * undefined.
 */
export async function openInput(
  input: InputFile,
  bytesMax: number,
  findings: FindingCollector,
): Promise<OpenedInput | undefined> {
  if (input.bytes !== undefined && input.bytes > bytesMax) {
    findings.add('LIST-003', { values: { limit: bytesMax } });
    return undefined;
  }
  const source = new BoundedSource(input, bytesMax, findings);
  const head = await source.readHead();
  if (head.length > 0) return source.opened(head);
  await source.close();
  if (!findings.hasError) findings.add('LIST-002');
  return undefined;
}

class BoundedSource {
  readonly #file: string;
  readonly #bytesMax: number;
  readonly #findings: FindingCollector;
  readonly #iterator: AsyncIterator<Uint8Array>;
  readonly #hash: Hash = createHash('sha256');
  readonly #pending: Uint8Array[] = [];
  #bytes = 0;
  #ended = false;

  constructor(input: InputFile, bytesMax: number, findings: FindingCollector) {
    this.#file = input.file;
    this.#bytesMax = bytesMax;
    this.#findings = findings;
    this.#iterator = input.open()[Symbol.asyncIterator]();
  }

  async readHead(): Promise<Uint8Array> {
    let size = 0;
    while (size < HEAD_BYTES_MAX) {
      const chunk = await this.#pull();
      if (chunk === undefined) break;
      this.#pending.push(chunk);
      size += chunk.length;
    }
    return Buffer.concat(this.#pending).subarray(0, HEAD_BYTES_MAX);
  }

  opened(head: Uint8Array): OpenedInput {
    return {
      file: this.#file,
      head,
      chunks: () => this.#chunks(),
      digest: () => this.#digest(),
      close: () => this.close(),
    };
  }

  async close(): Promise<void> {
    this.#ended = true;
    this.#pending.length = 0;
    try {
      await this.#iterator.return?.();
    } catch {
      // The file is given up; a fault in giving it up changes nothing for anybody.
    }
  }

  async *#chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let chunk = this.#pending.shift(); chunk !== undefined; chunk = this.#pending.shift()) yield* slices(chunk);
    for (let chunk = await this.#pull(); chunk !== undefined; chunk = await this.#pull()) yield* slices(chunk);
  }

  async #digest(): Promise<{ file: string; sha256: string; bytes: number }> {
    this.#pending.length = 0;
    while ((await this.#pull()) !== undefined);
    return { file: this.#file, sha256: this.#hash.copy().digest('hex'), bytes: this.#bytes };
  }

  async #pull(): Promise<Uint8Array | undefined> {
    if (this.#ended) return undefined;
    try {
      const next = await this.#iterator.next();
      if (next.done === true) {
        this.#ended = true;
        return undefined;
      }
      this.#bytes += next.value.length;
      this.#hash.update(next.value);
      if (this.#bytes <= this.#bytesMax) return next.value;
      this.#findings.add('LIST-003', { values: { limit: this.#bytesMax } });
    } catch (error) {
      this.#findings.add('LIST-004', { values: { reason: error instanceof Error ? error.message : String(error) } });
    }
    await this.close();
    return undefined;
  }
}

/** A whole file may come as one chunk; it is decoded in pieces all the same. */
function* slices(chunk: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let start = 0; start < chunk.length; start += CHUNK_BYTES_MAX) {
    yield chunk.subarray(start, start + CHUNK_BYTES_MAX);
  }
}

/** An InputFile over bytes that are already in memory: a request's body, a text in a test. */
export function inputFromBytes(file: string, content: Uint8Array | string): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    file,
    bytes: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}
