import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { nearLon } from '../../../parts/sea/geo-box.ts';
import type { LonLat } from '../../../parts/sea/land-code.ts';
import { type SceneMark, type SeaScene, type TrackPoint, trackPoints } from '../../../parts/sea/sea-scene.ts';
import { mercator } from '../../../parts/sea/sphere.ts';
import { ageOpacity, isSilenceOf, type TrackPiece, trackPieces } from '../../../parts/sea/track-lines.ts';
import { outsideText } from '../../../parts/outside-text.ts';
import { durationInFull, vesselName } from '../../../parts/sea/sea-words.ts';
import { utcTime } from '../../../parts/sea/utc.ts';
import { say } from '../../../messages/say.tsx';

type Anchor = 'left' | 'right' | 'bottom' | 'top';

const feature = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

/** Places in a row, so that a line over ±180° does not run around the world. */
export function unwrapped(places: readonly LonLat[]): Position[] {
  const row: Position[] = [];
  for (const [lon, lat] of places) row.push([nearLon(lon, row.at(-1)?.[0] ?? lon), lat]);
  return row;
}

const line = (places: readonly LonLat[], properties: Record<string, unknown>): Feature =>
  feature({ type: 'LineString', coordinates: unwrapped(places) }, properties);
const point = (place: LonLat, properties: Record<string, unknown>): Feature =>
  feature({ type: 'Point', coordinates: [...place] }, properties);

/** Whose words keep their place first when there is not room for all. */
const RANKS = { mark: 0, gap: 1, name: 2, silence: 3, ring: 4 } as const;

/** Where words go that lie over others, nearest first; offsets are in letters. */
const ELSEWHERE: readonly (readonly [Anchor, readonly [number, number]])[] = [
  ['left', [0.9, 1.4]],
  ['left', [0.9, -1.4]],
  ['right', [-0.9, 1.4]],
  ['right', [-0.9, -1.4]],
  ['left', [0.9, 2.8]],
  ['left', [0.9, -2.8]],
  ['right', [-0.9, 2.8]],
  ['right', [-0.9, -2.8]],
  ['left', [0.9, 4.2]],
  ['left', [0.9, -4.2]],
];

interface Label {
  readonly title?: string;
  readonly note?: string | undefined;
  readonly rank: keyof typeof RANKS;
  readonly anchor: Anchor;
  /** In letters. */
  readonly offset: [number, number];
}

function label(place: LonLat, { title = '', note = '', rank, anchor, offset }: Label): Feature {
  return point(place, { kind: 'label', title, note, rank: RANKS[rank], places: [anchor, offset, ...ELSEWHERE.flat()] });
}

