import { readFile } from 'node:fs/promises';
import { flagOfMmsi } from '@quintet/ais';
import { readPortsCsv, ReportLog } from '@quintet/core/observe/vessels';
import {
  createTracker,
  DEFAULT_SETTINGS,
  DETECTORS,
  type Finding,
  FINDING_CODES,
  type Settings,
  VesselNames,
} from '@quintet/tracks';
import { type Arguments, DONE, DONE_WITH_INVALID, FAILED, WrongUse } from './command.ts';
import { inputFiles } from './input-files.ts';
import type { Output } from './output.ts';
import { readAreas } from './read-areas.ts';
import { readReports, TooManyReports } from './read-reports.ts';
import { seaFindingLine } from './sea-finding-line.ts';

/** Reports that are given to the stages at a time. */
const PIECE_ROWS = 100_000;
/** Findings that wait for the end, when each is written once as it stands then. */
const FINDINGS_MAX = 500_000;
/** Sorted is what was read by the times that it says; a station whose clock is wrong is put right, and comes this late then. */
const LATENESS_S = 120;
const DISTANCE_M_MAX = 3900;
const GAP_MINUTES_MAX = 24 * 60;

/** Reads files of reports and writes what vessels did; the code that the command ends with. */
export async function detectTracks(args: Arguments, only: ReadonlySet<string>, output: Output): Promise<number> {
  const settings = await settingsOf(args);
  const names = new VesselNames();
  const log = new ReportLog();
  try {
    const { invalid, unwritten } = await readReports(await inputFiles(args.words), log, names, (finding) =>
      output.finding(finding),
    );
    for (const [code, count] of unwritten) output.message(`${code}: ${count} more lines.`);
    await detect(log, names, settings, only, output);
    return invalid ? DONE_WITH_INVALID : DONE;
  } catch (error) {
    if (!(error instanceof TooManyReports)) throw error;
    output.message(error.message);
    return FAILED;
  }
}

async function settingsOf(args: Arguments): Promise<Settings> {
  const between = (flag: string, fallback: number, least: number, most: number): number => {
    const value = args.number(flag, fallback);
    if (value < least || value > most) throw new WrongUse(`--${flag} is between ${least} and ${most}`);
    return value;
  };
  const ports = args.one('ports');
  const areas = args.one('areas');
  return {
    ...DEFAULT_SETTINGS,
    meetingDistanceM: between('meeting-distance-m', DEFAULT_SETTINGS.meetingDistanceM, 1, DISTANCE_M_MAX),
    meetingMinutes: between('meeting-minutes', DEFAULT_SETTINGS.meetingMinutes, 10, 7 * 24 * 60),
    maxGapMinutes: between('max-gap-minutes', DEFAULT_SETTINGS.maxGapMinutes, 1, GAP_MINUTES_MAX),
    ...(args.one('close-meeting-minutes') === undefined
      ? {}
      : { closeMeetingMinutes: between('close-meeting-minutes', 20, 10, 7 * 24 * 60) }),
    meetingsInPorts: true,
    ports: ports === undefined ? [] : portsOf(await textOf(ports), ports),
    areas: areas === undefined ? [] : readAreas(await textOf(areas)),
    flagOf: flagOfMmsi,
  };
}

function portsOf(text: string, path: string): Settings['ports'] {
  try {
    return readPortsCsv(text);
  } catch (error) {
    throw new WrongUse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function textOf(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => {
    throw new WrongUse(`there is no file ${path}`);
  });
}

/** Everything through the stages in the order of time, then the last word on each finding, by when it began. */
async function detect(
  log: ReportLog,
  names: VesselNames,
  settings: Settings,
  only: ReadonlySet<string>,
  output: Output,
): Promise<void> {
  const found = new Map<string, Finding>();
  const tracker = createTracker({
    settings,
    detectors: DETECTORS.map(({ create }) => create),
    latenessS: LATENESS_S,
    vesselText: (vessel) => names.text(vessel),
    sink: {
      finding(finding) {
        if (only.has(finding.type)) found.set(finding.id, finding);
        if (found.size > FINDINGS_MAX)
          throw new Error(
            `There are more than ${FINDINGS_MAX} findings. Ask for fewer types by --only, or split the files.`,
          );
      },
    },
  });
  for (const give of log.pieces(PIECE_ROWS)) give(tracker);
  tracker.end();
  const order = [...found.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  for (const finding of order) await output.result(seaFindingLine(finding));
  if (only.has('dark')) sayWhatWasNotJudged(tracker.counts(), order, output);
}

/** Nothing found never looks like nothing there: why no silence was judged is said. */
function sayWhatWasNotJudged(
  counts: Readonly<Record<string, number>>,
  found: readonly Finding[],
  output: Output,
): void {
  const notJudged = Object.entries(counts).filter(([name]) => name.startsWith('silences not judged'));
  for (const [name, count] of notJudged) note(output, 'TRACKS-301', `${count} ${name}.`);
  if (notJudged.length > 0 || found.some(({ type }) => type === 'dark')) return;
  note(output, 'TRACKS-302', FINDING_CODES['TRACKS-302'].sentence);
}

function note(output: Output, code: 'TRACKS-301' | 'TRACKS-302', message: string): void {
  output.finding({ severity: FINDING_CODES[code].severity, code, message });
}
