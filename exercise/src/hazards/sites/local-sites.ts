import { Draw, type Shares } from '../../random.ts';
import { type Town, towns } from '../land/towns.ts';

import type { Need, Site, SiteKind } from './site.ts';
import type { OperatorOf, Trade } from './operators.ts';
import { siteNear } from './town-site.ts';

interface Local {
  readonly kind: SiteKind;
  readonly word: string;
  readonly trade: Trade;
  readonly power: number;
  readonly inhabitants: readonly [number, number];
}

const locals: Shares<Local> = [
  [{ kind: 'telecom_exchange', word: 'mast', trade: 'telecom', power: 3, inhabitants: [800, 9000] }, 4],
  [{ kind: 'water_works', word: 'pumping station', trade: 'water', power: 4, inhabitants: [500, 12_000] }, 3],
  [{ kind: 'substation', word: 'distribution substation', trade: 'grid', power: 0, inhabitants: [900, 8000] }, 4],
  [{ kind: 'hospital', word: 'clinic', trade: 'health', power: 24, inhabitants: [2000, 15_000] }, 1],
  [{ kind: 'seveso', word: 'fuel store', trade: 'chemicals', power: 2, inhabitants: [0, 0] }, 1],
];

/** Site `number` beyond the network: a small one near some town, the same in every world that is large enough to have it. */
export function localSite(seed: number, number: number, operatorOf: OperatorOf): Site {
  const draw = new Draw(seed, 'local-site', number, 'origin');
  // Small islands have no room for many.
  const town: Town = draw.pick(towns.filter(({ roomKm }) => roomKm >= 2));
  const { kind, word, trade, power, inhabitants } = draw.share(locals);
  const needs: readonly Need[] = [
    power === 0 ? { on: `SS-${town.id}` } : { on: `SS-${town.id}`, hours: power },
    ...(kind === 'hospital' ? [{ on: `WW-${town.id}`, hours: 12 }] : []),
  ];
  const people = draw.between(...inhabitants);
  return {
    id: `L-${String(number + 1).padStart(5, '0')}`,
    name: `${town.name} ${word} ${number + 1}`,
    kind,
    operator: operatorOf(trade, number),
    place: siteNear(town, draw),
    ...(kind === 'seveso' ? { seveso: 'lower', substances: 'petroleum products' } : {}),
    country: town.country,
    address: `${town.name}, district ${1 + (number % 9)}`,
    needs,
    serves: town.name,
    ...(people === 0 ? {} : { inhabitants: people }),
  };
}
