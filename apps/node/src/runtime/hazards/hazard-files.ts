import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HAZARD_STREAM, type HazardInput } from '@quintet/core/observe/hazards';
import type { Node } from '../node.ts';

/** What lies there for longer and nobody waits for goes: a file is written before the work that names it. */
const KEPT_MS = 10 * 60_000;

const folderOf = (node: Node) => join(node.folder.path, 'hazards');

/** Keeps a copy of a document until it is read; gives where it lies. */
export async function keepForHazards(node: Node, from: string): Promise<string> {
  const folder = folderOf(node);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${randomUUID()}.file`);
  await copyFile(from, path);
  return path;
}

/** Deletes documents that were read. They stay until that is written: who dies before reads them again. */
export async function tidyHazardFiles(node: Node): Promise<void> {
  const names = await readdir(folderOf(node)).catch(() => []);
  if (names.length === 0) return;
  const waiting = await node.store.db
    .selectFrom('work')
    .where('stream', '=', HAZARD_STREAM)
    .select('payload')
    .execute();
  const used = new Set(waiting.map(({ payload }) => (payload as HazardInput).path));
  for (const name of names) {
    const path = join(folderOf(node), name);
    const written = await stat(path).catch(() => undefined);
    if (written && !used.has(path) && Date.now() - written.mtimeMs > KEPT_MS) await rm(path, { force: true });
  }
}
