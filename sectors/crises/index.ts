import { defineSector } from '@quintet/core/sector';
import { detectors } from './detectors.ts';
import { feeds } from './feeds.ts';
import { indicators } from './indicators.ts';
import { instruments } from './instruments.ts';
import { ownLists } from './own-lists.ts';
import { schemata } from './schemata.ts';

/** Crises: what threatens places, and what stands in its way. */
export const crises = defineSector({
  id: 'crises',
  title: 'Crises',
  feeds,
  ownLists,
  schemata,
  detectors,
  instruments,
  indicators,
});
