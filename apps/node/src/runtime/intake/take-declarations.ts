import { setImmediate as turn } from 'node:timers/promises';
import {
  currentDeclarations,
  declarationOf,
  markDeclarations,
  PartyMemory,
  readRules,
  restoreDeclarations,
  type RowOfFile,
  ruleOf,
  takeDeclarations,
} from '@quintet/core/assess/goods';
import { loadWatchList, readSettings, refreshWatchList, type WatchList } from '@quintet/core/assess';
import type { Finding } from '@quintet/core/model';
import { readDeclarations } from '@quintet/core/observe';
import { notify, type Tx } from '@quintet/core/store';
import { GoodsHistory } from '@quintet/goods';
import type { IngestWork } from '../ingest-work.ts';
import type { Node } from '../node.ts';
import { keepFindings, type Outcome, refusedOutcome, type WatchedFile } from './outcome.ts';

/** Told when declarations were taken in or rules changed. */
export const GOODS_CHANNEL = 'quintet_goods';
const DATASET = 'declarations';
const ROWS_AT_ONCE = 500;

/**
 * Takes declarations in. What was declared before and the lists are held in memory while the thread lives; after a failure
 * they are read anew, so that memory never says more than the store.
 */
export class DeclarationTaker {
  #history: { readonly of: GoodsHistory; readonly upTo: string } | undefined;
  #list: WatchList | undefined;
  readonly #memory = new PartyMemory();

  async take(node: Node, work: IngestWork, file: WatchedFile, tx: Tx): Promise<Outcome> {
    const dataset = work.dataset ?? DATASET;
    const now = node.now();
    const history = await this.#historyOf(tx, now);
    this.#list = this.#list ? await refreshWatchList(tx, this.#list) : await loadWatchList(tx);
    const reading = new Reading();
    const rules = (await readRules(tx)).flatMap((row) => {
      const rule = row.state === 'in-force' ? ruleOf(row) : undefined;
      return rule ? [{ rule, version: row.version }] : [];
    });
    // Until the transaction has ended well, memory is ahead of the store.
    this.#history = undefined;
    await markDeclarations(tx);
    const counts = await takeDeclarations(tx, reading.rows(file, work, history, now), {
      dataset,
      by: work.by,
      job: file.job,
      handling: 'TLP:AMBER',
      now,
      settings: await readSettings(tx),
      list: this.#list,
      rules,
      history,
      memory: this.#memory,
    });
    if (reading.isBroken) {
      await restoreDeclarations(tx);
      return { ...refusedOutcome(file, reading.findings), as: 'declarations', dataset };
    }
    this.#history = { of: history, upTo: await lastId(tx) };
    await notify(tx, GOODS_CHANNEL, '');
    const { added, changed } = counts;
    return {
      job: file.job,
      as: 'declarations',
      format: 'declarations-csv',
      dataset,
      state: 'done',
      added,
      changed,
      removed: 0,
      refused: reading.refused,
      findings: reading.findings,
    };
  }

  async #historyOf(tx: Tx, now: Date): Promise<GoodsHistory> {
    if (this.#history && this.#history.upTo === (await lastId(tx))) return this.#history.of;
    const history = new GoodsHistory();
    for await (const page of currentDeclarations(tx, now)) for (const row of page) history.observe(declarationOf(row));
    return history;
  }
}

async function lastId(tx: Tx): Promise<string> {
  const { id } = await tx
    .selectFrom('declaration')
    .select((e) => e.fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  return id ?? '0';
}

/** One file as it is read: its rows in batches, and what was found. */
class Reading {
  readonly findings: Finding[] = [];
  refused = 0;
  /** The file as a whole cannot be read: nothing of it is taken. */
  isBroken = false;

  async *rows(
    file: WatchedFile,
    work: IngestWork,
    history: GoodsHistory,
    now: Date,
  ): AsyncGenerator<RowOfFile[], void, undefined> {
    const options = {
      today: now.toISOString().slice(0, 10),
      prices: history.prices,
      ...(work.map ? { map: work.map } : {}),
    };
    let batch: RowOfFile[] = [];
    for await (const rows of readDeclarations(file, options)) {
      await turn();
      for (const { line, kind, declaration, findings } of rows) {
        keepFindings(this.findings, findings);
        if (kind === 'refused') this.refused++;
        if (kind === 'file' && findings.some(({ severity }) => severity === 'error')) this.isBroken = true;
        if (declaration) batch.push({ line, declaration, isSuperseded: kind === 'superseded' });
        if (batch.length < ROWS_AT_ONCE) continue;
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  }
}
