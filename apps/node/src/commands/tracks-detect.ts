import { readFile } from 'node:fs/promises';
import { flagOfMmsi } from '@quintet/ais';
import { readPortsCsv, ReportLog } from '@quintet/core/observe/vessels';
import {
  createTracker,
  DEFAULT_SETTINGS,
  DETECTORS,
  type Finding,
  FINDING_TYPES,
  type Settings,
  VesselNames,
} from '@quintet/tracks';
import { type Arguments, type Command, DONE, DONE_WITH_INVALID, FAILED, WrongUse } from '../cli/command.ts';
import { inputFiles } from '../cli/input-files.ts';
import type { Output } from '../cli/output.ts';
import { readAreas } from '../cli/read-areas.ts';
import { readReports, TooManyReports } from '../cli/read-reports.ts';
import { seaFindingLine } from '../cli/sea-finding-line.ts';

/** Reports that are given to the stages at a time. */
const PIECE_ROWS = 100_000;
/** Findings that wait for the end, when each is written once as it stands then. */
const FINDINGS_MAX = 500_000;
/** Sorted is what was read by the times that it says; a station whose clock is wrong is put right, and comes this late then. */
const LATENESS_S = 120;
const DISTANCE_M_MAX = 3900;
const GAP_MINUTES_MAX = 24 * 60;

export const tracksDetect: Command = {
  summary: 'Finds in position reports what vessels do: meetings, silences, loitering, port calls and what is false.',
  usage: 'FILE…',
  flags: {
    'meeting-distance-m': {
      value: String(DEFAULT_SETTINGS.meetingDistanceM),
      description: 'nearer than this is together',
    },
    'meeting-minutes': {
      value: String(DEFAULT_SETTINGS.meetingMinutes),
      description: 'a meeting lasts at least so long',
    },
    'close-meeting-minutes': {
      value: 'MINUTES',
      description: 'also meetings within 200 m that last only so long, as among small craft',
    },
    'max-gap-minutes': {
      value: String(DEFAULT_SETTINGS.maxGapMinutes),
      description: 'between reports further apart nothing is interpolated',
    },
    only: { value: 'TYPE', description: `only this type, as often as needed: ${FINDING_TYPES.join(', ')}` },
    ports: { value: 'FILE.csv', description: 'ports with the columns id, name, lon, lat; others are learned' },
    areas: { value: 'FILE.geojson', description: 'polygons; vessels that enter one are told' },
  },
  async run(args, { output }) {
    if (args.words.length === 0) throw new WrongUse('give at least one file of position reports');
    const settings = await settingsOf(args);
    const only = typesOf(args);
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
  },
};

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
    ports: ports === undefined ? [] : readPortsCsv(await textOf(ports)),
    areas: areas === undefined ? [] : readAreas(await textOf(areas)),
    flagOf: flagOfMmsi,
  };
}

async function textOf(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => {
    throw new WrongUse(`there is no file ${path}`);
  });
}

function typesOf(args: Arguments): ReadonlySet<string> {
  const only = args.all('only').flatMap((types) => types.split(','));
  for (const type of only)
    if (!FINDING_TYPES.some((known) => known === type))
      throw new WrongUse(`--only takes ${FINDING_TYPES.join(', ')}, not "${type}"`);
  return new Set(only.length > 0 ? only : FINDING_TYPES);
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
  for (const [name, count] of notJudged) output.message(`${name} (${count}).`);
  if (notJudged.length > 0 || found.some(({ type }) => type === 'dark')) return;
  output.message(
    'No silence was found dark. Dark needs reception that is measured from other vessels around: where few are heard, none can be.',
  );
}
