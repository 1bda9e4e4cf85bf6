import { FLAG_PARAMETERS } from '@quintet/ownership';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entity } from '../../model/index.ts';
import { putInForce, takeInEntities } from '../../observe/intake/index.ts';
import type { Store, Tx } from '../../store/index.ts';
import { testStore } from '../../testing/index.ts';
import type { OwnershipDetector } from './ownership-detector.ts';
import { type OwnershipFound, type OwnershipOptions, ownershipOf } from './ownership-of.ts';

let store: Store;

beforeAll(async () => {
  store = await testStore();
});

afterAll(async () => store.close());

const DETECTORS = (
  [
    'circular-ownership',
    'opaque-end',
    'nominee',
    'shelf-company-awakened',
    'mass-address',
    'owner-on-list',
    'change-near-listing',
  ] as const
).map((id): OwnershipDetector => ({ id, version: '1', title: id, parameters: { flags: {} } }));

const within = async <T>(work: (tx: Tx) => Promise<T>) => await store.db.transaction().execute(work);

async function says(dataset: string, ...entities: Entity[]): Promise<void> {
  await within((tx) => takeInEntities(tx, [entities], { dataset, by: 'test', handling: 'TLP:CLEAR', nature: 'fact' }));
}

async function owners(key: string, options: Partial<OwnershipOptions> = {}): Promise<OwnershipFound> {
  const found = await within((tx) => ownershipOf(tx, key, { at: '2026-01-01', detectors: DETECTORS, ...options }));
  if (!found) throw new Error(`nothing is known of ${key}`);
  return found;
}

async function areOne(canonicalId: string, ...keys: string[]): Promise<void> {
  const rows = keys.map((key) => {
    const [dataset, id] = key.split('/') as [string, string];
    return { dataset, entity_id: id, canonical_id: canonicalId };
  });
  await within((tx) => tx.insertInto('same_entity').values(rows).execute());
}

const company = (id: string, more: Entity['properties'] = {}): Entity => ({
  id,
  schema: 'Company',
  properties: { name: [`Firm ${id}`], ...more },
});
const person = (id: string, more: Entity['properties'] = {}): Entity => ({
  id,
  schema: 'Person',
  properties: { name: [`Person ${id}`], ...more },
});
const owns = (
  id: string,
  owner: string,
  asset: string,
  percentage: string,
  more: Entity['properties'] = {},
): Entity => ({
  id,
  schema: 'Ownership',
  properties: { owner: [owner], asset: [asset], percentage: [percentage], ...more },
});

/** Lines that are no entities. */
const PARTS: Readonly<Record<string, string>> = { unknown: 'not declared', cut: 'not looked at', circle: 'each other' };

const shares = ({ owners: lines }: OwnershipFound) =>
  lines.map(({ key, kind, share }) => [key ?? PARTS[kind] ?? kind, share.min, share.max]);
const flags = (found: OwnershipFound) => found.flags.map(({ code }) => code);

