import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { notify, type Store, type Tx } from '../store/index.ts';
import type { Tables } from '../store/tables.ts';
import { partitionOf } from './partition.ts';
import type { ConsumeOptions, Consumer, NewWork, WorkHandler, WorkItem, WorkStream } from './work-stream.ts';

const PUBLISH_ROWS_MAX = 1000;
const BACKOFF_MS_FIRST = 250;
const BACKOFF_MS_MAX = 60_000;
const CHANNEL = 'quintet_work';

/** Work in tables: claimed with `for update skip locked`, done and deleted in one transaction. */
export async function postgresStream(store: Store): Promise<WorkStream> {
  const listeners = new Set<{ readonly stream: string; wake(): void }>();
  await store.listen(CHANNEL, (stream) => {
    for (const listener of listeners) if (listener.stream === stream) listener.wake();
  });
  return {
    publish: (stream, items) => publish(store.db, stream, items),
    consume(stream, handler, options = {}) {
      const consumer = new PostgresConsumer(store.db, stream, handler, options);
      const entry = { stream, wake: () => consumer.wake() };
      listeners.add(entry);
      return {
        wake: entry.wake,
        async close() {
          listeners.delete(entry);
          await consumer.close();
        },
      };
    },
    whenPublished: (stream, heard) => void listeners.add({ stream, wake: heard }),
    waiting: (stream) => countRows(store.db, 'work', stream),
    setAside: (stream) => countRows(store.db, 'dead_work', stream),
  };
}

async function publish(db: Kysely<Tables>, stream: string, items: readonly NewWork[]): Promise<void> {
  if (items.length === 0) return;
  if (items.length <= PUBLISH_ROWS_MAX) {
    await publishAtOnce(db, stream, items);
    return;
  }
  await db.transaction().execute(async (tx) => {
    for (let from = 0; from < items.length; from += PUBLISH_ROWS_MAX) {
      const rows = items.slice(from, from + PUBLISH_ROWS_MAX).map(({ key, payload }) => ({
        stream,
        partition: partitionOf(key),
        key,
        payload: JSON.stringify(payload),
      }));
      await tx.insertInto('work').values(rows).execute();
    }
    await notify(tx, CHANNEL, stream);
  });
}

/** What fits into one statement needs no transaction around it: one way to the database instead of four. */
async function publishAtOnce(db: Kysely<Tables>, stream: string, items: readonly NewWork[]): Promise<void> {
  await sql`
    with added as (
      insert into work (stream, partition, key, payload)
      select ${stream}, partition, key, payload::jsonb
      from unnest(${items.map(({ key }) => partitionOf(key))}::integer[], ${items.map(({ key }) => key)}::text[],
        ${items.map(({ payload }) => JSON.stringify(payload))}::text[]) with ordinality as r (partition, key, payload, n)
      order by n)
    select pg_notify(${CHANNEL}, ${stream})`.execute(db);
}

