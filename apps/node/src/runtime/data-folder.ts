import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The folder where a node keeps its database, uploads and backups. */
export interface DataFolder {
  readonly path: string;
  readonly uploads: string;
  readonly backups: string;
  readonly exercise: string;
  /** What was heard at sea and is not read yet, and the state of all vessels. */
  readonly sea: string;
}

export async function dataFolder(path = process.env['QUINTET_DATA'] ?? '.quintet'): Promise<DataFolder> {
  const home = resolve(path);
  const folder = {
    path: home,
    uploads: join(home, 'uploads'),
    backups: join(home, 'backups'),
    exercise: join(home, 'exercise'),
    sea: join(home, 'sea'),
  };
  await mkdir(folder.uploads, { recursive: true });
  await mkdir(folder.backups, { recursive: true });
  await mkdir(folder.sea, { recursive: true });
  await chmod(folder.uploads, 0o700);
  await chmod(folder.backups, 0o700);
  await chmod(folder.sea, 0o700);
  return folder;
}

/** How the command line of the same owner reaches the running node. */
export interface RunningNode {
  readonly pid: number;
  readonly url: string;
  readonly token: string;
}

const FILE = 'node.json';

export async function writeRunningNode(folder: DataFolder, node: RunningNode): Promise<void> {
  await writeFile(join(folder.path, FILE), JSON.stringify(node), { mode: 0o600 });
}

/** Forgets this process; another node that has started on the folder since stays known. */
export async function forgetRunningNode(folder: DataFolder): Promise<void> {
  const node = await readRunningNode(folder);
  if (node?.pid === process.pid) await rm(join(folder.path, FILE), { force: true });
}

async function readRunningNode(folder: DataFolder): Promise<RunningNode | undefined> {
  const text = await readFile(join(folder.path, FILE), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as RunningNode);
}

/** The node that runs on this folder, if one answers. */
export async function findRunningNode(folder: DataFolder): Promise<RunningNode | undefined> {
  try {
    const node = await readRunningNode(folder);
    if (!node) return undefined;
    const answer = await fetch(`${node.url}/healthz`, { signal: AbortSignal.timeout(2000) });
    return answer.ok ? node : undefined;
  } catch {
    return undefined;
  }
}
