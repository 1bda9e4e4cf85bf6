import type { TrackLine } from '@quintet/node/api';
import { outsideText } from '../outside-text.ts';
import { clearWords, longestPx, type PlacedWords } from './clear-words.ts';
import type { SeaFrame } from './sea-frame.ts';
import { type SceneMark, type SeaScene, trackPoints } from './sea-scene.ts';
import { vesselName } from './sea-words.ts';

/** The words of a drawing, by what they are of; none lie over others. */
export interface SceneWords {
  readonly marks: readonly PlacedWords[];
  readonly gap: readonly PlacedWords[];
  readonly tracks: readonly PlacedWords[];
  readonly ring: readonly PlacedWords[];
}

/** Beside a place: to the right, or to the left where there is no room. */
function beside(
  x: number,
  awayPx: number,
  lines: readonly string[],
  widthPx: number,
): Pick<PlacedWords, 'x' | 'anchor'> {
  return x + awayPx + longestPx(lines) > widthPx
    ? { x: x - awayPx, anchor: 'end' }
    : { x: x + awayPx, anchor: 'start' };
}

function wordsOfMark({ place, shape, title, note, below }: SceneMark, frame: SeaFrame): PlacedWords {
  const [x, y] = frame.at(place);
  const lines = note === undefined ? [title] : [title, note];
  const first = shape === 'heard' ? (below === true ? 24 : -10) : 14;
  return { ...beside(x, shape === 'meeting' ? 22 : 10, lines, frame.widthPx), y: y + first, lines };
}

function wordsOfTrack(track: TrackLine, frame: SeaFrame): PlacedWords {
  const last = trackPoints(track).at(-1);
  const lines = last === undefined ? [] : [outsideText(vesselName(track)).text];
  const [x, y] = last === undefined ? [0, 0] : frame.at(last.place);
  return { ...beside(x, 8, lines, frame.widthPx), y: y - 6, lines };
}

function wordsOfGap({ from, to, words }: NonNullable<SeaScene['gap']>, frame: SeaFrame): PlacedWords {
  const [[x1, y1], [x2, y2]] = [frame.at(from), frame.at(to)];
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 - 10, anchor: 'middle', lines: [words] };
}

function wordsOfRing({ places, words }: NonNullable<SeaScene['ring']>, frame: SeaFrame): PlacedWords {
  const points = places.map((place) => frame.at(place));
  const [x, y] = points.reduce((best, point) => (point[1] < best[1] ? point : best), points[0] ?? [0, 0]);
  return { x, y: Math.max(14, y + 18), anchor: 'middle', lines: [words] };
}

/** Where the words of a scene stand: what was found first, then who, then what surrounds it. */
export function sceneWords({ marks, gap, tracks, ring }: SeaScene, frame: SeaFrame): SceneWords {
  const parts = [
    marks.map((mark) => wordsOfMark(mark, frame)),
    gap === undefined ? [] : [wordsOfGap(gap, frame)],
    tracks.map((track) => wordsOfTrack(track, frame)),
    ring === undefined ? [] : [wordsOfRing(ring, frame)],
  ];
  const clear = [...clearWords(parts.flat(), frame.heightPx)];
  const [ofMarks = [], ofGap = [], ofTracks = [], ofRing = []] = parts.map(({ length }) => clear.splice(0, length));
  return { marks: ofMarks, gap: ofGap, tracks: ofTracks, ring: ofRing };
}
