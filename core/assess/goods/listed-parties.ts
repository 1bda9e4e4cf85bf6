import type { ListedParty } from '@quintet/goods';
import { subjectOf } from '../../model/index.ts';
import type { WatchList } from '../screening/watch-list.ts';
import type { DeclaredParty } from './consignment.ts';

const HITS_MAX = 3;

/** Who of the declared parties is perhaps on a list; each is compared once while it is remembered. */
export class ListedParties {
  readonly #list: WatchList;
  readonly #threshold: number;
  readonly #known = new WeakMap<DeclaredParty, readonly ListedParty[]>();

  constructor(list: WatchList, threshold: number) {
    this.#list = list;
    this.#threshold = threshold;
  }

  of(parties: readonly DeclaredParty[]): readonly ListedParty[] {
    return this.#list.namesNobody ? [] : parties.flatMap((party) => this.#one(party));
  }

  #one(party: DeclaredParty): readonly ListedParty[] {
    const known = this.#known.get(party);
    if (known !== undefined) return known;
    const { role, name, entity } = party;
    const hits = this.#list.match(subjectOf(entity), { threshold: this.#threshold, limit: HITS_MAX });
    const listed = hits.map(({ dataset, id, caption, hit }) => ({
      role,
      name,
      entry: `${caption} (${dataset}/${id})`,
      score: hit.score,
    }));
    this.#known.set(party, listed);
    return listed;
  }
}
