import { ask, type Question, type WatchList } from '@quintet/core/assess/screening';

/** A hit as it stands in a line of output, with what the hits of several shares of the lists are ordered by. */
export interface HitLine {
  readonly score: number;
  readonly id: string;
  readonly json: string;
}

/** The hits of each question. */
export function hitLines(list: WatchList, questions: readonly Question[]): HitLine[][] {
  return questions.map((question) =>
    ask(list, question).map(({ id, caption, dataset, schema, hit }) => {
      const { score, match, reasons } = hit;
      return { score, id, json: JSON.stringify({ id, caption, dataset, schema, score, match, reasons }) };
    }),
  );
}

/** The best hits over all shares of the lists, as JSON. */
export function mergedJson(shares: readonly (readonly HitLine[])[], limit: number): string {
  const hits = shares.flat();
  if (hits.length === 0) return '[]';
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return `[${hits
    .slice(0, limit)
    .map(({ json }) => json)
    .join(',')}]`;
}
