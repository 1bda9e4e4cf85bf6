import { sql } from 'kysely';
import type { Tx } from '../store/index.ts';

/** A figure that is computed from what happened in the node. */
export interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly unit: 'count' | 'hours' | 'share';
  /** One number, or none when nothing has happened yet. */
  readonly compute: (tx: Tx) => Promise<number | undefined>;
}

/** Alerts of a sector in one of the states; `dataset` is the beginning of what they stand under, such as `sea:`. */
export async function countAlerts(tx: Tx, sector: string, states: readonly string[], dataset = ''): Promise<number> {
  const row = await tx
    .selectFrom('alert')
    .where('sector', '=', sector)
    .where('state', 'in', [...states])
    .where('dataset', 'like', `${dataset}%`)
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Median time from an alert to its decision. */
export async function medianHoursToDecision(tx: Tx, sector: string, dataset = ''): Promise<number | undefined> {
  const { rows } = await sql<{ hours: number | null }>`
    select percentile_cont(0.5) within group (order by extract(epoch from decided_at - created_at) / 3600) as hours
    from alert where sector = ${sector} and dataset like ${`${dataset}%`} and decided_at is not null`.execute(tx);
  return rows[0]?.hours ?? undefined;
}
