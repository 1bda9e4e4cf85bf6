import { ask, type Question, type WatchList } from '@quintet/core/assess/screening';

/** The hits of each question as JSON, ready to stand in a line of output. */
export function hitsAsJson(list: WatchList, questions: readonly Question[]): string[] {
  return questions.map((question) => {
    const hits = ask(list, question);
    if (hits.length === 0) return '[]';
    return JSON.stringify(
      hits.map(({ id, caption, dataset, schema, hit: { score, match, reasons } }) => ({
        id,
        caption,
        dataset,
        schema,
        score,
        match,
        reasons,
      })),
    );
  });
}
