import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../store.ts';
import { chooseAddress, connectionUrl } from './address.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-address-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true, maxRetries: 5 }));

test.skipIf(process.platform === 'win32')('a socket in the folder, and nothing left of the attempt', async () => {
  const { port, sockets } = await chooseAddress(folder);
  expect(sockets).toBe(folder);
  expect(existsSync(join(folder, `.s.PGSQL.${port}`))).toBe(false);
});

test('no socket where none can be made, or where its folder cannot be named', async () => {
  const long = join(folder, 'x'.repeat(100));
  await mkdir(long);
  expect((await chooseAddress(long)).sockets).toBeUndefined();
  expect((await chooseAddress(join(folder, 'missing'))).sockets).toBeUndefined();
  const comma = join(folder, 'a,b');
  await mkdir(comma);
  expect((await chooseAddress(comma)).sockets).toBeUndefined();
});

test('the folder of a socket stands in the address whatever its signs', () => {
  expect(connectionUrl({ port: 5, sockets: '/a b/é' }, 'p')).toBe('postgres://quintet:p@%2Fa%20b%2F%C3%A9:5/postgres');
  expect(connectionUrl({ port: 5 }, 'p')).toBe('postgres://quintet:p@127.0.0.1:5/postgres');
});

test.each([
  ['by a socket, under blanks and letters of any kind', 'a b é', true],
  ['by a port, where the path is too long for a socket', 'y'.repeat(100), false],
])(
  'a store is opened %s',
  async (_, name, bySocket) => {
    const home = join(folder, name);
    await mkdir(home, { mode: 0o755 });
    const store = await openStore({ dataFolder: home });
    const { rows } = await sql<{ socket: boolean }>`select inet_server_addr() is null as socket`.execute(store.db);
    expect(rows).toEqual([{ socket: bySocket && process.platform !== 'win32' }]);
    await store.close();
  },
  90_000,
);
