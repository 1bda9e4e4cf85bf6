import type { Span } from './clusters.ts';
import { drawLine } from './draw-text.ts';
import type { FontBook } from './font-book.ts';
import { COLOR, CONTENT_WIDTH, PAGE, STYLE } from './look.ts';
import { type Line, linesOf } from './text-lines.ts';

/** One cell: text, or a drawing of its own that needs `height` points. */
export type Cell =
  | { readonly spans: readonly Span[]; readonly align?: 'right' }
  | { readonly height: number; draw(x: number, y: number, width: number, height: number): void };

export interface Column {
  readonly width: number;
  readonly head?: string;
  readonly align?: 'right';
}

const GAP = 8;
const LINE_FACTOR = 1.4;
const ROW_PADDING = 3.5;
const SPACE_BEFORE = { 1: 0, 2: 16, 3: 6 } as const;
/** A heading stands with at least so much of what follows. */
const HEADING_ROOM = 70;
/** What a table's head takes, and what of its first row stands with it at least. */
const HEAD_ROOM = 18;
const FIRST_ROW_ROOM = 80;
const PAGES_MAX = 500;

/**
 * A document that is filled from top to bottom: headings, paragraphs, tables whose head comes again on each page. What is
 * drawn is tagged (PDF 1.7, 14.8), so that a screen reader finds headings, tables and cells in their order.
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly #book: FontBook;
  #y: number = PAGE.top;
  #pages = 1;

  constructor(doc: PDFKit.PDFDocument, book: FontBook) {
    this.doc = doc;
    this.#book = book;
  }

  /** @param level 1 for the title, 2 for a section, 3 within one */
  heading(level: 1 | 2 | 3, spans: readonly Span[]): void {
    const lines = this.#lines(spans, CONTENT_WIDTH);
    this.#space(SPACE_BEFORE[level]);
    this.#needs(heightOf(lines) + HEADING_ROOM);
    this.#struct(`H${level}`, () => this.#flow(lines));
    this.#space(3);
  }

  paragraph(spans: readonly Span[]): void {
    const lines = this.#lines(spans, CONTENT_WIDTH);
    for (const line of lines) {
      this.#needs(lineHeight(line));
      this.#struct('P', () => this.#flow([line]));
    }
    this.#space(4);
  }

  /** Rows with a line under each; widths in points, gaps included. */
  table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
    const table = this.doc.struct('Table');
    this.doc.addStructure(table);
    const hasHead = columns.some(({ head }) => head !== undefined);
    const heads = columns.map(
      ({ head: words = '', align }): Cell => ({
        spans: [{ text: words, style: STYLE.smallStrong }],
        ...(align ? { align } : {}),
      }),
    );
    const drawHead = () => {
      if (hasHead) this.#row(table, this.#place(columns, heads), 'TH', COLOR.line);
    };
    const room = hasHead ? HEAD_ROOM : 0;
    const placed = rows.map((row) => this.#place(columns, row));
    this.#needs(room + Math.min(FIRST_ROW_ROOM, placed[0] ? rowHeight(placed[0]) : 0));
    drawHead();
    for (const row of placed) {
      if (this.#needs(Math.min(rowHeight(row), pageRoom() - room))) drawHead();
      this.#row(table, row, 'TD', COLOR.hairline, drawHead);
    }
    table.end();
    this.#space(4);
  }

  #row(
    table: PDFKit.PDFStructureElement,
    placed: readonly PlacedCell[],
    tag: 'TH' | 'TD',
    rule: string,
    onNewPage?: () => void,
  ): void {
    const row = this.doc.struct('TR');
    table.add(row);
    let rest = placed;
    // A row that is longer than a page goes on over the next ones; every other one stands whole.
    while (rest.some(({ lines }) => lines.length > 0) || rest === placed) {
      const top = this.#y + ROW_PADDING;
      const room = PAGE.height - PAGE.bottom - top - ROW_PADDING;
      const fits = rest.map(({ lines }) => fitting(lines, room));
      // First lines of different sizes stand on one baseline.
      const baseline = Math.max(0, ...fits.map(firstBaseline));
      const height = Math.max(...rest.map(({ cell }, at) => cellHeight(cell, fits[at] ?? [], baseline)));
      for (const [at, { cell, x, width }] of rest.entries()) {
        const lines = fits[at] ?? [];
        const y = top + ('draw' in cell ? 0 : baseline - firstBaseline(lines));
        this.#cell(row, tag, () => this.#drawCell(cell, lines, { x, y, width, height }));
      }
      this.#y = top + height + ROW_PADDING;
      rest = rest.map((one, at) => ({ ...one, lines: one.lines.slice(fits[at]?.length ?? 0) }));
      if (!rest.some(({ lines }) => lines.length > 0)) break;
      this.#newPage();
      onNewPage?.();
    }
    row.end();
    this.#artifact(() =>
      this.doc
        .lineWidth(0.5)
        .moveTo(PAGE.left, this.#y)
        .lineTo(PAGE.left + CONTENT_WIDTH, this.#y)
        .stroke(rule),
    );
  }

  #place(columns: readonly Column[], cells: readonly Cell[]): readonly PlacedCell[] {
    let x: number = PAGE.left;
    return cells.map((cell, at) => {
      const full = columns[at]?.width ?? 0;
      const width = at === columns.length - 1 ? full : full - GAP;
      const placed = { cell, x, width, lines: 'spans' in cell ? this.#lines(cell.spans, width) : [] };
      x += full;
      return placed;
    });
  }

  #drawCell(cell: Cell, lines: readonly Line[], at: { x: number; y: number; width: number; height: number }): void {
    if ('draw' in cell) {
      cell.draw(at.x, at.y, at.width, at.height);
      return;
    }
    let y = at.y;
    for (const line of lines) {
      const x = cell.align === 'right' ? at.x + at.width - line.width : at.x;
      drawLine(this.doc, line, x, y + baselineOf(line));
      y += lineHeight(line);
    }
  }

  #flow(lines: readonly Line[]): void {
    for (const line of lines) {
      drawLine(this.doc, line, PAGE.left, this.#y + baselineOf(line));
      this.#y += lineHeight(line);
    }
  }

  /** A line break in the text begins a line; an empty text is one empty line. */
  #lines(spans: readonly Span[], width: number): readonly Line[] {
    return paragraphsOf(spans).flatMap((paragraph) => linesOf(paragraph, width, this.#book));
  }

  #struct(tag: string, draw: () => void): void {
    const element = this.doc.struct(tag);
    this.doc.addStructure(element);
    this.#content(element, tag, draw);
    element.end();
  }

  #cell(row: PDFKit.PDFStructureElement, tag: 'TH' | 'TD', draw: () => void): void {
    const element = this.doc.struct(tag);
    row.add(element);
    this.#content(element, tag, draw);
    element.end();
  }

  #content(element: PDFKit.PDFStructureElement, tag: string, draw: () => void): void {
    element.add(this.doc.markStructureContent(tag));
    draw();
    this.doc.endMarkedContent();
  }

  #artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** Begins a page where less room is left than needed; says whether it did. */
  #needs(height: number): boolean {
    if (this.#y + height <= PAGE.height - PAGE.bottom) return false;
    this.#newPage();
    return true;
  }

  #newPage(): void {
    if (this.#pages >= PAGES_MAX) throw new Error(`a decision file would have more than ${PAGES_MAX} pages`);
    this.#pages++;
    this.doc.addPage();
    this.#y = PAGE.top;
  }

  #space(points: number): void {
    this.#y += points;
  }
}

