import { parentPort, workerData } from 'node:worker_threads';
import {
  loadWatchList,
  type PartyScreen,
  refreshWatchList,
  screenWith,
  type WatchList,
} from '@quintet/core/assess/screening';
import { openStore } from '@quintet/core/store';
import type { PartyAnswer, PartyQuestion, PartyScreenData } from './party-screen-message.ts';

const { databaseUrl, folder } = workerData as PartyScreenData;
const store = await openStore({ databaseUrl, dataFolder: folder, connectionsMax: 1 });

let list: WatchList | undefined;
let screen: PartyScreen | undefined;

async function answerTo(question: PartyQuestion): Promise<PartyAnswer> {
  if ('threshold' in question) {
    list = list ? await refreshWatchList(store.db, list) : await loadWatchList(store.db);
    screen = screenWith(list, question.threshold);
    return { versions: list.versions, namesNobody: list.namesNobody };
  }
  if (screen === undefined) throw new Error('parties are compared when the lists are read');
  const found = await screen.match(question.parties);
  return { hits: [...found.entries()].filter(([, hits]) => hits.length > 0) };
}

let answered: Promise<void> = Promise.resolve();
parentPort?.on('message', (question: PartyQuestion) => {
  answered = answered.then(async () => {
    const answer = await answerTo(question).catch((error: unknown) => ({ error: String(error) }));
    parentPort?.postMessage(answer);
  });
});
