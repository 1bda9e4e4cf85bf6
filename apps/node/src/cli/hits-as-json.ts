import type { ScreenHit } from '@quintet/core/assess/screening';

/** The hits of a question as JSON, ready to stand in a line of output. */
export function hitsAsJson(hits: readonly ScreenHit[]): string {
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
}
