import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { ChunkQueue, QUEUE_BYTES_MAX } from './chunk-queue.ts';
import type { ChunkSource, Clock, SourceChunk, SourceProblem } from './chunk-source.ts';

/** Senders that are told apart; what further ones send has one name. */
export const UDP_SENDERS_MAX = 256;

const LINE_FEED = 10;

export interface UdpOptions {
  readonly name: string;
  /** 0 takes a free one; {@link UdpSource.port} says which. */
  readonly port: number;
  /** The address to listen on; this machine alone unless said otherwise. */
  readonly host?: string;
  readonly queueBytesMax?: number;
  readonly clock?: Clock;
}

export interface UdpSource extends ChunkSource {
  /** The port that is listened on. */
  readonly port: number;
}

/**
 * Listens for datagrams, of which each ends its line. UDP cannot be slowed down: when the reader is behind by the limit,
 * datagrams are dropped and counted. Rejects with the system's error when the port cannot be had.
 */
export async function fromUdp(options: UdpOptions): Promise<UdpSource> {
  const host = options.host ?? '127.0.0.1';
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  socket.bind(options.port, host);
  await once(socket, 'listening');
  return new DatagramSource(socket, options);
}

class DatagramSource implements UdpSource {
  readonly name: string;
  readonly port: number;
  lastHeardAtMs: number = Number.NaN;
  problem: SourceProblem | undefined = undefined;
  readonly #socket: Socket;
  readonly #queue: ChunkQueue;
  readonly #clock: Clock;
  readonly #senders = new Set<string>();
  #isClosed = false;

  constructor(socket: Socket, options: UdpOptions) {
    this.name = options.name;
    this.port = socket.address().port;
    this.#socket = socket;
    this.#clock = options.clock ?? Date.now;
    this.#queue = new ChunkQueue(options.queueBytesMax ?? QUEUE_BYTES_MAX);
    socket.on('message', (bytes, remote) => this.#hear(bytes, remote));
    socket.on('error', (error) => {
      this.problem = { code: 'listen', message: `Listening stopped (${error.message}). Check the address and port.` };
    });
  }

  get droppedBytes(): number {
    return this.#queue.droppedBytes;
  }

  [Symbol.asyncIterator](): AsyncIterator<SourceChunk> {
    return this.#queue[Symbol.asyncIterator]();
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#queue.close();
    const closed = once(this.#socket, 'close');
    this.#socket.close();
    await closed;
  }

  #hear(bytes: Uint8Array, remote: RemoteInfo): void {
    this.lastHeardAtMs = this.#clock();
    const source = this.#nameOf(`${remote.address}:${remote.port}`);
    this.#queue.offer({ source, bytes: asLine(bytes), receivedAtMs: this.lastHeardAtMs, isLast: false });
  }

  #nameOf(sender: string): string {
    if (this.#senders.size >= UDP_SENDERS_MAX && !this.#senders.has(sender)) return this.name;
    this.#senders.add(sender);
    return `${this.name} ${sender}`;
  }
}

/** The datagram with a line end. */
function asLine(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) === LINE_FEED) return bytes;
  const line = new Uint8Array(bytes.length + 1);
  line.set(bytes);
  line[bytes.length] = LINE_FEED;
  return line;
}
