import type { MarkKind } from './clusters.ts';
import { COLOR } from './look.ts';
import type { Line, Piece } from './text-lines.ts';

/** Draws a line whose letters stand on `baseline`, with the marks of its parts. */
export function drawLine(doc: PDFKit.PDFDocument, line: Line, x: number, baseline: number): void {
  const parts = partsOf(line);
  for (const part of parts) drawGround(doc, part, x, baseline);
  for (const piece of line.pieces) drawPiece(doc, piece, x, baseline);
  for (const part of parts) drawMark(doc, part, x, baseline);
}

function drawPiece(doc: PDFKit.PDFDocument, { text, face, style, x }: Piece, left: number, baseline: number): void {
  doc.registerFont(face.key, face.data);
  doc.font(face.key).fontSize(style.size).fillColor(style.color);
  const thick = face.outline > 0;
  if (thick)
    doc
      .lineWidth(face.outline * style.size)
      .lineJoin('round')
      .strokeColor(style.color);
  doc.text(text, left + x, baseline, {
    lineBreak: false,
    baseline: 'alphabetic',
    features: [],
    fill: true,
    stroke: thick,
  });
}

/** The pieces of one marked part that stand next to each other in a line. */
interface Part {
  readonly mark: MarkKind;
  readonly x: number;
  readonly width: number;
  readonly size: number;
}

function partsOf(line: Line): readonly Part[] {
  const parts: { span: Piece['span']; part: Part }[] = [];
  for (const { span, mark, x, width, style } of line.pieces) {
    if (mark === undefined) continue;
    const last = parts.at(-1);
    if (last?.span === span) last.part = { ...last.part, width: x + width - last.part.x };
    else parts.push({ span, part: { mark, x, width, size: style.size } });
  }
  return parts.map(({ part }) => part);
}

function drawGround(doc: PDFKit.PDFDocument, { mark, x, width, size }: Part, left: number, baseline: number): void {
  const ground = mark === 'same' ? COLOR.match : mark === 'variant' ? COLOR.near : undefined;
  if (!ground) return;
  doc.rect(left + x - 0.5, baseline - size * 0.95, width + 1, size * 1.25).fill(ground);
}

/** Solid underline, wavy underline, dashed box: they say the same in black and white. */
function drawMark(doc: PDFKit.PDFDocument, { mark, x, width, size }: Part, left: number, baseline: number): void {
  const [from, to, below] = [left + x, left + x + width, baseline + size * 0.3];
  doc.lineWidth(1).lineJoin('round');
  if (mark === 'same') doc.moveTo(from, below).lineTo(to, below).stroke(COLOR.accent);
  if (mark === 'variant') drawWave(doc, from, to, below);
  if (mark === 'only') {
    doc.lineWidth(0.7).dash(2, { space: 1.5 });
    doc.rect(from - 1, baseline - size * 0.95, width + 2, size * 1.25).stroke(COLOR.second);
    doc.undash();
  }
}

const WAVE_POINTS = 4;

function drawWave(doc: PDFKit.PDFDocument, from: number, to: number, y: number): void {
  doc.moveTo(from, y);
  for (let x = from, up = true; x < to; x += WAVE_POINTS / 2, up = !up) {
    const end = Math.min(x + WAVE_POINTS / 2, to);
    doc.quadraticCurveTo((x + end) / 2, y + (up ? -1.4 : 1.4), end, y);
  }
  doc.lineWidth(0.8).stroke(COLOR.warning);
}
