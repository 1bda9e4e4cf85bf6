import {
  deleteOldNotices,
  deleteOldPairDays,
  deleteRemovedGraphViews,
  deleteRemovedNotes,
  deleteRemovedViews,
  escalateOverdue,
} from '@quintet/core/assess';
import { deleteOldDeclarations, rescreenParties } from '@quintet/core/assess/goods';
import { deleteOldRecords } from '@quintet/core/observe/hazards';
import { deleteOldPolls } from '@quintet/core/observe/intake';
import { deleteOldTracks } from '@quintet/core/observe/vessels';
import { resubmitCrossrefs } from './crossref.ts';
import { fetchDueFeeds } from './fetch-feed.ts';
import { lookAtFollowed } from './following.ts';
import { askForIdSpaces } from './id-spaces.ts';
import { tidyUploads } from './ingest.ts';
import type { ListsInForce } from './lists-in-force.ts';
import { errorFields } from './log.ts';
import type { Node } from './node.ts';
import { linkHeardVessels } from './sea/link-heard-vessels.ts';
import { askForMonitoring } from './screening-workers.ts';

const TICK_MS = 2000;
const HOUR_MS = 3_600_000;

/** What happens by the clock: overdue alerts go up, monitoring is asked for, feeds are fetched, old data is deleted. */
export class Clock {
  readonly #node: Node;
  readonly #lists: ListsInForce;
  readonly #timer: NodeJS.Timeout;
  readonly #closing = new AbortController();
  #running: Promise<void> | undefined;
  #fetching: Promise<void> | undefined;
  #tidiedAt = 0;

  constructor(node: Node, lists: ListsInForce) {
    this.#node = node;
    this.#lists = lists;
    this.#timer = setInterval(() => this.tick(), TICK_MS);
  }

  /** Does what is due now; one tick at a time. A slow source of a feed holds up nothing else. */
  tick(): void {
    this.#fetching ??= this.#try('feeds', () => fetchDueFeeds(this.#node)).finally(() => {
      this.#fetching = undefined;
    });
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
  }

  async #work(): Promise<void> {
    const { store, now } = this.#node;
    await this.#try('escalation', () => store.db.transaction().execute((tx) => escalateOverdue(tx, now())));
    await this.#try('monitoring', () => askForMonitoring(this.#node, this.#lists));
    await this.#try('following', () => lookAtFollowed(this.#node, this.#lists, { signal: this.#closing.signal }));
    await this.#try('vessels', () => linkHeardVessels(this.#node));
    await this.#try('declared parties', () => rescreenParties(store, this.#lists.current, now()));
    await this.#try('id spaces', () => askForIdSpaces(this.#node));
    await this.#try('cross-references', () => resubmitCrossrefs(this.#node));
    if (now().getTime() - this.#tidiedAt > HOUR_MS) {
      this.#tidiedAt = now().getTime();
      await this.#try('tidying', () => tidyUploads(this.#node));
      await this.#try('removed notes', () => store.db.transaction().execute((tx) => deleteRemovedNotes(tx, now())));
      await this.#try('old notices', () => store.db.transaction().execute((tx) => deleteOldNotices(tx, now())));
      await this.#try('old tracks', () => store.db.transaction().execute((tx) => deleteOldTracks(tx, now())));
      await this.#try('old polls', () => store.db.transaction().execute((tx) => deleteOldPolls(tx, now())));
      await this.#try('old documents', () => store.db.transaction().execute((tx) => deleteOldRecords(tx, now())));
      await this.#try('old declarations', () =>
        store.db.transaction().execute((tx) => deleteOldDeclarations(tx, now())),
      );
      await this.#try('minimisation', () => store.db.transaction().execute((tx) => deleteOldPairDays(tx, now())));
      await this.#try('removed views', () =>
        store.db.transaction().execute(async (tx) => {
          await deleteRemovedViews(tx, now());
          await deleteRemovedGraphViews(tx, now());
        }),
      );
    }
  }

  async #try(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#node.log.error({ ...errorFields(error), what }, 'clock work failed');
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#closing.abort();
    await Promise.all([this.#running, this.#fetching]);
  }
}
