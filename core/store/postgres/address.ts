import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Where a PostgreSQL of our own listens: always a port of 127.0.0.1, and where the system has them a Unix socket, which takes less work for each of many small answers. */
export interface Address {
  readonly port: number;
  /** The folder of its socket. */
  readonly sockets?: string;
}

/** The longest path of a socket on Linux; it is shorter elsewhere, which the attempt shows. */
const SOCKET_PATH_BYTES_MAX = 107;
/** What would end a name in PostgreSQL's list of folders, or part it. */
const LIST_SIGNS = /[,"]|^\s|\s$/u;

/** A free port, and the cluster's folder for the socket if one can be made there: not on every file system, nor at every length of path. */
export async function chooseAddress(cluster: string): Promise<Address> {
  const port = await freePort();
  return (await takesSocket(cluster, port)) ? { port, sockets: cluster } : { port };
}

/** What the driver connects to. */
export function connectionUrl({ port, sockets }: Address, password: string): string {
  const host = sockets === undefined ? '127.0.0.1' : encodeURIComponent(sockets);
  return `postgres://quintet:${password}@${host}:${port}/postgres`;
}

async function takesSocket(cluster: string, port: number): Promise<boolean> {
  const path = join(cluster, `.s.PGSQL.${port}`);
  if (process.platform === 'win32' || LIST_SIGNS.test(cluster) || Buffer.byteLength(path) > SOCKET_PATH_BYTES_MAX) {
    return false;
  }
  await rm(path, { force: true });
  return await new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen(path, () => server.close(() => answer(true)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}
