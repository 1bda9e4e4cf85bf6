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

/** An earthquake of this magnitude and no deeper destroys; its first words mostly name no level yet. */
const QUAKE_MAGNITUDE_MIN = 6.5;
const QUAKE_DEPTH_KM_MAX = 100;
/** An earthquake that a feed tells of later than this is known. */
const QUAKE_NEWS_MS = 24 * 3_600_000;

/**
 * What of an event warns: live, real, of severity Extreme and urgency Immediate, by CAP, or a strong earthquake; the best
 * source first.
 */
export function warningsOf(reports: readonly KnownReport[]): KnownReport[] {
  return everWarned(reports).filter(({ live }) => live);
}

/** What of an event warns, in force or not any more; the best source first. */
export function everWarned(reports: readonly KnownReport[]): KnownReport[] {
  return reports.filter(({ read }) => isWarning(read)).toSorted(byAuthority);
}

function isWarning(read: KnownReport['read']): boolean {
  return read.lane === 'actual' && (isSaidExtreme(read) || isStrongQuake(read));
}

/** Whatever letters are large: a warning is not missed for a slip of its writer. */
function isSaidExtreme({ cap, severity, urgency }: KnownReport['read']): boolean {
  return cap !== undefined && /^\s*extreme\s*$/iu.test(severity) && /^\s*immediate\s*$/iu.test(urgency);
}

/** Whether nobody says that it is extreme: it warned by its magnitude alone. */
export function warnsByMagnitude(read: KnownReport['read']): boolean {
  return read.report.hazard === 'earthquake' && !isSaidExtreme(read);
}

function isStrongQuake({ report: { hazard, magnitude = 0, depthKm = 0 } }: KnownReport['read']): boolean {
  return hazard === 'earthquake' && magnitude >= QUAKE_MAGNITUDE_MIN && depthKm <= QUAKE_DEPTH_KM_MAX;
}

/** What the source says that makes it a warning. */
function saidBy({ report: { agency, magnitude, depthKm }, severity, urgency }: KnownReport['read']): string {
  if (magnitude === undefined) return `${agency} says: severity ${severity}, urgency ${urgency}`;
  const depth = depthKm === undefined ? '' : `, ${Math.round(depthKm)} km deep`;
  return `${agency} says: magnitude ${magnitude.toFixed(1)}${depth}`;
}

/**
 * Raises the alert that is pinned on top of Today: extreme, immediate, in one's own area, and strong earthquakes there,
 * which nobody has graded yet. It stays until somebody has
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
  const isQuake = warnsByMagnitude(best.read);
  if (isQuake && now.getTime() - report.startMs > QUAKE_NEWS_MS) return false;
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
      title: isQuake ? 'Strong earthquake' : 'Extreme and immediate',
      matter: [title, instruction ?? null, fused.level],
      score: 1,
      threshold: 0,
      reasons: [
        { text: saidBy(best.read), score: 0.8 },
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
