import { rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fromFile } from '@quintet/ais';
import { readSettings, writeFindings } from '@quintet/core/assess';
import {
  AisFeed,
  type FeedCounts,
  type HeardReports,
  lockVessels,
  LOG_FIXES_MAX,
  readKnownSpans,
  ReportLog,
  SEA_COUNTS,
  splitByTime,
  type SplitCounts,
  writeHeard,
  writeLearnedPorts,
  writeReception,
} from '@quintet/core/observe/vessels';
import { type Store, writeSetting } from '@quintet/core/store';
import type { Node } from '../node.ts';
import { failSeaJobs, finishSeaJobs } from './finish-job.ts';
import { LATENESS_S, makeTracker, type TrackerWithBook } from './make-tracker.ts';
import type { BadSentence, InputRow, ReadInput } from './read-input.ts';
import { readSeaSettings } from './sea-settings.ts';
import { readState, STATE_VERSION, writeState } from './state-file.ts';

/** What changed is written when so much of it waits, so long after the last time, or when an input is at its end. */
const CHANGES_AT_ONCE = 5000;
const WRITTEN_EVERY_MS = 5000;
/** So many reports are given out between two looks at that. */
const REPORTS_AT_ONCE = 20_000;
/** An input that was begun so often and never finished is given up. */
const ATTEMPTS_MAX = 5;
const SNAPSHOT_MS = 5 * 60_000;
/** What was read stays on disk until a snapshot has passed it: so much of it at most. */
const SNAPSHOT_BYTES = 512 * 1024 * 1024;
const RECEPTION_EVERY_S = 600;
/** Bad sentences that are named for one file; the rest is counted. */
const NAMED_MAX = 20;

/**
 * Reads what was heard, input by input, and keeps what the stages make of it. All vessels are held in memory; a snapshot is
 * written now and then, and inputs stay until one has passed them: after a death the last ones are read again, and the same
 * findings are told under the same ids.
 */
export class SeaReader {
  readonly #node: Node;
  #live: TrackerWithBook;
  #time = Number.NaN;
  #input = '0';
  #snapshotAt = Date.now();
  #changedSinceSnapshot = false;
  #bytesSinceSnapshot = 0;
  #writtenAt = Date.now();
  #receptionAt = Number.NEGATIVE_INFINITY;

  private constructor(node: Node, live: TrackerWithBook) {
    this.#node = node;
    this.#live = live;
  }

  static async open(node: Node): Promise<SeaReader> {
    const reader = new SeaReader(node, makeTracker(await readSeaSettings(node.store)));
    const state = await readState(node.folder);
    if (state) {
      reader.#live.tracker.restore(state.tracker);
      reader.#live.book.restore(state.book);
      reader.#live.feed.restore(state.sources);
      reader.#input = state.input;
      reader.#time = state.time;
    }
    return reader;
  }

