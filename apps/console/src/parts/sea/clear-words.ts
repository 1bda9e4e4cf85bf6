/** Words on a drawing: where their first line stands, pixels. */
export interface PlacedWords {
  readonly x: number;
  /** The foot of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The first is strong. */
  readonly lines: readonly string[];
}

/** About as wide as a letter of the drawing's words is. */
const LETTER_PX = 6.4;
export const LINE_PX = 14;
const ASCENT_PX = 11;
const DESCENT_PX = 3;
/** Nearest first, below before above; after that words stay where they are. */
const SHIFTS_PX = [0, 14, -14, 28, -28, 42, -42, 56, -56, 70, -70];

export const longestPx = (lines: readonly string[]): number =>
  lines.reduce((most, { length }) => Math.max(most, length), 0) * LETTER_PX;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, anchor, lines }: PlacedWords, shift: number): Box {
  const wide = longestPx(lines);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  const foot = y + shift;
  return {
    left,
    right: left + wide,
    top: foot - ASCENT_PX,
    bottom: foot + (lines.length - 1) * LINE_PX + DESCENT_PX,
  };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const inside = ({ top, bottom }: Box, heightPx: number): boolean => top >= 0 && bottom <= heightPx;

/**
 * Moves words up or down until none lie over others: the first keep their place, later ones give way.
 * @example clearWords([name, lastHeard], 300) // the same words, the second 14 px lower
 */
export function clearWords(words: readonly PlacedWords[], heightPx: number): readonly PlacedWords[] {
  const taken: Box[] = [];
  return words.map((one) => {
    const free = SHIFTS_PX.find((shift) => {
      const box = boxOf(one, shift);
      return inside(box, heightPx) && !taken.some((other) => overlap(box, other));
    });
    const shift = free ?? 0;
    taken.push(boxOf(one, shift));
    return { ...one, y: one.y + shift };
  });
}
