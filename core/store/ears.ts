import pg from 'pg';

type Heard = (payload: string) => void;

const RETRY_MS_FIRST = 250;
const RETRY_MS_MAX = 10_000;

/**
 * Hears what is told on channels of the database, on a connection of its own. When that breaks it is made anew, and
 * every listener is called with an empty payload, since something may have been told meanwhile.
 */
export class Ears {
  readonly #url: string;
  readonly #revive: () => Promise<void>;
  readonly #listeners = new Map<string, Set<Heard>>();
  #client: Promise<pg.Client> | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;
  /** The last question, answered or not. */
  #asking: Promise<unknown> = Promise.resolve();

  /** `revive` is called before a broken connection is made anew. */
  constructor(url: string, revive: () => Promise<void>) {
    this.#url = url;
    this.#revive = revive;
  }

  async listen(channel: string, heard: Heard): Promise<void> {
    if (!/^[a-z_]+$/.test(channel)) throw new Error(`not a channel name: ${channel}`);
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(heard));
    this.#client ??= this.#connect();
    const client = await this.#client;
    // A connection takes one question at a time.
    const before = this.#asking;
    this.#asking = before.catch(() => undefined).then(() => client.query(`listen ${channel}`));
    await this.#asking;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    await this.#client?.then(async (client) => await client.end()).catch(() => undefined);
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#url });
    // The end of the connection follows, and is what counts.
    client.on('error', () => undefined);
    client.on('notification', ({ channel, payload = '' }) => {
      for (const heard of this.#listeners.get(channel) ?? []) heard(payload);
    });
    await client.connect();
    client.on('end', () => this.#reconnect(RETRY_MS_FIRST));
    return client;
  }

  #reconnect(afterMs: number): void {
    if (this.#closed) return;
    this.#retry = setTimeout(() => {
      this.#client = this.#revive().then(async () => await this.#connect());
      this.#client.then(
        // Should it break again meanwhile, its end makes the next one.
        async (client) => await this.#listenAgain(client).catch(() => undefined),
        () => this.#reconnect(Math.min(afterMs * 2, RETRY_MS_MAX)),
      );
    }, afterMs);
    this.#retry.unref();
  }

  async #listenAgain(client: pg.Client): Promise<void> {
    for (const [channel, listeners] of this.#listeners) {
      await client.query(`listen ${channel}`);
      for (const heard of listeners) heard('');
    }
  }
}
