import type { Question } from '@quintet/core/assess/screening';
import type { Comparers } from './comparers.ts';
import type { Output } from './output.ts';

/** One line of the answer before its hits are known. */
export interface ScreenedSubject {
  readonly head: Readonly<Record<string, unknown>>;
  readonly question: Question;
}

const BATCH = 256;
/** Questions whose hits are remembered; in a bulk file the same names come again and again. */
const REMEMBERED_MAX = 50_000;

/** Asks in batches, several under way at once, and writes the answers in the order of the subjects. */
export async function screenInBatches(
  subjects: AsyncIterable<ScreenedSubject>,
  comparers: Comparers,
  output: Output,
): Promise<void> {
  const remembered = new Map<string, Promise<string>>();
  const underWay: Promise<() => Promise<void>>[] = [];
  let batch: ScreenedSubject[] = [];
  const send = (): void => {
    underWay.push(askBatch(batch, comparers, remembered, output));
    batch = [];
    if (remembered.size > REMEMBERED_MAX) remembered.clear();
  };
  const writeFirst = async (): Promise<void> => await (await underWay.shift())?.();
  for await (const subject of subjects) {
    batch.push(subject);
    if (batch.length < BATCH) continue;
    send();
    if (underWay.length >= comparers.width) await writeFirst();
  }
  send();
  while (underWay.length > 0) await writeFirst();
}

/** Gives the writing of the batch's lines, once all its hits are there. */
async function askBatch(
  batch: readonly ScreenedSubject[],
  comparers: Comparers,
  remembered: Map<string, Promise<string>>,
  output: Output,
): Promise<() => Promise<void>> {
  const keys = batch.map(({ question }) => JSON.stringify(question));
  const fresh = [...new Set(keys.filter((key) => !remembered.has(key)))];
  const questions = new Map(batch.map(({ question }, i) => [keys[i], question]));
  if (fresh.length > 0) {
    const asked = comparers.compare(fresh.flatMap((key) => questions.get(key) ?? []));
    fresh.forEach((key, i) =>
      remembered.set(
        key,
        asked.then((hits) => hits[i] ?? '[]'),
      ),
    );
  }
  const hits = await Promise.all(keys.map(async (key) => await remembered.get(key)));
  return async () => {
    for (const [i, { head }] of batch.entries()) await output.line(head, hits[i] ?? '[]');
  };
}
