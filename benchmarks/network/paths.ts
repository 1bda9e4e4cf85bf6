/**
 * How long it takes to say how two of a million entities are connected, over five million links of which a few entities
 * have very many. `node --conditions=source benchmarks/network/paths.ts [--entities 1000000] [--queries 300]`
 */
import { parseArgs } from 'node:util';
import { findPaths, MemoryLinks } from '@quintet/core/link/network';
import { quantile } from '../node/quantile.ts';
import { seeded } from '../names/random.ts';
import { LINKS_PER_ENTITY, madeUpNetwork } from './made-up-network.ts';

const { values } = parseArgs({
  options: { entities: { type: 'string', default: '1000000' }, queries: { type: 'string', default: '300' } },
});
const count = Number(values.entities);
const random = seeded(7);

const started = performance.now();
const links = new MemoryLinks(madeUpNetwork(count));
const loaded = (performance.now() - started) / 1000;
process.stdout.write(
  `${count} entities, ${count * LINKS_PER_ENTITY} links in memory: ${loaded.toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
);
const times: number[] = [];
let connected = 0;
let bounded = 0;
for (let i = 0; i < Number(values.queries); i++) {
  const [a, b] = [`e${Math.floor(random() * count)}`, `e${Math.floor(random() * count)}`];
  const begun = performance.now();
  const found = await findPaths(links, a, b);
  times.push(performance.now() - begun);
  if (found.paths.length > 0) connected++;
  if (found.bounded) bounded++;
}
process.stdout.write(
  `path, depth 6, five best: p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms; ${connected} of ${times.length} connected, ${bounded} searches gave up at their bound\n`,
);