describe('what is wrong in the data is kept, marked and explained', () => {
  test('an owner that nobody describes', async () => {
    await says('dangling', company('c'), owns('o', 'ghost', 'c', '60'));
    const found = await owners('dangling/c');
    expect(shares(found)).toEqual([
      ['dangling/ghost', 60, 60],
      ['not declared', 40, 40],
    ]);
    expect(found.owners[0]).toMatchObject({ kind: 'undescribed', caption: 'ghost' });
    expect(found.flags[0]?.text).toBe('60 % ends at "ghost". No entity of this id is known.');
    expect(found.notes.join(' ')).toMatch(/dangling\/ghost.*leads to something that is not in the data/);
  });

  test('a company that nobody describes, and has owners', async () => {
    await says('headless', person('p'), owns('o', 'p', 'ghost', '60'));
    expect(shares(await owners('headless/ghost'))[0]).toEqual(['headless/p', 60, 60]);
  });

  test('a company that owns itself', async () => {
    await says('self', company('c'), person('p'), owns('o1', 'c', 'c', '20'), owns('o2', 'p', 'c', '80'));
    const found = await owners('self/c');
    expect(shares(found)).toEqual([['self/p', 100, 100]]);
    expect(flags(found)).toEqual(['circular-ownership']);
    expect(found.notes.join(' ')).toContain('hold shares in themselves');
  });

  test('a record that owns another which is one with it: nobody else holds more by that', async () => {
    await says(
      'inner',
      company('a'),
      company('b'),
      person('p'),
      person('q'),
      owns('o1', 'a', 'b', '60'),
      owns('o2', 'p', 'b', '40'),
      owns('o3', 'q', 'a', '35'),
    );
    await areOne('Q-inner', 'inner/a', 'inner/b');
    const found = await owners('inner/b');
    expect(shares(found)).toEqual([
      ['inner/p', 40, 40],
      ['inner/q', 35, 35],
      ['not declared', 25, 25],
    ]);
    expect(flags(found)).not.toContain('circular-ownership');
    expect(found.notes).toContain(
      '1 link between records that are one is left out: who stands outside is not said by it.',
    );
    expect(found.network.edges.map(({ key }) => key).sort()).toEqual(['inner/o2', 'inner/o3']);
  });

  test('a stake held together with a record that is one with its asset', async () => {
    const both = { ...owns('o1', 'a', 'b', '60'), properties: { owner: ['a', 'p'], asset: ['b'], percentage: ['60'] } };
    await says('together', company('a'), company('b'), person('p'), both);
    await areOne('Q-together', 'together/a', 'together/b');
    const found = await owners('together/b');
    expect(shares(found).find(([key]) => key === 'together/p')).toEqual(['together/p', 0, 60]);
  });

  test('140 % in sum', async () => {
    await says('over', company('c'), person('p'), person('q'), owns('o1', 'p', 'c', '80'), owns('o2', 'q', 'c', '60'));
    const found = await owners('over/c');
    expect(shares(found)).toEqual([
      ['over/p', 80, 80],
      ['over/q', 60, 60],
    ]);
    expect(found.notes.join(' ')).toMatch(/More than 100 % is declared.*Firm c/);
  });

  test('a circle of companies that only own each other', async () => {
    await says('circle', company('a'), company('b'), owns('1', 'a', 'b', '100'), owns('2', 'b', 'a', '100'));
    const found = await owners('circle/a');
    expect(shares(found)).toEqual([['each other', 100, 100]]);
    expect(flags(found)).toEqual(['circular-ownership', 'opaque-end']);
    expect(found.flags[1]?.text).toContain('ends at "Owned by each other alone"');
    expect(found.network.nodes.map(({ undeclared }) => undeclared)).toEqual([undefined, undefined]);
    expect(found.notes.join(' ')).toContain('owned by each other alone');
  });

  test('a stake that ends before it begins', async () => {
    const dates = { startDate: ['2021'], endDate: ['2019-01-01'] };
    await says('dates', company('c'), person('p'), owns('o', 'p', 'c', '60', dates));
    const found = await owners('dates/c', { at: '2020-06-01' });
    expect(shares(found)).toEqual([['not declared', 100, 100]]);
    expect(found.notes.join(' ')).toContain('ends before it begins');
  });

  test('stakes whose dates cannot be read hold on every day, drawn as they are counted; one that never counts is no change', async () => {
    await says(
      'unread',
      company('c', { incorporationDate: ['1999-05-05'] }),
      person('p'),
      owns('o1', 'p', 'c', '50', { startDate: ['2024-05-01'], endDate: ['2020-01-01'] }),
      owns('o2', 'p', 'c', '30', { startDate: ['31.12.2019'] }),
      owns('o3', 'p', 'c', '20', { startDate: ['2024-13-45'] }),
    );
    const found = await owners('unread/c');
    expect(shares(found)).toContainEqual(['unread/p', 50, 50]);
    expect(found.network.edges.map(({ key }) => key).sort()).toEqual(['unread/o2', 'unread/o3']);
    expect(flags(found)).toEqual(['opaque-end']);
  });

  test('whom a red flag names is drawn, so that it has a name', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `${i}`);
    await says(
      'dense',
      ...many.map((id) => company(id)),
      ...many.flatMap((id) =>
        many.filter((other) => other !== id).map((other) => owns(`${other}>${id}`, other, id, '3')),
      ),
    );
    const found = await owners('dense/0');
    const drawn = new Set(found.network.nodes.map(({ key }) => key));
    const named = found.flags.flatMap(({ ids }) => ids).filter((id) => id.includes('/'));
    expect(named.length).toBeGreaterThanOrEqual(20);
    expect(named.filter((id) => !drawn.has(id))).toEqual([]);
  });

  test('a company with 100,000 shareholders is read to its bound', async () => {
    await says('hub', company('c'), person('p0'), owns('o0', 'p0', 'c', '0.001'));
    await sql`insert into feed_entity (dataset, entity_id, schema, caption, properties, handling, nature, first_edition, hash)
      select 'hub', 'o' || i, 'Ownership', 'o', jsonb_build_object('percentage', jsonb_build_array('0.001')),
        'TLP:CLEAR', 'fact', 1, 'x' from generate_series(1, 99999) i`.execute(store.db);
    await sql`insert into feed_edge (dataset, entity_id, link_id, schema, source_id, target_id, verb)
      select 'hub', 'o' || i, 'o' || i, 'Ownership', 'p' || i, 'c', 'owns' from generate_series(1, 99999) i`.execute(
      store.db,
    );
    const begun = performance.now();
    const found = await owners('hub/c');
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(found.notes.join(' ')).toContain('More than 10000 interests stand above');
    expect(found.owners[0]).toMatchObject({ kind: 'cut', beneficial: false });
    expect(found.owners[0]?.share.max).toBeCloseTo(90, 3);
    expect(flags(found)).not.toContain('opaque-end');
    expect(found.network.nodes.find(({ key }) => key === 'hub/c')?.undeclared).toBeUndefined();
    expect(found.owners).toHaveLength(1000);
  });

  test('a chain that is longer than is looked', async () => {
    const ids = Array.from({ length: 30 }, (_, i) => String(i));
    await says(
      'chain',
      ...ids.map((id) => company(id)),
      ...ids.slice(1).map((id) => owns(`o${id}`, id, `${Number(id) - 1}`, '100')),
    );
    const found = await owners('chain/0', { bounds: { layers: 10, entities: 100, interests: 100 } });
    expect(found.notes.join(' ')).toContain('reached its bound of 10 layers');
    expect(found.owners).toMatchObject([{ key: 'chain/10', kind: 'cut', beneficial: false, control: true }]);
    expect(flags(found)).toEqual([]);
    expect(found.verdicts[0]?.text).toContain('was found above it. The search was bounded: more may stand behind.');
    const whole = await owners('chain/0');
    expect(whole.owners).toMatchObject([{ key: 'chain/29', kind: 'unknown', beneficial: true }]);
    expect(flags(whole)).toEqual(['opaque-end']);
  });
});

