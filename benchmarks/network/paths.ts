/**
 * How long it takes to say how two of a million entities are connected, over five million links of which a few entities
 * have very many. `node --conditions=source benchmarks/network/paths.ts [--entities 1000000] [--queries 300]`
 */
import { parseArgs } from 'node:util';
import { findPaths, MemoryLinks } from '@quintet/core/link/network';
import type { Entity } from '@quintet/core/model';
import { quantile } from '../node/quantile.ts';
import { seeded } from '../names/random.ts';

const { values } = parseArgs({
  options: { entities: { type: 'string', default: '1000000' }, queries: { type: 'string', default: '300' } },
});
const count = Number(values.entities);
const LINKS_PER_ENTITY = 5;
/** How strongly links crowd on few entities: of a thousand firms most sit with one agent. */
const CROWDING = 3;
const random = seeded(20_261_125);

/** Half of the links are among neighbours, as in families and firms; half go anywhere, most to the crowded few. */
function other(from: number): number {
  if (random() < 0.5) return (from + 1 + Math.floor(random() * 20)) % count;
  return Math.floor(count * random() ** CROWDING);
}

function* network(): Generator<Entity> {
  for (let i = 0; i < count; i++) {
    yield { id: `e${i}`, schema: i % 3 === 0 ? 'Company' : 'Person', properties: { name: [`Entity ${i}`] } };
  }
  for (let i = 0; i < count * LINKS_PER_ENTITY; i++) {
    const from = Math.floor(random() * count);
    const properties = { owner: [`e${from}`], asset: [`e${other(from)}`] };
    yield { id: `l${i}`, schema: 'Ownership', properties };
  }
}

const started = performance.now();
const links = new MemoryLinks(network());
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
