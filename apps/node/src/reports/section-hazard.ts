import type { AlertDetail, ExposureRow, FaultVessel, HazardAlert, HazardReportShape } from '../api/index.ts';
import type { Span } from './clusters.ts';
import { signed } from './hundredths.ts';
import { CONTENT_WIDTH, STYLE } from './look.ts';
import type { Paper } from './paper.ts';
import { durationInWords, place } from './section-sea.ts';
import { cell, facts, outside, say } from './spans.ts';
import { timeInWords, wordsOfKey } from './words.ts';

const REPORTS_MAX = 20;
const EXPOSED_MAX = 60;
const POINTS_MAX = 40;
/** Of how long a text is printed; the whole of it stands in the document as received. */
const TEXT_CHARS_MAX = 2000;

const LANES: Readonly<Record<HazardAlert['event']['lane'], string>> = {
  actual: '',
  exercise: ' · an exercise',
  test: ' · a test',
};

/** What happened, by whom it is said, what stands in its way; of a line that broke the vessel, with what speaks for and against. */
export function hazardSection(paper: Paper, { hazard }: AlertDetail): void {
  if (!hazard) return;
  const { event, reports, exposure, faultVessel } = hazard;
  paper.heading(2, [say('What happened', STYLE.section)]);
  paper.paragraph([outside(event.caption)]);
  facts(paper, [
    ['Hazard', say(event.hazardTitle), say(`, level ${event.level}${LANES[event.lane]}`)],
    ['Began', say(timeInWords(event.start))],
    ['Ended', say(endInWords(event))],
    ['Place', say(event.lon === undefined || event.lat === undefined ? 'not said' : place(event.lon, event.lat))],
    ...(event.magnitude === undefined ? [] : [['Magnitude', say(event.magnitude.toFixed(1))] as const]),
    ...(event.people === undefined ? [] : [['People', say(peopleInWords(event.people))] as const]),
    ['Event', outside(event.id, STYLE.codeSoft)],
  ]);
  if (faultVessel) vesselSection(paper, faultVessel);
  reportsSection(paper, reports);
  exposureSection(paper, exposure);
}

/** @example endInWords({ active: true }) // 'goes on' */
export function endInWords({ active, end }: Pick<HazardAlert['event'], 'active' | 'end'>): string {
  if (end === undefined) return active ? 'goes on, no end given' : 'over, no end given';
  return active ? `goes on, until ${timeInWords(end)} as it is said` : timeInWords(end);
}

/** Counts of a grid are no counts of heads. @example peopleInWords(12_345) // 'about 12,000 in its area' */
export function peopleInWords(people: number): string {
  if (people < 1) return 'none in its area, by the grid';
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1);
  return `about ${(Math.round(people / unit) * unit).toLocaleString('en')} in its area`;
}

function reportsSection(paper: Paper, reports: readonly HazardReportShape[]): void {
  if (reports.length === 0) return;
  paper.heading(2, [say('What was reported, and by whom', STYLE.section)]);
  for (const report of reports.slice(0, REPORTS_MAX)) {
    paper.heading(3, [outside(report.agency, STYLE.strong), say(` · ${report.feedTitle}`, STYLE.small)]);
    facts(paper, reportLines(report));
  }
  more(paper, reports.length - REPORTS_MAX);
}

function reportLines(report: HazardReportShape): (readonly [string, ...Span[]])[] {
  const { texts, signatures, evidence, urgency, severity, certainty, sent, received, revision } = report;
  const [text] = texts;
  const told = [severity, urgency, certainty].filter((word) => word !== undefined && word !== 'Unknown').join(', ');
  return [
    ['Says', outside(text?.headline ?? report.caption)],
    ...(text?.description === undefined ? [] : [['', outside(cut(text.description))] as const]),
    ...(text?.instruction === undefined ? [] : [['Instruction', outside(cut(text.instruction))] as const]),
    ...(text?.area === undefined ? [] : [['Area', outside(text.area)] as const]),
    ...(told === '' ? [] : [['In its words', outside(told)] as const]),
    ['Sent', say(timeInWords(sent)), say(` · received ${timeInWords(received)}, revision ${revision}`, STYLE.small)],
    ...(report.live ? [] : [['No longer live', outside(report.endedWhy ?? 'not said')] as const]),
    ...signatures.map(({ state, why }) => ['Signature', say(state), outside(` · ${why}`, STYLE.small)] as const),
    ...evidence.map((one) => ['Joined', outside(one.text), say(` (${one.score.toFixed(2)})`, STYLE.small)] as const),
    ['Document', outside(report.id, STYLE.codeSoft), say(record(report), STYLE.small)],
  ];
}

