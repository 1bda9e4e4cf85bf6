import type { Scene } from '../../detector.ts';
import type { EvidenceFix, Finding, FindingReason } from '../../finding.ts';
import { distanceM, METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { RECEPTION_SHARE_MIN } from '../../reception/reception.ts';
import { findingId } from '../label.ts';
import { weigh } from '../weigh.ts';
import { distanceText, durationText, knotsText, rounded, shoreText } from '../words.ts';
import { wayHeardShare } from './judge-silence.ts';
import { reachableRing } from './reachable.ts';
import type { Silence } from './silence.ts';

const WELL_HEARD_SHARE_MIN = 0.85;
/** Where less is heard reception comes and goes with the weather, for hours. */
const BADLY_HEARD_SHARE_MAX = 0.8;
const UNDER_WAY_KNOTS_MIN = 3;
const SAILING_KNOTS_MIN = 6;
const LONG_S = 3 * 3600;
const SHORT_S = 5400;
const NEAR_SHORE_KM_MAX = 5;
const OFF_SHORE_KM_MIN = 10;
/** Less than this heard on the way between both places, and it may just have been out of reach. */
const WAY_HEARD_SHARE_MIN = 0.45;
/** Where a receiver's reach ends is known after some ships have sailed out of it. */
const MEASURED_WELL_S = 12 * 3600;
/** It sailed as far as it would have, to a tenth. */
const KEPT_SHARE_MAX = 0.1;
const SAME_PLACE_M = 3000;
const SECONDS_PER_HOUR = 3600;

/** What a silence was by the time given: over where the ship was heard again (`on`), else still going on. */
export function darkFinding(scene: Scene, silence: Silence, label: string, time: number, on?: EvidenceFix): Finding {
  const { off } = silence;
  const seconds = time - off.time;
  const reachM = (silence.speedMaxKnots * METRES_PER_NAUTICAL_MILE * seconds) / SECONDS_PER_HOUR;
  const apartM = on ? distanceM(off.lon, off.lat, on.lon, on.lat) : Number.NaN;
  const { score, reasons } = weigh([
    ...reasonsOf(silence, seconds),
    ...(on ? reasonsOfReturn(scene, silence, on, apartM) : []),
  ]);
  return {
    id: findingId('dark', [silence.trackId], off.time),
    type: 'dark',
    start: off.time,
    ...(on ? { end: on.time } : {}),
    vessels: [silence.vessel],
    tracks: [silence.trackId],
    lon: rounded(off.lon, 6),
    lat: rounded(off.lat, 6),
    score,
    reasons,
    text: sentence(silence, label, seconds, apartM),
    evidence: {
      kind: silence.kind,
      fixes: on ? [...silence.before, on] : silence.before,
      thresholds: { silenceMinS: Math.round(silence.thresholdS), receptionMinShare: RECEPTION_SHARE_MIN },
      measured: {
        silenceS: Math.round(seconds),
        receptionShare: rounded(silence.share),
        othersHeard: silence.others,
        coverageShare: rounded(silence.coverage),
        missedReports: silence.missedReports,
        expectedIntervalS: Math.round(silence.intervalS),
        speedMaxKnots: rounded(silence.speedMaxKnots, 1),
        shoreKm: rounded(silence.shoreKm, 1),
        ...(Number.isNaN(silence.speedKnots) ? {} : { speedBeforeKnots: rounded(silence.speedKnots, 1) }),
        ...(on ? { distanceM: Math.round(apartM), impliedSpeedKnots: rounded(knots(apartM, seconds), 1) } : {}),
      },
      margin: rounded(seconds / silence.thresholdS - 1),
      ring: reachableRing(scene.land, off, on, reachM),
    },
  };
}

function knots(metres: number, seconds: number): number {
  return (metres / METRES_PER_NAUTICAL_MILE / seconds) * SECONDS_PER_HOUR;
}

function reasonsOf(silence: Silence, seconds: number): FindingReason[] {
  const { share, others, speedKnots, shoreKm, classB, pleasure, landwards, receiverSilent, measuredS } = silence;
  const part = Math.round(share * 100);
  const reasons: FindingReason[] = [
    { text: `silent for ${durationText(seconds)} while ${others} others were heard around it`, score: 0.45 },
  ];
  if (share >= WELL_HEARD_SHARE_MIN) reasons.push({ text: `${part} % of all reports are heard there`, score: 0.1 });
  if (speedKnots >= UNDER_WAY_KNOTS_MIN)
    reasons.push({ text: `it was under way at ${knotsText(speedKnots)}`, score: 0.1 });
  if (shoreKm >= OFF_SHORE_KM_MIN) reasons.push({ text: `it was ${shoreText(shoreKm)}`, score: 0.1 });
  if (seconds >= LONG_S) reasons.push({ text: 'it lasted more than three hours', score: 0.1 });
  if (seconds < SHORT_S) reasons.push({ text: 'it lasted less than an hour and a half', score: -0.15 });
  if (shoreKm < NEAR_SHORE_KM_MAX) reasons.push({ text: 'near the shore reception has holes', score: -0.2 });
  if (landwards) reasons.push({ text: 'within the hour it would have been at the shore', score: -0.2 });
  if (measuredS < MEASURED_WELL_S)
    reasons.push({ text: `reception has been measured for ${durationText(measuredS)} only`, score: -0.3 });
  if (receiverSilent) reasons.push({ text: 'the receiver that heard it last has heard nobody since', score: -0.15 });
  if (classB) reasons.push({ text: 'class B sends with little power', score: -0.15 });
  if (pleasure) reasons.push({ text: 'a pleasure craft may simply switch off', score: -0.15 });
  return reasons;
}

/** What is known only once it is heard again. */
function reasonsOfReturn(scene: Scene, silence: Silence, on: EvidenceFix, apartM: number): FindingReason[] {
  if (apartM < SAME_PLACE_M && silence.shoreKm < OFF_SHORE_KM_MIN) return [samePlace(silence)];
  if (silence.landwards && scene.land.distanceKm(on.lon, on.lat) < OFF_SHORE_KM_MIN)
    return [{ text: 'it is heard again near the shore that it was heading for', score: -0.15 }];
  const reasons: FindingReason[] = [];
  if (hasKeptOn(silence, on.time, apartM)) reasons.push(...reasonsOfKeepingOn(silence, on.time - silence.off.time));
  const heard = wayHeardShare(scene, silence.off, on, { track: silence.track, group: silence.group, time: on.time });
  if (heard < WAY_HEARD_SHARE_MIN)
    reasons.push({ text: 'on the way to where it is heard again hardly anybody can be heard', score: -0.35 });
  return reasons;
}

/** Whether it is heard again where its course and speed led. */
function hasKeptOn({ off, speedKnots }: Silence, time: number, apartM: number): boolean {
  const expectedM = (speedKnots * METRES_PER_NAUTICAL_MILE * (time - off.time)) / SECONDS_PER_HOUR;
  return Math.abs(apartM - expectedM) < KEPT_SHARE_MAX * expectedM;
}

/** Who hides does something meanwhile, as a rule; who sails on may have faded away where little is heard. */
function reasonsOfKeepingOn({ share }: Silence, seconds: number): FindingReason[] {
  const text = 'it is heard again where its course and speed lead';
  if (share < BADLY_HEARD_SHARE_MAX && seconds < LONG_S)
    return [{ text: `${text}, and reception comes and goes there`, score: -0.2 }];
  return share < WELL_HEARD_SHARE_MIN && seconds < SHORT_S ? [{ text, score: -0.1 }] : [];
}

/** Who lies still near the shore has switched off; who sailed has been somewhere, and be it in a cove. */
function samePlace({ speedKnots }: Silence): FindingReason {
  const text = 'it is heard again where it fell silent, near the shore';
  return speedKnots >= SAILING_KNOTS_MIN
    ? { text: `${text}: it may have gone in`, score: -0.15 }
    : { text: `${text}: it may have lain there`, score: -0.4 };
}

function sentence(silence: Silence, label: string, seconds: number, apartM: number): string {
  const where = shoreText(silence.shoreKm);
  if (Number.isNaN(apartM))
    return `${label} has been silent for ${durationText(seconds)}, last heard ${where}, while ${silence.others} others were heard around it.`;
  const speed = knotsText(knots(apartM, seconds));
  return `${label} was silent for ${durationText(seconds)}, ${where}, while ${silence.others} others were heard around it; it was heard again ${distanceText(apartM)} away, which needs ${speed}.`;
}
