import type { Selectable } from 'kysely';
import type { Tx } from '../../store/index.ts';
import type { ExposureRow, HazardCauseTable, HazardJudgementTable } from '../../store/hazard-tables.ts';
import { followed, idsLeadingTo } from './followed.ts';
import { type FaultVesselRow, readFaultVessels } from './read-fault-vessels.ts';
import { type DoubtWhole, readDoubts } from './read-doubts.ts';
import type { HazardEvent } from './read-hazards.ts';
import { readExposure } from './read-exposure.ts';
import { readReports, type ReportWhole } from './read-report.ts';
import { readTimeline, type TimelineLine } from './read-timeline.ts';

export interface HazardWhole {
  readonly event: HazardEvent;
  /** The id that was asked for, where it was merged into this event. */
  readonly askedAs: string | undefined;
  readonly reports: readonly ReportWhole[];
  readonly exposure: readonly ExposureRow[];
  readonly exposureCounts: Readonly<Record<string, number>>;
  readonly causes: readonly (Selectable<HazardCauseTable> & { readonly other: HazardEvent })[];
  readonly doubts: readonly DoubtWhole[];
  readonly judgements: readonly Selectable<HazardJudgementTable>[];
  readonly faultVessels: readonly FaultVesselRow[];
  readonly alerts: readonly { id: number; state: string; listed_caption: string; created_at: Date }[];
  readonly timeline: readonly TimelineLine[];
}

/**
 * Everything that is known of one event; an id that was merged into another gives that one.
 * @throws Refusal ACC-106 when there is none
 */
export async function readHazardPage(tx: Tx, id: string): Promise<HazardWhole> {
  const event = await followed(tx, id);
  const reports = await readReports(tx, { events: [event.id] });
  const ids = reports.map(({ row }) => row.id);
  const judgements = await judgementsOf(tx, ids);
  const alerts = await tx
    .selectFrom('alert')
    .where('subject_kind', 'in', ['hazard', 'fault'])
    .where('entry_id', 'in', await idsLeadingTo(tx, event.id))
    .select(['id', 'state', 'listed_caption', 'created_at'])
    .orderBy('created_at', 'desc')
    .execute();
  return {
    event,
    askedAs: event.id === id ? undefined : id,
    reports,
    ...(await readExposure(tx, event.id)),
    causes: await causesOf(tx, event.id),
    doubts: await readDoubts(tx, { ids }),
    judgements: judgements.filter(({ undone_at }) => undone_at === null),
    faultVessels: await readFaultVessels(tx, event.id),
    alerts,
    timeline: await readTimeline(tx, event.id, reports, judgements, alerts),
  };
}

async function causesOf(tx: Tx, event: string) {
  const causes = await tx
    .selectFrom('hazard_cause')
    .where((e) => e.or([e('from_event', '=', event), e('to_event', '=', event)]))
    .selectAll()
    .execute();
  if (causes.length === 0) return [];
  const others = await tx
    .selectFrom('hazard_event')
    .where(
      'id',
      'in',
      causes.map(({ from_event, to_event }) => (from_event === event ? to_event : from_event)),
    )
    .selectAll()
    .execute();
  return causes.flatMap((cause) => {
    const other = others.find(({ id }) => id === (cause.from_event === event ? cause.to_event : cause.from_event));
    return other ? [{ ...cause, other }] : [];
  });
}

async function judgementsOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await tx
    .selectFrom('hazard_judgement')
    .where((e) => e.or([e('a', 'in', [...ids]), e('b', 'in', [...ids])]))
    .selectAll()
    .orderBy('at', 'desc')
    .execute();
}
