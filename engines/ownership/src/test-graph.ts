import type { Interest } from './graph/interest.ts';
import { createInterestGraph, type InterestGraph } from './graph/interest-graph.ts';
import type { Party, PartyKind } from './graph/party.ts';

/** A stake in a test: `['p1', 'c1', 60]` is 60 %, `['p1', 'c1', [25, 50]]` a range, `['p1', 'c1', 'why']` control. */
export type Stake = readonly [
  owner: string,
  asset: string,
  what: number | readonly [number, number] | string,
  more?: Partial<Interest>,
];

const KINDS: Readonly<Record<string, PartyKind>> = { p: 'person', s: 'state', l: 'listed', t: 'trust', x: 'exempt' };

/** A graph in which the first letter of an id says what it is: a person, a state, …, else a company. */
export function graphOf(
  stakes: readonly Stake[],
  more: readonly Party[] = [],
  cut: readonly string[] = [],
): InterestGraph {
  const ids = [...new Set(stakes.flatMap(([owner, asset]) => [owner, asset]))];
  const parties = ids.map((id): Party => {
    const kind = KINDS[id.slice(0, 1)] ?? 'entity';
    return { id, caption: id.toUpperCase(), schema: kind === 'person' ? 'Person' : 'Company', kind };
  });
  return createInterestGraph({ parties: [...more, ...parties], interests: stakes.map(interestOf), cut });
}

function interestOf([owner, asset, what, more]: Stake): Interest {
  const terms: Pick<Interest, 'measure' | 'share' | 'control'> =
    typeof what === 'string'
      ? { measure: 'none', control: what }
      : {
          measure: 'capital',
          share: typeof what === 'number' ? { min: what, max: what } : { min: what[0], max: what[1] },
        };
  return { id: `${owner}>${asset}`, owner, asset, ...terms, ...more };
}