describe('several feeds', () => {
  test('the same id from two feeds is two entities, each with its own owners', async () => {
    await says('same-a', company('x'), person('p'), owns('o', 'p', 'x', '60'));
    await says('same-b', company('x'), person('p'), owns('o', 'p', 'x', '10'));
    expect(shares(await owners('same-a/x'))[0]).toEqual(['same-a/p', 60, 60]);
    expect(shares(await owners('same-b/x'))[1]).toEqual(['same-b/p', 10, 10]);
  });

  test('a stake that two feeds state counts once; where they differ it is the range, and that is said', async () => {
    await says('one', company('x'), person('p'), person('q'), owns('1', 'p', 'x', '60'), owns('2', 'q', 'x', '30'));
    await says('two', company('y'), person('r'), person('s'), owns('1', 'r', 'y', '60'), owns('2', 's', 'y', '40'));
    await areOne('Q-x', 'one/x', 'two/y');
    await areOne('Q-p', 'one/p', 'two/r');
    await areOne('Q-q', 'one/q', 'two/s');
    const found = await owners('two/y');
    expect(shares(found)).toEqual([
      ['one/p', 60, 60],
      ['one/q', 30, 40],
      ['not declared', 0, 10],
    ]);
    expect(found.notes.join(' ')).toContain(
      'Feeds differ on what Person q holds in Firm x (one: 30 %; two: 40 %). It counts as 30-40 %.',
    );
    expect(found.network.edges).toHaveLength(4);
  });

  test('a stake that ended in one feed and began anew in another is no contradiction', async () => {
    await says('then', company('x'), person('p'), owns('1', 'p', 'x', '60', { endDate: ['2020'] }));
    await says('now', company('x'), person('p'), owns('1', 'p', 'x', '10', { startDate: ['2021'] }));
    await areOne('Q-then-x', 'then/x', 'now/x');
    await areOne('Q-then-p', 'then/p', 'now/p');
    const at = async (day: string) =>
      (await owners('now/x', { at: day })).owners.find(({ key }) => key === 'now/p')?.share.max;
    expect([await at('2019-01-01'), await at('2026-01-01')]).toEqual([60, 10]);
  });
});

