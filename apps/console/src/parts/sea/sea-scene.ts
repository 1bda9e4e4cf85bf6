import { findingPlace } from './finding-place.ts';
import type { FindingDetail, TrackLine } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import type { LonLat } from './land-code.ts';
import { distanceWords, durationInFull, durationWords, findingTypeWord, lastedS, speedWords } from './sea-words.ts';
import { utcTime } from './utc.ts';

/** A place with words: a ring where vessels met, a place where one was last heard, a dot for anything else. */
export interface SceneMark {
  readonly place: LonLat;
  readonly shape: 'meeting' | 'heard' | 'dot';
  readonly title: string;
  readonly note?: string;
  /** Its words stand below it, so that they keep clear of another mark's. */
  readonly below?: true;
}

/** What a drawing of the sea holds: the picture that proves a finding, or where a vessel was. */
export interface SeaScene {
  readonly tracks: readonly TrackLine[];
  readonly marks: readonly SceneMark[];
  /** A silence: a dashed line between where it was heard last and next. */
  readonly gap?: { readonly from: LonLat; readonly to: LonLat; readonly words: string };
  /** Where it could have been, or what is disturbed; hatched. */
  readonly ring?: { readonly places: readonly LonLat[]; readonly words: string };
}

/** Points of a {@link TrackLine}: five numbers each. */
export const POINT_PARTS = 5;

export interface TrackPoint {
  /** Seconds since 1970. */
  readonly time: number;
  readonly place: LonLat;
  readonly speed: number | null;
  readonly course: number | null;
}

/** The points of a track, oldest first; those without a place are left out. */
export function trackPoints({ points }: Pick<TrackLine, 'points'>): TrackPoint[] {
  const found: TrackPoint[] = [];
  for (let at = 0; at + POINT_PARTS <= points.length; at += POINT_PARTS) {
    const [time, lon, lat, speed = null, course = null] = points.slice(at, at + POINT_PARTS);
    if (typeof time !== 'number' || typeof lon !== 'number' || typeof lat !== 'number') continue;
    found.push({ time, place: [lon, lat], speed, course });
  }
  return found;
}

/** The first number whose name fits, among what was measured and then the thresholds. */
function numberOf({ evidence }: FindingDetail, name: RegExp): number | undefined {
  const all = [...Object.entries(evidence.measured), ...Object.entries(evidence.thresholds)];
  return all.find(([key]) => name.test(key))?.[1];
}

/** Times of findings are written to the second. */
const ROUNDED_S = 1;

/** The report after which it fell silent, and the one with which the silence ended. */
function aroundSilence({ evidence, start, end }: FindingDetail) {
  const fixes = evidence.fixes.toSorted((one, other) => one.time - other.time);
  const startS = Date.parse(start) / 1000;
  const from = fixes.findLast(({ time }) => time <= startS + ROUNDED_S) ?? fixes[0];
  if (from === undefined) return undefined;
  return { from, to: end === undefined ? undefined : fixes.find(({ time }) => time > from.time) };
}

/** How long a silence is: while it goes on as long as others were heard, not as long ago as it began. */
function silenceWords(finding: FindingDetail, nowMs: number): string {
  const measuredS = numberOf(finding, /^silenceS$/u);
  return say('sea.picture.dark', { duration: durationInFull(measuredS ?? lastedS(finding, nowMs)) });
}

function darkScene(finding: FindingDetail, nowMs: number): Pick<SeaScene, 'marks' | 'gap'> {
  const silence = aroundSilence(finding);
  if (silence === undefined) return { marks: [] };
  const { from, to } = silence;
  const last = {
    place: [from.lon, from.lat] as const,
    shape: 'heard' as const,
    // The words and every other part of the page say the same time.
    title: say('sea.picture.lastHeard', { time: utcTime(finding.start) }),
  };
  const words = silenceWords(finding, nowMs);
  if (to === undefined) return { marks: [{ ...last, note: words }] };
  const again = say('sea.picture.heardAgain', { time: utcTime(to.time * 1000) });
  const place: LonLat = [to.lon, to.lat];
  return {
    marks: [last, { place, shape: 'heard', title: again, below: true }],
    gap: { from: last.place, to: place, words },
  };
}

function ringWords(finding: FindingDetail): string {
  if (finding.type === 'interference') return say('sea.picture.disturbed');
  if (finding.type === 'false_position') return say('sea.picture.ring');
  if (finding.type !== 'dark') return findingTypeWord(finding.type);
  const speed = numberOf(finding, /(reach|assumed|max).*kn(ots)?$/iu) ?? numberOf(finding, /speed.*kn(ots)?$/iu);
  return speed === undefined ? say('sea.picture.reach') : say('sea.picture.reachAt', { speed: speedWords(speed) });
}

function meetingMark(finding: FindingDetail, place: LonLat, nowMs: number): SceneMark {
  const apart = numberOf(finding, /distance.*median.*m$/iu) ?? numberOf(finding, /distance.*m$/iu);
  return {
    place,
    shape: 'meeting',
    title: say('sea.picture.meeting', { duration: durationWords(lastedS(finding, nowMs)) }),
    ...(apart !== undefined && { note: say('sea.picture.apart', { distance: distanceWords(apart) }) }),
  };
}

/** What a drawing of a finding holds, by its type. */
export function sceneOf(finding: FindingDetail, nowMs: number): SeaScene {
  const { tracks, type, evidence } = finding;
  const place = findingPlace(finding);
  const places = evidence.ring;
  const ring = places === undefined || places.length < 3 ? undefined : { places, words: ringWords(finding) };
  const common = { tracks, ...(ring !== undefined && { ring }) };
  if (place === undefined) return { ...common, marks: [] };
  if (type === 'meeting') return { ...common, marks: [meetingMark(finding, place, nowMs)] };
  if (type === 'dark') return { ...common, ...darkScene(finding, nowMs) };
  const duration = finding.end === undefined || finding.end === finding.start ? undefined : lastedS(finding, nowMs);
  const note = duration === undefined ? {} : { note: durationWords(duration) };
  return { ...common, marks: [{ place, shape: 'dot', title: findingTypeWord(type), ...note }] };
}

/** The places that it is about: marks, the gap, where a ship could have been; where there are none, its tracks. */
export function focusOf(scene: SeaScene): LonLat[] {
  const { marks, gap, ring } = scene;
  const about = [
    ...marks.map(({ place }) => place),
    ...(gap === undefined ? [] : [gap.from, gap.to]),
    ...(ring?.places ?? []),
  ];
  return about.length > 0 ? about : placesOf(scene);
}

/** Every place that a drawing has to show. */
export function placesOf({ tracks, marks, gap, ring }: SeaScene): LonLat[] {
  return [
    ...marks.map(({ place }) => place),
    ...(gap === undefined ? [] : [gap.from, gap.to]),
    ...(ring?.places ?? []),
    ...tracks.flatMap((track) => trackPoints(track).map(({ place }) => place)),
  ];
}
