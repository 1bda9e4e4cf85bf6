import type { World } from '../../feeds/feed.ts';
import { ENTITIES_PER_SITE } from '../hazard-proportions.ts';
import { localSite } from './local-sites.ts';
import { networkOf } from './network.ts';
import { operatorsOf } from './operators.ts';
import type { Site } from './site.ts';

/** The sites of a world: the network, and one more for each few of its entities, made while they are read. */
export function* worldSites({ seed, size }: World): Generator<Site, void> {
  yield* networkOf(seed);
  const operator = operatorsOf(seed);
  for (let number = 0; number < Math.floor(size / ENTITIES_PER_SITE); number += 1)
    yield localSite(seed, number, operator);
}
