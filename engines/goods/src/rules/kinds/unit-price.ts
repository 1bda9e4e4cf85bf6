import type { GoodsRule } from '../../goods-rule.ts';
import { logUnitPrice, PEER_LEVELS, type PeerLevel, type Peers } from '../../history/peer-prices.ts';
import type { SortedSample } from '../../history/sorted-sample.ts';
import { hsChapter } from '../../checks/hs-chapters.ts';
import { type Examine, type Judgement, NOTHING, ramp } from '../examination.ts';
import { figure } from '../figures.ts';
import { Parameters } from '../parameters.ts';

/** Wider peers are less alike: what they say counts for less. */
const LEVEL_SHARE: Readonly<Record<PeerLevel, number>> = { hs6: 1, hs4: 0.7, hs2: 0.4 };

/** How far out, in spreads of a normal distribution, the outer twentieth begins. */
const TAIL_SHARE = 0.05;
const TAIL_SPREADS = 1.645;

/**
 * The price of a kilogram against like goods: robust z = (x − median) / max(1.4826 · MAD, least spread) of logarithms
 * (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993, who call an outlier what lies beyond 3.5).
 */
export function unitPrice(rule: GoodsRule): Examine {
  const parameters = new Parameters(rule);
  const peersMin = parameters.number('peersMin');
  const spreadMin = parameters.number('spreadMin');
  const [zFrom, zFull] = [parameters.number('zFrom'), parameters.number('zFull')];
  const side = parameters.choice('side');
  const widest = PEER_LEVELS.find((level) => level === parameters.choice('widest')) ?? 'hs2';
  return ({ declaration, history }) => {
    const price = logUnitPrice(declaration);
    if (price === undefined || declaration.hsCode === undefined) return undefined;
    const peers = history.prices.of(declaration.hsCode, peersMin, widest);
    if (peers === undefined) return undefined;
    const z = (price - peers.prices.median) / Math.max(spreadOf(peers.prices, price), spreadMin);
    const isAsked = side === 'both' || (side === 'low' ? z < 0 : z > 0);
    const strength = isAsked ? ramp(Math.abs(z), zFrom, zFull) * LEVEL_SHARE[peers.level] : 0;
    return strength === 0 ? NOTHING : judgement(strength, price, z, peers);
  };
}

/**
 * The robust spread, and no less than what puts the outer twentieth of like goods on that side where it is in a normal
 * distribution: half of like goods may cost the same to the cent while the others differ a hundredfold.
 */
function spreadOf(prices: SortedSample, price: number): number {
  const { median } = prices;
  const tail = price < median ? median - prices.quantile(TAIL_SHARE) : prices.quantile(1 - TAIL_SHARE) - median;
  return Math.max(prices.sigma, tail / TAIL_SPREADS);
}

function judgement(strength: number, price: number, z: number, { level, prefix, prices }: Peers): Judgement {
  const [low, high] = [Math.exp(prices.quantile(0.25)), Math.exp(prices.quantile(0.75))];
  const eurPerKg = Math.exp(price);
  const of = {
    hs6: `code ${prefix}`,
    hs4: `heading ${prefix}`,
    hs2: `chapter ${prefix}, ${hsChapter(prefix)?.title ?? ''}`,
  };
  return {
    strength,
    text: `€ ${figure(eurPerKg)} a kilogram; half of ${prices.size} like it (${of[level]}) lie between € ${figure(low)} and € ${figure(high)}`,
    evidence: { eurPerKg, z, peers: prices.size, peersBy: prefix, median: Math.exp(prices.median), low, high },
  };
}
