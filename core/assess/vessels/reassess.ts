import { sql } from 'kysely';
import type { Finding } from '@quintet/tracks';
import type { Tx } from '../../store/index.ts';
import type { FindingContext } from './finding-context.ts';
import { writeFindings } from './write-findings.ts';

/** Findings older than this are not looked at again when a list changes. */
const LOOKED_BACK_DAYS = 90;

/** Weighs the findings of some vessels anew, since what is known of their owners has changed. */
export async function reassessFindings(tx: Tx, tracks: readonly string[], context: FindingContext): Promise<void> {
  if (tracks.length === 0) return;
  const rows = await tx
    .selectFrom('sea_finding')
    .where(sql<boolean>`tracks && ${tracks}`)
    .where('told_at', '>=', new Date(context.now.getTime() - LOOKED_BACK_DAYS * 86_400_000))
    .select('finding')
    .execute();
  await writeFindings(
    tx,
    rows.map(({ finding }) => finding as Finding),
    context,
  );
}
