import type { Span, TextStyle } from './clusters.ts';
import { CONTENT_WIDTH, STYLE } from './look.ts';
import { outsideText } from './outside-text.ts';
import type { Cell, Paper } from './paper.ts';

/** Our own words. */
export function say(text: string, style: TextStyle = STYLE.body): Span {
  return { text, style };
}

/** A value from outside, made safe to show. */
export function outside(text: string, style: TextStyle = STYLE.body): Span {
  return { text: outsideText(text), style };
}

export function cell(...spans: readonly Span[]): Cell {
  return { spans };
}

const LABEL_WIDTH = 104;

/** Lines of a label and its value. */
export function facts(paper: Paper, lines: readonly (readonly [label: string, ...value: Span[]])[]): void {
  if (lines.length === 0) return;
  paper.table(
    [{ width: LABEL_WIDTH }, { width: CONTENT_WIDTH - LABEL_WIDTH }],
    lines.map(([label, ...value]) => [cell(say(label, STYLE.soft)), cell(...value)]),
  );
}
