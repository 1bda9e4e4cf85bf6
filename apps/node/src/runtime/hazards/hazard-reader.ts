import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HazardDesk, type HazardOutcome, readPopulationGrid } from '@quintet/core/assess/hazards';
import { FEEDS_CHANNEL, type HazardInput } from '@quintet/core/observe/hazards';
import { writePoll } from '@quintet/core/observe/intake';
import { notify, type Tx } from '@quintet/core/store';
import { type PopulationGrid, readAsciiGrid } from '@quintet/hazards';
import { nodeFinding } from '../finding-codes.ts';
import { JOBS_CHANNEL } from '../ingest-work.ts';
import type { Node } from '../node.ts';
import { fetchLinked } from './fetch-linked.ts';

/**
 * Reads documents about hazards, batch by batch, with all reports of the last weeks in memory. After a failure memory is
 * read anew from the store, so that it never says more than the store does.
 */
export class HazardReader {
  readonly #node: Node;
  #desk: HazardDesk | undefined;
  #population: { readonly file: string; readonly grid: PopulationGrid } | undefined;
  /** One thing at a time: a batch, or what is due by the clock. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(node: Node) {
    this.#node = node;
  }

  async read(inputs: readonly HazardInput[], tx: Tx): Promise<void> {
    await this.#inTurn(async () => {
      const said = inputs.filter(({ isLookAgain }) => !isLookAgain);
      const documents = await Promise.all(said.map(documentOf));
      const outcomes = await this.#withDesk((desk) => desk.take(tx, documents, this.#node.now()));
      if (said.length < inputs.length) await this.#withDesk((desk) => desk.lookAgain(tx, this.#node.now()));
      for (const [i, input] of said.entries()) await this.#tell(tx, input, outcomes[i]!);
      for (const [i, { dataset }] of said.entries()) {
        const { links } = outcomes[i]!;
        if (links.length > 0) void fetchLinked(this.#node, dataset, links);
      }
      await Promise.all(said.map(({ path, job }) => (path && job ? rm(path, { force: true }) : undefined)));
    });
  }

  /** Does what is due by the clock: what has run out, what people said, vessels over what broke. */
  async settle(): Promise<void> {
    await this.#inTurn(() =>
      this.#node.store.db.transaction().execute((tx) => this.#withDesk((desk) => desk.settle(tx, this.#node.now()))),
    );
  }

  /** Settings, area or grid changed: they are read anew when they are asked for. */
  forgetSettings(): void {
    this.#desk?.forgetSettings();
  }

  /** A document that could not be read at all. */
  async gaveUp({ job, feed }: HazardInput): Promise<void> {
    const findings = JSON.stringify([nodeFinding('ING-103')]);
    const { db } = this.#node.store;
    if (job) await db.updateTable('job').set({ state: 'failed', findings }).where('id', '=', job).execute();
    if (feed)
      await db
        .updateTable('feed')
        .set({ refused_at: this.#node.now(), refusal: findings })
        .where('id', '=', feed)
        .execute();
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return await mine;
  }

  async #withDesk<T>(work: (desk: HazardDesk) => Promise<T>): Promise<T> {
    const desk = (this.#desk ??= await HazardDesk.open(this.#node.store.db, {
      now: this.#node.now(),
      population: () => this.#readPopulation(),
    }));
    try {
      return await work(desk);
    } catch (error) {
      this.#desk = undefined;
      throw error;
    }
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

async function documentOf({ dataset, receivedAt, body, path }: HazardInput) {
  const bytes =
    body === undefined ? await readFile(path ?? '').catch(() => Buffer.alloc(0)) : Buffer.from(body, 'base64');
  return { dataset, bytes, receivedAt: new Date(receivedAt) };
}
