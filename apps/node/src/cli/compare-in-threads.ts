import type { InputFile } from '@quintet/core/observe';
import type { Comparers } from './comparers.ts';
import { ListsBroken } from './lists-broken.ts';
import type { Output } from './output.ts';
import { ScreeningThread } from './screening-thread.ts';

const BATCHES_PER_THREAD = 10;

/** Reads lists in threads, and compares there; this thread is free to read and write. */
export function compareInThreads(lists: readonly InputFile[], count: number, output: Output): Comparers {
  const threads = Array.from({ length: count }, () => new ScreeningThread(lists));
  const listsInvalid = readLists(threads, output);
  // Told to whoever asks.
  listsInvalid.catch(() => undefined);
  return {
    width: count * BATCHES_PER_THREAD,
    listsInvalid,
    compare: async (questions) => await idlest(threads).compare(questions),
    close: async () => {
      await Promise.all(threads.map(async (thread) => await thread.close()));
    },
  };
}

async function readLists(threads: readonly ScreeningThread[], output: Output): Promise<boolean> {
  const [read] = await Promise.all(threads.map(async ({ listsRead }) => await listsRead));
  read!.findings.forEach(output.finding);
  if ('broken' in read!) throw new ListsBroken(read.broken);
  return read!.invalid;
}

function idlest(threads: readonly ScreeningThread[]): ScreeningThread {
  return threads.reduce((best, thread) => (thread.busy < best.busy ? thread : best));
}
