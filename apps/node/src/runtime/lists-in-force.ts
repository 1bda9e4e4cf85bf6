import { loadWatchList, refreshWatchList, WatchList } from '@quintet/core/assess';
import { LISTS_CHANNEL } from '@quintet/core/observe/intake';
import { errorFields } from './log.ts';
import type { Node } from './node.ts';

const LOOK_MS = 5000;

/** The lists in memory, renewed whenever one comes into force, in whichever process that happened. */
export class ListsInForce {
  #list = WatchList.of([], []);
  #loaded = false;
  #renewing: Promise<void> | undefined;
  #again = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #node: Node;

  private constructor(node: Node) {
    this.#node = node;
  }

  static async open(node: Node): Promise<ListsInForce> {
    const lists = new ListsInForce(node);
    await node.store.listen(LISTS_CHANNEL, () => void lists.renew());
    await lists.renew();
    lists.#timer = setInterval(() => void lists.renew(), LOOK_MS).unref();
    return lists;
  }

  /** The newest state; whoever holds it goes on with it undisturbed. */
  get current(): WatchList {
    return this.#list;
  }

  get loaded(): boolean {
    return this.#loaded;
  }

  /** Takes in what came into force; a call during a renewal leads to one more. */
  async renew(): Promise<void> {
    this.#again = true;
    this.#renewing ??= this.#renewWhileAsked().finally(() => {
      this.#renewing = undefined;
    });
    await this.#renewing;
  }

  async #renewWhileAsked(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      try {
        const { db } = this.#node.store;
        this.#list = this.#loaded ? await refreshWatchList(db, this.#list) : await loadWatchList(db);
        this.#loaded = true;
      } catch (error) {
        this.#node.log.error(errorFields(error), 'lists could not be renewed');
      }
    }
  }

  /** Reads everything anew, after the store was put back to another state. */
  async reload(): Promise<void> {
    this.#loaded = false;
    await this.renew();
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