function record({ record: number, handling }: HazardReportShape): string {
  return `${number === undefined ? ' · no longer kept' : ` · record ${number}`} · ${handling}`;
}

function exposureSection(paper: Paper, exposure: readonly ExposureRow[]): void {
  if (exposure.length === 0) return;
  paper.heading(2, [say('What stands in its way', STYLE.section)]);
  paper.table(
    [
      { head: 'Kind', width: 70 },
      { head: 'What', width: CONTENT_WIDTH - 70 },
    ],
    exposure
      .slice(0, EXPOSED_MAX)
      .map(({ kind, siteKind, text }) => [cell(say(wordsOfKey(siteKind ?? kind))), cell(outside(text))]),
  );
  more(paper, exposure.length - EXPOSED_MAX);
}

function vesselSection(paper: Paper, vessel: FaultVessel): void {
  paper.heading(2, [say('The vessel near the line', STYLE.section)]);
  paper.paragraph([
    say('That a vessel was there says neither that it did anything nor that it was meant. ', STYLE.soft),
    outside(vessel.text),
  ]);
  facts(paper, [
    ['Name', vessel.name === '' ? say('not said') : outside(vessel.name)],
    ['MMSI', say(vessel.mmsi, STYLE.code), say(vessel.flag === undefined ? '' : ` · flag ${vessel.flag}`)],
    ...(vessel.imo === undefined ? [] : [['IMO', say(vessel.imo, STYLE.code)] as const]),
    ['Line', outside(vessel.site.caption), outside(` (${vessel.site.key})`, STYLE.small)],
    ['Score', say(vessel.score.toFixed(2))],
    ...vessel.listed.map(({ text, dataset }) => ['Lists', outside(text), say(` (${dataset})`, STYLE.small)] as const),
    ...labelled(
      'Speaks for it',
      vessel.reasons
        .filter(({ score }) => score >= 0)
        .map(({ text, score }) => `${text} (${signed(Math.round(score * 100))})`),
    ),
    ...labelled('Speaks against', vessel.against),
  ]);
  wayOf(paper, vessel.points);
}

/** Where it was, over the line. */
function wayOf(paper: Paper, points: FaultVessel['points']): void {
  const [first, last] = [points[0]?.[0], points.at(-1)?.[0]];
  if (points.length === 0 || first == null || last == null) return;
  const over = `${points.length} places in ${durationInWords(last - first)}`;
  paper.heading(3, [say('Its way over the line', STYLE.strong), say(` · ${over}`, STYLE.small)]);
  const width = CONTENT_WIDTH / 4;
  paper.table(
    ['Time', 'Place', 'Speed', 'Course'].map((head) => ({ head, width })),
    points
      .slice(0, POINTS_MAX)
      .map(([time, lon, lat, speed, course]) => [
        cell(say(timeInWords(new Date((time ?? 0) * 1000)))),
        cell(say(lon == null || lat == null ? '' : place(lon, lat))),
        cell(say(speed == null ? '' : `${speed.toFixed(1)} kn`)),
        cell(say(course == null ? '' : `${course.toFixed(0)}°`)),
      ]),
  );
  more(paper, points.length - POINTS_MAX);
}

function labelled(label: string, texts: readonly string[]) {
  return texts.map((text, i) => [i === 0 ? label : '', outside(text)] as const);
}

function cut(text: string): string {
  return text.length <= TEXT_CHARS_MAX ? text : `${text.slice(0, TEXT_CHARS_MAX).toWellFormed()}…`;
}

function more(paper: Paper, left: number): void {
  if (left > 0) paper.paragraph([say(`and ${left} more`, STYLE.small)]);
}
