import { parentPort, workerData } from 'node:worker_threads';
import type { Question } from '@quintet/core/assess/screening';
import type { Finding } from '@quintet/core/model';
import { hitsAsJson } from './compare.ts';
import type { ThreadReady } from './comparers.ts';
import { ListsBroken, listsFromFiles } from './lists-from-files.ts';

const findings: Finding[] = [];
try {
  const { list, invalid } = await listsFromFiles(workerData as string[], (finding) => findings.push(finding));
  parentPort?.on('message', (questions: readonly Question[]) => parentPort?.postMessage(hitsAsJson(list, questions)));
  parentPort?.postMessage({ findings, invalid } satisfies ThreadReady);
} catch (error) {
  if (!(error instanceof ListsBroken)) throw error;
  parentPort?.postMessage({ findings, invalid: true, broken: error.message } satisfies ThreadReady);
}
