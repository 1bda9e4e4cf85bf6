import type { AlertDetail } from '../api/index.ts';
import type { Span } from './clusters.ts';
import { CONTENT_WIDTH, STYLE } from './look.ts';
import type { Paper } from './paper.ts';
import { cell, outside, say } from './spans.ts';
import { timeInWords } from './words.ts';

const ARTICLE_WIDTH = 170;
const DUE_WIDTH = 110;

/** What must be done after the confirmation, and where that is written. */
export function dutiesSection(paper: Paper, { duties }: AlertDetail): void {
  if (duties.length === 0) return;
  paper.heading(2, [say('What must be done', STYLE.section)]);
  paper.table(
    [
      { width: CONTENT_WIDTH - ARTICLE_WIDTH - DUE_WIDTH, head: 'Duty' },
      { width: ARTICLE_WIDTH, head: 'Article' },
      { width: DUE_WIDTH, head: 'Due' },
    ],
    duties.map(({ text, article, due, verified }) => [
      cell(outside(text)),
      cell(articleSpan(article), ...(verified ? [] : [say('\nwording not yet compared with the act', STYLE.warning)])),
      cell(due === undefined ? say('without delay', STYLE.strong) : say(timeInWords(due))),
    ]),
  );
}

/** The number of an article stays with its word. */
function articleSpan(article: string): Span {
  const span = outside(article);
  return { ...span, text: span.text.replaceAll('Art. ', 'Art.\u00A0') };
}
