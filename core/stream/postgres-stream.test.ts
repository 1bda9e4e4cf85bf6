import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store, Tx } from '../store/index.ts';
import { testStore } from '../testing/test-store.ts';
import { postgresStream } from './postgres-stream.ts';
import { workStreamContract } from './work-stream.contract.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

workStreamContract('PostgreSQL', () => postgresStream(store));

/** Blocks of the table and its indexes that this connection has looked at, as far as that is not told to others yet. */
async function fetched(tx: Tx): Promise<number> {
  const { rows } = await sql<{ blocks: number }>`
    select sum(pg_stat_get_xact_blocks_fetched(c.oid))::integer as blocks from pg_class c
    where c.oid = 'work'::regclass or c.oid in (select indexrelid from pg_index where indrelid = 'work'::regclass)`.execute(
    tx,
  );
  return rows[0]!.blocks;
}

test('what was done before it was tidied up is not walked through again', async () => {
  const payload = JSON.stringify({ body: 'x'.repeat(1000) });
  const claim = sql<{ id: string }>`select id from claim_work('walked', 1, 100)`;
  const publish = (count: number) => sql`
    insert into work (stream, partition, key, payload)
    select 'walked', 1, 'k', ${payload}::jsonb from generate_series(1, ${count}::integer)`;
  for (let batch = 0; batch < 30; batch++) {
    await publish(100).execute(store.db);
    expect((await claim.execute(store.db)).rows).toHaveLength(100);
  }
  // Each that is claimed is looked at a few times; the three thousand before lie in 400 blocks. Those are walked through once
  // more for as long as somebody else could still see them.
  let blocks = Infinity;
  for (let look = 0; look < 20 && blocks >= 200; look++) {
    await publish(10).execute(store.db);
    blocks = await store.db.transaction().execute(async (tx) => {
      const before = await fetched(tx);
      expect((await claim.execute(tx)).rows).toHaveLength(10);
      return (await fetched(tx)) - before;
    });
  }
  expect(blocks).toBeGreaterThan(10);
  expect(blocks).toBeLessThan(200);
});
