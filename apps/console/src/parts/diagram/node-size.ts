const TITLE_PX_OF_LETTER = 6.7;
const NOTE_PX_OF_LETTER = 5.8;
const WIDE_PX_OF_LETTER = 12.4;
const PADDING_PX = 28;
const WIDTH_PX_MIN = 88;
const WIDTH_PX_MAX = 224;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

/** The fonts of the page, as a canvas is told them. */
export const CANVAS_FONT = '"IBM Plex Sans Variable", "IBM Plex Sans", system-ui, sans-serif';

/** A line for the name and one for the note, with air. */
export const NODE_HEIGHT_PX = 40;
/** Two lines for the name. */
export const TALL_NODE_HEIGHT_PX = 58;
/** A node that is tall is narrower. */
const TALL_WIDTH_PX_MAX = 164;
/** Drawings of tall nodes are large: their names are, too, so that they are read when all is seen. */
const TITLE_PX = 12;
const TALL_TITLE_PX = 14;

function widthOf(text: string, letterPx: number): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? WIDE_PX_OF_LETTER : letterPx;
  return width;
}

/** As wide as its longer line, within bounds. Reckoned from letters, so that a layout is the same on every machine. */
export function nodeWidth(title: string, note: string): number {
  const wanted = Math.max(widthOf(title, TITLE_PX_OF_LETTER), widthOf(note, NOTE_PX_OF_LETTER)) + PADDING_PX;
  return Math.round(Math.min(WIDTH_PX_MAX, Math.max(WIDTH_PX_MIN, wanted)));
}

/** Whether a name is so long that two lines of a narrower node hold it better. */
export const wantsTwoLines = (title: string): boolean => nodeWidth(title, '') > TALL_WIDTH_PX_MAX;

/** As wide as a name needs that may take two lines. */
export function tallNodeWidth(title: string, note: string): number {
  const lines = twoLines(title, TALL_WIDTH_PX_MAX);
  return Math.min(TALL_WIDTH_PX_MAX, Math.max(...lines.map((line) => nodeWidth(line, note))));
}

const roomIn = (width: number): number => width - PADDING_PX + 8;

/** The letters from the start that have room, whole. */
function startOf(text: string, room: number, letterPx: number): string {
  let kept = '';
  let used = 0;
  for (const letter of text) {
    used += widthOf(letter, letterPx);
    if (used > room) break;
    kept += letter;
  }
  return kept;
}

/** The text that has room in a node of this width; the whole stands in its title and beside the drawing. */
export function fitText(text: string, width: number, line: 'title' | 'note'): string {
  const letterPx = line === 'title' ? TITLE_PX_OF_LETTER : NOTE_PX_OF_LETTER;
  const room = roomIn(width);
  if (widthOf(text, letterPx) <= room) return text;
  return `${startOf(text, room - letterPx, letterPx).trimEnd()}…`;
}

const reversed = (text: string): string => Array.from(text).toReversed().join('');

/** Cut in its middle: names of one group differ at their ends, by a number or a legal form. */
function fitEnds(text: string, width: number): string {
  const room = roomIn(width);
  if (widthOf(text, TITLE_PX_OF_LETTER) <= room) return text;
  const half = (room - TITLE_PX_OF_LETTER) / 2;
  const end = reversed(startOf(reversed(text), half, TITLE_PX_OF_LETTER));
  return `${startOf(text, half, TITLE_PX_OF_LETTER).trimEnd()}…${end.trimStart()}`;
}

/** A name in one line or two, broken between words where that goes. */
function twoLines(title: string, width: number): readonly string[] {
  const room = roomIn(width);
  if (widthOf(title, TITLE_PX_OF_LETTER) <= room) return [title];
  const whole = startOf(title, room, TITLE_PX_OF_LETTER);
  const space = title[whole.length] === ' ' ? whole.length : whole.lastIndexOf(' ');
  const first = space > 0 ? title.slice(0, space) : whole;
  return [first.trimEnd(), fitEnds(title.slice(first.length).trimStart(), width)];
}

/** The lines of a node's name as they fit, and how far from its middle each stands. */
export function titleLines({ title, width, height, note }: TitledNode): readonly { text: string; y: number }[] {
  const lines = height < TALL_NODE_HEIGHT_PX ? [fitEnds(title, width)] : twoLines(title, width);
  const last = note === '' ? 4 + 8 * (lines.length - 1) : lines.length === 1 ? -2 : 5;
  return lines.map((text, at) => ({ text, y: last - 16 * (lines.length - 1 - at) }));
}

/** How far from the middle of a node its note stands. */
export const noteY = (node: TitledNode): number => (titleLines(node).length === 1 ? 13 : 20);

export const titlePx = ({ height }: Pick<TitledNode, 'height'>): number =>
  height < TALL_NODE_HEIGHT_PX ? TITLE_PX : TALL_TITLE_PX;

interface TitledNode {
  readonly title: string;
  readonly note: string;
  readonly width: number;
  readonly height: number;
}
