import { defineSector } from '@quintet/core/sector';
import { detectors } from './detectors.ts';
import { feeds } from './feeds.ts';
import { indicators } from './indicators.ts';
import { instruments } from './instruments.ts';
import { schemata } from './schemata.ts';

/** Terrorism and sanctions. */
export const terrorism = defineSector({
  id: 'terrorism',
  title: 'Terrorism and sanctions',
  feeds,
  schemata,
  detectors,
  instruments,
  indicators,
});
