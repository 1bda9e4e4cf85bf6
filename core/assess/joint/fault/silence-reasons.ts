import type { FindingReason } from '@quintet/tracks';
import { timeWeight } from './pass-reasons.ts';
import type { Silence } from './silence.ts';
import type { Fault } from './types.ts';
import type { Leg } from './way.ts';
import { DRAG_KN_MAX, FAULT_WEIGHTS } from './weights.ts';
import { beforeText, durationText, kmText, knotsText } from './words.ts';

/** Below this share of what was sent, silence says little. */
const RECEPTION_SHARE_MIN = 0.6;

/** What a silence in which it could have been at the line says for and against a vessel. */
export function silenceReasons(
  { time, receptionShare }: Fault,
  legs: readonly Leg[],
  silence: Silence,
  wasSeenNear: boolean,
): FindingReason[] {
  const { seconds, wayKm, knotsMax, knots } = silence;
  const could = `could have been there: ${kmText(wayKm)} on the way over it, at ${knotsText(knotsMax)} at most`;
  const too = wasSeenNear ? '; it was seen near it too' : '';
  const reasons: FindingReason[] = [
    { text: `was not heard for ${durationText(seconds)} and ${could}${too}`, score: FAULT_WEIGHTS.silent },
  ];
  const weight = timeWeight(time - silence.time);
  if (weight) {
    const text =
      silence.time < time ? `was heard again ${beforeText(time - silence.time)}` : 'the fault lies within that time';
    reasons.push({ text, score: FAULT_WEIGHTS[weight] });
  }
  const [before, after] = [legs[silence.leg - 1]?.knots ?? Number.NaN, legs[silence.leg + 1]?.knots ?? Number.NaN];
  if (knots <= DRAG_KN_MAX && before > DRAG_KN_MAX && after > DRAG_KN_MAX && knots < Math.min(before, after) / 2) {
    const text = `went at ${knotsText(before)} before and ${knotsText(after)} after, yet made good only ${knotsText(knots)} between`;
    reasons.push({ text, score: FAULT_WEIGHTS.silentSlowly });
  }
  if (receptionShare !== undefined && receptionShare < RECEPTION_SHARE_MIN) {
    const text = `only ${Math.round(receptionShare * 100)} % of what was sent there was heard at all`;
    reasons.push({ text, score: FAULT_WEIGHTS.poorReception });
  }
  return reasons;
}
