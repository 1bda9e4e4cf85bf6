import type { Scene } from '../../detector.ts';
import type { Finding, FindingReason } from '../../finding.ts';
import type { Fix } from '../../fix.ts';
import type { WatchedArea } from '../../settings.ts';
import { vesselLabel } from '../label.ts';
import { oneVesselFinding } from '../one-vessel.ts';
import { fixesSince } from '../fixes-since.ts';
import { type ShipKind, shipKind } from '../ship-kind.ts';
import { durationText, rounded, timeText } from '../words.ts';

/** A vessel in an area. */
export interface Stay {
  readonly start: number;
  /** Where it came in. */
  readonly lon: number;
  readonly lat: number;
  readonly kind: 'entry' | 'passage' | 'inside when first seen';
  /** Whether it was silent for so long that it is not certain. */
  readonly possible: boolean;
  /** Seconds between the fixes that the border was crossed between. */
  readonly silenceS: number;
  last: number;
  fixes: number;
  fixesOut: number;
  outSince?: number | undefined;
  given: boolean;
}

const OF_SERVICE: readonly ShipKind[] = ['law enforcement', 'pilot', 'service'];
/** The fixes before an entry that belong to it, seconds. */
const BEFORE_S = 3600;

export function areaFinding(
  scene: Scene,
  track: number,
  area: WatchedArea,
  stay: Stay,
  end: number | undefined,
  now?: Fix,
): Finding {
  const lasted = (end ?? stay.last) - stay.start;
  const minutesMin = area.minutesMin ?? 0;
  return oneVesselFinding(scene, track, {
    type: 'area',
    about: area.id,
    start: rounded(stay.start, 0),
    end: end === undefined ? undefined : rounded(end, 0),
    lon: stay.lon,
    lat: stay.lat,
    reasons: reasons(scene, track, area, stay, lasted),
    text: sentence(vesselLabel(scene, track), area.name, stay, end, lasted),
    evidence: {
      kind: stay.possible ? `possible ${stay.kind}` : stay.kind,
      fixes: fixesSince(scene, track, stay.start - Math.max(BEFORE_S, stay.silenceS), now),
      thresholds: { durationMinMinutes: minutesMin, leftMinM: 500, leftMinFixes: 3, interpolatedMaxMinutes: 60 },
      measured: {
        durationMinutes: rounded(lasted / 60, 1),
        fixesInside: stay.fixes,
        interpolatedMinutes: rounded(stay.silenceS / 60, 1),
      },
      margin: minutesMin > 0 ? rounded(lasted / 60 / minutesMin - 1) : 1,
      names: { area: area.name, areaId: area.id },
    },
  });
}

function reasons(scene: Scene, track: number, area: WatchedArea, stay: Stay, lasted: number): FindingReason[] {
  const kind = shipKind(scene.tracks.identity(track)?.shipType);
  const found: FindingReason[] = [{ text: `${area.name} is watched`, score: 0.65 }];
  if (area.minutesMin !== undefined && lasted >= 2 * area.minutesMin * 60)
    found.push({ text: 'stayed twice as long as is told of', score: 0.1 });
  if (stay.possible)
    found.push({
      text: `not heard for ${durationText(stay.silenceS)} around the border, so only possibly`,
      score: -0.2,
    });
  if (OF_SERVICE.includes(kind)) found.push({ text: `a ${kind} vessel, whose work may be there`, score: -0.2 });
  return found;
}

function sentence(label: string, area: string, stay: Stay, end: number | undefined, lasted: number): string {
  const perhaps = stay.possible ? ' possibly' : '';
  if (stay.kind === 'passage') return `${label}${perhaps} passed through ${area} in ${durationText(lasted)}.`;
  const since = stay.kind === 'entry' ? `entered ${area} at ${timeText(stay.start)}` : `was first seen inside ${area}`;
  return end === undefined
    ? `${label}${perhaps} ${since}.`
    : `${label}${perhaps} ${since} and stayed for ${durationText(lasted)}.`;
}
