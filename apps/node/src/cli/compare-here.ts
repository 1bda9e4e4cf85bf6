import type { InputFile } from '@quintet/core/observe';
import type { Comparers } from './comparers.ts';
import { hitsAsJson } from './hits-as-json.ts';
import type { Output } from './output.ts';

/** Reads lists and compares with them in this thread. */
export function compareHere(lists: readonly InputFile[], output: Output): Comparers {
  const ready = readAll(lists, output);
  const listsInvalid = ready.then(({ invalid }) => invalid);
  // Told to whoever asks, who may still be loading what reads the input.
  listsInvalid.catch(() => undefined);
  return {
    width: 1,
    listsInvalid,
    compare: async (questions) => {
      const { list } = await ready;
      return questions.map((question) => hitsAsJson(list.ask(question)));
    },
    close: async () => undefined,
  };
}

async function readAll(lists: readonly InputFile[], output: Output) {
  const { WatchList } = await import('@quintet/core/assess/screening');
  const { listsFromFiles } = await import('./lists-from-files.ts');
  const { entries, versions, invalid } = await listsFromFiles(
    lists.map(({ file }) => file),
    output.finding,
  );
  return { list: WatchList.of(entries, versions), invalid };
}
