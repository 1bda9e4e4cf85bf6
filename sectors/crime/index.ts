import { defineSector } from '@quintet/core/sector';
import { detectors } from './detectors.ts';
import { feeds } from './feeds.ts';
import { indicators } from './indicators.ts';
import { instruments } from './instruments.ts';
import { ownLists } from './own-lists.ts';
import { schemata } from './schemata.ts';

/** Organised crime. */
export const crime = defineSector({
  id: 'crime',
  title: 'Organised crime',
  feeds,
  ownLists,
  schemata,
  detectors,
  instruments,
  indicators,
});
