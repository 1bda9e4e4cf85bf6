import { once } from 'node:events';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Finding } from '@quintet/core/model';
import { ListsBroken, type ListsFromFiles } from './lists-from-files.ts';

/** What a thread that reads lists says, once. */
export type ListsFromThread =
  | { readonly findings: readonly Finding[]; readonly lists: ListsFromFiles }
  | { readonly findings: readonly Finding[]; readonly broken: string };

/**
 * `listsFromFiles` in a thread of its own: what reading needs in memory goes with it.
 * @throws ListsBroken when an edition is broken
 */
export async function listsInThread(
  paths: readonly string[],
  find: (finding: Finding) => void,
  resourceLimits: ResourceLimits,
): Promise<ListsFromFiles> {
  const thread = new Worker(new URL('./lists-worker.ts', import.meta.url), { workerData: paths, resourceLimits });
  const [answer] = (await once(thread, 'message')) as [ListsFromThread];
  await thread.terminate();
  answer.findings.forEach(find);
  if ('broken' in answer) throw new ListsBroken(answer.broken);
  return answer.lists;
}