  /** Areas and ports as they are now. */
  async readSettings(): Promise<void> {
    const { areas, ports } = await readSeaSettings(this.#node.store);
    this.#live.settings.areas = areas;
    this.#live.settings.ports = ports;
  }

  /** Reads the next input, or the files of the next batch. @returns false when nothing waits */
  async readNext(): Promise<boolean> {
    const rows = await unreadInputs(this.#node.store, this.#input);
    const [first] = rows;
    if (!first) return false;
    const batch = first.batch === null ? [first] : rows.filter(({ batch: other }) => other === first.batch);
    if (!(await beginInputs(this.#node, batch))) return true;
    const read = first.batch === null ? await this.#readLive(first) : await this.#readBatch(batch);
    await this.#write(this.#live, read);
    this.#input = batch.at(-1)!.id;
    this.#changedSinceSnapshot = true;
    for (const { path } of batch) this.#bytesSinceSnapshot += (await stat(path).catch(() => ({ size: 0 }))).size;
    const isDue = Date.now() - this.#snapshotAt > SNAPSHOT_MS || this.#bytesSinceSnapshot > SNAPSHOT_BYTES;
    if (isDue) await this.snapshot();
    return true;
  }

  /** Feed time has come so far although nothing was heard: what is due is told. @param now seconds since 1970 */
  async advance(now: number): Promise<void> {
    this.#live.tracker.advance(now - LATENESS_S);
    if (!this.#live.book.isEmpty) await this.#write(this.#live, []);
  }

  /** Feed time of the last report, seconds since 1970; NaN when nothing was ever heard. */
  get time(): number {
    return this.#time;
  }

  async snapshot(): Promise<void> {
    this.#snapshotAt = Date.now();
    this.#bytesSinceSnapshot = 0;
    if (!this.#changedSinceSnapshot) return;
    const { tracker, book, feed } = this.#live;
    await writeState(this.#node.folder, {
      version: STATE_VERSION,
      input: this.#input,
      tracker: tracker.snapshot(),
      book: book.snapshot(),
      sources: feed.sources,
      time: this.#time,
    });
    this.#changedSinceSnapshot = false;
    await this.#forgetInputs();
  }

  /** What a snapshot has passed need never be read again. */
  async #forgetInputs(): Promise<void> {
    const { db } = this.#node.store;
    const gone = await db.deleteFrom('sea_input').where('id', '<=', this.#input).returning('path').execute();
    for (const { path } of gone) if (dirname(path) === this.#node.folder.sea) await rm(path, { force: true });
  }

  async #readLive(row: InputRow): Promise<ReadInput[]> {
    const { feed, tracker } = this.#live;
    const before = feed.counts();
    const at = row.received_at?.getTime() ?? Number.NaN;
    const input = feed.continued(row.source);
    for await (const { bytes } of fromFile(row.path)) {
      feed.push(bytes, input, at);
      if (this.#isDue(this.#live)) await this.#write(this.#live, []);
    }
    this.#time = tracker.time;
    return [{ row, named: [], known: 0, ...difference(before, feed.counts()) }];
  }

  /**
   * Files that were handed over together: each receiver writes its own, so that they are put in the order of time first. What
   * lies before what is known already cannot be put in its place any more; it is looked at by itself, and of times in which
   * the track of its vessel is known it is left out.
   */
  async #readBatch(rows: readonly InputRow[]): Promise<ReadInput[]> {
    const log = new ReportLog();
    const reads: ReadInput[] = [];
    const reached = this.#time - LATENESS_S;
    const past = new Past(this.#node);
    const counts = { known: 0 };
    const giveOut = async (): Promise<void> => {
      const live = this.#live.tracker;
      const takes = log.firstTime <= reached ? await past.beside(live, log, reached, counts) : live;
      for (const piece of log.pieces(REPORTS_AT_ONCE)) {
        piece(takes);
        // What is of the past is written whole or not at all: a part of it would be known when it is read again.
        if (this.#isDue(this.#live)) await this.#write(this.#live, []);
      }
    };
    const feed = new AisFeed(log, this.#live.feed.sources);
    for (const row of rows) {
      reads.push(await readFile(row, feed));
      if (log.rows > LOG_FIXES_MAX) await giveOut();
    }
    feed.flush();
    await giveOut();
    for (const each of past.trackers) {
      each.tracker.end();
      await this.#write(each, []);
    }
    this.#time = this.#live.tracker.time;
    return reads.map((read, i) => (i === 0 ? { ...read, known: counts.known } : read));
  }

  #isDue({ book }: TrackerWithBook): boolean {
    return book.waiting >= CHANGES_AT_ONCE || Date.now() - this.#writtenAt > WRITTEN_EVERY_MS;
  }

  /** The layer changes slowly: it is written once in a while of feed time. */
  #receptionIsDue(time: number): boolean {
    if (Math.abs(time - this.#receptionAt) < RECEPTION_EVERY_S) return false;
    this.#receptionAt = time;
    return !Number.isNaN(time);
  }

  /** What was made of inputs, and that they are read, in one transaction. */
  async #write({ book, tracker, feed }: TrackerWithBook, reads: readonly ReadInput[]): Promise<void> {
    this.#writtenAt = Date.now();
    const { findings, ...heard } = book.take();
    const now = this.#node.now();
    await this.#node.store.db.transaction().execute(async (tx) => {
      await lockVessels(tx);
      await writeHeard(tx, heard);
      await writeFindings(tx, findings, { settings: await readSettings(tx), now });
      if (this.#receptionIsDue(tracker.time)) {
        await writeReception(tx, tracker.reception, feed.sources, tracker.time);
        await writeLearnedPorts(tx, tracker.ports.learned?.() ?? []);
        await writeSetting(tx, SEA_COUNTS, tracker.counts(), 'node');
      }
      await finishSeaJobs(tx, reads, heard.vessels.length);
      if (reads.length > 0)
        await tx
          .updateTable('sea_input')
          .set({ read_at: now })
          .where(
            'id',
            'in',
            reads.map(({ row }) => row.id),
          )
          .execute();
    });
  }
}

/** A tracker of its own for what lies before what is known; made when it is needed. */
class Past {
  readonly trackers: TrackerWithBook[] = [];
  readonly #node: Node;

  constructor(node: Node) {
    this.#node = node;
  }

  async beside(live: HeardReports, log: ReportLog, reached: number, counts: SplitCounts): Promise<HeardReports> {
    const { store } = this.#node;
    if (this.trackers.length === 0) this.trackers.push(makeTracker(await readSeaSettings(store)));
    const [from, to] = [new Date(log.firstTime * 1000), new Date(log.lastTime * 1000)];
    const spans = await store.db.transaction().execute((tx) => readKnownSpans(tx, from, to));
    return splitByTime(live, this.trackers[0]!.tracker, reached, spans, counts);
  }
}

async function unreadInputs({ db }: Store, after: string): Promise<InputRow[]> {
  return await db
    .selectFrom('sea_input')
    .where('id', '>', after)
    .where('failed_at', 'is', null)
    .select(['id', 'source', 'path', 'batch', 'job', 'received_at'])
    .orderBy('id')
    .limit(10_000)
    .execute();
}

/**
 * Notes that inputs are begun, before anything is read: one that ended the process each time is given up, so that it does
 * not keep all others waiting.
 * @returns false when they are given up
 */
async function beginInputs({ store, now }: Node, rows: readonly InputRow[]): Promise<boolean> {
  const ids = rows.map(({ id }) => id);
  const begun = await store.db
    .updateTable('sea_input')
    .set((e) => ({ attempts: e('attempts', '+', 1) }))
    .where('id', 'in', ids)
    .where('read_at', 'is', null)
    .returning('attempts')
    .execute();
  if (begun.every(({ attempts }) => attempts <= ATTEMPTS_MAX)) return true;
  await store.db.transaction().execute(async (tx) => {
    await tx.updateTable('sea_input').set({ failed_at: now(), read_at: now() }).where('id', 'in', ids).execute();
    await failSeaJobs(
      tx,
      rows.flatMap(({ job }) => job ?? []),
    );
  });
  return false;
}

async function readFile(row: InputRow, feed: AisFeed): Promise<ReadInput> {
  const before = feed.counts();
  const named: BadSentence[] = [];
  feed.onBad = (code, _input, line) => {
    if (named.length < NAMED_MAX) named.push({ code, line });
  };
  const input = feed.open(row.source);
  for await (const { bytes } of fromFile(row.path)) feed.push(bytes, input, Number.NaN);
  feed.onBad = () => undefined;
  return { row, named, known: 0, ...difference(before, feed.counts()) };
}

function difference(before: FeedCounts, after: FeedCounts): Omit<ReadInput, 'row' | 'named' | 'known'> {
  const bad = Object.entries(after.bad).map(([code, count]) => [code, count - (before.bad[code] ?? 0)] as const);
  return {
    messages: after.messages - before.messages,
    withoutTime: after.withoutTime - before.withoutTime,
    bad: Object.fromEntries(bad.filter(([, count]) => count > 0)),
  };
}
