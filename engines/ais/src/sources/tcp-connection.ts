import type { Socket } from 'node:net';
import type { ChunkQueue } from './chunk-queue.ts';
import type { Clock } from './chunk-source.ts';

/** What happens on a connection. */
export interface ConnectionEvents {
  heard(atMs: number): void;
  ended(error: Error | undefined): void;
}

/** Puts what a socket receives into the queue, and stops it while the queue is full. */
export class TcpConnection {
  readonly #socket: Socket;
  readonly #queue: ChunkQueue;

  constructor(socket: Socket, source: string, queue: ChunkQueue, clock: Clock, events: ConnectionEvents) {
    this.#socket = socket;
    this.#queue = queue;
    let failure: Error | undefined;
    socket.on('data', (bytes: Uint8Array) => {
      const receivedAtMs = clock();
      queue.add({ source, bytes, receivedAtMs, isLast: false });
      events.heard(receivedAtMs);
      if (queue.isFull) socket.pause();
    });
    socket.on('error', (error) => {
      failure = error;
    });
    socket.on('close', () => {
      queue.add({ source, bytes: new Uint8Array(0), receivedAtMs: clock(), isLast: true });
      events.ended(failure);
    });
  }

  /** Goes on after the queue was read. */
  resume(): void {
    if (!this.#queue.isFull) this.#socket.resume();
  }

  end(error?: Error): void {
    this.#socket.destroy(error);
  }
}
