import type { Declaration } from '../../declaration.ts';
import type { GoodsRule } from '../../goods-rule.ts';
import type { GoodsHistory, OriginWays } from '../../history/goods-history.ts';
import { chapterOf } from '../../history/importer-book.ts';
import { type Examine, NOTHING } from '../examination.ts';
import { count, percent } from '../figures.ts';
import { Parameters } from '../parameters.ts';

/** Goods that left from elsewhere than their origin, by how few of that origin take this way. */
export function departureOrigin(rule: GoodsRule): Examine {
  const parameters = new Parameters(rule);
  const peersMin = parameters.number('peersMin');
  const shareUsual = parameters.number('shareUsual');
  const unknownStrength = parameters.number('unknownStrength');
  return ({ declaration, history }) => {
    const { origin, departure } = declaration;
    if (origin === undefined || departure === undefined) return undefined;
    if (origin === departure) return NOTHING;
    const ways = waysOf(declaration, origin, history, peersMin);
    const way = `Goods of ${origin} left from ${departure}`;
    if (ways === undefined)
      return {
        strength: unknownStrength,
        text: `${way}; too few of that origin are known to say how usual it is`,
        evidence: { origin, departure },
      };
    const times = ways.peers.departures.get(departure) ?? 0;
    const share = times / ways.peers.declarations;
    const strength = Math.max(0, 1 - share / shareUsual);
    if (strength === 0) return NOTHING;
    const of = ways.chapter === 0 ? '' : ` in chapter ${String(ways.chapter).padStart(2, '0')}`;
    const usual = times === 0 ? 'as none did' : `as ${count(times, 'declaration')} (${percent(share)}) did`;
    return {
      strength,
      text: `${way}, ${usual} of ${count(ways.peers.declarations, 'declaration')} of that origin${of}`,
      evidence: { origin, departure, share, peers: ways.peers.declarations, chapter: ways.chapter },
    };
  };
}

function waysOf(
  declaration: Declaration,
  origin: string,
  history: GoodsHistory,
  peersMin: number,
): { readonly peers: OriginWays; readonly chapter: number } | undefined {
  for (const chapter of [chapterOf(declaration), 0]) {
    const peers = history.waysFrom(origin, chapter);
    if (peers !== undefined && peers.declarations >= peersMin) return { peers, chapter };
  }
  return undefined;
}
