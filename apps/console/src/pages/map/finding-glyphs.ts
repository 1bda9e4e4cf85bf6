import type { Type } from './map-params.ts';

/** The marks of findings on a field of 16 by 16, drawn with a line of 1.6: one shape a type, beside its word in lists. */
export const FINDING_GLYPHS: Readonly<Record<Type, string>> = {
  distress: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v6M5 8h6',
  meeting: 'M6 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M10 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7',
  dark: 'M2.5 8h2M7 8h2M11.5 8h2M4.5 4.5v7M11.5 4.5v7',
  loitering: 'M12.5 8a4.5 4.5 0 1 1-4.5-4.5M8 6a2 2 0 1 0 2 2',
  area: 'M3.5 3.5h9v9h-9zM8 6v4M6 8h4',
  approach: 'M3 8h7M7 5l3 3-3 3M13 3v10',
  speed: 'M3 4l4 4-4 4M8.5 4l4 4-4 4',
  identity: 'M3.5 6h9M3.5 10h9M10.5 3l-5 10',
  shared_mmsi: 'M5 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M11 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M8 8h0',
  false_position: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M4.2 4.2l7.6 7.6',
  interference: 'M2 8l2.5-4 3 8 3-8 2.5 4',
  stop: 'M5 5h6v6h-6z',
  port_call: 'M8 5v8M5 7.5h6M3.5 10a4.5 4.5 0 0 0 9 0M8 2.5a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4',
};
