import { clustersOf, type TextStyle } from './clusters.ts';
import { drawLine } from './draw-text.ts';
import type { FontBook } from './font-book.ts';
import { COLOR, CONTENT_WIDTH, handlingColor, PAGE, STYLE } from './look.ts';
import { linesOf } from './text-lines.ts';

/** What stands in the head and the foot of every page. */
export interface PageFrame {
  readonly title: string;
  readonly handling: string;
  /** Lines of the foot: who made it and when, and what for. */
  readonly foot: readonly string[];
}

const HEAD_BASELINE = 42;
const FOOT_BASELINE = PAGE.height - 44;
const FOOT_LINE = 12;
const LABEL_SIZE = 12;

/** Draws head and foot on every page of a document with buffered pages, once their number is known. */
export function frameAllPages(doc: PDFKit.PDFDocument, frame: PageFrame, book: FontBook): void {
  const { start, count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at++) {
    doc.switchToPage(start + at);
    doc.markContent('Artifact', { type: 'Pagination' });
    drawFrame(doc, frame, `Page ${at + 1} of ${count}`, book);
    doc.endMarkedContent();
  }
}

function drawFrame(doc: PDFKit.PDFDocument, frame: PageFrame, page: string, book: FontBook): void {
  const left = (text: string, style: TextStyle, baseline: number, width: number) =>
    drawText(doc, clipped(text, style, width, book), style, PAGE.left, baseline, book);
  left(frame.title, STYLE.smallStrong, HEAD_BASELINE, CONTENT_WIDTH - 150);
  drawLabel(doc, frame.handling, HEAD_BASELINE, book);
  const rule = FOOT_BASELINE - 16;
  doc
    .lineWidth(0.5)
    .moveTo(PAGE.left, rule)
    .lineTo(PAGE.left + CONTENT_WIDTH, rule)
    .stroke(COLOR.line);
  for (const [at, text] of frame.foot.entries()) {
    left(text, STYLE.small, FOOT_BASELINE + at * FOOT_LINE, CONTENT_WIDTH - 150);
  }
  drawLabel(doc, frame.handling, FOOT_BASELINE, book);
  drawRight(doc, page, STYLE.small, FOOT_BASELINE + 17, book);
}

function drawLabel(doc: PDFKit.PDFDocument, label: string, baseline: number, book: FontBook): void {
  const style: TextStyle = { role: 'mono', weight: 400, size: LABEL_SIZE, color: handlingColor(label) };
  const line = linesOf([{ text: label, style }], CONTENT_WIDTH, book)[0];
  if (!line) return;
  const x = PAGE.left + CONTENT_WIDTH - line.width - 4;
  doc.rect(x - 4, baseline - LABEL_SIZE, line.width + 8, LABEL_SIZE * 1.4).fill('#000000');
  drawLine(doc, line, x, baseline);
}

function drawRight(doc: PDFKit.PDFDocument, text: string, style: TextStyle, baseline: number, book: FontBook): void {
  const line = linesOf([{ text, style }], CONTENT_WIDTH, book)[0];
  if (line) drawLine(doc, line, PAGE.left + CONTENT_WIDTH - line.width, baseline);
}

function drawText(
  doc: PDFKit.PDFDocument,
  text: string,
  style: TextStyle,
  x: number,
  baseline: number,
  book: FontBook,
): void {
  const line = linesOf([{ text, style }], CONTENT_WIDTH, book)[0];
  if (line) drawLine(doc, line, x, baseline);
}

/** The text, or as much of it as one line takes, with an ellipsis. */
function clipped(text: string, style: TextStyle, width: number, book: FontBook): string {
  const fits = (part: string) => linesOf([{ text: part, style }], width, book).length <= 1;
  if (fits(text)) return text;
  const clusters = clustersOf([{ text, style }], book).map((cluster) => cluster.text);
  let end = clusters.length;
  while (end > 0 && !fits(`${clusters.slice(0, end).join('')}…`)) end = Math.min(end - 1, Math.floor(end * 0.95));
  return `${clusters.slice(0, end).join('').trimEnd()}…`;
}
