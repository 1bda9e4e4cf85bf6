/** Some bytes that were heard. */
export interface SourceChunk {
  /** The name of the source; with the address of the sender where a source has several. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** When they were heard, in milliseconds since 1970; NaN for bytes of a file. */
  readonly receivedAtMs: number;
  /** Nothing more will come under this name, or what comes begins anew: a line that is cut here stays cut. */
  readonly isLast: boolean;
}

/** Where bytes come from: `for await (const chunk of source)`. It ends when it is closed, or with its file. */
export interface ChunkSource extends AsyncIterable<SourceChunk> {
  readonly name: string;
  /** Bytes that were heard while the reader was behind by the limit, and were thrown away. */
  readonly droppedBytes: number;
  /** When something was heard last, in milliseconds since 1970; NaN when nothing was yet. */
  readonly lastHeardAtMs: number;
  /** What is wrong with the source at the moment; undefined when nothing is. */
  readonly problem: SourceProblem | undefined;
  /** Stops listening; what was heard can still be read. */
  close(): Promise<void>;
}

/** Why a source gives nothing, as a code and a sentence that says what to do. */
export interface SourceProblem {
  readonly code: 'connect' | 'listen' | 'idle';
  readonly message: string;
}

/** Where the time comes from; `Date.now` in a running node. */
export type Clock = () => number;
