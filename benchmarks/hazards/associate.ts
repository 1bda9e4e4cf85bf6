/**
 * Earthquakes out of origins of several agencies: precision and recall of pairs beside a greedy match, and speed.
 * `node --conditions=source benchmarks/hazards/associate.ts [--bulletin FILE] [--seeds 6] [--first-seed 1] [--origins 100000] [--small]`
 */
import { parseArgs } from 'node:util';
import { associate, createAssociator, learnScatter } from '@quintet/hazards';
import { readBulletin } from './bulletin.ts';
import { greedy } from './greedy.ts';
import type { KnownReport } from './known-report.ts';
import { madeUpSequence, USUAL_SEQUENCE } from './made-up-sequence.ts';
import { pairScore } from './pair-score.ts';

const { values } = parseArgs({
  options: {
    bulletin: { type: 'string', default: '../shared/data/crises/eq-association/isc_multi_agency_origins.csv' },
    seeds: { type: 'string', default: '6' },
    'first-seed': { type: 'string', default: '1' },
    origins: { type: 'string', default: '100000' },
    small: { type: 'boolean', default: false },
  },
});

function learned(reports: readonly KnownReport[]): KnownReport[][] {
  return grouped(reports, associate(reports, { scatter: learnScatter(reports) }));
}

function usual(reports: readonly KnownReport[]): KnownReport[][] {
  return grouped(reports, associate(reports));
}

function grouped(reports: readonly KnownReport[], { events }: ReturnType<typeof associate>): KnownReport[][] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return events.map(({ reports: ids }) => ids.map((id) => byId.get(id)!));
}

const METHODS = { learned, usual, greedy };

/** Means over several sets, one line a method. */
function compare(name: string, sets: readonly (readonly KnownReport[])[]): void {
  for (const [method, group] of Object.entries(METHODS)) {
    const scores = sets.map((reports) => pairScore(group(reports)));
    const mean = (of: 'precision' | 'recall'): string =>
      (scores.reduce((sum, score) => sum + score[of], 0) / scores.length).toFixed(4);
    const pairs = scores.reduce((sum, score) => sum + score.pairs, 0);
    print(
      `${name.padEnd(40)} ${method.padEnd(8)} precision ${mean('precision')} recall ${mean('recall')} (${pairs} pairs)`,
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const bulletin = readBulletin(values.bulletin)?.filter(({ startMs }) => startMs >= Date.UTC(1990, 0, 1));
if (bulletin) {
  compare('bulletin from 1990, without IDC and EIDC', [bulletin.filter(({ agency }) => !/^E?IDC$/.test(agency))]);
  compare('bulletin from 1990', [bulletin]);
  for (const half of [0, 1]) {
    const part = bulletin.filter(({ trueEvent }) => Number(trueEvent) % 2 === half);
    compare(`bulletin from 1990, ${half === 0 ? 'even' : 'odd'} events`, [part]);
  }
} else print(`No bulletin at ${values.bulletin}: left out.`);

const seeds = Array.from(
  { length: values.small ? 1 : Number(values.seeds) },
  (_, i) => Number(values['first-seed']) + i,
);
const made = (options: Partial<typeof USUAL_SEQUENCE>): KnownReport[][] =>
  seeds.map((seed) => madeUpSequence({ ...USUAL_SEQUENCE, ...options, seed }));
compare('aftershocks, one a minute', made({}));
compare('aftershocks, six a minute at first', made({ omoriHours: 0.5 }));
compare('aftershocks, one a minute throughout', made({ omoriHours: 1e5, hours: 6 }));
compare('aftershocks, all agencies 3 s and 15 km', made({ timeS: [3, 3], km: [15, 15] }));

const origins = values.small ? 10_000 : Number(values.origins);
const many = madeUpSequence({ ...USUAL_SEQUENCE, seed: 1, omoriHours: 1e6, hours: origins / 60 / 3 }).slice(0, origins);
/** Seconds of the processor, which others on the machine do not lengthen much, and seconds that passed. */
function time(name: string, run: () => void): void {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  run();
  const used = process.cpuUsage(cpu);
  const cpuS = (used.user + used.system) / 1e6;
  const rate = Math.round(many.length / cpuS);
  print(
    `${name}: ${many.length} origins, one event a minute: ${cpuS.toFixed(2)} s of processor time (${rate}/s), ${((performance.now() - start) / 1000).toFixed(2)} s passed`,
  );
}
time('learn the scatter', () => learnScatter(many));
time('all at once', () => associate(many, { isExplained: false }));
time('all at once, explained', () => associate(many));
const associator = createAssociator();
time('one by one', () => {
  for (const report of many) associator.add(report);
});
