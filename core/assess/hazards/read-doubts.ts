import type { Selectable } from 'kysely';
import type { Tx } from '../../store/index.ts';
import type { HazardDoubtTable } from '../../store/hazard-tables.ts';
import { readReports, type ReportWhole } from './read-report.ts';

/** Two reports that may be one event, both whole. */
export interface DoubtWhole {
  readonly doubt: Selectable<HazardDoubtTable>;
  readonly a: ReportWhole;
  readonly b: ReportWhole;
}

const DOUBTS_MAX = 200;

/** Pairs that wait for a person, those nearest to one event first; all, or those about some reports. */
export async function readDoubts(tx: Tx, { ids }: { readonly ids?: readonly string[] } = {}): Promise<DoubtWhole[]> {
  if (ids?.length === 0) return [];
  const doubts = await tx
    .selectFrom('hazard_doubt')
    .$if(ids !== undefined, (query) => query.where((e) => e.or([e('a', 'in', [...ids!]), e('b', 'in', [...ids!])])))
    .selectAll()
    .orderBy('score', 'desc')
    .orderBy('a')
    .limit(DOUBTS_MAX)
    .execute();
  const reports = new Map(
    (await readReports(tx, { ids: doubts.flatMap(({ a, b }) => [a, b]) })).map((report) => [report.row.id, report]),
  );
  return doubts.flatMap((doubt) => {
    const [a, b] = [reports.get(doubt.a), reports.get(doubt.b)];
    return a && b ? [{ doubt, a, b }] : [];
  });
}

export async function countDoubts(tx: Tx): Promise<number> {
  const { n } = await tx
    .selectFrom('hazard_doubt')
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}
