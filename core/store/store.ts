import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { migrations } from './migrations/index.ts';
import { type EmbeddedServer, startEmbedded } from './postgres/embedded.ts';
import type { Tables } from './tables.ts';

const CONNECTIONS_MAX = 10;

/** A place to read and write within one transaction; only `core` builds sentences with it. */
export type Tx = Transaction<Tables>;

/** The open database of a node. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly url: string;
  /** Calls back when `notify(channel)` is heard, also from other processes. A hint only: the tables are the truth. */
  listen(channel: string, heard: (payload: string) => void): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** A PostgreSQL of one's own; without it one is started in `dataFolder`. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
  readonly connectionsMax?: number;
}

/**
 * Opens the database, starting it if need be, and brings its tables up to date.
 * @throws when it cannot be reached or a migration fails; nothing is half-done, since each runs in a transaction
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const server = options.databaseUrl ? external(options.databaseUrl) : await startEmbedded(options.dataFolder);
  const store = connect(server, options.connectionsMax ?? CONNECTIONS_MAX);
  try {
    await migrate(store.db);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

function external(url: string): EmbeddedServer {
  return { url, stop: async () => undefined };
}

function connect(server: EmbeddedServer, connectionsMax: number): Store {
  // Dates without time stay text: a birth date has no zone.
  pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
  const pool = new pg.Pool({ connectionString: server.url, max: connectionsMax });
  // An idle connection that breaks is replaced at its next use; the error belongs to no request.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const ears: Ears = { closed: false };
  return {
    db,
    url: server.url,
    listen: (channel, heard) => listen(server.url, ears, channel, heard),
    async close() {
      ears.closed = true;
      await ears.client?.end().catch(() => undefined);
      await db.destroy();
      await server.stop();
    },
  };
}

interface Ears {
  closed: boolean;
  client?: pg.Client;
}

async function listen(url: string, ears: Ears, channel: string, heard: (payload: string) => void): Promise<void> {
  if (!/^[a-z_]+$/.test(channel)) throw new Error(`not a channel name: ${channel}`);
  ears.client ??= await hearingClient(url);
  ears.client.on('notification', (message) => {
    if (message.channel === channel) heard(message.payload ?? '');
  });
  await ears.client.query(`listen ${channel}`);
}

async function hearingClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error(JSON.stringify(error));
}
