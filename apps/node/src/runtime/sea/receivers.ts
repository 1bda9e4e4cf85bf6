import { type ChunkSource, fromTcp, fromTcpServer, fromUdp } from '@quintet/ais';
import { errorFields } from '../log.ts';
import type { Node } from '../node.ts';
import { countUnread, readReceivers, type ReceiverRow } from './receivers-table.ts';
import { handOverForgotten, Spool } from './spool.ts';

const LOOK_MS = 1000;
const HAND_OVER_BYTES = 4 * 1024 * 1024;
const LINE_END = Uint8Array.of(0x0a);
/** While so many pieces wait to be read no more are written: senders wait, and datagrams are dropped and counted. */
const WAITING_MAX = 300;
const ROOM_LOOK_MS = 200;

interface Running {
  readonly row: ReceiverRow;
  readonly source: ChunkSource;
  /** One for each sender: their lines come cut anywhere. */
  readonly spools: Map<string, Spool>;
  readonly ended: Promise<void>;
}

/** Listens to the receivers that people have set, as they are now: one that is added is heard within a second or two. */
export class Receivers {
  readonly #node: Node;
  readonly #running = new Map<string, Running>();
  readonly #timer: NodeJS.Timeout;
  #looking: Promise<void> | undefined;
  #hasRoom = true;
  #closed = false;

  constructor(node: Node) {
    this.#node = node;
    this.#timer = setInterval(() => this.#tick(), LOOK_MS);
  }

  static async open(node: Node): Promise<Receivers> {
    await handOverForgotten(node);
    return new Receivers(node);
  }

  #tick(): void {
    this.#looking ??= this.#look()
      .catch((error: unknown) => this.#node.log.error(errorFields(error), 'receivers'))
      .finally(() => {
        this.#looking = undefined;
      });
  }

  async #look(): Promise<void> {
    const rows = await readReceivers(this.#node.store);
    this.#hasRoom = (await countUnread(this.#node.store)) < WAITING_MAX;
    for (const [key, running] of this.#running)
      if (!rows.some((row) => keyOf(row) === key)) await this.#stop(key, running);
    for (const row of rows) if (!this.#running.has(keyOf(row)) && !this.#closed) await this.#start(row);
    for (const running of this.#running.values()) await this.#tell(running);
  }

  async #start(row: ReceiverRow): Promise<void> {
    const source = await sourceOf(row).catch(async (error: unknown) => {
      await this.#note(row, { problem: whyNotOpened(error, row.port) });
      return undefined;
    });
    if (!source) return;
    const spools = new Map<string, Spool>();
    this.#running.set(keyOf(row), { row, source, spools, ended: this.#hear(source, spools) });
  }

  async #hear(source: ChunkSource, spools: Map<string, Spool>): Promise<void> {
    for await (const { source: sender, bytes, isLast } of source) {
      const spool = spools.get(sender) ?? new Spool(this.#node, sender);
      spools.set(sender, spool);
      spool.add(bytes);
      // A connection that ends cuts its last line.
      if (isLast) spool.add(LINE_END);
      if (spool.bytes > HAND_OVER_BYTES) await this.#room();
      if (isLast || spool.bytes > HAND_OVER_BYTES) await spool.handOver();
      if (isLast) spools.delete(sender);
    }
  }

  /** Hands over what was heard and says how it stands with the receiver. */
  async #tell({ row, source, spools }: Running): Promise<void> {
    if (this.#hasRoom) for (const spool of spools.values()) await spool.handOver();
    const heard = Number.isNaN(source.lastHeardAtMs) ? {} : { last_heard: new Date(source.lastHeardAtMs) };
    await this.#note(row, { ...heard, problem: source.problem?.message ?? droppedText(source) });
  }

  /** Waits until the reader has come so far that there is room for more. */
  async #room(): Promise<void> {
    while (!this.#hasRoom && !this.#closed) await new Promise((done) => setTimeout(done, ROOM_LOOK_MS));
  }

  async #note({ id }: ReceiverRow, values: { last_heard?: Date; problem: string | null }): Promise<void> {
    await this.#node.store.db.updateTable('receiver').set(values).where('id', '=', id).execute();
  }

  async #stop(key: string, { source, spools, ended }: Running): Promise<void> {
    this.#running.delete(key);
    await source.close();
    await ended;
    for (const spool of spools.values()) await spool.handOver();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#looking;
    for (const [key, running] of this.#running) await this.#stop(key, running);
  }
}

/** Why a receiver cannot listen, and what to do. */
function whyNotOpened(error: unknown, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program. Choose another one.`;
  if (code === 'EACCES') return `This node may not listen on port ${port}. Choose one above 1023.`;
  return message;
}

function droppedText({ droppedBytes }: ChunkSource): string | null {
  if (droppedBytes === 0) return null;
  return `${droppedBytes.toLocaleString('en')} bytes came faster than they could be read and were dropped. Use TCP, or thin the feed.`;
}

function keyOf({ id, name, kind, host, port }: ReceiverRow): string {
  return [id, name, kind, host, port].join(' ');
}

async function sourceOf({ name, kind, host, port }: ReceiverRow): Promise<ChunkSource> {
  if (kind === 'udp') return await fromUdp({ name, port });
  if (kind === 'listen') return await fromTcpServer({ name, port });
  return fromTcp({ name, host: host ?? '127.0.0.1', port });
}
