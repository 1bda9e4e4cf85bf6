import { defineSector } from '@quintet/core/sector';
import { detectors } from './detectors.ts';
import { feeds } from './feeds.ts';
import { indicators } from './indicators.ts';
import { instruments } from './instruments.ts';
import { ownLists } from './own-lists.ts';
import { schemata } from './schemata.ts';

/** Terrorism and sanctions. */
export const terrorism = defineSector({
  id: 'terrorism',
  title: 'Terrorism and sanctions',
  feeds,
  ownLists,
  schemata,
  detectors,
  instruments,
  indicators,
});