async function countRows(db: Kysely<Tables>, table: 'work' | 'dead_work', stream: string): Promise<number> {
  const row = await db
    .selectFrom(table)
    .where('stream', '=', stream)
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

class PostgresConsumer implements Consumer {
  readonly #db: Kysely<Tables>;
  readonly #stream: string;
  readonly #handler: WorkHandler;
  readonly #options: Required<Omit<ConsumeOptions, 'onError'>> & Pick<ConsumeOptions, 'onError'>;
  readonly #loop: Promise<void>;
  #closed = false;
  #woken = false;
  #rouse: (() => void) | undefined;

  constructor(db: Kysely<Tables>, stream: string, handler: WorkHandler, options: ConsumeOptions) {
    this.#db = db;
    this.#stream = stream;
    this.#handler = handler;
    this.#options = { batchMax: 50, attemptsMax: 5, pollMs: 1000, gatherMs: 0, ...options };
    this.#loop = this.#run();
  }

  wake(): void {
    this.#woken = true;
    this.#rouse?.();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.wake();
    await this.#loop;
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      this.#woken = false;
      // A database that is away for a moment is tried again at the next look; the work is safe in it.
      const start = performance.now();
      const done = await this.#round().catch(() => 0);
      const left = start + this.#options.gatherMs - performance.now();
      if (done === 0) await this.#rest();
      else if (left > 0) await sleep(left);
    }
  }

  async #rest(): Promise<void> {
    if (this.#woken || this.#closed) return;
    await new Promise<void>((done) => {
      const timer = setTimeout(done, this.#options.pollMs);
      this.#rouse = () => {
        clearTimeout(timer);
        done();
      };
    });
    this.#rouse = undefined;
  }

  /** One batch of each partition that has work due. */
  async #round(): Promise<number> {
    let done = 0;
    for (const partition of shuffled(await duePartitions(this.#db, this.#stream))) {
      if (this.#closed) break;
      done += await this.#batch(partition);
    }
    return done;
  }

  async #batch(partition: number): Promise<number> {
    const claimed: WorkItem[] = [];
    try {
      await this.#db.transaction().execute(async (tx) => {
        if (!(await lockPartition(tx, this.#stream, partition))) return;
        claimed.push(...(await claim(tx, this.#stream, partition, this.#options.batchMax)));
        if (claimed.length > 0) await this.#handler(claimed, tx);
      });
      return claimed.length;
    } catch (error) {
      if (claimed.length === 0) throw error;
      if (claimed.length === 1 && claimed[0]) {
        await this.#failed(claimed[0], error);
        return 1;
      }
      // One bad item must not hold up the others: each is tried alone.
      for (const item of claimed) await this.#alone(item);
      return claimed.length;
    }
  }

  async #alone(item: WorkItem): Promise<void> {
    try {
      await this.#db.transaction().execute(async (tx) => {
        if (!(await lockPartition(tx, this.#stream, partitionOf(item.key)))) return;
        const gone = await tx.deleteFrom('work').where('id', '=', item.id).executeTakeFirst();
        if (gone.numDeletedRows === 1n) await this.#handler([item], tx);
      });
    } catch (error) {
      await this.#failed(item, error);
    }
  }

  async #failed(item: WorkItem, error: unknown): Promise<void> {
    this.#options.onError?.(error, item);
    await this.#db.transaction().execute(async (tx) => {
      const row = await tx.selectFrom('work').where('id', '=', item.id).selectAll().forUpdate().executeTakeFirst();
      if (!row) return;
      const attempts = row.attempts + 1;
      if (attempts < this.#options.attemptsMax) {
        const waitMs = Math.min(BACKOFF_MS_FIRST * 4 ** (attempts - 1), BACKOFF_MS_MAX);
        await tx
          .updateTable('work')
          .set({ attempts, visible_at: sql<Date | string>`now() + ${waitMs} * interval '1 millisecond'` })
          .where('id', '=', item.id)
          .execute();
        return;
      }
      const message = error instanceof Error ? error.message : String(error);
      await tx
        .insertInto('dead_work')
        .values({ id: row.id, stream: row.stream, key: row.key, payload: JSON.stringify(row.payload), error: message })
        .execute();
      await tx.deleteFrom('work').where('id', '=', item.id).execute();
    });
  }
}

/** From each to the next by the index: what was done and deleted lately is not walked through. */
async function duePartitions(db: Kysely<Tables>, stream: string): Promise<number[]> {
  const { rows } = await sql<{ partition: number }>`
    with recursive due as (
      (select partition from work where stream = ${stream} and visible_at <= now() order by partition limit 1)
      union all
      select (select w.partition from work w where w.stream = ${stream} and w.partition > due.partition
        and w.visible_at <= now() order by w.partition limit 1)
      from due where due.partition is not null)
    select partition from due where partition is not null`.execute(db);
  return rows.map(({ partition }) => partition);
}

/** One worker at a time has a partition; the lock goes with the transaction, also when its process dies. */
async function lockPartition(tx: Tx, stream: string, partition: number): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtext(${stream}), ${partition}) as locked`.execute(tx);
  return rows[0]?.locked === true;
}

async function claim(tx: Tx, stream: string, partition: number, batchMax: number): Promise<WorkItem[]> {
  const { rows } = await sql<{ id: string; key: string; payload: unknown; accepted_at: Date }>`
    select id, key, payload, accepted_at from claim_work(${stream}, ${partition}, ${batchMax})`.execute(tx);
  return rows
    .sort((a, b) => Number(BigInt(a.id) - BigInt(b.id)))
    .map((row) => ({ id: row.id, key: row.key, payload: row.payload, acceptedAt: row.accepted_at }));
}

/** Workers that look at once begin at different partitions. */
function shuffled<T>(items: T[]): T[] {
  const start = items.length === 0 ? 0 : process.pid % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
