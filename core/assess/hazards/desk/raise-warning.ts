import type { Entity } from '../../../model/index.ts';
import { textToShow } from '../../../observe/hazards/index.ts';
import type { Settings, Tx } from '../../../store/index.ts';
import { raiseFound } from '../../alerts/raise-found.ts';
import { byAuthority, type KnownReport } from '../known-report.ts';
import type { EventToWrite } from './write-events.ts';

/** The dataset that alerts about warnings stand under. */
export const WARNING_DATASET = 'hazard:warning';
/** Who is told to act at once cannot wait for hours. */
const WARNING_MINUTES = 15;

/** What of an event warns: live, real, of severity Extreme and urgency Immediate, by CAP; the best source first. */
export function warningsOf(reports: readonly KnownReport[]): KnownReport[] {
  return reports.filter(({ live, read }) => live && isWarning(read)).toSorted(byAuthority);
}

function isWarning({ lane, cap, severity, urgency }: KnownReport['read']): boolean {
  return lane === 'actual' && cap !== undefined && severity === 'Extreme' && urgency === 'Immediate';
}

/**
 * Raises the alert that is pinned on top of Today: extreme, immediate, in one's own area. It stays until somebody has
 * taken it, also when the warning ends meanwhile.
 * @returns whether somebody should be told
 */
export async function raiseWarning(
  tx: Tx,
  { id, fused, ownArea }: EventToWrite,
  reports: readonly KnownReport[],
  { settings, now }: { readonly settings: Settings; readonly now: Date },
): Promise<boolean> {
  const [best, ...others] = warningsOf(reports);
  if (!ownArea || best === undefined) return false;
  const { area, report } = best.read;
  const { title, instruction } = textToShow(best.read);
  const raised = await raiseFound(
    tx,
    {
      sector: 'crises',
      subjectKind: 'hazard',
      subjectKey: warningSubject(id),
      dataset: WARNING_DATASET,
      entryId: id,
      caption: title,
      subject: eventEntity(id, fused.caption, area),
      title: 'Extreme and immediate',
      matter: [title, instruction ?? null, fused.level],
      score: 1,
      threshold: 0,
      reasons: [
        { text: `${report.agency} says: severity Extreme, urgency Immediate`, score: 0.8 },
        {
          text:
            others.length === 0 ? 'It reaches the own area' : `It reaches the own area; ${others.length} more say so`,
          score: 0.2,
        },
      ],
      feature: 'hazard',
      engine: 'hazards 0.1.0',
      clockMinutes: Math.min(WARNING_MINUTES, settings.hazardClockHours * 60),
      pinned: true,
    },
    now,
  );
  await tx.updateTable('hazard_event').set({ alert_id: raised.id }).where('id', '=', id).execute();
  return raised.isNews;
}

/** Whom the alert is about. */
export function warningSubject(event: string): string {
  return `hazard:${event}`;
}

export function eventEntity(id: string, caption: string, area: string | undefined): Entity {
  return { id, schema: 'Event', caption, properties: { name: [caption], ...(area ? { location: [area] } : {}) } };
}
