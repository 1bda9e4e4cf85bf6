import { FEEDS_CHANNEL } from '@quintet/core/observe/hazards';
import { writePoll } from '@quintet/core/observe/intake';
import { notify } from '@quintet/core/store';
import { nodeFinding } from '../finding-codes.ts';
import { errorFields } from '../log.ts';
import type { Node } from '../node.ts';
import { submitHazards } from './submit-hazards.ts';

const LOOK_MS = 5000;
/** Between two tries to connect: it doubles up to a minute, and a part of it is left to chance. */
const AGAIN_MS_FIRST = 2000;
const AGAIN_MS_MAX = 60_000;
const FRAME_CHARS_MAX = 1_000_000;
/** That the line is open is noted so often. */
const NOTED_MS = 60_000;

interface SpokenFeed {
  readonly id: string;
  readonly dataset: string;
  readonly location: string;
}

/** Feeds that speak over a WebSocket all the time: connected while they are enabled, and again when the line breaks. */
export class SpokenFeeds {
  readonly #node: Node;
  readonly #lines = new Map<string, Line>();
  readonly #timer: NodeJS.Timeout;
  #looking: Promise<void> | undefined;

  constructor(node: Node) {
    this.#node = node;
    this.#timer = setInterval(() => this.#look(), LOOK_MS).unref();
    this.#look();
  }

  #look(): void {
    this.#looking ??= this.#set()
      .catch((error: unknown) => this.#node.log.error(errorFields(error), 'spoken feeds'))
      .finally(() => {
        this.#looking = undefined;
      });
  }

  async #set(): Promise<void> {
    const rows = await this.#node.store.db
      .selectFrom('feed')
      .where('enabled', '=', true)
      .where('reads', '=', 'hazards')
      .where('location', 'like', 'ws%')
      .select(['id', 'dataset', 'location'])
      .execute();
    const wanted = new Map(
      rows.flatMap((row) => (row.location === null ? [] : [[row.id, { ...row, location: row.location }]])),
    );
    for (const [id, line] of this.#lines) {
      if (wanted.get(id)?.location === line.feed.location) continue;
      line.close();
      this.#lines.delete(id);
    }
    for (const [id, feed] of wanted) if (!this.#lines.has(id)) this.#lines.set(id, new Line(this.#node, feed));
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    for (const line of this.#lines.values()) line.close();
  }
}

/** One connection, opened again whenever it breaks. */
class Line {
  readonly feed: SpokenFeed;
  readonly #node: Node;
  #socket: WebSocket | undefined;
  #again: NodeJS.Timeout | undefined;
  #waitMs = AGAIN_MS_FIRST;
  #notedAt = 0;
  #closed = false;

  constructor(node: Node, feed: SpokenFeed) {
    this.#node = node;
    this.feed = feed;
    this.#open();
  }

  #open(): void {
    let socket: WebSocket;
    try {
      socket = new WebSocket(this.feed.location);
    } catch (error) {
      this.#broken(error instanceof Error ? error.message : 'the address is none');
      return;
    }
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#waitMs = AGAIN_MS_FIRST;
      void this.#heard(true);
    });
    socket.addEventListener('message', ({ data }) => void this.#take(data));
    socket.addEventListener('error', () => socket.close());
    socket.addEventListener('close', () => this.#broken('the line was closed'));
  }

  async #take(data: unknown): Promise<void> {
    if (typeof data !== 'string' || data.length > FRAME_CHARS_MAX) return;
    const receivedAt = this.#node.now().toISOString();
    const body = Buffer.from(data).toString('base64');
    await this.#safely(() => submitHazards(this.#node, [{ dataset: this.feed.dataset, receivedAt, body }]));
    await this.#heard(false);
  }

  async #heard(isOpened: boolean): Promise<void> {
    const now = this.#node.now();
    if (!isOpened && now.getTime() - this.#notedAt < NOTED_MS) return;
    this.#notedAt = now.getTime();
    await this.#safely(async () => {
      await this.#node.store.db
        .updateTable('feed')
        .set({ checked_at: now, refused_at: null, refusal: null })
        .where('id', '=', this.feed.id)
        .execute();
      await this.#node.store.db
        .transaction()
        .execute((tx) =>
          writePoll(tx, { feed: this.feed.id, at: now, ok: true, newestAt: isOpened ? undefined : now }),
        );
      await notify(this.#node.store.db, FEEDS_CHANNEL, '');
    });
  }

  #broken(reason: string): void {
    if (this.#closed) return;
    const waitMs = this.#waitMs * (0.5 + Math.random() / 2);
    this.#waitMs = Math.min(this.#waitMs * 2, AGAIN_MS_MAX);
    this.#again = setTimeout(() => this.#open(), waitMs).unref();
    const at = this.#node.now();
    const finding = nodeFinding('FED-403', { reason });
    void this.#safely(async () => {
      await this.#node.store.db
        .updateTable('feed')
        .set({ refused_at: at, refusal: JSON.stringify([finding]) })
        .where('id', '=', this.feed.id)
        .execute();
      await this.#node.store.db
        .transaction()
        .execute((tx) => writePoll(tx, { feed: this.feed.id, at, ok: false, findings: [finding] }));
      await notify(this.#node.store.db, FEEDS_CHANNEL, '');
    });
  }

  async #safely(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#node.log.error({ ...errorFields(error), feed: this.feed.id }, 'spoken feed');
    }
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#again);
    this.#socket?.close();
  }
}
