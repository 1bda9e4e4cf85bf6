import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { teachToCopy } from './copy-in.ts';
import { Ears } from './ears.ts';
import { migrations } from './migrations/index.ts';
import { type EmbeddedServer, startEmbedded } from './postgres/embedded.ts';
import type { Tables } from './tables.ts';

const CONNECTIONS_MAX = 10;
const ANSWER_MS_MAX = 2000;

/** A place to read and write within one transaction; only `core` builds sentences with it. */
export type Tx = Transaction<Tables>;

/** The open database of a node. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly url: string;
  /**
   * Calls back when `notify(channel)` is heard, also from other processes, and with an empty payload when something may
   * have been missed. A hint only: the tables are the truth.
   */
  listen(channel: string, heard: (payload: string) => void): Promise<void>;
  /** Whether the database answers within a moment. */
  answers(): Promise<boolean>;
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
  return { url, revive: async () => undefined, stop: async () => undefined };
}

function connect(server: EmbeddedServer, connectionsMax: number): Store {
  // Dates without time stay text: a birth date has no zone.
  pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
  const pool = new pg.Pool({ connectionString: server.url, max: connectionsMax });
  // A connection that breaks is replaced at its next use; who was using it is told by its own sentence.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    teachToCopy(client);
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const ears = new Ears(server.url, async () => await server.revive());
  return {
    db,
    url: server.url,
    listen: async (channel, heard) => await ears.listen(channel, heard),
    answers: async () => await Promise.race([answers(db), late(ANSWER_MS_MAX)]),
    async close() {
      await ears.close();
      await db.destroy();
      await server.stop();
    },
  };
}

async function answers(db: Kysely<Tables>): Promise<boolean> {
  return await sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}

async function late(afterMs: number): Promise<false> {
  return await new Promise((done) => setTimeout(() => done(false), afterMs).unref());
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error(JSON.stringify(error));
}
