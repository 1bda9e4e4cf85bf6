import type { Question } from '@quintet/core/assess/screening';
import type { Comparers } from './comparers.ts';
import type { Output } from './output.ts';

/** One line of the answer before its hits are known. */
export interface ScreenedSubject {
  readonly head: Readonly<Record<string, unknown>>;
  readonly question: Question;
  /** Questions of one key have one answer; none where a question hardly comes twice. */
  readonly key?: string;
}

const BATCH = 256;
/** Questions whose hits are remembered; in a bulk file the same names come again and again. */
const REMEMBERED_MAX = 10_000;

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
  const fresh: Question[] = [];
  const { promise: answers, resolve } = Promise.withResolvers<string[]>();
  const answerTo = async (question: Question): Promise<string> => {
    const place = fresh.push(question) - 1;
    return (await answers)[place] ?? '[]';
  };
  const hits = batch.map(async ({ key, question }) => {
    if (key === undefined) return await answerTo(question);
    const known = remembered.get(key) ?? answerTo(question);
    remembered.set(key, known);
    return await known;
  });
  resolve(fresh.length === 0 ? [] : comparers.compare(fresh));
  const lines = await Promise.all(hits);
  return async () => {
    for (const [i, { head }] of batch.entries()) await output.line(head, lines[i] ?? '[]');
  };
}
