import { type Kysely, sql } from 'kysely';
import { notify, type Tx } from '../../store/index.ts';
import type { Tables } from '../../store/tables.ts';
import { IDENTITY_CHANNEL, mayBeOne } from '../identity/index.ts';
import { type Judgement, type RecordTable, type ResolvedPair, resolve } from '../resolution/index.ts';
import { applyAutomatic } from './apply-automatic.ts';
import { readAutomaticPeople } from './automatic-people.ts';
import { type ComparedKind, comparedKinds, holdsPeople } from './compared-schemata.ts';
import { CROSSREF_CODES, CrossrefFailed } from './finding-codes.ts';
import { readJudgedPairs } from './read-judged-pairs.ts';
import { readSchemata, StoreRecords } from './read-records.ts';
import { writePairs } from './write-pairs.ts';

/** Says, beside the transaction of the work, that a run is under way. */
export async function beginRun(db: Kysely<Tables>, run: string): Promise<void> {
  await db
    .updateTable('crossref_run')
    .set({ state: 'running' })
    .where('id', '=', run)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
  await notify(db, IDENTITY_CHANNEL, '');
}

/**
 * Compares what a run asks for, whole or not at all, in the transaction that takes it off the queue. What cannot be done is
 * written down as the end of the run; what fails by chance is thrown, to be tried again.
 */
export async function doRun(tx: Tx, run: string): Promise<void> {
  const row = await tx.selectFrom('crossref_run').where('id', '=', run).selectAll().executeTakeFirst();
  if (!row || row.state === 'done' || row.state === 'failed') return;
  try {
    await compare(tx, row);
  } catch (error) {
    if (!(error instanceof CrossrefFailed)) throw error;
    await tx.deleteFrom('crossref_pair').where('run_id', '=', run).execute();
    await endRun(tx, run, { state: 'failed', error: `${error.code} ${error.message}` });
  }
}

/** Ends a run that failed each time. */
export async function failRun(db: Kysely<Tables>, run: string, error: string): Promise<void> {
  await endRun(db, run, { state: 'failed', error });
}

/** Ends what is under way: the thread that did it broke off. */
export async function failRunning(db: Kysely<Tables>): Promise<void> {
  const running = await db.selectFrom('crossref_run').where('state', '=', 'running').select('id').execute();
  for (const { id } of running) await failRun(db, id, `XRF-204 ${CROSSREF_CODES['XRF-204']}`);
}

interface Run {
  readonly id: string;
  readonly left_dataset: string;
  readonly right_dataset: string | null;
  readonly schema: string;
  readonly automatic_from: number | null;
  readonly by: string;
}

async function compare(tx: Tx, run: Run): Promise<void> {
  const { id, left_dataset: left, right_dataset: right, schema, automatic_from: from } = run;
  const datasets = right === null ? [left] : [left, right];
  const kinds = comparedKinds(await readSchemata(tx, datasets, schema));
  const judgements = await readJudgedPairs(tx, left, right ?? left);
  const records = new StoreRecords(tx, datasets);
  const found = await writePairs(tx, id, pairsOf(records, kinds, judgements));
  // Whoever switched it off since does not want it done.
  if (from !== null && (!holdsPeople(schema) || (await readAutomaticPeople(tx))))
    await applyAutomatic(tx, id, from, run.by);
  await endRun(tx, id, { state: 'done', entities: records.schemaOf.size, found });
}

/**
 * The pairs of all kinds; one table at a time is in memory.
 * @throws CrossrefFailed XRF-201, XRF-203
 */
async function* pairsOf(
  records: StoreRecords,
  kinds: readonly ComparedKind[],
  judgements: readonly Judgement[],
): AsyncGenerator<ResolvedPair> {
  let compared = 0;
  for (const kind of kinds) {
    const table = await records.table(kind);
    if (table.columns.length === 0) continue;
    compared++;
    if (hasPairs(table, records.datasets.length))
      yield* fitting(resolve(table, { judgements }).pairs(), kind, records.schemaOf);
  }
  if (compared === 0 && records.schemaOf.size > 0) throw new CrossrefFailed('XRF-203');
}

/** Of two feeds both have to say something of this kind: else the table would be of one, and compared within itself. */
function hasPairs({ ids, firstFile }: RecordTable, feeds: number): boolean {
  return feeds === 1 ? ids.length >= 2 : firstFile > 0 && firstFile < ids.length;
}

function* fitting(
  pairs: Iterable<ResolvedPair>,
  { only }: ComparedKind,
  schemaOf: ReadonlyMap<string, string>,
): Generator<ResolvedPair> {
  for (const pair of pairs) {
    const [a, b] = [schemaOf.get(pair.a)!, schemaOf.get(pair.b)!];
    if (mayBeOne(a, b) && (only === undefined || a === only || b === only)) yield pair;
  }
}

interface RunEnd {
  readonly state: 'done' | 'failed';
  readonly entities?: number;
  readonly found?: number;
  readonly error?: string;
}

async function endRun(db: Kysely<Tables>, run: string, end: RunEnd): Promise<void> {
  await db
    .updateTable('crossref_run')
    .set({ ...end, finished_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', run)
    .execute();
  await notify(db, IDENTITY_CHANNEL, '');
}
