import { Draw } from '../random.ts';
import { goodsFaultKinds, type Plant, plantShares } from './goods-proportions.ts';
import type { Importer } from './importer.ts';
import { consignmentNumber } from './numbers.ts';
import { lineOf } from './ordinary-goods.ts';
import { partnersOf } from './partners.ts';

/** An odd line would hide what is planted on it, so only ordinary ones are planted upon. */
export function plantOf(seed: number, importer: Importer, at: number): Plant {
  const draw = new Draw(seed, 'consignment', consignmentNumber(importer.index, at), 'plant');
  const drawn = draw.share(plantShares);
  const { listedFirms, listedVessels } = partnersOf(seed, importer.index);
  const line = lineOf(seed, importer, at);
  if ((drawn === 'listed_party' || drawn === 'sister-name') && listedFirms.length === 0) return 'plain';
  if (drawn === 'listed_vessel' && listedVessels.length === 0) return 'plain';
  if (line.goods.isBulk && ofContainers.has(drawn)) return 'plain';
  if (drawn === 'unknown-hs' || drawn === 'lost-zero')
    return line.goods.hs6.startsWith('0') ? 'lost-zero' : 'unknown-hs';
  const isOdd = line.isQuality || line.departure !== line.origin;
  return isOdd && drawn !== 'plain' && !faults.has(drawn) ? 'plain' : drawn;
}

const ofContainers = new Set<string>([
  'container_impossible_time',
  'groupage',
  'container-after-weeks',
  'wrong-check-digit',
  'sample',
  'returned-goods',
]);
const faults: ReadonlySet<string> = new Set(goodsFaultKinds);
