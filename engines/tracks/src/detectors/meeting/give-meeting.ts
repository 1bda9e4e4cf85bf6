import type { Scene } from '../../detector.ts';
import { EVIDENCE_FIXES_MAX, type EvidenceFix, type Finding, type FindingReason } from '../../finding.ts';
import { middle } from '../../geo/interpolate.ts';
import { findingId, vesselLabel } from '../label.ts';
import { type ShipKind, shipKind } from '../ship-kind.ts';
import { weigh } from '../weigh.ts';
import { distanceText, durationText, median, rounded, shoreText } from '../words.ts';
import { judgeMeeting, type MeetingFacts, SLOW_KNOTS_MAX } from './judge.ts';
import type { Sample } from './samples.ts';

/** One of two that meet: its vessel, and its track; -1 where no track was made of its fixes. */
export interface Party {
  readonly vessel: number;
  readonly track: number;
}

/** A run of grid times at which two were near. */
export interface MeetingRun {
  /** In the order of what the vessels are called. */
  readonly parties: readonly [Party, Party];
  readonly start: number;
  readonly end: number;
  readonly gridTimes: number;
  readonly metresMean: number;
  /** Grid times that were kept; the first vessel is A. */
  readonly samples: readonly Sample[];
  readonly silenceS: number;
  /** Whether it still goes on. */
  readonly open: boolean;
  /** Whether it is a short one within CLOSE_M_MAX. */
  readonly close: boolean;
}

/** Small craft hand over in minutes, but lie beside each other for it (Starboard: 200 m, half an hour). */
export const CLOSE_M_MAX = 200;

/** The finding of a meeting, with the places of both on the 10-minute grid as its fixes. */
export function meetingFinding(scene: Scene, run: MeetingRun): Finding {
  const place = middle(run.samples.flatMap(({ lonA, latA, lonB, latB }) => [at(lonA, latA), at(lonB, latB)]));
  const facts = factsOf(scene, run, place);
  const { score, reasons } = weigh([...judgeMeeting(facts), ...(run.close ? [SHORT] : [])]);
  const vessels = run.parties.map(({ vessel }) => scene.vesselText(vessel));
  return {
    id: findingId(
      'meeting',
      run.parties.map((party, i) => stableId(scene, party) ?? vessels[i]!),
      run.start,
    ),
    type: 'meeting',
    start: run.start,
    ...(run.open ? {} : { end: run.end }),
    vessels,
    tracks: run.parties.map((party) => idOf(scene, party)).filter((id) => id !== undefined),
    lon: rounded(place.lon, 6),
    lat: rounded(place.lat, 6),
    score,
    reasons,
    text: sentence(scene, run, facts),
    evidence: {
      fixes: fixesOf(scene, run),
      thresholds: {
        distanceMaxM: run.close ? CLOSE_M_MAX : scene.settings.meetingDistanceM,
        durationMinMinutes: facts.durationMinS / 60,
        gapMaxMinutes: scene.settings.maxGapMinutes,
        speedMaxKnots: SLOW_KNOTS_MAX,
      },
      measured: measured(run, facts),
      margin: rounded(facts.durationS / Math.max(1, facts.durationMinS) - 1),
      ...(run.close ? { kind: 'close and short' } : {}),
      distances: run.samples.map(({ time, metres }) => [time, rounded(metres, 1)] as const),
    },
  };
}

const SHORT: FindingReason = { text: 'short, as among small craft', score: -0.1 };

const at = (lon: number, lat: number) => ({ lon, lat });

const idOf = (scene: Scene, { track }: Party): string | undefined => (track < 0 ? undefined : scene.trackId(track));

/** A vessel that the input names meets as a whole: which track it is on at the moment does not matter. */
const stableId = (scene: Scene, party: Party): string | undefined =>
  party.vessel < 0 ? undefined : idOf(scene, party);

