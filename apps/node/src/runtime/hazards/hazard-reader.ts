import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type DeskDocument,
  HazardDesk,
  type HazardOutcome,
  isSomethingDue,
  lockDesk,
  readPopulationGrid,
  stampDesk,
} from '@quintet/core/assess/hazards';
import { FEEDS_CHANNEL, type HazardInput } from '@quintet/core/observe/hazards';
import { writePoll } from '@quintet/core/observe/intake';
import { notify, type Tx } from '@quintet/core/store';
import { type PopulationGrid, readAsciiGrid } from '@quintet/hazards';
import { nodeFinding } from '../finding-codes.ts';
import { JOBS_CHANNEL } from '../ingest-work.ts';
import type { Node } from '../node.ts';
import { fetchLinked } from './fetch-linked.ts';
import type { ReadAlready } from './read-already.ts';

/**
 * Reads documents about hazards, batch by batch, with all reports of the last weeks in memory. After a failure memory is
 * read anew from the store, so that it never says more than the store does.
 */
export class HazardReader {
  readonly #node: Node;
  readonly #readings: ReadAlready | undefined;
  /** With what was written of it last. */
  #held: { readonly desk: HazardDesk; readonly stamp: string } | undefined;
  #population: { readonly file: string; readonly grid: PopulationGrid } | undefined;
  /** One thing at a time: a batch, or what is due by the clock. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param readings what other threads have read already */
  constructor(node: Node, readings?: ReadAlready) {
    this.#node = node;
    this.#readings = readings;
  }

  async read(inputs: readonly HazardInput[], tx: Tx): Promise<void> {
    await this.#inTurn(async () => {
      const documents = await Promise.all(inputs.map((input) => this.#documentOf(input)));
      const outcomes = await this.#withDesk(tx, (desk) => desk.take(tx, documents, this.#node.now()));
      for (const [i, input] of inputs.entries()) await this.#tell(tx, input, outcomes[i]!);
      for (const [i, { dataset }] of inputs.entries()) {
        const { links } = outcomes[i]!;
        if (links.length > 0) void fetchLinked(this.#node, dataset, links);
      }
    });
  }

  /**
   * Does what is due by the clock: what has run out, what people said, vessels over what broke.
   * @returns whether anything was
   */
  async settle(): Promise<boolean> {
    return await this.#inTurn(() =>
      this.#node.store.db.transaction().execute(async (tx) => {
        const now = this.#node.now();
        if (!(await isSomethingDue(tx, now))) return false;
        await this.#withDesk(tx, (desk) => desk.settle(tx, now));
        return true;
      }),
    );
  }

  /** Settings, area or grid changed: they are read anew when they are asked for. */
  forgetSettings(): void {
    this.#held?.desk.forgetSettings();
  }

  /** A document that could not be read at all. */
  async gaveUp({ job, feed }: HazardInput): Promise<void> {
    const findings = [nodeFinding('ING-103')];
    const { db } = this.#node.store;
    if (job)
      await db
        .updateTable('job')
        .set({ state: 'failed', findings: JSON.stringify(findings) })
        .where('id', '=', job)
        .execute();
    if (!feed) return;
    const at = this.#node.now();
    await db
      .updateTable('feed')
      .set({ refused_at: at, refusal: JSON.stringify(findings) })
      .where('id', '=', feed)
      .execute();
    await db.transaction().execute((tx) => writePoll(tx, { feed, at, ok: false, findings }));
    await notify(db, FEEDS_CHANNEL, '');
  }

  async #documentOf({ dataset, receivedAt, body, path }: HazardInput): Promise<DeskDocument> {
    const bytes =
      body === undefined ? await readFile(path ?? '').catch(() => Buffer.alloc(0)) : Buffer.from(body, 'base64');
    return { dataset, bytes, receivedAt: new Date(receivedAt), readAs: this.#readings?.take(dataset, bytes) };
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return await mine;
  }

  /** The desk as the store is now: whatever else wrote since, or was rolled back, is read anew. */
  async #withDesk<T>(tx: Tx, work: (desk: HazardDesk) => Promise<T>): Promise<T> {
    const stamp = await lockDesk(tx);
    const held = this.#held?.stamp === stamp ? this.#held?.desk : undefined;
    this.#held = undefined;
    const desk =
      held ??
      (await HazardDesk.open(this.#node.store.db, {
        now: this.#node.now(),
        population: () => this.#readPopulation(),
      }));
    const done = await work(desk);
    this.#held = { desk, stamp: await stampDesk(tx) };
    return done;
  }

  async #readPopulation(): Promise<PopulationGrid | undefined> {
    const loaded = await readPopulationGrid(this.#node.store.db);
    if (loaded === undefined) return undefined;
    if (this.#population?.file === loaded.file) return this.#population.grid;
    const text = await readFile(join(this.#node.folder.path, 'population', loaded.file), 'utf8').catch(() => '');
    const { grid } = await readAsciiGrid([text]);
    if (grid) this.#population = { file: loaded.file, grid };
    return grid;
  }

  /** What became of a document, told where it came from: to its job, or to the health of its feed. */
  async #tell(tx: Tx, { job, feed, receivedAt, tookMs }: HazardInput, outcome: HazardOutcome): Promise<void> {
    const { state, format, added, changed, reports, findings, newestAt } = outcome;
    if (job) {
      await tx
        .updateTable('job')
        .set((e) => ({
          as: 'hazards',
          format: format ?? null,
          state: state === 'refused' ? 'refused' : 'done',
          added,
          changed,
          refused: state === 'refused' ? 1 : 0,
          bytes_read: e.ref('bytes'),
          findings: JSON.stringify(findings),
        }))
        .where('id', '=', job)
        .execute();
      await notify(tx, JOBS_CHANNEL, '');
    }
    if (!feed) return;
    const ok = state !== 'refused';
    const at = new Date(receivedAt);
    await writePoll(tx, { feed, at, ok, reports, added, changed, newestAt, findings, tookMs: tookMs ?? 0 });
    await tx
      .updateTable('feed')
      .set(ok ? { refused_at: null, refusal: null } : { refused_at: at, refusal: JSON.stringify(findings) })
      .where('id', '=', feed)
      .execute();
    await notify(tx, FEEDS_CHANNEL, '');
  }
}
