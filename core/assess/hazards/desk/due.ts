import { sql } from 'kysely';
import type { Tx } from '../../../store/index.ts';
import { faultsDue } from './faults.ts';
import { lookAgainDue } from '../look-again.ts';
import { notYetDue } from './not-yet.ts';
import { vesselsDue } from './vessels-seen.ts';

/**
 * Whether the desk has something to do although no document came: a report has run out or its time has come, a person has
 * judged, what events stand among has changed, or vessels were heard.
 */
export async function isSomethingDue(tx: Tx, now: Date): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    select exists (select from hazard_report where live and until_at <= ${now})
      or ${notYetDue(now)}
      or exists (select from hazard_judgement where not applied)
      or ${lookAgainDue()}
      or exists (select from hazard_event where ${faultsDue(now)})
      or ${vesselsDue(now)} as due`.execute(tx);
  return rows[0]?.due === true;
}
