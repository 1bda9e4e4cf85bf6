const TITLE_PX_OF_LETTER = 6.7;
const NOTE_PX_OF_LETTER = 5.8;
const WIDE_PX_OF_LETTER = 12.4;
const PADDING_PX = 28;
const WIDTH_PX_MIN = 88;
const WIDTH_PX_MAX = 224;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

/** The fonts of the page, as a canvas is told them. */
export const CANVAS_FONT = '"IBM Plex Sans Variable", "IBM Plex Sans", system-ui, sans-serif';

/** Two lines of text with air. */
export const NODE_HEIGHT_PX = 40;

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

/** The text that has room in a node of this width; the whole stands in its title and beside the drawing. */
export function fitText(text: string, width: number, line: 'title' | 'note'): string {
  const letterPx = line === 'title' ? TITLE_PX_OF_LETTER : NOTE_PX_OF_LETTER;
  const room = width - PADDING_PX + 8;
  if (widthOf(text, letterPx) <= room) return text;
  let kept = '';
  let used = letterPx;
  for (const letter of text) {
    used += WIDE.test(letter) ? WIDE_PX_OF_LETTER : letterPx;
    if (used > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
