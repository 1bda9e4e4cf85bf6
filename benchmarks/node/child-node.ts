import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const QUINTET = fileURLToPath(new URL('../../apps/node/bin/quintet.js', import.meta.url));
/** A benchmark that is profiled has its node profiled too, thread by thread. */
const PROFILED = process.execArgv.filter((flag) => flag.startsWith('--cpu-prof'));
const START_MS_MAX = 120_000;
/** PostgreSQL looks once a minute for what is to be tidied (`autovacuum_naptime`). */
const TIDY_BEGINS_MS = 65_000;
const CALM_MS = 3000;

/** A node of its own, on a folder of its own, as a user starts it. */
export interface ChildNode {
  readonly url: string;
  readonly folder: string;
  /** Calls the node with the token of the folder's owner. */
  call(method: string, path: string, body?: string | Uint8Array, token?: string): Promise<Answer>;
  /** Runs a command of the command line; gives its standard output. */
  run(command: string, ...args: string[]): Promise<string>;
  /** Proportional set size of the node and its PostgreSQL, in MB. */
  memoryMb(): number;
  /** Time of the processor that the node and its PostgreSQL have used, in seconds. */
  cpuSeconds(): { readonly node: number; readonly database: number };
  /** Waits until PostgreSQL has tidied up after what was loaded, which it begins to within a minute. */
  tidied(): Promise<void>;
  stop(): Promise<void>;
}

/** What was answered, whole. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
  /** @throws SyntaxError where it is no JSON */
  json(): unknown;
}

export async function startChildNode(...flags: string[]): Promise<ChildNode> {
  const folder = await mkdtemp(join(tmpdir(), 'quintet-bench-'));
  const child = spawn(
    process.execPath,
    [...PROFILED, QUINTET, 'start', '--data', folder, '--port', '0', '--exercise', 'no', ...flags],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, QUINTET_LOG: 'error' },
    },
  );
  const { url, token } = await runningNode(child, join(folder, 'node.json'));
  const at = new URL(url);
  return {
    url,
    folder,
    call: async (method, path, body, other) =>
      await asked(at, path, body, {
        method,
        headers: {
          authorization: `Bearer ${other ?? token}`,
          'content-type': typeof body === 'string' ? 'application/json' : 'application/octet-stream',
          'content-length': String(body === undefined ? 0 : Buffer.byteLength(body)),
        },
      }),
    run: (command, ...args) => runCommand([...command.split(' '), '--data', folder, ...args]),
    memoryMb: () =>
      Math.round([child.pid ?? 0, ...databaseOf(folder)].reduce((sum, one) => sum + pssKb(one), 0) / 1024),
    cpuSeconds: () => ({
      node: cpuSecondsOf(child.pid ?? 0),
      database: databaseOf(folder).reduce((sum, one) => sum + cpuSecondsOf(one), 0),
    }),
    async tidied() {
      const from = performance.now();
      for (let calmAt = from; performance.now() < Math.max(from + TIDY_BEGINS_MS, calmAt + CALM_MS); ) {
        if (databaseOf(folder).some(isTidying)) calmAt = performance.now();
        await sleep(1000);
      }
    },
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Connections are kept open, as a client that sends much does; idle ones not for so long that the node closes them first. */
const agent = new Agent({ keepAlive: true, timeout: 10_000 });

/** As `fetch` does it, at a fraction of the time of the processor, which is the node's here. */
async function asked(
  { hostname, port }: URL,
  path: string,
  body: string | Uint8Array | undefined,
  options: { readonly method: string; readonly headers: Readonly<Record<string, string>> },
): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const heard = (answer: IncomingMessage): void => {
      const status = answer.statusCode ?? 0;
      let text = '';
      answer
        .setEncoding('utf8')
        .on('data', (chunk: string) => (text += chunk))
        .once('error', reject)
        .once('end', () => resolve({ ok: status >= 200 && status < 300, status, text, json: () => JSON.parse(text) }));
    };
    request({ ...options, hostname, port, path, agent }, heard)
      .once('error', reject)
      .end(body);
  });
}

async function runningNode(child: ChildProcess, file: string): Promise<{ url: string; token: string }> {
  const deadline = Date.now() + START_MS_MAX;
  while (Date.now() < deadline && child.exitCode === null) {
    // It may be half written.
    const text = existsSync(file) ? await readFile(file, 'utf8') : '';
    if (text.trimEnd().endsWith('}')) {
      const node = JSON.parse(text) as { url: string; token: string };
      const ready = await fetch(`${node.url}/readyz`).catch(() => undefined);
      if (ready?.ok) return node;
    }
    await sleep(50);
  }
  throw new Error('the node did not start');
}

/** Runs the command line to its end. */
export async function runCommand(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [QUINTET, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await new Promise((done) => child.once('close', done));
  return output;
}

/** The postmaster and its children, which are found by their parent. */
function databaseOf(folder: string): number[] {
  const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return [postmaster, ...all.filter((one) => parentOf(one) === postmaster)];
}

function isTidying(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('autovacuum worker');
  } catch {
    return false;
  }
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? 0);
}

/** Of the process and of its children that have ended; Linux counts in hundredths of a second. */
function cpuSecondsOf(pid: number): number {
  return statOf(pid)
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
}

/** What Linux says of a process, from its state on; nothing of one that has ended. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** Linux shares out common pages in `smaps_rollup`. */
function pssKb(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
