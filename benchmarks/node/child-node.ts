import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const QUINTET = fileURLToPath(new URL('../../apps/node/src/main.ts', import.meta.url));
const START_MS_MAX = 120_000;

/** A node of its own, on a folder of its own, as a user starts it. */
export interface ChildNode {
  readonly url: string;
  readonly folder: string;
  /** Calls the node with the token of the folder's owner. */
  call(method: string, path: string, body?: string | Uint8Array, token?: string): Promise<Response>;
  /** Runs a command of the command line; gives its standard output. */
  run(command: string, ...args: string[]): Promise<string>;
  /** Proportional set size of the node and its PostgreSQL, in MB. */
  memoryMb(): number;
  stop(): Promise<void>;
}

export async function startChildNode(...flags: string[]): Promise<ChildNode> {
  const folder = await mkdtemp(join(tmpdir(), 'quintet-bench-'));
  const child = spawn(
    process.execPath,
    ['--conditions=source', QUINTET, 'start', '--data', folder, '--port', '0', '--exercise', 'no', ...flags],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, QUINTET_LOG: 'error' },
    },
  );
  const { url, token } = await runningNode(child, join(folder, 'node.json'));
  return {
    url,
    folder,
    call: (method, path, body, other) =>
      fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${other ?? token}`,
          'content-type': typeof body === 'string' ? 'application/json' : 'application/octet-stream',
        },
        ...(body === undefined ? {} : { body }),
      }),
    run: (command, ...args) => runCommand([...command.split(' '), '--data', folder, ...args]),
    memoryMb: () => Math.round(memoryOf(child.pid ?? 0, folder) / 1024),
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function runningNode(child: ChildProcess, file: string): Promise<{ url: string; token: string }> {
  const deadline = Date.now() + START_MS_MAX;
  while (Date.now() < deadline && child.exitCode === null) {
    if (existsSync(file)) {
      const node = JSON.parse(await readFile(file, 'utf8')) as { url: string; token: string };
      const ready = await fetch(`${node.url}/readyz`).catch(() => undefined);
      if (ready?.ok) return node;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the node did not start');
}

/** Runs the command line to its end. */
export async function runCommand(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['--conditions=source', QUINTET, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await new Promise((done) => child.once('close', done));
  return output;
}

/** Linux shares out common pages in `smaps_rollup`; the postmaster and its children are found by their parent. */
function memoryOf(pid: number, folder: string): number {
  const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const family = [
    pid,
    postmaster,
    ...readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((one) => parentOf(one) === postmaster),
  ];
  return family.reduce((sum, one) => sum + pssKb(one), 0);
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

function pssKb(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
