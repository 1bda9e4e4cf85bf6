/**
 * How often the vessel that broke a cable is found first among fifty others, by made-up faults; and how many of the others
 * score high without a cause.
 * `node --conditions=source benchmarks/hazards/vessel-at-fault.ts [--seeds 200] [--from 1] [--list] [--small]`
 */
import { parseArgs } from 'node:util';
import { rankAtFault, type VesselAtFault } from '@quintet/core/assess/exposure';
import { randomNumbers } from '../tracks/random-numbers.ts';
import { CULPRIT_KINDS, madeUpFault } from './made-up-fault.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
  },
});
const seeds = values.small ? 20 : Number(values.seeds);
/** A score that asks for a look. */
const LOOK_FROM = 0.5;
const ORDINARY_BELOW = 0.3;

const tallies = new Map(CULPRIT_KINDS.map((kind) => [kind, { of: 0, first: 0, amongThree: 0, scoreMean: 0 }]));
let [looks, rightLooks, passers, passersHigh, ms] = [0, 0, 0, 0, 0];
for (let seed = Number(values.from); seed < Number(values.from) + seeds; seed++) {
  const { fault, vessels, culprit, culpritKind } = madeUpFault(randomNumbers(seed));
  const from = performance.now();
  const ranked = rankAtFault(fault, vessels);
  ms += performance.now() - from;
  const at = ranked.findIndex(({ track }) => track === culprit);
  const tally = tallies.get(culpritKind)!;
  tally.of++;
  if (at === 0) tally.first++;
  if (at >= 0 && at < 3) tally.amongThree++;
  tally.scoreMean += ranked[at]?.score ?? 0;
  looks += ranked.filter(({ score }) => score >= LOOK_FROM).length;
  if ((ranked[at]?.score ?? 0) >= LOOK_FROM) rightLooks++;
  const passing = ranked.filter(({ kind }) => kind === 'cargo').filter(({ track }) => track !== culprit);
  passers += passing.length;
  passersHigh += passing.filter(({ score }) => score >= ORDINARY_BELOW).length;
  if (values.list && at !== 0) list(seed, culpritKind, ranked, culprit);
}

const all = [...tallies.values()];
const told = JSON.stringify({
  faults: seeds,
  first: share(sum(all.map(({ first }) => first)), seeds),
  amongThree: share(sum(all.map(({ amongThree }) => amongThree)), seeds),
  precisionOfLooks: share(rightLooks, looks),
  recallOfLooks: share(rightLooks, seeds),
  passers,
  passersAtOrAbove03: passersHigh,
  msAFault: Math.round((10 * ms) / seeds) / 10,
  byKind: Object.fromEntries(
    [...tallies].map(([kind, { of, first, amongThree, scoreMean }]) => [
      kind,
      { of, first: share(first, of), amongThree: share(amongThree, of), scoreMean: share(scoreMean, of) },
    ]),
  ),
});
process.stdout.write(`${told}\n`);

function list(seed: number, kind: string, ranked: readonly VesselAtFault[], culprit: string): void {
  for (const one of [ranked[0], ranked.find(({ track }) => track === culprit)])
    process.stderr.write(`${JSON.stringify({ seed, kind, ...one, stretch: undefined })}\n`);
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : Math.round((1000 * part) / of) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
