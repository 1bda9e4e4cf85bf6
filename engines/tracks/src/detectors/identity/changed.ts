import type { Scene } from '../../detector.ts';
import type { Finding, FindingReason } from '../../finding.ts';
import { vesselLabel } from '../label.ts';
import { TYPO_LETTERS_MAX } from './another-ship.ts';
import { editDistance } from './edit-distance.ts';
import { identityFinding } from './identity-finding.ts';
import { type Change, type Field, SAID_MIN, SAID_WITHIN_S } from './known-identity.ts';

const CALLED: Readonly<Record<Field, string>> = {
  name: 'name',
  callsign: 'call sign',
  imo: 'IMO number',
  size: 'dimensions',
};
const WEIGHTS: Readonly<Record<Field, number>> = { name: 0.3, callsign: 0.2, imo: 0.45, size: 0.25 };
/** Dimensions count when the length is so much other. */
const LENGTH_SHARE_MIN = 0.2;
const LENGTH_M_MIN = 5;
const UNDER_WAY_KNOTS_MIN = 3;
const PORT_KM_MAX = 5;

/** Whether a field really changed, and not only how it is written. */
export function isChange(field: Field, before: string, after: string): boolean {
  if (field !== 'size') return true;
  const metres = Number.parseFloat(before);
  const difference = Math.abs(Number.parseFloat(after) - metres);
  return difference >= LENGTH_M_MIN && difference >= LENGTH_SHARE_MIN * metres;
}

function isTypo(field: Field, before: string, after: string): boolean {
  if (field === 'size') return false;
  if (before.startsWith(after) || after.startsWith(before)) return true;
  return editDistance(before, after, TYPO_LETTERS_MAX) <= TYPO_LETTERS_MAX;
}

/** A vessel that calls itself otherwise than before; all that changed within two hours is one finding. */
export function changedFinding(scene: Scene, track: number, change: Change): Finding {
  const { tracks, ports } = scene;
  const reasons: FindingReason[] = change.fields.map(({ field, before, after }) =>
    isTypo(field, before, after)
      ? { text: `a few letters of the ${CALLED[field]} changed, as when it is mistyped`, score: 0.1 }
      : { text: `the ${CALLED[field]} changed from ${before} to ${after}`, score: WEIGHTS[field] },
  );
  const real = change.fields.filter(({ field, before, after }) => !isTypo(field, before, after));
  const port = ports.nearest(tracks.lon.values[track]!, tracks.lat.values[track]!);
  const underWay = tracks.speed.values[track]! >= UNDER_WAY_KNOTS_MIN;
  if (real.length > 0 && underWay && !(port && port.distanceKm <= PORT_KM_MAX))
    reasons.push({ text: 'it was at sea and under way, where no ship is renamed', score: 0.2 });
  const words = change.fields.map(({ field }) => CALLED[field]);
  const list = words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
  const changes = change.fields.map(({ before, after }) => `${before} to ${after}`).join(', ');
  return identityFinding(
    scene,
    {
      kind: `${words.join(', ')} changed`,
      start: change.start,
      end: change.time,
      tracks: [track],
      reasons,
      text: `${vesselLabel(scene, track)} changed its ${list}: ${changes}.`,
      names: Object.fromEntries(
        change.fields.flatMap(({ field, before, after }) => [
          [`${field}Before`, before],
          [`${field}After`, after],
        ]),
      ),
      thresholds: { saidMin: SAID_MIN, saidWithinS: SAID_WITHIN_S, typoMaxLetters: TYPO_LETTERS_MAX },
      measured: { fields: change.fields.length },
      margin: 0,
    },
    'changed',
  );
}