describe('who is listed', () => {
  const listed = (dataset: string, id: string, listingDate: string): Promise<unknown> => {
    const subject = person(id, { topics: ['sanction'] });
    const sanction = { id: `${id}-s`, schema: 'Sanction', properties: { entity: [id], listingDate: [listingDate] } };
    const entries = [{ id, subject, related: [sanction] }];
    return within((tx) =>
      putInForce(tx, { dataset, format: 'ftm-jsonl', files: [], entries, findings: [] }, { by: 'test' }),
    );
  };

  test('under a regime is who is on its list; the chain leads there; a change near the listing is told', async () => {
    await listed('eu_fsf', 'eu-1', '2025-03-01');
    await says(
      'register',
      company('c'),
      company('h'),
      person('p'),
      owns('1', 'h', 'c', '55'),
      owns('2', 'p', 'h', '50', { startDate: ['2025-02-01'] }),
    );
    await areOne('Q-listed', 'eu_fsf/eu-1', 'register/p');
    const found = await owners('register/c');
    expect(found.verdicts.map(({ regime, owned, controlled, chain }) => [regime, owned, controlled, chain])).toEqual([
      ['eu', true, false, ['register/c', 'register/h', 'eu_fsf/eu-1']],
      ['us', false, false, []],
      ['uk', false, false, []],
    ]);
    expect(found.verdicts[0]?.text).toContain('27.5 %');
    expect(found.verdicts[1]?.text).toBe('Nobody who is listed under this regime stands above it.');
    expect(flags(found)).toEqual(['opaque-end', 'owner-on-list', 'change-near-listing']);
    expect(found.flags.at(-1)?.text).toContain('28 days before being listed');
  });

  test('whom only a source calls sanctioned is on no list: that is told, and decides nothing', async () => {
    await says('topic', company('c'), person('p', { topics: ['sanction'] }), owns('1', 'p', 'c', '100'));
    const found = await owners('topic/c');
    expect(found.verdicts.map(({ owned }) => owned)).toEqual([false, false, false]);
    expect(flags(found)).not.toContain('owner-on-list');
    expect(found.notes.join()).toContain('is called sanctioned by a source, and is on no list in force');
  });
});

test('an address of many entities of all feeds is told', async () => {
  const many = Array.from({ length: FLAG_PARAMETERS.addressMinEntities }, (_, i) =>
    company(`m${i}`, { address: ['12, Triq il-Kbira, Valletta'] }),
  );
  await says('addresses', ...many);
  await says('elsewhere', company('c', { address: ['12 TRIQ IL-KBIRA; Valletta'] }));
  const found = await owners('elsewhere/c');
  expect(found.flags.find(({ code }) => code === 'mass-address')?.text).toBe(
    '21 entities have the address "12 TRIQ IL-KBIRA; Valletta".',
  );
});

test('nominees, their clients and the offices held in the company', async () => {
  await says(
    'nominee',
    company('c'),
    person('n'),
    person('client'),
    person('chair'),
    owns('1', 'n', 'c', '100', { role: ['nominee shareholder'] }),
    { id: 'm', schema: 'Representation', properties: { agent: ['n'], client: ['client'] } },
    { id: 'd', schema: 'Directorship', properties: { director: ['chair'], organization: ['c'], role: ['chair'] } },
  );
  const found = await owners('nominee/c');
  expect(shares(found)[0]).toEqual(['nominee/client', 100, 100]);
  expect(flags(found)).toEqual(['nominee']);
  expect(found.network.nodes.map(({ key }) => key).sort()).toEqual([
    'nominee/c',
    'nominee/chair',
    'nominee/client',
    'nominee/n',
  ]);
});

test('the threshold is that of the law of the jurisdiction on the day, unless one is asked for', async () => {
  await says('law', company('c', { jurisdiction: ['de'] }), person('p'), owns('1', 'p', 'c', '25'));
  const beneficial = async (options: Partial<OwnershipOptions>) =>
    (await owners('law/c', options)).owners.find(({ key }) => key === 'law/p')?.beneficial;
  expect(await beneficial({ at: '2026-01-01' })).toBe(false);
  expect(await beneficial({ at: '2027-07-10' })).toBe(true);
  expect(await beneficial({ at: '2026-01-01', threshold: 10 })).toBe(true);
});

test('nothing is known of an entity that nobody describes and no interest leads to', async () => {
  expect(await within((tx) => ownershipOf(tx, 'no/body', { at: '2026-01-01', detectors: [] }))).toBeUndefined();
});
