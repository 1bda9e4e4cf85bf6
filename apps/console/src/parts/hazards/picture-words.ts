import { outsideText } from '../outside-text.ts';
import { LINE_PX, longestPx, type PlacedWords } from '../sea/clear-words.ts';
import type { SeaFrame } from '../sea/sea-frame.ts';
import { agencyLetter, type HazardScene } from './hazard-scene.ts';
import { mercalli } from './hazard-words.ts';
import { outlinePoints, outlinesOf, pointOf } from './shape-path.ts';

/** Words of so many sites and vessels are sought a place for; the list below the drawing has all. */
const NAMED_MAX = 12;
const CAPTION_LETTERS_MAX = 28;
const ASCENT_PX = 11;
const DESCENT_PX = 3;
/** Half of the sign of a place, with a little air. */
const SIGN_PX = 6;

type WordsKind = 'event' | 'agency' | 'ring' | 'place' | 'track';
interface PictureWords extends PlacedWords {
  readonly kind: WordsKind;
}

/** Names in capitals, and strong: wider than the usual letter. */
const STRONG: ReadonlySet<WordsKind> = new Set(['event', 'track']);
const STRONG_SHARE = 1.25;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words with the places where they may stand, best first. */
interface Wanted {
  readonly kind: WordsKind;
  readonly lines: readonly string[];
  readonly places: readonly Pick<PlacedWords, 'x' | 'y' | 'anchor'>[];
}

function boxOf({ x, y, anchor, lines, kind }: PictureWords): Box {
  const wide = longestPx(lines) * (STRONG.has(kind) ? STRONG_SHARE : 1);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - ASCENT_PX, bottom: y + (lines.length - 1) * LINE_PX + DESCENT_PX };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const within = ({ left, right, top, bottom }: Box, { widthPx, heightPx }: SeaFrame): boolean =>
  left >= 2 && top >= 2 && right <= widthPx - 2 && bottom <= heightPx - 2;

function short(caption: string): string {
  const { text } = outsideText(caption);
  const letters = Array.from(text);
  return letters.length > CAPTION_LETTERS_MAX ? `${letters.slice(0, CAPTION_LETTERS_MAX - 1).join('')}…` : text;
}

/** Right of a place, left of it, above, below; each once more a little higher or lower. */
function around([x, y]: readonly [number, number], awayPx: number): Wanted['places'] {
  const beside = [4, -8, 16].flatMap((down) => [
    { x: x + awayPx, y: y + down, anchor: 'start' as const },
    { x: x - awayPx, y: y + down, anchor: 'end' as const },
  ]);
  const over = [
    { x, y: y - awayPx - 1, anchor: 'middle' as const },
    { x, y: y + awayPx + ASCENT_PX, anchor: 'middle' as const },
  ];
  return [...beside.slice(0, 2), ...over, ...beside.slice(2)];
}

/** A little higher first: a cable or a border often runs on beside an event. */
const ofEventPlaces = ([x, y]: readonly [number, number]): Wanted['places'] => [
  ...around([x, y - 12], 9).slice(0, 2),
  ...around([x, y], 11),
];

const topOf = (points: readonly (readonly [number, number])[]) =>
  points.toSorted(([, one], [, other]) => one - other)[0];

/** At the northernmost corner of an outline, within it or above it; else at its other ends. */
function atOutline(points: readonly (readonly [number, number])[], inside: boolean): Wanted['places'] {
  const top = topOf(points);
  if (top === undefined) return [];
  const middle = points[Math.floor(points.length / 2)] ?? top;
  const anchor = 'middle' as const;
  return [
    { x: top[0], y: top[1] + (inside ? 16 : -4), anchor },
    { x: top[0], y: top[1] + (inside ? -4 : 14), anchor },
    ...around(middle, 8),
    ...around(points.at(-1) ?? top, 8),
  ];
}

/** The letter of each agency that drew something, once for each of its shapes. */
function letters({ shapes }: HazardScene, frame: SeaFrame): Wanted[] {
  return shapes.map(({ shape, agency }) => {
    const point = pointOf(shape);
    const outline = outlinesOf(shape).flatMap((line) => outlinePoints(line, frame));
    return {
      kind: 'agency',
      lines: [agencyLetter(agency)],
      places: point === undefined ? atOutline(outline, true) : around(frame.at(point), 8),
    };
  });
}

function numerals({ rings }: HazardScene, frame: SeaFrame): Wanted[] {
  return rings.map(({ intensity, shape }) => ({
    kind: 'ring',
    lines: [mercalli(intensity)],
    places: atOutline(
      outlinesOf(shape).flatMap((line) => outlinePoints(line, frame)),
      false,
    ),
  }));
}

function wantedWords(scene: HazardScene, title: string, frame: SeaFrame): Wanted[] {
  const { event, tracks, sites, vessels } = scene;
  const ofTracks = tracks.flatMap(({ name, points }): Wanted[] => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ kind: 'track', lines: [short(name)], places: around(frame.at(last.place), 9) }];
  });
  const named = [...sites, ...vessels]
    .slice(0, NAMED_MAX)
    .map(
      ({ place, caption }): Wanted => ({ kind: 'place', lines: [short(caption)], places: around(frame.at(place), 9) }),
    );
  const ofEvent: Wanted[] =
    event === undefined || title === ''
      ? []
      : [{ kind: 'event', lines: [short(title)], places: ofEventPlaces(frame.at(event)) }];
  return [...ofEvent, ...ofTracks, ...letters(scene, frame), ...numerals(scene, frame), ...named];
}

/** The signs of places, which no words cover. */
function signs({ event, sites, vessels, shapes }: HazardScene, frame: SeaFrame): Box[] {
  const points = shapes.map(({ shape }) => pointOf(shape)).filter((point) => point !== undefined);
  const places = [...sites, ...vessels].map(({ place }) => place);
  return [...(event === undefined ? [] : [event]), ...places, ...points].map((place) => {
    const [x, y] = frame.at(place);
    return { left: x - SIGN_PX, right: x + SIGN_PX, top: y - SIGN_PX, bottom: y + SIGN_PX };
  });
}

/**
 * Words of a drawing where there is room for them beside what they name; none lie over others, and what has no room is
 * left to the list below.
 */
export function pictureWords(scene: HazardScene, title: string, frame: SeaFrame): readonly PictureWords[] {
  const taken = signs(scene, frame);
  return wantedWords(scene, title, frame).flatMap(({ kind, lines, places }): PictureWords[] => {
    for (const place of places) {
      const words = { ...place, lines, kind };
      const box = boxOf(words);
      if (!within(box, frame) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [words];
    }
    return [];
  });
}
