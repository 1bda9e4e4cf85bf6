import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ChunkSource, SourceChunk, SourceProblem } from './chunk-source.ts';

/** How much of a file is read at once. */
export const FILE_CHUNK_BYTES = 262_144;

/** The first two bytes of a gzip file (RFC 1952, 2.3.1). */
const GZIP = [0x1f, 0x8b] as const;

/**
 * The bytes of a file, unpacked when it is gzip (told by its first bytes, not by its name). It is read no faster than
 * its chunks are taken. Throws the system's error when the file cannot be read, and zlib's when it is damaged.
 */
export function fromFile(path: string, name: string = path): ChunkSource {
  return new FileSource(path, name);
}

class FileSource implements ChunkSource {
  readonly name: string;
  readonly droppedBytes = 0;
  readonly lastHeardAtMs: number = Number.NaN;
  readonly problem: SourceProblem | undefined = undefined;
  readonly #path: string;
  #stream: Readable | undefined;
  #isClosed = false;

  constructor(path: string, name: string) {
    this.#path = path;
    this.name = name;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<SourceChunk> {
    const stream = await this.#open();
    this.#stream = stream;
    for await (const bytes of stream as AsyncIterable<Uint8Array>) {
      if (this.#isClosed) break;
      yield { source: this.name, bytes, receivedAtMs: Number.NaN, isLast: false };
    }
    yield { source: this.name, bytes: new Uint8Array(0), receivedAtMs: Number.NaN, isLast: true };
  }

  close(): Promise<void> {
    this.#isClosed = true;
    this.#stream?.destroy();
    return Promise.resolve();
  }

  async #open(): Promise<Readable> {
    const isPacked = await isGzip(this.#path);
    const plain = createReadStream(this.#path, { highWaterMark: FILE_CHUNK_BYTES });
    if (!isPacked) return plain;
    const unpacked = createGunzip({ chunkSize: FILE_CHUNK_BYTES });
    pipeline(plain, unpacked, () => undefined);
    return unpacked;
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === GZIP[0] && buffer[1] === GZIP[1];
  } finally {
    await file.close();
  }
}
