import type { Reception } from '@quintet/tracks';
import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

const HOUR_S = 3600;
/** A receiver that gave nothing for so long, while others did, is called silent. */
const SILENT_S = 15 * 60;

/** Keeps how well each cell is heard in the hour of feed time, and when each receiver was last heard. */
export async function writeReception(
  tx: Tx,
  reception: Reception,
  sources: readonly string[],
  time: number,
): Promise<void> {
  if (Number.isNaN(time)) return;
  await writeCells(tx, reception, time);
  await writeSources(tx, reception, sources, time);
}

async function writeCells(tx: Tx, reception: Reception, time: number): Promise<void> {
  const hour = new Date(Math.floor(time / HOUR_S) * HOUR_S * 1000);
  const heard = [...reception.cells(time)].filter(
    ({ share, lastHeard }) => !Number.isNaN(share) && !Number.isNaN(lastHeard),
  );
  const rows = heard.map(({ bounds: [west, south, east, north], share, vessels, lastHeard, blind }) => ({
    west,
    south,
    east,
    north,
    hour,
    share,
    vessels,
    last_at: new Date(lastHeard * 1000),
    judged: !blind,
  }));
  if (rows.length === 0) return;
  await sql`
    insert into reception_cell select * from jsonb_populate_recordset(null::reception_cell, ${JSON.stringify(rows)}::jsonb)
    on conflict (hour, south, west) do update set share = excluded.share, vessels = excluded.vessels,
      last_at = excluded.last_at, judged = excluded.judged`.execute(tx);
}

async function writeSources(tx: Tx, reception: Reception, sources: readonly string[], time: number): Promise<void> {
  const rows = sources.flatMap((name, source) => {
    const last = reception.sourceLastHeard(source);
    if (Number.isNaN(last)) return [];
    return [{ name, last_at: new Date(last * 1000), silent: time - last > SILENT_S }];
  });
  for (const row of rows)
    await tx
      .insertInto('reception_source')
      .values({ ...row, reports: '0', clock_off_s: null })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ last_at: row.last_at, silent: row.silent }))
      .execute();
}
