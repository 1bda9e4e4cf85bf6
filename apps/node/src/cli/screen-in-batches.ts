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

/** The hits of a batch as JSON, once they are there. Apart from the batch, which is not to be kept for them. */
interface Answers {
  hits: readonly string[];
}

/** Where the hits of a question will stand. No promise: there are six questions a payment. */
interface Asked {
  readonly answers: Answers;
  readonly place: number;
}

/** Questions under way together, and the lines that wait for them and for those of earlier batches. */
class Batch {
  readonly questions: Question[] = [];
  readonly heads: ScreenedSubject['head'][] = [];
  readonly asked: Asked[] = [];
  readonly #answers: Answers = { hits: [] };
  #answered: Promise<readonly string[]> | undefined;

  add({ head, question, key }: ScreenedSubject, remembered: Map<string, Asked>): void {
    let asked = key === undefined ? undefined : remembered.get(key);
    if (asked === undefined) {
      asked = { answers: this.#answers, place: this.questions.push(question) - 1 };
      if (key !== undefined) remembered.set(key, asked);
    }
    this.heads.push(head);
    this.asked.push(asked);
  }

  send(comparers: Comparers): void {
    this.#answered = this.questions.length === 0 ? Promise.resolve([]) : comparers.compare(this.questions);
    // Told to whoever waits for it below.
    this.#answered.catch(() => undefined);
  }

  async write(output: Output): Promise<void> {
    this.#answers.hits = (await this.#answered) ?? [];
    await output.lines(
      this.heads,
      this.asked.map(({ answers, place }) => answers.hits[place] ?? '[]'),
    );
  }
}

/** Asks in batches, several under way at once, and writes the answers in the order of the subjects. */
export async function screenInBatches(
  subjects: AsyncIterable<readonly ScreenedSubject[]>,
  comparers: Comparers,
  output: Output,
): Promise<void> {
  const remembered = new Map<string, Asked>();
  const underWay: Batch[] = [];
  let batch = new Batch();
  const send = (): void => {
    batch.send(comparers);
    underWay.push(batch);
    batch = new Batch();
    if (remembered.size > REMEMBERED_MAX) remembered.clear();
  };
  for await (const some of subjects) {
    for (const subject of some) {
      batch.add(subject, remembered);
      if (batch.heads.length < BATCH) continue;
      send();
      if (underWay.length >= comparers.width) await underWay.shift()?.write(output);
    }
  }
  send();
  for (const sent of underWay) await sent.write(output);
}
