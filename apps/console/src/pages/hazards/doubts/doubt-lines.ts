import type { HazardDoubt, HazardReportShape } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';
import { apartWords, capWord, kmWords, utcToSecond } from '../../../parts/hazards/hazard-words.ts';
import { pointOf, placesOfShape } from '../../../parts/hazards/shape-path.ts';
import type { LonLat } from '../../../parts/sea/land-code.ts';
import { distanceM } from '../../../parts/sea/sphere.ts';
import { placeWords } from '../../map/finding-title.ts';

type LineName = 'hazard' | 'start' | 'end' | 'place' | 'area' | 'magnitude' | 'depth' | 'severity' | 'sent' | 'feed';

/** One line of the comparison: what each says, and how far apart that is; neither where both are silent. */
interface DoubtLine {
  readonly name: LineName;
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly apart: string | undefined;
}

/** Where a report is, for a distance: its point, else the middle of its corners. */
export function placeOf({ shapes }: Pick<HazardReportShape, 'shapes'>): LonLat | undefined {
  const point = shapes.map(pointOf).find((one) => one !== undefined);
  if (point !== undefined) return point;
  const places = shapes.flatMap(placesOfShape);
  if (places.length === 0) return undefined;
  const sum = places.reduce(([x, y], [lon, lat]): [number, number] => [x + lon, y + lat], [0, 0]);
  return [sum[0] / places.length, sum[1] / places.length];
}

function placeText(place: LonLat | undefined): string | undefined {
  return place === undefined ? undefined : placeWords(place[0], place[1]);
}

function apartPlace(a: LonLat | undefined, b: LonLat | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : kmWords(distanceM(a, b) / 1000);
}

/** The difference of two numbers, with its sign left out. */
function apartNumber(a: number | undefined, b: number | undefined, words: (apart: number) => string) {
  return a === undefined || b === undefined ? undefined : words(Math.abs(a - b));
}

const time = (at: string | undefined) => (at === undefined ? undefined : utcToSecond(at));
const seconds = (at: string | undefined) => (at === undefined ? undefined : Date.parse(at) / 1000);
const tenth = (value: number) => value.toFixed(1);
const sameOrNot = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined ? undefined : say(a === b ? 'hazards.doubt.same' : 'hazards.doubt.differs');

/** Two reports side by side, line by line; `titleOf` says a code of the vocabulary. */
export function doubtLines(
  { a, b }: Pick<HazardDoubt, 'a' | 'b'>,
  titleOf: (hazard: string) => string = (hazard) => hazard,
): readonly DoubtLine[] {
  const [placeA, placeB] = [placeOf(a), placeOf(b)];
  const cap = (group: 'severity' | 'urgency' | 'certainty', one: HazardReportShape) => {
    const value = one[group];
    return value === undefined ? undefined : capWord(group, value);
  };
  const lines: DoubtLine[] = [
    { name: 'hazard', a: titleOf(a.hazard), b: titleOf(b.hazard), apart: sameOrNot(a.hazard, b.hazard) },
    {
      name: 'start',
      a: time(a.start),
      b: time(b.start),
      apart: apartNumber(seconds(a.start), seconds(b.start), apartWords),
    },
    { name: 'end', a: time(a.end), b: time(b.end), apart: apartNumber(seconds(a.end), seconds(b.end), apartWords) },
    { name: 'place', a: placeText(placeA), b: placeText(placeB), apart: apartPlace(placeA, placeB) },
    { name: 'area', a: a.texts[0]?.area, b: b.texts[0]?.area, apart: undefined },
    {
      name: 'magnitude',
      a: a.magnitude === undefined ? undefined : tenth(a.magnitude),
      b: b.magnitude === undefined ? undefined : tenth(b.magnitude),
      apart: apartNumber(a.magnitude, b.magnitude, tenth),
    },
    {
      name: 'depth',
      a: a.depthKm === undefined ? undefined : kmWords(a.depthKm),
      b: b.depthKm === undefined ? undefined : kmWords(b.depthKm),
      apart: apartNumber(a.depthKm, b.depthKm, kmWords),
    },
    {
      name: 'severity',
      a: cap('severity', a),
      b: cap('severity', b),
      apart: sameOrNot(cap('severity', a), cap('severity', b)),
    },
    {
      name: 'sent',
      a: time(a.sent),
      b: time(b.sent),
      apart: apartNumber(seconds(a.sent), seconds(b.sent), apartWords),
    },
    { name: 'feed', a: a.feedTitle, b: b.feedTitle, apart: undefined },
  ];
  return lines.filter((line) => line.a !== undefined || line.b !== undefined);
}
