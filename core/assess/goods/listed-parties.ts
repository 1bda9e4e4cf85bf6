import type { ListedParty } from '@quintet/goods';
import { subjectOf } from '../../model/index.ts';
import type { WatchList } from '../screening/watch-list.ts';
import { type DeclaredParty, entityOfParty } from './consignment.ts';

const HITS_MAX = 3;
const PARTIES_REMEMBERED_MAX = 100_000;
const NOBODY: readonly ListedParty[] = [];

/** Who of the declared parties is perhaps on a list; each is compared once while it is remembered. */
export class ListedParties {
  readonly #list: WatchList;
  readonly #threshold: number;
  readonly #isEmpty: boolean;
  readonly #known = new Map<DeclaredParty, readonly ListedParty[]>();

  constructor(list: WatchList, threshold: number) {
    this.#list = list;
    this.#threshold = threshold;
    this.#isEmpty = list.namesNobody;
  }

  /** Whether what is remembered holds for a list and a threshold. */
  holdsFor(list: WatchList, threshold: number): boolean {
    return this.#list === list && this.#threshold === threshold;
  }

  of(parties: readonly DeclaredParty[]): readonly ListedParty[] {
    if (this.#isEmpty) return NOBODY;
    let found = NOBODY;
    for (const party of parties) {
      const listed = this.#one(party);
      if (listed.length > 0) found = found.length === 0 ? listed : [...found, ...listed];
    }
    return found;
  }

  #one(party: DeclaredParty): readonly ListedParty[] {
    const known = this.#known.get(party);
    if (known !== undefined) return known;
    const { role, name } = party;
    const hits = this.#list.match(subjectOf(entityOfParty(party)), { threshold: this.#threshold, limit: HITS_MAX });
    const listed = hits.map(({ dataset, id, caption, hit }) => ({
      role,
      name,
      entry: `${caption} (${dataset}/${id})`,
      score: hit.score,
    }));
    if (this.#known.size >= PARTIES_REMEMBERED_MAX) this.#known.clear();
    this.#known.set(party, listed);
    return listed;
  }
}
