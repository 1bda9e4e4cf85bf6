import type { AlertDetail, FindingDetail } from '../api/index.ts';
import { CONTENT_WIDTH, STYLE } from './look.ts';
import type { Paper } from './paper.ts';
import { cell, facts, outside, say } from './spans.ts';
import { timeInWords, wordsOfKey } from './words.ts';

const FIXES_MAX = 40;
const MINUTE_S = 60;
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/Km$/u, 'km'],
  [/Knots$|Kn$/u, 'kn'],
  [/Minutes$/u, 'min'],
  [/Hours$/u, 'h'],
  [/Nm$/u, 'nautical miles'],
  [/Degrees$/u, '°'],
  [/M$/u, 'm'],
  [/S$/u, 's'],
];

/** What was found at sea: the vessels, what was measured against which threshold, the reports, what lists say. */
export function seaSection(paper: Paper, { sea }: AlertDetail): void {
  if (!sea) return;
  paper.heading(2, [say('What was found', STYLE.section)]);
  paper.paragraph([say(sea.text)]);
  facts(paper, [
    ['Began', say(timeInWords(sea.start))],
    ['Ended', say(sea.end === undefined ? 'goes on' : timeInWords(sea.end))],
    ['Place', say(sea.lon === undefined || sea.lat === undefined ? 'not said' : place(sea.lon, sea.lat))],
    ...numbers('Measured', sea.evidence.measured),
    ...numbers('Threshold', sea.evidence.thresholds),
    ...(sea.evidence.margin === 0 ? [] : [['Margin', say(marginInWords(sea.evidence.margin))] as const]),
  ]);
  vessels(paper, sea);
  reports(paper, sea);
}

function vessels(paper: Paper, { vessels: all, joint }: FindingDetail): void {
  paper.heading(3, [say('Vessels', STYLE.strong)]);
  for (const vessel of all) {
    const listed = joint.filter(({ mmsi }) => mmsi === vessel.mmsi).flatMap(({ chains }) => chains);
    facts(paper, [
      ['Name', vessel.name === '' ? say('not said') : outside(vessel.name)],
      ['MMSI', say(vessel.mmsi, STYLE.code), say(vessel.flag === undefined ? '' : ` · flag ${vessel.flag}`)],
      ...(vessel.imo === undefined ? [] : [['IMO', say(vessel.imo, STYLE.code)] as const]),
      ...(vessel.callsign === undefined ? [] : [['Call sign', outside(vessel.callsign, STYLE.code)] as const]),
      ...listed.map(({ text, dataset }) => ['Lists', outside(text), say(` (${dataset})`, STYLE.small)] as const),
    ]);
  }
}

function reports(paper: Paper, { evidence }: FindingDetail): void {
  if (evidence.fixes.length === 0) return;
  paper.heading(3, [say('Reports that it rests on', STYLE.strong)]);
  const shown = evidence.fixes.slice(0, FIXES_MAX);
  const width = CONTENT_WIDTH / 5;
  paper.table(
    ['MMSI', 'Time', 'Place', 'Speed', 'Course'].map((head) => ({ head, width })),
    shown.map(({ vessel, time, lon, lat, speed, course }) => [
      cell(outside(vessel, STYLE.code)),
      cell(say(timeInWords(new Date(time * 1000)))),
      cell(say(place(lon, lat))),
      cell(say(speed === undefined ? '' : `${speed.toFixed(1)} kn`)),
      cell(say(course === undefined ? '' : `${course.toFixed(0)}°`)),
    ]),
  );
  const left = evidence.fixes.length - shown.length;
  if (left > 0) paper.paragraph([say(`and ${left} more`, STYLE.small)]);
}

function numbers(label: string, values: Readonly<Record<string, number>>) {
  return Object.entries(values).map(([name, value], i) => [i === 0 ? label : '', say(inWords(name, value))] as const);
}

/** @example inWords('distanceMaxM', 500) // 'Distance max: 500 m' */
export function inWords(name: string, value: number): string {
  const [ending, unit] = UNITS.find(([pattern]) => pattern.test(name)) ?? [undefined, ''];
  const words = wordsOfKey(ending ? name.replace(ending, '') : name);
  if (unit === 's' && value >= MINUTE_S) return `${words}: ${durationInWords(value)}`;
  if (/share/iu.test(name) && value <= 1) return `${words}: ${Math.round(value * 100)} %`;
  return `${words}: ${Math.round(value * 100) / 100}${unit === '' ? '' : ` ${unit}`}`;
}

/** @example durationInWords(76_710) // '21 h 19 min' */
export function durationInWords(seconds: number): string {
  const minutes = Math.round(seconds / MINUTE_S);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}

/** How far beyond the threshold that decides: a share, or so many times once it is much. */
function marginInWords(margin: number): string {
  if (margin >= 2) return `${Math.round(margin + 1)} times the threshold that decides`;
  return `${Math.round(margin * 100)} % beyond the threshold that decides`;
}

/** @example place(23.5, -33.25) // '33° 15.0′ S, 23° 30.0′ E' */
export function place(lon: number, lat: number): string {
  return `${angle(lat, 'N', 'S')}, ${angle(lon, 'E', 'W')}`;
}

function angle(value: number, positive: string, negative: string): string {
  const tenths = Math.round(Math.abs(value) * 600);
  const minutes = ((tenths % 600) / 10).toFixed(1);
  return `${Math.floor(tenths / 600)}° ${minutes}′ ${value < 0 ? negative : positive}`;
}
