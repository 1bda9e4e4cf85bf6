import { expect, test } from 'vitest';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { testStore } from '../../testing/index.ts';
import { openedByKey } from './0006-opened-by-key.ts';

test('what was opened by a bare id is opened by feed and id, once', async () => {
  const store = await testStore();
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: store.url }) }),
  });
  try {
    await sql`insert into list_entry (dataset, entry_id, schema, caption, hash, subject, related, first_version, last_version)
      select feed, '7', 'Person', 'Ana', '', '{}', '[]', 1, 1 from unnest(array['un_sc', 'eu_fsf']) feed`.execute(
      store.db,
    );
    await sql`insert into opened (account, entity_id)
      values ('ana', '7'), ('ben', '7'), ('ben', 'eu_fsf/7'), ('ben', 'register/8'), ('ben', '9')`.execute(store.db);
    await openedByKey.up(db);
    const { rows } = await sql<{ of: string }>`select account || ' ' || entity_id as of from opened order by 1`.execute(
      store.db,
    );
    expect(rows.map(({ of }) => of)).toEqual(['ana eu_fsf/7', 'ben 9', 'ben eu_fsf/7', 'ben register/8']);
  } finally {
    await db.destroy();
    await store.close();
  }
});
