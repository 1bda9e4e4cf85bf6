import { parentPort, workerData } from 'node:worker_threads';
import type { Finding } from '@quintet/core/model';
import type { ListsFromThread } from './lists-in-thread.ts';
import { ListsBroken, listsFromFiles } from './lists-from-files.ts';

const findings: Finding[] = [];
const say = (answer: ListsFromThread): void => parentPort?.postMessage(answer);
try {
  const lists = await listsFromFiles(workerData as string[], (finding) => findings.push(finding));
  say({ findings, lists });
} catch (error) {
  if (!(error instanceof ListsBroken)) throw error;
  say({ findings, broken: error.message });
}
