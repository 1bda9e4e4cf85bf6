import { SitesInMind } from '@quintet/core/assess/exposure';
import type { Node } from '../node.ts';

/** Feeds are asked for a new edition at most so often. */
const ASKED_MS = 2000;

/** The sites of a process that answers: read when somebody asks first, and anew when feeds have new editions. */
export class SitesHeld {
  readonly #node: Node;
  #sites: Promise<SitesInMind> | undefined;
  #askedAt = 0;

  constructor(node: Node) {
    this.#node = node;
  }

  async now(): Promise<SitesInMind> {
    const at = this.#node.now().getTime();
    if (this.#sites === undefined) {
      this.#askedAt = at;
      this.#sites = SitesInMind.open(this.#node.store.db);
      // A failure is told to who asks, and tried again by who asks next.
      this.#sites.catch(() => {
        this.#sites = undefined;
      });
      return await this.#sites;
    }
    const sites = await this.#sites;
    if (at - this.#askedAt > ASKED_MS) {
      this.#askedAt = at;
      await sites.refresh();
    }
    return sites;
  }
}