const labelOf = (scene: Scene, { track, vessel }: Party): string =>
  track < 0 ? scene.vesselText(vessel) : vesselLabel(scene, track);

const kindOf = (scene: Scene, { track }: Party): ShipKind => shipKind(scene.tracks.identity(track)?.shipType);

const statusOf = (scene: Scene, { track }: Party): number => scene.tracks.status.values[track] ?? -1;

/** Whether its positions were found to be false in a part of a time. */
const isFalse = ({ tracks }: Scene, { track }: Party, start: number, end: number): boolean =>
  tracks.falseFrom.values[track]! < end && tracks.falseTo.values[track]! > start;

function factsOf(scene: Scene, run: MeetingRun, { lon, lat }: { lon: number; lat: number }): MeetingFacts {
  const [a, b] = run.parties;
  const port = scene.ports.nearest(lon, lat);
  return {
    kinds: [kindOf(scene, a), kindOf(scene, b)],
    statuses: [statusOf(scene, a), statusOf(scene, b)],
    knots: [median(run.samples.map(({ knotsA }) => knotsA)), median(run.samples.map(({ knotsB }) => knotsB))],
    durationS: run.end - run.start,
    durationMinS: (run.close ? (scene.settings.closeMeetingMinutes ?? 0) : scene.settings.meetingMinutes) * 60,
    metresMedian: run.samples.length > 0 ? median(run.samples.map(({ metres }) => metres)) : run.metresMean,
    shoreKm: scene.land.distanceKm(lon, lat),
    silenceS: run.silenceS,
    falsePositions: run.parties.some((party) => isFalse(scene, party, run.start, run.end)),
    ...(port ? { port: { name: port.port.name, distanceKm: port.distanceKm } } : {}),
  };
}

function measured(run: MeetingRun, { metresMedian, durationS, knots, shoreKm, port, silenceS }: MeetingFacts) {
  return {
    distanceMedianM: rounded(metresMedian, 1),
    distanceMeanM: rounded(run.metresMean, 1),
    distanceMinM: rounded(
      run.samples.reduce((least, { metres }) => Math.min(least, metres), run.metresMean),
      1,
    ),
    durationMinutes: durationS / 60,
    gridTimes: run.gridTimes,
    speedMedianAKnots: rounded(knots[0]),
    speedMedianBKnots: rounded(knots[1]),
    shoreKm: rounded(shoreKm, 1),
    ...(port ? { portKm: rounded(port.distanceKm, 1) } : {}),
    ...(silenceS > 0 ? { silenceMinutes: Math.round(silenceS / 60) } : {}),
  };
}

function sentence(
  scene: Scene,
  run: MeetingRun,
  { knots, metresMedian, durationS, shoreKm, port }: MeetingFacts,
): string {
  const [a, b] = run.parties.map((party) => labelOf(scene, party));
  const did = Math.max(...knots) < SLOW_KNOTS_MAX ? 'lay' : 'sailed';
  const where =
    port && port.distanceKm <= 10 ? `${distanceText(port.distanceKm * 1000)} from ${port.name}` : shoreText(shoreKm);
  const so = run.open ? 'have been' : did;
  return `${a} and ${b} ${so} ${distanceText(metresMedian)} apart for ${durationText(durationS)}, ${where}.`;
}

function fixesOf(scene: Scene, { samples, parties: [a, b] }: MeetingRun): EvidenceFix[] {
  const step = Math.ceil(samples.length / (EVIDENCE_FIXES_MAX / 2));
  const kept = samples.filter((_, i) => i % step === 0);
  const vesselA = scene.vesselText(a.vessel);
  const vesselB = scene.vesselText(b.vessel);
  return kept.flatMap(({ time, lonA, latA, lonB, latB, knotsA, knotsB }) => [
    { vessel: vesselA, time, lon: lonA, lat: latA, speed: rounded(knotsA) },
    { vessel: vesselB, time, lon: lonB, lat: latB, speed: rounded(knotsB) },
  ]);
}
