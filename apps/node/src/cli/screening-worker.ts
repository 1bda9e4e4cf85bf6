import { parentPort, workerData } from 'node:worker_threads';
import { type Question, WatchList } from '@quintet/core/assess/screening';
import type { Finding } from '@quintet/core/model';
import { hitsAsJson } from './hits-as-json.ts';
import { ListsBroken } from './lists-broken.ts';
import { listsFromFiles } from './lists-from-files.ts';
import type { Answer, ListsRead } from './screening-thread.ts';

const say = (message: ListsRead | Answer): void => parentPort?.postMessage(message);

const list = await readLists();
if (list) {
  parentPort?.on('message', (questions: readonly Question[]) => {
    try {
      say({ hits: questions.map((question) => hitsAsJson(list.ask(question))) });
    } catch (error) {
      say({ error: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** Reads the lists, and says what came of it. */
async function readLists(): Promise<WatchList | undefined> {
  const findings: Finding[] = [];
  try {
    const lists = await listsFromFiles(workerData as string[], (finding) => findings.push(finding));
    say({ findings, invalid: lists.invalid });
    return WatchList.of(lists.entries, lists.versions);
  } catch (error) {
    if (!(error instanceof ListsBroken)) throw error;
    say({ findings, broken: error.message });
    return undefined;
  }
}
