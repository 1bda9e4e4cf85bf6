import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { testStore } from '../testing/test-store.ts';
import { notify } from './notify.ts';
import type { Store } from './store.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => await store.close());

test('what is told is heard again after the connection broke', async () => {
  const heard: string[] = [];
  await store.listen('quintet_test', (payload) => heard.push(payload));
  await notify(store.db, 'quintet_test', 'before');
  await vi.waitFor(() => expect(heard).toEqual(['before']));
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(store.db);
  await vi.waitFor(() => expect(heard).toEqual(['before', '']), { timeout: 10_000 });
  await notify(store.db, 'quintet_test', 'after');
  await vi.waitFor(() => expect(heard).toEqual(['before', '', 'after']));
});

test('a channel has a plain name', async () => {
  await expect(store.listen('x; drop', () => undefined)).rejects.toThrow('not a channel name');
});

test('an answer is missed when the database is gone', async () => {
  const gone = await testStore();
  expect(await gone.answers()).toBe(true);
  await gone.db.destroy();
  expect(await gone.answers()).toBe(false);
  await gone.close();
});
