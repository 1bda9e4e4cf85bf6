/**
 * What the detectors find of the behaviours planted in made-up seas, and what they find that is not there: recall by behaviour
 * and false findings per 1,000 vessel-days, through the real decoder and tracker.
 *
 * node --conditions=source benchmarks/tracks/planted.ts [--seeds 1,2,3] [--vessels 300] [--days 5] [--threshold 0.55]
 *   [--ports known|learned] [--list] [--small]
 *
 * `--list` also prints each miss and each false finding, as a JSON line.
 */
import { parseArgs } from 'node:util';
import { behaviourKinds, sailSea, scoreSea, type SeaScore } from '@quintet/exercise';
import { detectSea } from './detect-sea.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1,2,3' },
    vessels: { type: 'string', default: '300' },
    days: { type: 'string', default: '5' },
    threshold: { type: 'string', default: '0.55' },
    ports: { type: 'string', default: 'known' },
    list: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
  },
});
const seeds = values.small ? [1] : values.seeds.split(',').map(Number);
const vessels = values.small ? 70 : Number(values.vessels);
const days = values.small ? 3 : Number(values.days);
const threshold = Number(values.threshold);
const say = (what: string, value: string) => process.stdout.write(`${what.padEnd(44)} ${value}\n`);

const scores: SeaScore[] = [];
let vesselDays = 0;
for (const seed of seeds) {
  const sea = sailSea({ seed, vessels, days });
  const detected = detectSea(sea, values.ports === 'known');
  const score = scoreSea(sea.truth, detected.findings, threshold);
  scores.push(score);
  vesselDays += detected.vesselDays;
  const wrong = score.falseFindings.length;
  say(
    `seed ${seed}: ${sea.vessels} vessels, ${detected.vesselDays} vessel-days`,
    `${detected.megabytes.toFixed(1)} MB in ${detected.seconds.toFixed(1)} s, ${wrong} false`,
  );
  if (values.list) list(seed, score);
}

say('found of those planted', '');
for (const kind of behaviourKinds) rate(`  ${kind}`, [kind]);
rate('  gap, meeting, ring, jump, swapped MMSI', ['gap', 'meeting', 'ring', 'jump', 'swapped_mmsi']);
rate('  all', behaviourKinds);
const falseByType = summed(({ falseByType: counts }) => counts);
for (const [type, count] of Object.entries(falseByType)) say(`false ${type}`, String(count));
for (const [kind, count] of Object.entries(summed(({ decoysHit }) => decoysHit)))
  say(`  on look-alike ${kind}`, String(count));
const wrong = Object.values(falseByType).reduce((sum, count) => sum + count, 0);
say('false findings per 1,000 vessel-days', `${((wrong / vesselDays) * 1000).toFixed(2)} (${wrong} in ${vesselDays})`);

function rate(what: string, kinds: readonly string[]): void {
  const of = scores.reduce((sum, { found }) => sum + counted(found, kinds, 'of'), 0);
  const hit = scores.reduce((sum, { found }) => sum + counted(found, kinds, 'hit'), 0);
  const told = scores.reduce((sum, score) => sum + counted(score.told, kinds, 'hit'), 0);
  const share = `${hit} of ${of} (${((hit / of) * 100).toFixed(0)} %), at any score ${told}`;
  say(what, of === 0 ? 'none planted' : share);
}

function counted(rates: SeaScore['found'], kinds: readonly string[], what: 'hit' | 'of'): number {
  return kinds.reduce((sum, kind) => sum + (rates[kind]?.[what] ?? 0), 0);
}

function summed(countsOf: (score: SeaScore) => Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const score of scores)
    for (const [key, count] of Object.entries(countsOf(score))) sums[key] = (sums[key] ?? 0) + count;
  return sums;
}

function list(seed: number, { missed, falseFindings }: SeaScore): void {
  for (const line of missed) process.stdout.write(`${JSON.stringify({ seed, missed: line })}\n`);
  for (const finding of falseFindings) process.stdout.write(`${JSON.stringify({ seed, false: finding })}\n`);
}
