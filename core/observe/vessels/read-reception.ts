import { readSetting, type Tx } from '../../store/index.ts';
import { SEA_COUNTS } from './channel.ts';

/** A cell is shown while it was heard within so long before the time asked for. */
const SHOWN_HOURS = 48;

/** How well each place was heard at a time (the latest by default), and the receivers. */
export async function readReception(tx: Tx, at: Date | undefined) {
  const latest = await tx
    .selectFrom('reception_cell')
    .$if(at !== undefined, (query) => query.where('hour', '<=', at!))
    .select((e) => e.fn.max('hour').as('hour'))
    .executeTakeFirstOrThrow();
  const hour = latest.hour as Date | null;
  const sources = await tx.selectFrom('reception_source').selectAll().orderBy('name').execute();
  const counts = ((await readSetting(tx, SEA_COUNTS)) ?? {}) as Readonly<Record<string, number>>;
  if (hour === null) return { hour: undefined, cells: [], sources, counts };
  const cells = await tx
    .selectFrom('reception_cell')
    .where('hour', '=', hour)
    .where('last_at', '>=', new Date(hour.getTime() - SHOWN_HOURS * 3_600_000))
    .selectAll()
    .execute();
  return { hour, cells, sources, counts };
}
