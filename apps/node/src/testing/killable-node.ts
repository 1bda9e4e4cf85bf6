import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const READY_MS_MAX = 60_000;

/** A real node as a process of its own, which a test may kill. */
export class KillableNode {
  readonly url: string;
  /** Given at the very first start. */
  readonly oneTimePassword: string | undefined;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, url: string, oneTimePassword: string | undefined) {
    this.#process = process;
    this.url = url;
    this.oneTimePassword = oneTimePassword;
  }

  /** Starts it on a data folder and waits until it takes work. */
  static async start(folder: string): Promise<KillableNode> {
    // The one-time password is printed at the very first start only.
    const isFirst = !existsSync(join(folder, 'postgres'));
    const args = ['--conditions=source', MAIN, 'start', '--data', folder, '--port', '0', '--exercise', 'no'];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, QUINTET_LOG: 'error' },
    });
    let errors = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-4000)));
    let url: string | undefined;
    let password: string | undefined;
    for await (const line of createInterface({ input: child.stdout })) {
      password ??= /one-time password (\S+)/.exec(line)?.[1];
      url ??= /is at (http\S+)/.exec(line)?.[1];
      if (url !== undefined && (password !== undefined || !isFirst)) break;
    }
    if (url === undefined) throw new Error(`the node did not start: ${errors}`);
    const deadline = Date.now() + READY_MS_MAX;
    while (!(await isReady(url))) if (Date.now() > deadline) throw new Error(`the node is not ready: ${errors}`);
    return new KillableNode(child, url, password);
  }

  /** As the operating system ends a process: at once, and without a word. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
  }

  /** As an administrator stops it; gives the exit code. */
  async stop(): Promise<number | null> {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    return code;
  }
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/readyz`).catch(() => undefined);
  return answer?.ok === true;
}

/** Kills the database of a data folder, as it is done to the node. */
export async function killPostgres(folder: string): Promise<void> {
  const [pid] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  try {
    if (pid) process.kill(Number(pid), 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
