import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { notify } from '@quintet/core/store';
import { INGEST_STREAM, type IngestWork, JOBS_CHANNEL } from './ingest-work.ts';
import type { Node } from './node.ts';
import { WaitingThread } from './waiting-thread.ts';

const THREAD_MEMORY_MB = 1024;
const YOUNG_MB = 384;

/** The thread that reads lists and bulk files whenever files wait. */
export function ingestThread(node: Node): WaitingThread {
  return new WaitingThread(node, {
    name: 'ingest',
    script: new URL('./ingest-thread.ts', import.meta.url),
    stream: INGEST_STREAM,
    channel: JOBS_CHANNEL,
    memoryMb: THREAD_MEMORY_MB,
    youngMb: YOUNG_MB,
  });
}

/** Hands files over to be taken in; gives their jobs. */
export async function submitFiles(
  node: Node,
  files: readonly { name: string; path: string }[],
  work: Omit<IngestWork, 'files'>,
): Promise<string[]> {
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(path)).size));
  const jobs = await node.store.db
    .insertInto('job')
    .values(
      files.map(({ name }, i) => ({
        file: name,
        as: work.as ?? null,
        dataset: work.dataset ?? null,
        format: null,
        bytes: String(sizes[i]),
        by: work.by,
      })),
    )
    .returning('id')
    .execute();
  const withJobs = files.map((file, i) => ({ ...file, job: jobs[i]?.id ?? '' }));
  await node.stream.publish(INGEST_STREAM, [
    { key: work.dataset ?? 'files', payload: { ...work, files: withJobs } satisfies IngestWork },
  ]);
  await notify(node.store.db, JOBS_CHANNEL, '');
  return jobs.map(({ id }) => id);
}

/** A fresh folder for files that came in. */
export async function uploadFolder(node: Node, name: string): Promise<string> {
  const folder = join(node.folder.uploads, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

const KEPT_HOURS = 24;

/** Deletes copies of files whose work is done, and what was never finished for a day. */
export async function tidyUploads(node: Node): Promise<void> {
  const waiting = await node.store.db
    .selectFrom('work')
    .where('stream', '=', INGEST_STREAM)
    .select('payload')
    .execute();
  const used = new Set(waiting.flatMap(({ payload }) => (payload as IngestWork).files.map(({ path }) => path)));
  for (const name of await readdir(node.folder.uploads)) {
    const folder = join(node.folder.uploads, name);
    const age = node.now().getTime() - (await stat(folder)).mtimeMs;
    const inUse = [...used].some((path) => path.startsWith(`${folder}/`));
    if (!inUse && age > KEPT_HOURS * 3_600_000) await rm(folder, { recursive: true, force: true });
  }
}
