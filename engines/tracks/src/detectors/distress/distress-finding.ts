import type { Scene } from '../../detector.ts';
import { EVIDENCE_FIXES_MAX, type EvidenceFix, type Finding, type FindingReason } from '../../finding.ts';
import { findingId, vesselLabel } from '../label.ts';
import { weigh } from '../weigh.ts';
import { distanceText } from '../words.ts';
import { nearestTracks } from './nearest.ts';
import { type DistressKind, STATUS_ACTIVE, STATUS_TEST } from './signal.ts';

/** A distress signal that is on the air. */
export interface Alarm {
  readonly vessel: number;
  readonly kind: DistressKind;
  readonly start: number;
  /** When it was last heard. */
  time: number;
  /** NaN while no usable position was sent. */
  lon: number;
  lat: number;
  /** Reports and texts heard. */
  heard: number;
  status: number;
  /** What a safety text said: nothing yet, in earnest, a test. */
  said: 'nothing' | 'active' | 'test';
  readonly fixes: EvidenceFix[];
  /** When and where it was last given. */
  givenTime: number;
  givenLon: number;
  givenLat: number;
  givenTest: boolean;
}

const CALLED: Readonly<Record<DistressKind, string>> = {
  SART: 'A search and rescue transmitter',
  MOB: 'A man-overboard transmitter',
  EPIRB: 'An emergency beacon',
  ship: 'A ship',
};
const SURE_REPORTS_MIN = 3;

/** A test says so in a text, or by a status other than “active”. A text counts for more. */
export function isTest({ said, kind, status }: Alarm): boolean {
  if (said !== 'nothing') return said === 'test';
  return kind !== 'ship' && status === STATUS_TEST;
}

export function distressFinding(scene: Scene, alarm: Alarm, ended: boolean): Finding {
  const { vessel, start, time, lon, lat } = alarm;
  const name = scene.vesselText(vessel);
  const track = scene.tracks.newest(vessel);
  const near = Number.isNaN(lat) ? [] : nearestTracks(scene.tracks, alarm, time, vessel);
  const { score, reasons } = weigh(reasonsOf(alarm));
  return {
    id: findingId('distress', [name], start),
    type: 'distress',
    start,
    ...(ended ? { end: time } : {}),
    vessels: [name],
    tracks: track < 0 ? [] : [scene.trackId(track)],
    lon,
    lat,
    score,
    reasons,
    text: sentence(scene, alarm, near[0]),
    evidence: {
      kind: isTest(alarm) ? `${alarm.kind} test` : alarm.kind,
      fixes: alarm.fixes.slice(-EVIDENCE_FIXES_MAX),
      thresholds: { statusActive: STATUS_ACTIVE },
      measured: { reports: alarm.heard, status: alarm.status },
      margin: 0,
      nearest: near.map(({ track, distanceM, time }) => ({
        vessel: scene.vesselText(scene.tracks.vessel.values[track]!),
        distanceM: Math.round(distanceM),
        time,
      })),
    },
  };
}

function reasonsOf(alarm: Alarm): FindingReason[] {
  const { kind, status, said, heard } = alarm;
  const reasons: FindingReason[] =
    kind === 'ship'
      ? [{ text: 'a ship sends the status of a distress transmitter, sometimes by mistake', score: 0.7 }]
      : [{ text: `a distress transmitter (${kind}) is on the air`, score: 0.85 }];
  if (said === 'active') reasons.push({ text: 'its text says that it is active', score: 0.1 });
  else if (kind !== 'ship' && status === STATUS_ACTIVE) reasons.push({ text: 'its status is active', score: 0.1 });
  if (heard >= SURE_REPORTS_MIN) reasons.push({ text: `it was heard ${SURE_REPORTS_MIN} times and more`, score: 0.05 });
  if (said === 'test') reasons.push({ text: 'its text says that it is a test', score: -0.8 });
  else if (isTest(alarm)) reasons.push({ text: 'its status is that of a test', score: -0.6 });
  return reasons;
}

function sentence(
  scene: Scene,
  alarm: Alarm,
  nearest: { readonly track: number; readonly distanceM: number } | undefined,
): string {
  const { vessel, kind } = alarm;
  const track = scene.tracks.newest(vessel);
  const who =
    kind === 'ship' && track >= 0 ? vesselLabel(scene, track) : `${CALLED[kind]} (${scene.vesselText(vessel)})`;
  const does = isTest(alarm) ? 'is being tested' : 'signals distress';
  if (Number.isNaN(alarm.lat)) return `${who} ${does}; no position is known.`;
  const place = `${Math.abs(alarm.lat).toFixed(4)}° ${alarm.lat < 0 ? 'S' : 'N'}, ${Math.abs(alarm.lon).toFixed(4)}° ${alarm.lon < 0 ? 'W' : 'E'}`;
  if (!nearest) return `${who} ${does} at ${place}; nobody was heard nearby within the hour.`;
  return `${who} ${does} at ${place}; nearest is ${vesselLabel(scene, nearest.track)}, ${distanceText(nearest.distanceM)} away.`;
}
