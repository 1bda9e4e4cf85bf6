import { setImmediate as turn } from 'node:timers/promises';
import { type Entity, subjectOf } from '../../model/index.ts';
import type { WatchList } from './watch-list.ts';

/** An entry of a list that a party may be. */
export interface PartyHit {
  readonly entry: string;
  readonly score: number;
}

/** Says who of the parties of declarations is perhaps on a list: here, or in a thread that holds the lists. */
export interface PartyScreen {
  /** True when there is nobody to compare with. */
  readonly namesNobody: boolean;
  /** Whom each of these parties may be, the likeliest first. */
  match(parties: readonly Entity[]): Promise<readonly (readonly PartyHit[])[]>;
}

const HITS_MAX = 3;
/** After so many others get their turn. */
const PER_TURN = 50;

/** Whom one party may be. */
export function partyHits(list: WatchList, threshold: number, party: Entity): PartyHit[] {
  const hits = list.match(subjectOf(party), { threshold, limit: HITS_MAX });
  return hits.map(({ dataset, id, caption, hit }) => ({ entry: `${caption} (${dataset}/${id})`, score: hit.score }));
}

/** Screens against lists that are at hand. */
export function screenWith(list: WatchList, threshold: number): PartyScreen {
  return {
    namesNobody: list.namesNobody,
    async match(parties) {
      const hits: PartyHit[][] = [];
      for (const party of parties) {
        if (hits.push(partyHits(list, threshold, party)) % PER_TURN === 0) await turn();
      }
      return hits;
    },
  };
}
