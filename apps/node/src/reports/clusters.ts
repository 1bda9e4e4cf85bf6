import { bidi } from './bidi.ts';
import type { Face, FontBook } from './font-book.ts';
import type { FontRole, Weight } from './font-families.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ISOLATE = /^[\u2066-\u2069]$/u;
/** Scripts that the fonts shape from right to left by themselves. */
const SHAPED_RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Scripts in which a line may break between any two letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export interface TextStyle {
  readonly role: FontRole;
  readonly weight: Weight;
  /** In points. */
  readonly size: number;
  readonly color: string;
}

export type MarkKind = 'same' | 'variant' | 'only' | 'ignored';

/** Text in one style; a marked span is one part of a name. */
export interface Span {
  readonly text: string;
  readonly style: TextStyle;
  readonly mark?: MarkKind;
}

/** What a reader takes for one letter, with all that is needed to place it. */
export interface Cluster {
  readonly text: string;
  readonly span: Span;
  readonly face: Face;
  /** Embedding level of UAX #9: odd runs from right to left. */
  readonly level: number;
  /** Joins its neighbours when both are shaped. */
  readonly shaped: boolean;
  readonly space: boolean;
  readonly breakAfter: boolean;
}

/**
 * Cuts spans into clusters with direction and font. A letter that no font has is written as its code points in brackets:
 * never a blank, never an empty box.
 */
export function clustersOf(spans: readonly Span[], book: FontBook): readonly Cluster[] {
  const whole = spans.map((span) => span.text).join('');
  const { levels } = bidi.getEmbeddingLevels(whole, 'auto');
  const clusters: Cluster[] = [];
  let start = 0;
  for (const span of spans) {
    for (const { segment, index } of segmenter.segment(span.text)) {
      if (!ISOLATE.test(segment)) clusters.push(...clusterOf(segment, span, levels[start + index] ?? 0, book));
    }
    start += span.text.length;
  }
  return clusters;
}

function clusterOf(segment: string, span: Span, level: number, book: FontBook): Cluster[] {
  const { role, weight } = span.style;
  const shaped = SHAPED_RIGHT_TO_LEFT.test(segment);
  const mirrored = level % 2 === 1 && !shaped ? (bidi.getMirroredCharacter(segment) ?? segment) : segment;
  const face = book.faceFor(mirrored, role, weight);
  const rest = { span, level, shaped, space: segment === ' ' };
  if (face) return [{ ...rest, text: mirrored, face, breakAfter: breaksAfter(segment) }];
  const written = codePointsOf(segment);
  const plain = book.faceFor('[', 'mono', 400);
  if (!plain) throw new Error('the font of the page is not installed: run npm install again');
  return [{ ...rest, text: written, face: plain, shaped: false, breakAfter: true }];
}

/** @example codePointsOf('ກ') // '[U+0E81]' */
function codePointsOf(segment: string): string {
  const points = Array.from(
    segment,
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `[${points.join(' ')}]`;
}

function breaksAfter(segment: string): boolean {
  return segment === ' ' || segment === '-' || segment === '/' || segment === '\u2010' || UNSPACED.test(segment);
}
