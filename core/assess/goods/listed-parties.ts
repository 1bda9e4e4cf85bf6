import type { ListedParty } from '@quintet/goods';
import type { WatchList } from '../screening/watch-list.ts';
import type { DeclaredParty } from './consignment.ts';
import { partyHits } from '../screening/party-screen.ts';

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

  of(parties: readonly DeclaredParty[]): readonly ListedParty[] {
    if (this.#isEmpty) return NOBODY;
    return parties.flatMap((party) => this.#one(party));
  }

  #one(party: DeclaredParty): readonly ListedParty[] {
    const known = this.#known.get(party);
    if (known !== undefined) return known;
    const { role, name, entity } = party;
    const listed = partyHits(this.#list, this.#threshold, entity).map((hit) => ({ role, name, ...hit }));
    if (this.#known.size >= PARTIES_REMEMBERED_MAX) this.#known.clear();
    this.#known.set(party, listed);
    return listed;
  }
}
