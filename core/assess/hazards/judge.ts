import { HAZARD_SETTINGS_CHANNEL } from '../../observe/hazards/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import { notify, type Tx } from '../../store/index.ts';

/** A person's word on two reports. */
export interface HazardWord {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly note?: string | undefined;
}

/**
 * Writes a person's word; it takes the place of what was said of the pair before, and the reports are put together or
 * apart by it from then on.
 * @throws Refusal HAZ-601 when one of the reports is not there, or both are one, or of different lanes
 */
export async function judgeHazards(tx: Tx, { a, b, same, note }: HazardWord, by: string, now: Date): Promise<void> {
  const reports = await tx.selectFrom('hazard_report').where('id', 'in', [a, b]).select(['id', 'lane']).execute();
  const [one, other] = reports;
  if (one === undefined || other === undefined || one.lane !== other.lane) throw new Refusal('HAZ-601');
  await tx
    .updateTable('hazard_judgement')
    .set({ undone_at: now, undone_by: by, applied: false })
    .where((e) => e.or([e.and([e('a', '=', a), e('b', '=', b)]), e.and([e('a', '=', b), e('b', '=', a)])]))
    .where('undone_at', 'is', null)
    .execute();
  await tx
    .insertInto('hazard_judgement')
    .values({ a, b, same, by, at: now, note: note ?? null })
    .execute();
  await notify(tx, HAZARD_SETTINGS_CHANNEL, 'judgement');
}

/** Takes a word back. @throws Refusal ACC-106 when there is none that stands */
export async function takeBackJudgement(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('hazard_judgement')
    .set({ undone_at: now, undone_by: by, applied: false })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Refusal('ACC-106');
  await notify(tx, HAZARD_SETTINGS_CHANNEL, 'judgement');
}
