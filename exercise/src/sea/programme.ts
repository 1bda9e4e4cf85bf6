import { aircraft, ferry, fishing, pairTrawlers, patrol, pleasure, survey } from './casts/locals.ts';
import { distress, sartTest } from './casts/distress.ts';
import { interference, jump, onLand, ring } from './casts/false-positions.ts';
import { gap } from './casts/gap.ts';
import { identityChange, nameTypo, shared, swapped } from './casts/identities.ts';
import { approach, areaEntry } from './casts/intruders.ts';
import { loitering } from './casts/loitering.ts';
import { gapThenMeeting, meeting } from './casts/meeting.ts';
import { bunkering, convoy, pilot, tow } from './casts/services.ts';
import { leavesCoverage, offInPort, timeStampFault, trader, waitingAtAnchor } from './casts/trader.ts';
import type { Shares } from '../random.ts';
import type { Cast, Stage } from './stage.ts';

export type Play = (stage: Stage) => Cast;

/**
 * What the casts of a sea are, by their number: the first fifty hold every behaviour and every look-alike, and so do each
 * fifty that follow. Between them sail traders: the sea is honest for the most part.
 */
const programme: readonly Play[] = [
  trader,
  meeting,
  ferry,
  trader,
  fishing,
  pilot,
  trader,
  gap,
  pleasure,
  bunkering,
  trader,
  ring,
  waitingAtAnchor,
  ferry,
  jump,
  fishing,
  trader,
  swapped,
  pleasure,
  convoy,
  trader,
  identityChange,
  patrol,
  shared,
  trader,
  loitering,
  tow,
  fishing,
  distress,
  offInPort,
  areaEntry,
  pairTrawlers,
  approach,
  trader,
  onLand,
  leavesCoverage,
  survey,
  interference,
  timeStampFault,
  nameTypo,
  trader,
  sartTest,
  aircraft,
  gapThenMeeting,
  trader,
  trader,
  ferry,
  pleasure,
  trader,
  trader,
];

export function playOf(number: number): Play {
  return programme[number % programme.length]!;
}

/** What the ships of the exercise's world do in the sea. */
export const worldPlays: Shares<Play> = [
  [trader, 62],
  [meeting, 18],
  [gap, 12],
  [gapThenMeeting, 8],
];
