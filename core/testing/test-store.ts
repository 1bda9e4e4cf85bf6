import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openStore, type Store } from '../store/index.ts';
import './global-setup.ts';

/** A store on a fresh database of the tests' PostgreSQL; `close` drops the database. */
export async function testStore(): Promise<Store> {
  const server = inject('postgresUrl');
  const name = `t_${randomBytes(8).toString('hex')}`;
  await administer(server, `create database ${name}`);
  const store = await openStore({ databaseUrl: databaseUrl(server, name), dataFolder: '' });
  return {
    ...store,
    async close() {
      await store.close();
      await administer(server, `drop database ${name} with (force)`);
    },
  };
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
