import { basename } from 'node:path';
import { AisFeed, type HeardReports, isAisText, LOG_FIXES_MAX } from '@quintet/core/observe/vessels';
import { readHead } from '@quintet/core/observe';
import type { InputFile } from '@quintet/core/observe';
import { type InputFinding, ReportLines, type VesselNames } from '@quintet/tracks';

/** So many findings of one code are written; the others are counted. */
const FINDINGS_PER_CODE_MAX = 1000;

/** What was wrong in the files. */
export interface ReadReports {
  readonly invalid: boolean;
  /** Findings that were counted and not written, by code. */
  readonly unwritten: ReadonlyMap<string, number>;
}

/** It stands beside the files of a feed and says what they are. */
const FEED_DESCRIPTION = 'feed.json';

/** There are more reports than fit; the sentence says what to do. */
export class TooManyReports extends Error {}

/** Reads files of position reports: CSV, JSON lines, or sentences of AIS with times. */
export async function readReports(
  files: readonly InputFile[],
  takes: HeardReports & { readonly rows: number },
  names: VesselNames,
  onFinding: (finding: object) => void,
): Promise<ReadReports> {
  const counts = new Map<string, number>();
  const find = (finding: Omit<InputFinding, 'code'> & { readonly code: string }, file: string): void => {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (count <= FINDINGS_PER_CODE_MAX) onFinding({ ...finding, file });
  };
  const bounded = boundedTaker(takes);
  for (const file of files.filter((each) => basename(each.file) !== FEED_DESCRIPTION)) {
    if (isAisText(await readHead(file))) await readSentences(file, bounded, find);
    else await readLines(file, bounded, names, find);
  }
  const unwritten = [...counts]
    .filter(([, count]) => count > FINDINGS_PER_CODE_MAX)
    .map(([code, count]) => [code, count - FINDINGS_PER_CODE_MAX] as const);
  return { invalid: counts.size > 0, unwritten: new Map(unwritten) };
}

type Find = (finding: Omit<InputFinding, 'code'> & { readonly code: string }, file: string) => void;

function boundedTaker(takes: HeardReports & { readonly rows: number }): HeardReports {
  return {
    push(fix) {
      if (takes.rows >= LOG_FIXES_MAX)
        throw new TooManyReports(
          `More than ${LOG_FIXES_MAX} reports do not fit at once, as they are sorted by time first. Split the files by day or by place.`,
        );
      takes.push(fix);
    },
    statics: (report) => takes.statics(report),
    safetyText: (vessel, time, text) => takes.safetyText(vessel, time, text),
  };
}

async function readLines(file: InputFile, takes: HeardReports, names: VesselNames, find: Find): Promise<void> {
  const lines = new ReportLines(takes, names, (finding) => find(finding, file.file));
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  const take = (text: string): void => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) lines.line(part.endsWith('\r') ? part.slice(0, -1) : part, ++number);
  };
  for await (const chunk of file.open()) take(decoder.decode(chunk, { stream: true }));
  take(`${decoder.decode()}\n`);
}

async function readSentences(file: InputFile, takes: HeardReports, find: Find): Promise<void> {
  const feed = new AisFeed(takes);
  feed.onBad = (code, _, line) =>
    find({ severity: 'error', code: 'SEA-504', line, message: `This sentence was left out: ${code}.` }, file.file);
  const input = feed.open(file.file);
  for await (const chunk of file.open()) feed.push(chunk, input, Number.NaN);
  feed.flush();
  const { withoutTime } = feed.counts();
  if (withoutTime > 0)
    find(
      {
        severity: 'error',
        code: 'SEA-503',
        line: 1,
        message: `${withoutTime} messages say nowhere when they were heard (tag block \\c:…\\, suffix or time before the sentence): they have no place in a track.`,
      },
      file.file,
    );
}
