import type { WatchList } from '../screening/watch-list.ts';
import { DeclaredParties } from './consignment.ts';
import { ListedParties } from './listed-parties.ts';

/** The parties of files that came before, and who of them is listed: the same traders stand in the next file. */
export class PartyMemory {
  readonly parties = new DeclaredParties();
  #listed: ListedParties | undefined;

  /** Who is listed, as it was found with these lists and this threshold; others are asked anew. */
  listed(list: WatchList, threshold: number): ListedParties {
    if (!this.#listed?.holdsFor(list, threshold)) this.#listed = new ListedParties(list, threshold);
    return this.#listed;
  }
}
