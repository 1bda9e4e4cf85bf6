import type { Tx } from '../../store/index.ts';
import { type FaultVesselRow, readFaultVessels } from './read-fault-vessels.ts';
import { followed } from './followed.ts';
import type { HazardEvent } from './read-hazards.ts';
import { readExposure } from './read-exposure.ts';
import { readReports, type ReportWhole } from './read-report.ts';

export interface HazardAlertWhole {
  readonly event: HazardEvent;
  readonly reports: readonly ReportWhole[];
  readonly exposure: Awaited<ReturnType<typeof readExposure>>['exposure'];
  /** Where the alert is about a vessel over what broke. */
  readonly faultVessel: FaultVesselRow | undefined;
}

/** What an alert about a hazard is about. @throws Refusal ACC-106 when the event is not there */
export async function readHazardAlert(tx: Tx, alert: number, event: string): Promise<HazardAlertWhole> {
  const now = await followed(tx, event);
  const track = await tx.selectFrom('fault_vessel').where('alert_id', '=', alert).select('track_id').executeTakeFirst();
  const [faultVessel] = track ? await readFaultVessels(tx, event, track.track_id) : [];
  return {
    event: now,
    reports: await readReports(tx, { events: [now.id] }),
    exposure: (await readExposure(tx, now.id)).exposure,
    faultVessel,
  };
}
