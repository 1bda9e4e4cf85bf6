/**
 * Fixes per second through all stages and detectors, with many vessels at once, and where the time goes.
 * `node --conditions=source --max-old-space-size=256 --max-semi-space-size=8 benchmarks/tracks/speed.ts [--vessels 300000] [--hours 3] [--lateness-s 120]
 * [--without-detectors] [--only TYPE …] [--profile] [--small]`
 */
import { parseArgs } from 'node:util';
import { createLand, createTracker, DEFAULT_SETTINGS, DETECTORS, type StaticReport } from '@quintet/tracks';
import { FixBatch } from './fix-batch.ts';
import { MadeUpSea } from './made-up-sea.ts';
import { profileShares } from './profile-shares.ts';

const { values } = parseArgs({
  options: {
    vessels: { type: 'string', default: '300000' },
    hours: { type: 'string', default: '3' },
    'lateness-s': { type: 'string', default: '120' },
    'without-detectors': { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    profile: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
  },
});
const vessels = values.small ? 3000 : Number(values.vessels);
const seconds = Math.round(3600 * (values.small ? 0.5 : Number(values.hours)));
const START_S = Date.UTC(2026, 2, 1) / 1000;
/** Fixes are made for so many seconds at a time, outside of what is measured. */
const CHUNK_S = 10;

const land = createLand();
const sea = new MadeUpSea(vessels, 1, (lon, lat) => land.distanceKm(lon, lat));
const found = new Map<string, number>();
let points = 0;
const detectors = DETECTORS.filter(
  ({ id }) => !values['without-detectors'] && (values.only.length === 0 || values.only.includes(id)),
);
const tracker = createTracker({
  settings: DEFAULT_SETTINGS,
  detectors: detectors.map(({ create }) => create),
  latenessS: Number(values['lateness-s']),
  tracksExpected: vessels,
  land,
  sink: {
    finding: ({ type }) => void found.set(type, (found.get(type) ?? 0) + 1),
    point: () => void points++,
  },
});

const chunk = new FixBatch();
let fixes = 0;
let statics = 0;
let spentMs = 0;
let cpuMs = 0;
let rssMax = 0;
const run = async (): Promise<void> => {
  for (let from = 0; from < seconds; from += CHUNK_S) measureChunk(START_S + from);
};
const shares = values.profile ? await profileShares(run) : (await run(), undefined);
const spentCpuMs = cpuMs;
const endMs = timed(() => tracker.end());

report({
  vessels,
  fixes,
  statics,
  seconds: spentMs / 1000,
  fixesPerSecond: Math.round((1000 * fixes) / spentMs),
  fixesPerCpuSecond: Math.round((1000 * fixes) / spentCpuMs),
  megabytesAtMost: Math.round(rssMax / 1e6),
  secondsToEnd: endMs / 1000,
  tracks: tracker.tracks.size,
  points,
  findings: Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))),
});
if (shares) report({ shares });
report({ counts: tracker.counts() });

/** Makes the reports of a minute, and then times how long they take. */
function measureChunk(from: number): void {
  const reports: StaticReport[] = [];
  chunk.clear();
  for (let time = from; time < from + CHUNK_S; time++) {
    sea.second(time, (fix) => chunk.push(fix));
    sea.statics(time, (report) => reports.push(report));
  }
  spentMs += timed(() => {
    for (const report of reports) tracker.statics(report);
    chunk.each((fix) => tracker.push(fix));
  });
  fixes += chunk.length;
  statics += reports.length;
  rssMax = Math.max(rssMax, process.memoryUsage.rss());
}

/** Milliseconds that pass; of the processor, which counts collecting garbage too, in `cpuMs`. */
function timed(work: () => void): number {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  work();
  const { user, system } = process.cpuUsage(cpu);
  cpuMs += (user + system) / 1000;
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function report(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
