import type { Finding } from '@quintet/tracks';
import type { Entity } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { raiseFound } from '../alerts/raise-found.ts';
import { findingDataset, findingTitles } from './finding-words.ts';
import type { JointScore } from '../joint/joint-score.ts';
import type { FindingContext } from './finding-context.ts';

/** Who is at sea in distress cannot wait for a day. */
const DISTRESS_MINUTES = 15;
const NAMES_SHOWN_MAX = 3;

/**
 * Raises an alert for a finding, or brings the one that it raised up to date. What a person has decided stays.
 * @returns true when somebody should be told
 */
export async function raiseVesselAlert(
  tx: Tx,
  finding: Finding,
  joint: JointScore,
  { settings, now }: FindingContext,
): Promise<boolean> {
  const known = await tx
    .selectFrom('vessel_track')
    .where('id', 'in', finding.tracks.length > 0 ? [...finding.tracks] : [''])
    .select(['id', 'mmsi', 'name', 'imo', 'callsign', 'flag'])
    .execute();
  const names = finding.vessels.map((mmsi) => known.find((track) => track.mmsi === mmsi && track.name)?.name ?? mmsi);
  const caption = captionOf(names);
  const urgent = finding.type === 'distress';
  const { id, isNew, isNews } = await raiseFound(
    tx,
    {
      sector: 'borders',
      subjectKind: 'vessel',
      // The same vessels and the same event: one alert.
      subjectKey: `vessel:${finding.vessels.join('+').slice(0, 400)}`,
      dataset: findingDataset(finding.type),
      entryId: finding.id,
      caption,
      subject: vesselEntity(caption, finding.vessels, known),
      title: findingTitles[finding.type],
      // While it goes on and when it ended: the rest follows from its id.
      matter: [finding.id, finding.end ?? null, finding.evidence.kind ?? null],
      score: joint.score,
      threshold: settings.vesselThreshold,
      reasons: joint.reasons,
      feature: 'sea',
      engine: 'tracks 0.1.0',
      clockMinutes: urgent ? DISTRESS_MINUTES : settings.vesselClockHours * 60,
      pinned: urgent,
    },
    now,
  );
  if (isNew) await tx.updateTable('sea_finding').set({ alert_id: id }).where('id', '=', finding.id).execute();
  return isNews;
}

function captionOf(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN_MAX;
  return names.slice(0, NAMES_SHOWN_MAX).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

interface KnownTrack {
  readonly name: string | null;
  readonly imo: string | null;
  readonly callsign: string | null;
  readonly flag: string | null;
}

function vesselEntity(caption: string, mmsis: readonly string[], known: readonly KnownTrack[]): Entity {
  const values = (of: keyof KnownTrack) => [...new Set(known.flatMap((track) => track[of] ?? []))];
  const properties = {
    name: values('name'),
    mmsi: [...mmsis],
    imoNumber: values('imo'),
    callSign: values('callsign'),
    flag: values('flag').map((code) => code.toLowerCase()),
  };
  return { id: mmsis.join('+'), schema: 'Vessel', caption, properties };
}
