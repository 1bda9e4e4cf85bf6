import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CONSOLE = fileURLToPath(new URL('../', import.meta.url));
const MAIN = fileURLToPath(new URL('../../node/src/main.ts', import.meta.url));
const START_MS_MAX = 100_000;
const STOP_MS_MAX = 15_000;

/** A node of its own with the built-in exercise, on a free port and in a folder that goes away with it. */
export interface TestNode {
  readonly url: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

function newest(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** Builds the console when it was never built or its source changed since. */
function buildConsole(): void {
  const page = join(CONSOLE, 'dist', 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs > newest(join(CONSOLE, 'src'))) return;
  const vite = dirname(createRequire(join(CONSOLE, 'package.json')).resolve('vite/package.json'));
  const done = spawnSync(process.execPath, [join(vite, 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: CONSOLE,
    encoding: 'utf8',
    // The runner of tests sets its own mode, in which React is built for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (done.status !== 0) throw new Error(`The console could not be built: ${done.stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Waits for the words that the node prints when it is ready; fails with all that it printed when it ends before. */
function started(child: ChildProcess): Promise<{ url: string; password: string }> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(() => reject(new Error(`The node did not start in time: ${printed}`)), START_MS_MAX);
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /Quintet is at (\S+)/.exec(printed)?.[1];
      const password = /one-time password (\S+)/.exec(printed)?.[1];
      if (url === undefined || password === undefined) return;
      clearTimeout(late);
      resolve({ url, password });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The node ended with ${code}: ${printed}`));
    });
  });
}

export async function startNode(): Promise<TestNode> {
  buildConsole();
  const folder = await mkdtemp(join(tmpdir(), 'quintet-console-'));
  // Where the tests run as root the database runs as another account, which must reach its folder.
  await chmod(folder, 0o755);
  const port = String(await freePort());
  const { NODE_ENV: _mode, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['--conditions=source', MAIN, 'start', '--port', port, '--data', join(folder, 'data')],
    { stdio: ['ignore', 'pipe', 'pipe'], env },
  );
  const stop = async () => {
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), STOP_MS_MAX);
      await ended;
      clearTimeout(hard);
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await started(child)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