interface PlacedCell {
  readonly cell: Cell;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

function paragraphsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = [[]];
  for (const span of spans) {
    for (const [at, text] of span.text.split('\n').entries()) {
      if (at > 0) paragraphs.push([]);
      // The same object where nothing is cut: a part is marked as one.
      if (text !== '') paragraphs.at(-1)?.push(text === span.text ? span : { ...span, text });
    }
  }
  return paragraphs;
}

function rowHeight(cells: readonly PlacedCell[]): number {
  const baseline = Math.max(0, ...cells.map(({ lines }) => firstBaseline(lines)));
  return Math.max(...cells.map(({ cell, lines }) => cellHeight(cell, lines, baseline))) + 2 * ROW_PADDING;
}

function fitting(lines: readonly Line[], room: number): readonly Line[] {
  let height = 0;
  const end = lines.findIndex((line) => {
    height += lineHeight(line);
    return height > room;
  });
  return end < 0 ? lines : lines.slice(0, Math.max(1, end));
}

function cellHeight(cell: Cell, lines: readonly Line[], baseline: number): number {
  return 'draw' in cell ? cell.height : baseline - firstBaseline(lines) + heightOf(lines);
}

function firstBaseline(lines: readonly Line[]): number {
  return lines[0] ? baselineOf(lines[0]) : 0;
}

function pageRoom(): number {
  return PAGE.height - PAGE.top - PAGE.bottom;
}

function lineHeight({ size }: Line): number {
  return size * LINE_FACTOR;
}

function baselineOf(line: Line): number {
  return lineHeight(line) * 0.74;
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + lineHeight(line), 0);
}
