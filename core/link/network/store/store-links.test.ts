import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entity } from '../../../model/index.ts';
import { takeInEntities } from '../../../observe/intake/index.ts';
import type { Store, Tx } from '../../../store/index.ts';
import { testStore } from '../../../testing/index.ts';
import { findPaths, type FoundPaths, type PathOptions } from '../find-paths.ts';
import { MemoryLinks } from '../memory-links.ts';
import { readNeighbours } from './read-neighbours.ts';
import { StoreLinks } from './store-links.ts';

let store: Store;
let feeds = 0;

beforeAll(async () => {
  store = await testStore();
});

afterAll(async () => store.close());

const within = async <T>(work: (tx: Tx) => Promise<T>) => await store.db.transaction().execute(work);

async function says(dataset: string, entities: readonly Entity[]): Promise<void> {
  await within((tx) => takeInEntities(tx, [entities], { dataset, by: 'test', handling: 'TLP:CLEAR', nature: 'fact' }));
}

async function areOne(canonicalId: string, ...keys: string[]): Promise<void> {
  const rows = keys.map((key) => {
    const [dataset, id] = key.split('/') as [string, string];
    return { dataset, entity_id: id, canonical_id: canonicalId };
  });
  await within((tx) => tx.insertInto('same_entity').values(rows).execute());
}

const company = (id: string): Entity => ({ id, schema: 'Company', properties: { name: [`Firm ${id}`] } });
const owns = (id: string, owner: string, asset: string, more: Entity['properties'] = {}): Entity => ({
  id,
  schema: 'Ownership',
  properties: { owner: [owner], asset: [asset], ...more },
});

/** Paths in the store under the ids of one feed. */
async function inStore(dataset: string, a: string, b: string, options: PathOptions): Promise<FoundPaths> {
  const found = await within((tx) => findPaths(new StoreLinks(tx), `${dataset}/${a}`, `${dataset}/${b}`, options));
  return JSON.parse(JSON.stringify(found).replaceAll(`"${dataset}/`, '"')) as FoundPaths;
}

const SCHEMATA = ['Ownership', 'UnknownLink', 'Payment'] as const;
const ENDS = { Ownership: ['owner', 'asset'], UnknownLink: ['subject', 'object'], Payment: ['payer', 'beneficiary'] };
const linkOf = fc.record({
  from: fc.nat(7),
  to: fc.nat(7),
  schema: fc.constantFrom(...SCHEMATA),
  startDate: fc.option(fc.constantFrom('2019', '2020-05', '2020-06', '2021-01-31', '31.12.2019', '2021-13-45'), {
    nil: undefined,
  }),
  endDate: fc.option(fc.constantFrom('2019', '2020', '2020-05', '2020-06-01', '01.01.2010', '2019-02-30'), {
    nil: undefined,
  }),
});

test('the store gives the same paths as files in memory', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(linkOf, { maxLength: 20 }),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(2, 5, 1000),
      fc.constantFrom(undefined, '2020-06-01'),
      async (drawn, depth, hubLinks, at) => {
        const entities = [
          ...['0', '1', '2'].map(company),
          ...drawn.map(({ from, to, schema, startDate, endDate }, i): Entity => {
            const [source, target] = ENDS[schema] as [string, string];
            const dates = {
              ...(startDate === undefined ? {} : { startDate: [startDate] }),
              ...(endDate === undefined ? {} : { endDate: [endDate] }),
            };
            return { id: `l${i}`, schema, properties: { [source]: [`${from}`], [target]: [`${to}`], ...dates } };
          }),
        ];
        const dataset = `drawn-${feeds++}`;
        await says(dataset, entities);
        const options = { depth, hubLinks, at };
        const wanted = await findPaths(new MemoryLinks(entities), '0', '1', options);
        expect(await inStore(dataset, '0', '1', options)).toEqual(JSON.parse(JSON.stringify(wanted)));
      },
    ),
    { numRuns: 100 },
  );
});

test('the links of all members are those of the whole, and lead to the whole', async () => {
  await says('one', [company('a'), company('m'), owns('1', 'a', 'm')]);
  await says('two', [company('n'), company('b'), owns('2', 'n', 'b')]);
  await areOne('Q-7', 'one/m', 'two/n');
  const { paths } = await within((tx) => findPaths(new StoreLinks(tx), 'one/a', 'two/b'));
  expect(paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['one/a', 'one/m', 'two/b']]);
});

test('a link between two members of one entity is a link to itself', async () => {
  await says('self', [company('a'), company('b'), owns('1', 'a', 'b'), owns('2', 'a', 'a')]);
  await areOne('Q-8', 'self/a', 'self/b');
  const found = await within((tx) => new StoreLinks(tx).ends(['self/a'], { hubLinks: 10 }));
  expect(new Set(found.get('self/a')?.ends)).toEqual(new Set(['self/a']));
});

test('a hub with 100,000 links is counted and not read', async () => {
  await says('hub', [company('agent'), company('f1'), owns('h1', 'agent', 'f1')]);
  await sql`insert into feed_edge (dataset, entity_id, link_id, schema, source_id, target_id, verb)
    select 'hub', 'h' || i, 'h' || i, 'Ownership', 'agent', 'f' || i, 'owns' from generate_series(2, 100000) i`.execute(
    store.db,
  );
  const begun = performance.now();
  const network = await within((tx) => readNeighbours(tx, ['hub/agent', 'hub/f1']));
  expect(network.more).toEqual([{ key: 'hub/agent', schema: 'Ownership', count: 100_000, hub: true }]);
  expect(network.edges.map(({ key }) => key)).toEqual(['hub/h1']);
  const { paths, hubs } = await inStore('hub', 'f1', 'f2', {});
  expect([paths, hubs.map(({ id }) => id)]).toEqual([[], ['agent']]);
  expect((await inStore('hub', 'f1', 'agent', {})).paths).toHaveLength(1);
  expect(performance.now() - begun).toBeLessThan(5000);
});
