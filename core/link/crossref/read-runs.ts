import { type Kysely, sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import type { Tables } from '../../store/tables.ts';
import { CROSSREF_STREAM } from './crossref-work.ts';
import { IS_OPEN } from './pair-state.ts';

export interface CrossrefRunView {
  readonly id: string;
  readonly left: string;
  readonly right: string | null;
  readonly schema: string;
  readonly automaticFrom: number | null;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly at: Date;
  readonly by: string;
  readonly finishedAt: Date | null;
  readonly entities: number;
  readonly found: number;
  readonly open: number;
  readonly error: string | null;
}

const RUNS_MAX = 100;

/** The latest runs, the newest first. */
export async function readRuns(tx: Tx): Promise<CrossrefRunView[]> {
  return await select(tx, sql`true`);
}

/** @throws Refusal XRF-104 when there is none */
export async function readRun(tx: Tx, id: string): Promise<CrossrefRunView> {
  const [run] = await select(tx, sql`r.id = ${id}`);
  if (!run) throw new Refusal('XRF-104');
  return run;
}

/** Runs that wait although no work is there for them: whoever started them died before handing them over. */
export async function readLostRuns(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from crossref_run r where r.state = 'waiting'
      and not exists (select from work w where w.stream = ${CROSSREF_STREAM} and w.key = r.id::text)`.execute(db);
  return rows.map(({ id }) => id);
}

async function select(tx: Tx, where: ReturnType<typeof sql<boolean>>): Promise<CrossrefRunView[]> {
  const { rows } = await sql<CrossrefRunView & { open: string }>`
    select r.id, left_dataset as "left", right_dataset as "right", schema, automatic_from as "automaticFrom", state, at,
      r.by, finished_at as "finishedAt", coalesce(entities, 0) as entities, coalesce(found, 0) as found, error,
      (select count(*) from crossref_pair p where p.run_id = r.id and ${IS_OPEN}) as open
    from crossref_run r where ${where} order by at desc, r.id limit ${RUNS_MAX}`.execute(tx);
  return rows.map((row) => ({ ...row, open: Number(row.open) }));
}
