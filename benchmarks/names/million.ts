/**
 * One query among a million entities, in process; a third of the queries listed as they stand, a third misspelt, a third
 * not listed. With `--exhaustive` each of 1,000 queries is also compared with 20,000 entities one by one.
 *
 *     npm run bench:million [-- --entities N] [-- --exhaustive]
 */
import { createIndex, type ListedSubject, scorePair, type Subject } from '@quintet/names';
import { madeUpWorld } from './made-up-world.ts';
import { misspell } from './misspell.ts';
import { pick, seeded } from './random.ts';

const QUERIES = 3000;
const WARM_UP = 2000;
const EXHAUSTIVE_QUERIES = 1000;
const EXHAUSTIVE_ENTITIES = 20_000;
const asked = process.argv.indexOf('--entities');
const size = asked < 0 ? 1_000_000 : Number(process.argv[asked + 1]);

function line(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(62)} ${value}\n`);
}

function megabytes(): string {
  return `${Math.round(process.memoryUsage().rss / 1_000_000)} MB`;
}

function queriesAmong(listed: readonly ListedSubject[], count: number, seed: number): Subject[] {
  const random = seeded(seed);
  const strangers = [...madeUpWorld(count, seeded(seed + 1))];
  return Array.from({ length: count }, (_, i) => {
    if (i % 3 === 2) return strangers[i]!;
    const entry = pick(listed, random);
    return i % 3 === 0 ? entry : misspell(entry, random);
  });
}

const listed = [...madeUpWorld(size, seeded(1))];
line('entities made', `${listed.length}, ${megabytes()}`);
const from = performance.now();
const index = createIndex(listed);
line(
  'loading',
  `${((performance.now() - from) / 1000).toFixed(1)} s, ${megabytes()} with the entities, ${index.stats().names} names`,
);
for (const query of queriesAmong(listed, WARM_UP, 10)) index.match(query, { limit: 10 });
const compared = index.stats().compared;
const times = new Float64Array(QUERIES);
for (const [i, query] of queriesAmong(listed, QUERIES, 20).entries()) {
  const start = performance.now();
  index.match(query, { limit: 10 });
  times[i] = performance.now() - start;
}
times.sort();
const quantile = (share: number): string => times[Math.floor(share * QUERIES)]!.toFixed(2);
line('one query: p50, p99, longest', `${quantile(0.5)}, ${quantile(0.99)}, ${times.at(-1)!.toFixed(1)} ms`);
line('  names compared', `${Math.round((index.stats().compared - compared) / QUERIES)} per query`);
if (process.argv.includes('--exhaustive')) exhaustive();

/** Every entity that reaches the threshold when all are compared must have been found. */
function exhaustive(): void {
  const random = seeded(30);
  const some = Array.from({ length: EXHAUSTIVE_ENTITIES }, () => pick(listed, random));
  let reached = 0;
  let lost = 0;
  for (const query of queriesAmong(some, EXHAUSTIVE_QUERIES, 40)) {
    const found = new Set(index.match(query, { limit: size }).map(({ id }) => id));
    for (const entity of some) {
      if (!scorePair(query, entity).match) continue;
      reached++;
      if (!found.has(entity.id)) lost++;
    }
  }
  line('entities that reach the threshold, of these not found', `${reached}, ${lost}`);
}
