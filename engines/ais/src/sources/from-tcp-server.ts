import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { ChunkQueue, QUEUE_BYTES_MAX } from './chunk-queue.ts';
import type { ChunkSource, Clock, SourceChunk, SourceProblem } from './chunk-source.ts';
import { SILENCE_MS_MAX } from './from-tcp.ts';
import { TcpConnection } from './tcp-connection.ts';

/** Connections that are held at once; further ones are refused. */
export const CONNECTIONS_MAX = 64;

export interface TcpServerOptions {
  readonly name: string;
  /** 0 takes a free one; {@link TcpServerSource.port} says which. */
  readonly port: number;
  /** The address to listen on; this machine alone unless said otherwise. */
  readonly host?: string;
  readonly connectionsMax?: number;
  readonly queueBytesMax?: number;
  readonly silenceMsMax?: number;
  readonly clock?: Clock;
}

export interface TcpServerSource extends ChunkSource {
  /** The port that is listened on. */
  readonly port: number;
  /** Connections that are open. */
  readonly connections: number;
}

/**
 * Listens for receivers that connect and send sentences. Each connection is a source of its own, named after its
 * address. While the reader is behind by the limit, the senders are stopped. Rejects with the system's error when the
 * port cannot be had.
 */
export async function fromTcpServer(options: TcpServerOptions): Promise<TcpServerSource> {
  const server = createServer();
  server.maxConnections = options.connectionsMax ?? CONNECTIONS_MAX;
  server.listen(options.port, options.host ?? '127.0.0.1');
  await once(server, 'listening');
  return new ListeningSource(server, options);
}

class ListeningSource implements TcpServerSource {
  readonly name: string;
  readonly port: number;
  lastHeardAtMs: number = Number.NaN;
  problem: SourceProblem | undefined = undefined;
  readonly #server: Server;
  readonly #options: TcpServerOptions;
  readonly #queue: ChunkQueue;
  readonly #connections = new Set<TcpConnection>();
  #isClosed = false;

  constructor(server: Server, options: TcpServerOptions) {
    this.name = options.name;
    this.port = (server.address() as AddressInfo).port;
    this.#server = server;
    this.#options = options;
    this.#queue = new ChunkQueue(options.queueBytesMax ?? QUEUE_BYTES_MAX, () => {
      for (const connection of this.#connections) connection.resume();
    });
    server.on('connection', (socket) => this.#accept(socket));
    server.on('error', (error) => {
      this.problem = { code: 'listen', message: `Listening stopped (${error.message}). Check the address and port.` };
    });
  }

  get droppedBytes(): number {
    return this.#queue.droppedBytes;
  }

  get connections(): number {
    return this.#connections.size;
  }

  [Symbol.asyncIterator](): AsyncIterator<SourceChunk> {
    return this.#queue[Symbol.asyncIterator]();
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const connection of this.#connections) connection.end();
    this.#queue.close();
    await closed;
  }

  #accept(socket: Socket): void {
    const source = `${this.name} ${socket.remoteAddress}:${socket.remotePort}`;
    const connection = new TcpConnection(socket, source, this.#queue, this.#options.clock ?? Date.now, {
      heard: (atMs) => {
        this.lastHeardAtMs = atMs;
      },
      ended: () => this.#connections.delete(connection),
    });
    this.#connections.add(connection);
    socket.setTimeout(this.#options.silenceMsMax ?? SILENCE_MS_MAX, () => {
      if (!socket.isPaused()) connection.end();
    });
  }
}
