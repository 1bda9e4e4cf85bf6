import { type Cluster, clustersOf, type MarkKind, type Span, type TextStyle } from './clusters.ts';
import type { Face, FontBook } from './font-book.ts';

/** Letters that are drawn at once, at a place in their line. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly style: TextStyle;
  readonly span: Span;
  readonly mark: MarkKind | undefined;
  /** From the left edge of the line, in points. */
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The largest size in it. */
  readonly size: number;
}

/** Breaks spans into lines no wider than `width` points, each in the order in which it is seen from left to right. */
export function linesOf(spans: readonly Span[], width: number, book: FontBook): readonly Line[] {
  const lines: Line[] = [];
  let line: Cluster[] = [];
  let lineWidth = 0;
  for (const word of wordsOf(clustersOf(spans, book), width)) {
    const full = widthOf(word);
    if (line.length > 0 && lineWidth + widthOf(trimmed(word)) > width) {
      lines.push(lineOf(line));
      [line, lineWidth] = [[], 0];
    }
    line.push(...word);
    lineWidth += full;
  }
  if (line.length > 0) lines.push(lineOf(line));
  return lines;
}

/** Runs of clusters that stay together; one that is wider than a line is cut. */
function* wordsOf(clusters: readonly Cluster[], width: number): Generator<readonly Cluster[]> {
  let from = 0;
  for (const [at, { breakAfter }] of clusters.entries()) {
    if (!breakAfter && at < clusters.length - 1) continue;
    const word = clusters.slice(from, at + 1);
    if (widthOf(word) > width) yield* cut(word, width);
    else yield word;
    from = at + 1;
  }
}

function* cut(word: readonly Cluster[], width: number): Generator<readonly Cluster[]> {
  for (let from = 0, to = 0; from < word.length; from = to) {
    // Letters alone are about as wide as together; the exact measure is taken once a part is full.
    for (let sum = 0; to < word.length; to++) {
      sum += widthOf(word.slice(to, to + 1));
      if (sum > width && to > from) break;
    }
    while (to - from > 1 && widthOf(word.slice(from, to)) > width) to--;
    yield word.slice(from, to);
  }
}

function trimmed(clusters: readonly Cluster[]): readonly Cluster[] {
  const last = clusters.findLastIndex((cluster) => !cluster.space);
  return clusters.slice(0, last + 1);
}

function lineOf(clusters: readonly Cluster[]): Line {
  const pieces: Piece[] = [];
  let x = 0;
  for (const run of seenOrder(runsOf(trimmed(clusters)))) {
    const piece = pieceOf(run, x);
    if (!piece) continue;
    pieces.push(piece);
    x += piece.width;
  }
  return { pieces, width: x, size: Math.max(...clusters.map((cluster) => cluster.span.style.size)) };
}

/** Clusters that one drawing command takes: same span, font and direction; neutral letters from right to left one by one. */
function runsOf(clusters: readonly Cluster[]): Cluster[][] {
  const runs: Cluster[][] = [];
  for (const cluster of clusters) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && drawnTogether(last, cluster)) run.push(cluster);
    else runs.push([cluster]);
  }
  return runs;
}

function drawnTogether(a: Cluster, b: Cluster): boolean {
  if (a.span !== b.span || a.face !== b.face || a.level !== b.level || a.shaped !== b.shaped) return false;
  return a.level % 2 === 0 || a.shaped;
}

/** Rule L2 of UAX #9: from the highest level down to the lowest odd one, what is at that level or above is turned. */
function seenOrder(runs: readonly Cluster[][]): readonly Cluster[][] {
  const ordered = [...runs];
  const levels = runs.map((run) => run[0]?.level ?? 0);
  for (let level = Math.max(0, ...levels); level >= 1; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while (to < ordered.length && (ordered[to]?.[0]?.level ?? 0) >= level) to++;
      if (to - from > 1) ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
      if (to > from) from = to;
    }
  }
  return ordered;
}

function pieceOf(run: readonly Cluster[], x: number): Piece | undefined {
  const first = run[0];
  if (!first) return undefined;
  const text = run.map((cluster) => cluster.text).join('');
  const { face, span } = first;
  return { text, face, style: span.style, span, mark: span.mark, x, width: textWidth(text, face, span.style.size) };
}

function widthOf(clusters: readonly Cluster[]): number {
  return runsOf(clusters).reduce((sum, run) => sum + (pieceOf(run, 0)?.width ?? 0), 0);
}

/** Of each face, the widths in em of what was measured: shaping is what takes the time. */
const measured = new WeakMap<Face, Map<string, number>>();

/** In points; the same shaping as when it is drawn. */
function textWidth(text: string, face: Face, size: number): number {
  const widths = measured.get(face) ?? new Map<string, number>();
  measured.set(face, widths);
  const known = widths.get(text) ?? face.font.layout(text, []).advanceWidth / face.font.unitsPerEm;
  widths.set(text, known);
  return known * size;
}
