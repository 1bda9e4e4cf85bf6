import { parentPort, workerData } from 'node:worker_threads';
import type { Question } from '@quintet/core/assess/screening';
import type { Finding } from '@quintet/core/model';
import { hitLines } from './compare.ts';
import type { Share, ThreadReady } from './comparers.ts';
import { ListsBroken, listsFromFiles } from './lists-from-files.ts';

const { lists, number, of } = workerData as Share;
const findings: Finding[] = [];
try {
  const { list, invalid } = await listsFromFiles(lists, (finding) => findings.push(finding), { number, of });
  parentPort?.on('message', (questions: readonly Question[]) => parentPort?.postMessage(hitLines(list, questions)));
  parentPort?.postMessage({ findings, invalid } satisfies ThreadReady);
} catch (error) {
  if (!(error instanceof ListsBroken)) throw error;
  parentPort?.postMessage({ findings, invalid: true, broken: error.message } satisfies ThreadReady);
}
