import { defineSector } from '@quintet/core/sector';
import { detectors } from './detectors.ts';
import { feeds } from './feeds.ts';
import { indicators } from './indicators.ts';
import { instruments } from './instruments.ts';
import { ownLists } from './own-lists.ts';
import { schemata } from './schemata.ts';

/** Borders: the sea, and the goods that cross them. */
export const borders = defineSector({
  id: 'borders',
  title: 'Borders',
  feeds,
  ownLists,
  schemata,
  detectors,
  instruments,
  indicators,
});
