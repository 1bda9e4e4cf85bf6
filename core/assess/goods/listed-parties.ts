import type { ListedParty } from '@quintet/goods';
import { subjectOf } from '../../model/index.ts';
import type { WatchList } from '../screening/watch-list.ts';
import type { DeclaredParty } from './consignment.ts';

const PARTIES_REMEMBERED_MAX = 200_000;
const HITS_MAX = 3;

/** Who of the declared parties is perhaps on a list; each name is compared once. */
export class ListedParties {
  readonly #list: WatchList;
  readonly #threshold: number;
  readonly #known = new Map<string, readonly ListedParty[]>();

  constructor(list: WatchList, threshold: number) {
    this.#list = list;
    this.#threshold = threshold;
  }

  of(parties: readonly DeclaredParty[]): readonly ListedParty[] {
    return this.#list.namesNobody ? [] : parties.flatMap((party) => this.#one(party));
  }

  #one({ role, name, entity }: DeclaredParty): readonly ListedParty[] {
    const key = `${role} ${entity.id} ${name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const hits = this.#list.match(subjectOf(entity), { threshold: this.#threshold, limit: HITS_MAX });
    const listed = hits.map(({ dataset, id, caption, hit }) => ({
      role,
      name,
      entry: `${caption} (${dataset}/${id})`,
      score: hit.score,
    }));
    if (this.#known.size >= PARTIES_REMEMBERED_MAX) this.#known.clear();
    this.#known.set(key, listed);
    return listed;
  }
}
