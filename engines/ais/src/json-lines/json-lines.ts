import type { AisFinding } from '../errors/finding.ts';
import type { ChecksumPolicy } from '../scanner/sentence.ts';

/** What one chunk of a feed gave. */
export interface JsonLinesBlock {
  /** A JSON object a line, in UTF-8, each with its line end; valid until the next call. */
  readonly lines: Uint8Array;
  readonly findings: readonly AisFinding[];
}

/** Turns the bytes of a feed into JSON lines, a message each in the order of the last parts. */
export interface JsonLines {
  /** Takes the next bytes of the feed, cut anywhere. */
  push(chunk: Uint8Array): JsonLinesBlock;
  /** Ends the feed. */
  end(): JsonLinesBlock;
}

export interface JsonLinesOptions {
  readonly checksum?: ChecksumPolicy;
}
