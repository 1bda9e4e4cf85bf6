/**
 * The graph over the store: a million entities and five million links, and beside them a market of a million companies
 * and owners, in the embedded PostgreSQL. How long it takes to say how two are connected, who owns a company, and who
 * the neighbours of an entity are.
 *
 * node --conditions=source benchmarks/network/store.ts [--entities 1000000] [--queries 300] [--folder DIR]
 *
 * With `--folder` the store is kept there and loaded once.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ownershipOf } from '@quintet/core/assess';
import { findEntities, readGroups, readNeighbours, readPaths, readShared, Subjects } from '@quintet/core/link/network';
import type { Entity } from '@quintet/core/model';
import { takeInEntities } from '@quintet/core/observe/intake';
import { openStore, type Tx } from '@quintet/core/store';
import { sql } from 'kysely';
import { market } from '../ownership/market.ts';
import { quantile } from '../node/quantile.ts';
import { seeded } from '../names/random.ts';
import { madeUpNetwork } from './made-up-network.ts';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1000000' },
    queries: { type: 'string', default: '300' },
    folder: { type: 'string' },
  },
});
const count = Number(values.entities);
const queries = Number(values.queries);
const BATCH = 2000;
const WARM_UP = 20;

function* batches(entities: Iterable<Entity>): Generator<Entity[]> {
  let batch: Entity[] = [];
  for (const entity of entities) {
    if (batch.push(entity) < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** The market as a register writes it. */
function* register(): Generator<Entity> {
  const { parties, interests } = market({ entities: count, seed: 7 });
  for (const { id, schema, caption } of parties) yield { id, schema, properties: { name: [caption] } };
  for (const { id, owner, asset, share } of interests) {
    const percentage = share!.min === share!.max ? String(share!.min) : `${share!.min}-${share!.max}`;
    yield { id, schema: 'Ownership', properties: { owner: [owner], asset: [asset], percentage: [percentage] } };
  }
}

const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'quintet-bench-')));
const kept = existsSync(join(folder, 'postgres'));
const store = await openStore({ dataFolder: folder });
const within = async <T>(work: (tx: Tx) => Promise<T>) => await store.db.transaction().execute(work);
const say = (text: string) => process.stdout.write(`${text}\n`);

async function load(dataset: string, entities: Iterable<Entity>): Promise<void> {
  const started = performance.now();
  const intake = { dataset, by: 'bench', handling: 'TLP:CLEAR', nature: 'fact' } as const;
  const taken = await within(async (tx) => await takeInEntities(tx, batches(entities), intake));
  const seconds = (performance.now() - started) / 1000;
  say(
    `${dataset}: ${taken.entities} entities and links, ${taken.statements} statements in ${seconds.toFixed(0)} s, ${Math.round(taken.statements / seconds)} a second`,
  );
}

async function measure(
  what: string,
  ask: (tx: Tx, random: () => number) => Promise<string>,
  asked = queries,
): Promise<void> {
  const random = seeded(7);
  const times: number[] = [];
  const answers = new Map<string, number>();
  let slowest = '';
  for (let i = 0; i < asked + Math.min(WARM_UP, asked); i++) {
    const begun = performance.now();
    const answer = await within(async (tx) => await ask(tx, random));
    const time = performance.now() - begun;
    if (i < Math.min(WARM_UP, asked)) continue;
    if (times.every((other) => other < time)) slowest = answer;
    times.push(time);
    const kind = answer.split(':')[0]!;
    answers.set(kind, (answers.get(kind) ?? 0) + 1);
  }
  const ms = (share: number) => `${quantile(times, share).toFixed(1)} ms`;
  const kinds = [...answers].map(([kind, n]) => `${n} ${kind}`).join(', ');
  say(`${what}: p50 ${ms(0.5)}, p90 ${ms(0.9)}, p99 ${ms(0.99)}, most ${ms(1)} (${slowest}); ${kinds}`);
}

try {
  if (!kept) {
    await load('network', madeUpNetwork(count));
    await load('market', register());
    // As PostgreSQL does by itself within a minute.
    await sql`vacuum`.execute(store.db);
  }
  const any = (random: () => number) => `network/e${Math.floor(random() * count)}`;
  await measure('path, depth 6, five best', async (tx, random) => {
    const [a, b] = [any(random), any(random)];
    const found = await readPaths(tx, a, b);
    return `${found!.paths.length > 0 ? 'connected' : 'not connected'}${found!.bounded ? ', bounded' : ''}: ${a} ${b}`;
  });
  const companies = Math.floor(count * 0.7);
  const today = new Date().toISOString().slice(0, 10);
  await measure('owners of one company', async (tx, random) => {
    const key = `market/c${1 + Math.floor(random() * (companies - 1))}`;
    const found = await ownershipOf(tx, key, { at: today, detectors: [] });
    return `answered: ${key} with ${found!.owners.length} owners, ${found!.network.nodes.length} parties`;
  });
  await measure('neighbours of one entity', async (tx, random) => {
    const key = any(random);
    return `answered: ${key} with ${(await readNeighbours(tx, [key])).nodes.length}`;
  });
  const near = (random: () => number, size: number) => {
    const from = Math.floor(random() * (count - size));
    return Array.from({ length: size }, (_, i) => `network/e${from + i}`);
  };
  await measure('what twenty have in common', async (tx, random) => {
    const { common } = await readShared(tx, near(random, 20), new Subjects(tx));
    return `answered: ${common.length} things`;
  });
  await measure(
    'groups among 2,000',
    async (tx, random) => {
      const { groups } = await readGroups(tx, near(random, 2000), new Subjects(tx));
      return `answered: ${groups.length} groups`;
    },
    10,
  );
  await measure('found by words', async (tx, random) => {
    const found = await findEntities(tx, `company ${Math.floor(random() * 100)}`);
    return `answered: ${found.length}`;
  });
  const hub = performance.now();
  const owners = await within(async (tx) => await ownershipOf(tx, 'market/c0', { at: today, detectors: [] }));
  say(
    `owners of a company with 100,000 shareholders: ${(performance.now() - hub).toFixed(0)} ms; ${owners!.notes.join(' ')}`,
  );
} finally {
  await store.close();
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
