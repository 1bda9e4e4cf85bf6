import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { notify } from '../notify.ts';
import { openStore } from '../store.ts';

test('a database that was killed is started again, and nothing that was committed is lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quintet-revive-'));
  // PostgreSQL may run as another user, who must be able to walk in.
  await chmod(folder, 0o755);
  const store = await openStore({ dataFolder: folder });
  try {
    const heard: string[] = [];
    await store.listen('quintet_test', (payload) => heard.push(payload));
    await sql`create table kept as select 7 as n`.execute(store.db);
    const [pid] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    await vi.waitFor(async () => expect(await store.answers()).toBe(false), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await store.answers()).toBe(true), { timeout: 30_000, interval: 200 });
    const { rows } = await sql<{ n: number }>`select n from kept`.execute(store.db);
    expect(rows).toEqual([{ n: 7 }]);
    await vi.waitFor(() => expect(heard).toEqual(['']), { timeout: 30_000 });
    await notify(store.db, 'quintet_test', 'again');
    await vi.waitFor(() => expect(heard).toEqual(['', 'again']));
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}, 90_000);
