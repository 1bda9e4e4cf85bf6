import type { Family } from './site-family.ts';

/** Signs in a box of 16, drawn as lines. */
export const FAMILY_GLYPHS: Readonly<Record<Family, string>> = {
  energy: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  water: 'M8 2c2.5 3.2 4 5.2 4 7.4a4 4 0 0 1-8 0C4 7.2 5.5 5.2 8 2z',
  health: 'M6.3 2.5h3.4v3.8h3.8v3.4H9.7v3.8H6.3V9.7H2.5V6.3h3.8z',
  telecom: 'M8 9v5.5M5 11a4.5 4.5 0 0 1 0-6.4M11 4.6a4.5 4.5 0 0 1 0 6.4M8 7.8v.1',
  transport: 'M8 4.5V14M3 9c0 3 2.2 5 5 5s5-2 5-5M5.5 7h5M8 1.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3',
  industry: 'M2 13.5V7l4 2.5V7l4 2.5V3h3.5v10.5z',
  cable: 'M1.5 5c4.5 0 3 6 6.5 6s2-6 6.5-6',
  pipeline: 'M2 6h12M2 10h12M5 4v8M11 4v8',
  other: 'M4 4h8v8H4z',
};
/** Seveso establishments have a sign of their own: what is stored there can burn, burst or poison. */
export const SEVESO_GLYPH = 'M8 1 15 8 8 15 1 8zM8 5v4M8 11v.1';
