import { connect, type Socket } from 'node:net';
import { ChunkQueue, QUEUE_BYTES_MAX } from './chunk-queue.ts';
import type { ChunkSource, Clock, SourceChunk, SourceProblem } from './chunk-source.ts';
import { TcpConnection } from './tcp-connection.ts';

/** The pause before the first attempt to connect again; each further one is twice as long, up to the longest. */
export const RECONNECT_MS_MIN = 1_000;
export const RECONNECT_MS_MAX = 60_000;

/** How long a connection may be silent before it is made anew. */
export const SILENCE_MS_MAX = 300_000;

export interface TcpOptions {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly queueBytesMax?: number;
  readonly reconnectMsMin?: number;
  readonly reconnectMsMax?: number;
  readonly silenceMsMax?: number;
  readonly clock?: Clock;
}

/**
 * Connects to a receiver or a feed that sends sentences, and connects again, with growing pauses, whenever the
 * connection ends, fails or is silent for too long. While the reader is behind by the limit, the sender is stopped.
 */
export function fromTcp(options: TcpOptions): ChunkSource {
  return new TcpClient(options);
}

class TcpClient implements ChunkSource {
  readonly name: string;
  lastHeardAtMs: number = Number.NaN;
  problem: SourceProblem | undefined = undefined;
  readonly #options: TcpOptions;
  readonly #queue: ChunkQueue;
  #connection: TcpConnection | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pauseMs: number;
  #isClosed = false;

  constructor(options: TcpOptions) {
    this.name = options.name;
    this.#options = options;
    this.#pauseMs = options.reconnectMsMin ?? RECONNECT_MS_MIN;
    this.#queue = new ChunkQueue(options.queueBytesMax ?? QUEUE_BYTES_MAX, () => this.#connection?.resume());
    this.#connect();
  }

  get droppedBytes(): number {
    return this.#queue.droppedBytes;
  }

  [Symbol.asyncIterator](): AsyncIterator<SourceChunk> {
    return this.#queue[Symbol.asyncIterator]();
  }

  close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#connection?.end();
    this.#queue.close();
    return Promise.resolve();
  }

  #connect(): void {
    const socket = connect(this.#options.port, this.#options.host);
    socket.setTimeout(this.#options.silenceMsMax ?? SILENCE_MS_MAX, () => this.#endSilent(socket));
    this.#connection = new TcpConnection(socket, this.name, this.#queue, this.#options.clock ?? Date.now, {
      heard: (atMs) => {
        this.lastHeardAtMs = atMs;
        this.problem = undefined;
        this.#pauseMs = this.#options.reconnectMsMin ?? RECONNECT_MS_MIN;
      },
      ended: (error) => this.#connectLater(error),
    });
  }

  /** A socket that was stopped because the reader is behind is silent too, and is left as it is. */
  #endSilent(socket: Socket): void {
    if (socket.isPaused()) return;
    this.problem = { code: 'idle', message: `${this.#address()} sends nothing. Check the receiver; connecting again.` };
    this.#connection?.end();
  }

  #connectLater(error: Error | undefined): void {
    if (this.#isClosed) return;
    if (this.problem?.code !== 'idle') {
      const why = error === undefined ? 'ended the connection' : `cannot be reached (${error.message})`;
      this.problem = {
        code: 'connect',
        message: `${this.#address()} ${why}. Check host and port; trying again in ${Math.ceil(this.#pauseMs / 1000)} s.`,
      };
    }
    this.#timer = setTimeout(() => this.#connect(), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, this.#options.reconnectMsMax ?? RECONNECT_MS_MAX);
  }

  #address(): string {
    return `${this.#options.host}:${this.#options.port}`;
  }
}
