import type { ChartInk } from './chart-ink.ts';

/** Text is drawn from the page's own fonts: there are no glyph files, and nothing is asked of another server. */
export const FONT = ['IBM Plex Sans Variable'];
/** The first name says the weight to the drawing of letters, the second the font. */
export const STRONG = ['semibold', 'IBM Plex Sans Variable'];

export const halo = (ink: ChartInk, colour: string) => ({
  'text-color': colour,
  'text-halo-color': ink.sea,
  'text-halo-width': 1.75,
});