/** Degrees clockwise that a sign which points to the right must be turned to point along a line on the map. */
function turnOf(from: LonLat, to: LonLat): number {
  const [[x1, y1], [x2, y2]] = [mercator([nearLon(from[0], to[0]), from[1]]), mercator(to)];
  return (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
}

const ARROW_EVERY_PIECES = 4;
/** Silences of a track that are so long are named. */
const NAMED_SILENCE_S = 6 * 3600;

/** A long silence on a track: where it was heard last and next, and for how long it was not. */
function silenceFeatures(before: TrackPoint, after: TrackPoint): Feature[] {
  const seconds = after.time - before.time;
  const middle: LonLat = [
    (before.place[0] + nearLon(after.place[0], before.place[0])) / 2,
    (before.place[1] + after.place[1]) / 2,
  ];
  const noReport = say('sea.chart.noReport', { duration: durationInFull(seconds) });
  const last = say('sea.picture.lastHeard', { time: utcTime(before.time * 1000) });
  const again = say('sea.picture.heardAgain', { time: utcTime(after.time * 1000) });
  return [
    line([before.place, after.place], { kind: 'gap' }),
    label(middle, { title: noReport, rank: 'silence', anchor: 'bottom', offset: [0, -0.6] }),
    point(before.place, { kind: 'heard' }),
    label(before.place, { note: last, rank: 'silence', anchor: 'left', offset: [0.9, -1.6] }),
    point(after.place, { kind: 'heard' }),
    label(after.place, { note: again, rank: 'silence', anchor: 'left', offset: [0.4, 1.2] }),
  ];
}

/** Long silences are named; where a finding is about one (`gap`), it says so itself. */
function trackFeatures(track: SeaScene['tracks'][number], role: number, gap: SeaScene['gap']): Feature[] {
  const points = trackPoints(track);
  const named = gap === undefined;
  const isDrawn = (piece: TrackPiece) =>
    !isSilenceOf(piece, gap?.from, gap?.to) && !(named && piece.silent && piece.seconds >= NAMED_SILENCE_S);
  const pieces = trackPieces(points).filter(isDrawn);
  const silences = points.flatMap((after, at) => {
    const before = points[at - 1];
    const long = named && before !== undefined && after.time - before.time >= NAMED_SILENCE_S;
    return long ? silenceFeatures(before, after) : [];
  });
  const last = points.at(-1);
  const lines = pieces.map(({ places, age, silent }) =>
    line(places, { kind: silent ? 'silence' : 'track', role, opacity: ageOpacity(age) }),
  );
  const arrows = pieces
    .filter(({ silent }, at) => !silent && at % ARROW_EVERY_PIECES === ARROW_EVERY_PIECES - 1)
    .flatMap(({ places, age }) => {
      const [from, to] = places.slice(-2);
      if (from === undefined || to === undefined) return [];
      return [point(to, { kind: 'arrow', role, turn: turnOf(from, to), opacity: ageOpacity(age) })];
    });
  const name = outsideText(vesselName(track)).text;
  return [
    ...lines,
    ...silences,
    ...arrows,
    ...(last === undefined
      ? []
      : [label(last.place, { title: name, rank: 'name', anchor: 'left', offset: [0.9, 0.6] })]),
  ];
}

function markFeatures(mark: SceneMark): Feature[] {
  const anchor = mark.shape === 'meeting' ? 'right' : 'left';
  const offset: [number, number] = mark.shape === 'meeting' ? [-2, 0] : [0.7, mark.below === true ? 1.4 : -1.2];
  return [point(mark.place, { kind: mark.shape }), label(mark.place, { ...mark, rank: 'mark', anchor, offset })];
}

/** The place of a ring that lies furthest north: its words stand there. */
function topOf(places: readonly LonLat[]): LonLat | undefined {
  return places.reduce<LonLat | undefined>(
    (top, place) => (top === undefined || place[1] > top[1] ? place : top),
    undefined,
  );
}

function ringFeatures({ places, words }: NonNullable<SeaScene['ring']>): Feature[] {
  const ring = unwrapped(places);
  const first = ring[0];
  const closed = first === undefined ? ring : [...ring, first];
  const top = topOf(places);
  return [
    feature({ type: 'Polygon', coordinates: [closed] }, { kind: 'reach' }),
    ...(top === undefined ? [] : [label(top, { note: words, rank: 'ring', anchor: 'top', offset: [0, 0.4] })]),
  ];
}

/** What is selected, as features: its tracks with age, the gap, the area that could have been reached, marks and words. */
export function sceneFeatures({ tracks, marks, gap, ring }: SeaScene): FeatureCollection {
  const middle: LonLat | undefined = gap && [
    (gap.from[0] + nearLon(gap.to[0], gap.from[0])) / 2,
    (gap.from[1] + gap.to[1]) / 2,
  ];
  return {
    type: 'FeatureCollection',
    features: [
      ...(ring === undefined ? [] : ringFeatures(ring)),
      ...tracks.flatMap((track, place) => trackFeatures(track, Math.min(place, 2) + 1, gap)),
      ...(gap === undefined || middle === undefined
        ? []
        : [
            line([gap.from, gap.to], { kind: 'gap' }),
            label(middle, { title: gap.words, rank: 'gap', anchor: 'bottom', offset: [0, -0.6] }),
          ]),
      ...marks.flatMap(markFeatures),
    ],
  };
}
