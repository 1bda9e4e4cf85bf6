import { randomBytes } from 'node:crypto';
import type { Sector } from '@quintet/core/sector';
import { type Gate, makeGate } from '@quintet/core/safeguards';
import { openStore, readSetting, type Store, writeSetting } from '@quintet/core/store';
import { postgresStream, type WorkStream } from '@quintet/core/stream';
import type { DataFolder } from './data-folder.ts';
import type { Log } from './log.ts';

/** What the parts of a running node share. */
export interface Node {
  readonly folder: DataFolder;
  readonly sectors: readonly Sector[];
  readonly store: Store;
  readonly stream: WorkStream;
  readonly gate: Gate;
  readonly log: Log;
  /** The key of this node's pseudonyms; it never leaves the store. */
  readonly secret: string;
  readonly now: () => Date;
}

export async function openNode(options: {
  folder: DataFolder;
  sectors: readonly Sector[];
  log: Log;
  databaseUrl?: string | undefined;
  connectionsMax?: number;
  /** The clock; tests bring their own. */
  now?: () => Date;
}): Promise<Node> {
  const { folder, sectors, log, now = systemClock } = options;
  const store = await openStore({
    dataFolder: folder.path,
    databaseUrl: options.databaseUrl ?? process.env['DATABASE_URL'],
    ...(options.connectionsMax === undefined ? {} : { connectionsMax: options.connectionsMax }),
  });
  return {
    folder,
    sectors,
    store,
    log,
    now,
    stream: await postgresStream(store),
    gate: makeGate(store, now),
    secret: await nodeSecret(store),
  };
}

function systemClock(): Date {
  return new Date();
}

const SECRET_KEY = 'pseudonym-secret';

async function nodeSecret(store: Store): Promise<string> {
  return await store.db.transaction().execute(async (tx) => {
    const known = await readSetting(tx, SECRET_KEY);
    if (typeof known === 'string') return known;
    const secret = randomBytes(32).toString('base64url');
    await writeSetting(tx, SECRET_KEY, secret, 'node');
    return secret;
  });
}
