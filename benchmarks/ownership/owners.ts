/**
 * How long it takes to say who stands behind a company in a graph of a million entities, and whether the shares are
 * those of the linear system.
 *
 * node --conditions=source benchmarks/ownership/owners.ts [--entities 1000000] [--queries 5000]
 */
import { parseArgs } from 'node:util';
import { createInterestGraph, ownersOf } from '@quintet/ownership';
import { seeded } from '../names/random.ts';
import { quantile } from '../node/quantile.ts';
import { largestDifference } from './dense.ts';
import { market } from './market.ts';

const { values } = parseArgs({
  options: { entities: { type: 'string', default: '1000000' }, queries: { type: 'string', default: '5000' } },
});
const entities = Number(values.entities);
const queries = Number(values.queries);
const say = (what: string, value: string) => process.stdout.write(`${what.padEnd(44)} ${value}\n`);

const data = market({ entities, seed: 7 });
const before = performance.now();
const graph = createInterestGraph(data);
say('entities, interests', `${graph.size}, ${graph.interestCount}`);
say('building the graph', `${((performance.now() - before) / 1000).toFixed(1)} s`);

const random = seeded(11);
const companies = Math.floor(entities * 0.7);
const times: number[] = [];
let explored = 0;
let stopped = 0;
let slowest = '';
for (let i = 0; i < queries + 200; i++) {
  const id = `c${1 + Math.floor(random() * (companies - 1))}`;
  const started = performance.now();
  const found = ownersOf(graph, id);
  const time = performance.now() - started;
  if (i < 200) continue;
  if (times.every((other) => other < time)) slowest = `${id}: ${found?.explored.entities} entities above`;
  times.push(time);
  explored = Math.max(explored, found?.explored.entities ?? 0);
  if (found?.explored.isComplete === false) stopped++;
}
const ms = (value: number) => `${value.toFixed(2)} ms`;
times.sort((a, b) => a - b);
say('owners of one company, p50', ms(quantile(times, 0.5)));
say('owners of one company, p99', ms(quantile(times, 0.99)));
say('owners of one company, slowest', `${ms(times.at(-1) ?? 0)} (${slowest})`);
say('most entities above one company', String(explored));
say('searches stopped at a limit', `${stopped} of ${queries}`);

const hub = performance.now();
const hubOwners = ownersOf(graph, 'c0')?.owners.length ?? 0;
say(`a company with ${hubOwners} shareholders`, ms(performance.now() - hub));
say('memory', `${Math.round(process.memoryUsage().rss / 1e6)} MB`);
say(
  '20 random graphs of 300 companies against a dense solve',
  `largest difference ${largestDifference(20).toExponential(1)} percentage points`,
);
