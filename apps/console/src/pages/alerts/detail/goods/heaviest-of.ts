import type { AlertDetail, GoodsHit } from '@quintet/node/api';

interface Heaviest {
  readonly text: string;
  readonly score: number;
  /** Of the rule that says so; absent where the declaration was corrected since and does not meet it any more. */
  readonly title: string | undefined;
}

/** The reason of an alert that weighs most, with the rule whose hit it is. */
export function heaviestOf(
  reasons: readonly Pick<AlertDetail['reasons'][number], 'text' | 'score'>[],
  hits: readonly Pick<GoodsHit, 'text' | 'title'>[],
): Heaviest | undefined {
  const [first] = reasons.toSorted((one, other) => other.score - one.score);
  if (first === undefined) return undefined;
  return { text: first.text, score: first.score, title: hits.find(({ text }) => text === first.text)?.title };
}
