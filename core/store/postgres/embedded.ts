import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { type Address, chooseAddress, connectionUrl } from './address.ts';
import { copyBinaries, findBinaries, linkLibraries } from './binaries.ts';
import { asUser, chooseRunAs, type RunAs, reachableByOthers } from './run-as.ts';

const START_MS_MAX = 30_000;
const STOP_MS_MAX = 15_000;
/** Small on purpose: a node and its database together stay under 500 MB. */
const SERVER_SETTINGS = {
  listen_addresses: '127.0.0.1',
  max_connections: '40',
  shared_buffers: '48MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '1GB',
  jit: 'off',
  logging_collector: 'off',
  log_min_messages: 'warning',
  log_statement: 'none',
  log_parameter_max_length_on_error: '0',
  log_min_error_statement: 'panic',
} as const;

/** A running PostgreSQL of our own. */
export interface EmbeddedServer {
  readonly url: string;
  /** Starts it again at the same address when it is gone. */
  revive(): Promise<void>;
  /** Ends the server unless another process still works with it: the last one out turns off the light. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL in `<dataFolder>/postgres`, or joins the one that already serves that folder (a node that was killed
 * leaves its server behind, and the command line works beside a running node).
 */
export async function startEmbedded(dataFolder: string): Promise<EmbeddedServer> {
  const home = resolve(dataFolder);
  await mkdir(home, { recursive: true });
  const cluster = join(home, 'postgres');
  const running = await joinRunning(home, cluster);
  if (running) return running;
  const runAs = chooseRunAs(home);
  const native = await prepareBinaries(home, runAs);
  if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(home, cluster, native, runAs);
  const address = await chooseAddress(cluster);
  await launch(home, cluster, native, runAs, address);
  return await serverOf(home, cluster, address);
}

async function serverOf(home: string, cluster: string, address: Address): Promise<EmbeddedServer> {
  const url = await urlOf(home, address);
  return {
    url,
    async revive() {
      if (await runningServer(cluster)) return;
      const runAs = chooseRunAs(home);
      await launch(home, cluster, await prepareBinaries(home, runAs), runAs, address);
    },
    stop: async () => await stopIfAlone(url, cluster),
  };
}

async function prepareBinaries(home: string, runAs: RunAs): Promise<string> {
  const native = findBinaries();
  await linkLibraries(native);
  if (runAs.kind !== 'nobody' || reachableByOthers(native)) return native;
  return await copyBinaries(native, join(home, 'postgres-binaries'));
}

async function initialise(home: string, cluster: string, native: string, runAs: RunAs): Promise<void> {
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { mode: 0o700 });
  const passwordFile = join(home, 'postgres-password');
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (runAs.kind === 'nobody') {
    await chown(cluster, runAs.uid, runAs.gid);
    await chown(passwordFile, runAs.uid, runAs.gid);
  }
  const start = asUser(runAs, join(native, 'bin', 'initdb'), [
    `--pgdata=${cluster}`,
    '--username=quintet',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    // By code point: comparing keys by the rules of a language is a tenth of the work of taking entities in.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  const child = spawn(start.command, start.args, { ...start.options, stdio: ['ignore', 'ignore', 'pipe'] });
  const { code, errors } = await finished(child);
  if (code === 0) return;
  await rm(cluster, { recursive: true, force: true });
  throw new Error(`PostgreSQL could not be set up in ${cluster}: ${errors}`);
}

async function launch(home: string, cluster: string, native: string, runAs: RunAs, address: Address): Promise<void> {
  const { port, sockets = '' } = address;
  const settings = Object.entries({ ...SERVER_SETTINGS, port, unix_socket_directories: sockets }).flatMap(
    ([key, value]) => ['-c', `${key}=${value}`],
  );
  const start = asUser(runAs, join(native, 'bin', 'postgres'), ['-D', cluster, ...settings]);
  const child = spawn(start.command, start.args, {
    ...start.options,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4000);
  });
  const url = await urlOf(home, address);
  const deadline = Date.now() + START_MS_MAX;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start in ${cluster}: ${errors.trim() || 'no answer'}`);
    }
    await new Promise((done) => setTimeout(done, 25));
  }
  child.unref();
  child.stderr?.destroy();
}

/** A fast shutdown: everything committed is kept. */
async function stopIfAlone(url: string, cluster: string): Promise<void> {
  const server = await runningServer(cluster);
  if (!server || (await othersConnected(url))) return;
  process.kill(server.pid, 'SIGINT');
  const deadline = Date.now() + STOP_MS_MAX;
  while (existsSync(join(cluster, 'postmaster.pid')) && isAlive(server.pid) && Date.now() < deadline) {
    await new Promise((done) => setTimeout(done, 10));
  }
}

async function othersConnected(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const others = await client.query(
      `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
    );
    return others.rowCount !== 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Joins the server that holds the folder, if one is alive and answers. */
async function joinRunning(home: string, cluster: string): Promise<EmbeddedServer | undefined> {
  const server = await runningServer(cluster);
  if (!server) return undefined;
  const url = await urlOf(home, server.address);
  const deadline = Date.now() + START_MS_MAX;
  while (isAlive(server.pid) && Date.now() < deadline) {
    if (await answers(url)) return await serverOf(home, cluster, server.address);
    await new Promise((done) => setTimeout(done, 50));
  }
  return undefined;
}

/** Who serves the folder, by the file that PostgreSQL keeps in it: its lines 1, 4 and 5 are process, port and folder of the socket. */
async function runningServer(cluster: string): Promise<{ pid: number; address: Address } | undefined> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const [pid, , , port, sockets] = (await readFile(pidFile, 'utf8')).split('\n').map((line) => line.trim());
  if (!Number(pid) || !Number(port) || !isAlive(Number(pid))) return undefined;
  return { pid: Number(pid), address: { port: Number(port), ...(sockets ? { sockets } : {}) } };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function urlOf(home: string, address: Address): Promise<string> {
  const passwordFile = join(home, 'postgres-password');
  const password = await readFile(passwordFile, 'utf8');
  await chmod(passwordFile, 0o600);
  return connectionUrl(address, password.trim());
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function finished(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  return { code, errors: errors.trim() };
}
