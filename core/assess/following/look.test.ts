import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Entity } from '../../model/index.ts';
import { putInForce, takeInEntities } from '../../observe/intake/index.ts';
import { addAccount, type Principal } from '../../safeguards/index.ts';
import type { Store, Tx } from '../../store/index.ts';
import { testStore } from '../../testing/index.ts';
import type { OwnershipDetector } from '../ownership/ownership-detector.ts';
import { loadWatchList } from '../screening/load-watch-list.ts';
import type { WatchList } from '../screening/watch-list.ts';
import type { EntityChange } from './entity-change.ts';
import type { KnownEntity } from './known-entity.ts';
import type { KnownFlag } from './known-flags.ts';
import { lookAt, type LookContext, putOff, subscriptionsDue } from './look.ts';
import { readNotices } from './notices.ts';
import { followEntity } from './subscriptions.ts';

const DETECTORS = (['circular-ownership', 'owner-on-list', 'shelf-company-awakened'] as const).map(
  (id): OwnershipDetector => ({ id, version: '1', title: id, parameters: { flags: {} } }),
);
const TODAY = new Date('2026-01-15T12:00:00Z');
const TOMORROW = new Date('2026-01-16T00:00:01Z');
const ANA = 'ana';
const WHO: Principal = {
  kind: 'person',
  accountId: '1',
  name: ANA,
  displayName: 'Ana',
  role: 'analyst',
  sessionId: '1',
  mustChangePassword: false,
};

let store: Store;
let lists: WatchList;
let canonical = 0;

beforeAll(async () => {
  store = await testStore();
  await within((tx) => addAccount(tx, { name: ANA, displayName: 'Ana', role: 'analyst' }));
  // A list of others is in force: who comes to it later is added to it.
  await listed('other');
});

beforeEach(async () => {
  await store.db.deleteFrom('subscription').execute();
});

afterAll(async () => store.close());

const within = async <T>(work: (tx: Tx) => Promise<T>) => await store.db.transaction().execute(work);

/** Who is on the list of the Union from now on. */
async function listed(...ids: string[]): Promise<void> {
  const entries = ids.map((id) => ({ id, subject: person(id), related: [] }));
  const edition = { dataset: 'eu_fsf', format: 'ftm-jsonl', files: [], entries, findings: [] } as const;
  await within((tx) => putInForce(tx, edition, { by: 'test', acceptShrink: true }));
  lists = await loadWatchList(store.db);
}

async function says(dataset: string, ...entities: Entity[]): Promise<void> {
  await within((tx) => takeInEntities(tx, [entities], { dataset, by: 'test', handling: 'TLP:CLEAR', nature: 'fact' }));
}

async function areOne(...keys: string[]): Promise<void> {
  const canonical_id = `Q-${canonical++}`;
  const rows = keys.map((key) => {
    const [dataset, entity_id] = key.split('/') as [string, string];
    return { dataset, entity_id, canonical_id };
  });
  await within((tx) => tx.insertInto('same_entity').values(rows).execute());
}

const context = (now = TODAY): LookContext => ({ list: lists, detectors: DETECTORS, now });
const follow = (dataset: string, id: string) =>
  within((tx) => followEntity(tx, { dataset, id }, undefined, WHO, undefined, context()));
const due = (now?: Date) => within((tx) => subscriptionsDue(tx, context(now)));

/** Looks at all that is due, and says at how much. */
async function look(now?: Date): Promise<number> {
  const ids = await due(now);
  for (const id of ids) await within((tx) => lookAt(tx, id, context(now)));
  return ids.length;
}

/** What was told, the latest first. */
const told = async () => (await within((tx) => readNotices(tx, ANA))).map(({ change }) => change as EntityChange);

async function known(): Promise<KnownEntity> {
  const row = await store.db.selectFrom('subscription').select('known').executeTakeFirstOrThrow();
  return row.known as KnownEntity;
}

const company = (id: string, more: Entity['properties'] = {}): Entity => ({
  id,
  schema: 'Company',
  properties: { name: [`Firm ${id}`], ...more },
});
const person = (id: string): Entity => ({ id, schema: 'Person', properties: { name: [`Person ${id}`] } });
const owns = (owner: string, asset: string, percentage: string, more: Entity['properties'] = {}): Entity => ({
  id: `${owner}-owns-${asset}`,
  schema: 'Ownership',
  properties: { owner: [owner], asset: [asset], percentage: [percentage], ...more },
});

describe('an owner above a company that is followed', () => {
  test('who is put on a list is told once, and is told gone when taken off', async () => {
    await says('reg', company('c'), company('h'), person('p'), owns('h', 'c', '60'), owns('p', 'h', '60'));
    await areOne('eu_fsf/p', 'reg/p');
    await follow('reg', 'c');
    expect(await look()).toBe(0);

    await listed('other', 'p');
    expect(await look()).toBe(1);
    expect(await look()).toBe(0);
    expect(await told()).toMatchObject([
      {
        added: [],
        linksAdded: [],
        flagsAdded: [{ type: 'owner-on-list', text: expect.stringContaining('stands 2 steps above with 36 %') }],
        flagsRemoved: [],
        verdictsAdded: [{ regime: 'eu', ground: 'owned', text: expect.stringContaining('Firm h (60 %)') }],
        verdictsRemoved: [],
        more: 0,
      },
    ]);

    await listed('other');
    await look();
    const [gone, ...earlier] = await told();
    expect(earlier).toHaveLength(1);
    expect(gone).toMatchObject({
      flagsAdded: [],
      flagsRemoved: [{ type: 'owner-on-list' }],
      verdictsAdded: [],
      verdictsRemoved: [{ regime: 'eu', ground: 'owned' }],
    });
  });

  test('who comes to count as beneficial owner, far above, is told, and so is who counts no more', async () => {
    const above = (ana: string, ben: string) => [owns('ana', 'h', ana), owns('ben', 'h', ben)];
    const all = [company('c'), company('h'), person('ana'), person('ben'), owns('h', 'c', '60')];
    await says('ubo', ...all, ...above('10', '80'));
    await follow('ubo', 'c');
    expect((await known()).above?.owners).toEqual({ 'ubo/ben': 'Person ben (48 %)' });
    await says('ubo', ...all, ...above('80', '10'));
    await look();
    expect(await told()).toMatchObject([
      {
        ownersAdded: [{ key: 'ubo/ana', text: 'Person ana (48 %)' }],
        ownersRemoved: [{ key: 'ubo/ben', text: 'Person ben (48 %)' }],
        linksAdded: [],
        more: 0,
      },
    ]);
    // Of what was written down before owners were looked at nobody is told.
    await sql`update subscription set known = known #- '{above,owners}'`.execute(store.db);
    expect(await look(TOMORROW)).toBe(1);
    expect(await told()).toHaveLength(1);
    expect(Object.keys((await known()).above?.owners ?? {})).toEqual(['ubo/ana']);
  });

  test('another share of one who is listed is no news: the flag is the same', async () => {
    await listed('other', 'same');
    const above = (percentage: string) => [company('c'), company('h'), owns('h', 'c', percentage)];
    await says('share', ...above('10'), person('p'), owns('p', 'h', '100'));
    await areOne('eu_fsf/same', 'share/p');
    await follow('share', 'h');
    await says('share', ...above('20'), person('p'), owns('p', 'h', '90'));
    await look();
    expect(await told()).toMatchObject([{ linksAdded: [{}, {}], flagsAdded: [], flagsRemoved: [], verdictsAdded: [] }]);
  });

  test('is looked at when a list is another, only where the lists in memory are those in force', async () => {
    await says('lists', company('c'));
    await follow('lists', 'c');
    const old = lists;
    await listed('other', 'somebody');
    expect(await within((tx) => subscriptionsDue(tx, { ...context(), list: old }))).toEqual([]);
    expect(await look()).toBe(1);
    expect(await told()).toEqual([]);
  });

  test('a change two levels up in the feed of another register is told', async () => {
    await says('low', company('c'), company('h'), owns('h', 'c', '100'));
    await says('high', company('h'), company('t'), owns('t', 'h', '100'));
    await areOne('high/h', 'low/h');
    await follow('low', 'c');
    expect(Object.keys((await known()).editions).sort()).toEqual(['high', 'low']);
    await says('high', company('h'), company('t'), owns('t', 'h', '100'), owns('h', 't', '10'));
    expect(await look()).toBe(1);
    expect(await told()).toMatchObject([
      { linksAdded: [], flagsAdded: [{ type: 'circular-ownership', text: expect.stringContaining('in a circle') }] },
    ]);
  });

  test('who was judged to be one with a listed one is told of, after a while', async () => {
    await listed('other', 'judged');
    await says('jud', company('c'), person('p'), owns('p', 'c', '60'));
    await follow('jud', 'c');
    await areOne('eu_fsf/judged', 'jud/p');
    await sql`insert into judgement (a_dataset, a_id, b_dataset, b_id, verdict, origin, by)
      values ('eu_fsf', 'judged', 'jud', 'p', 'same', 'person', 'ben')`.execute(store.db);
    await store.db.updateTable('subscription').set({ looked_at: TODAY }).execute();
    expect(await due(new Date(TODAY.getTime() + 9 * 60_000))).toEqual([]);
    expect(await look(new Date(TODAY.getTime() + 11 * 60_000))).toBe(1);
    expect(await told()).toMatchObject([{ flagsAdded: [{ type: 'owner-on-list' }] }]);
    expect(await due(new Date(TODAY.getTime() + 22 * 60_000))).toEqual([]);
    await store.db.deleteFrom('same_entity').where('entity_id', '=', 'judged').execute();
    const withdrawn_at = new Date(TODAY.getTime() + 12 * 60_000);
    await store.db.updateTable('judgement').set({ withdrawn_at }).where('b_dataset', '=', 'jud').execute();
    expect(await look(new Date(TODAY.getTime() + 30 * 60_000))).toBe(1);
    expect((await told())[0]).toMatchObject({ flagsRemoved: [{ type: 'owner-on-list' }] });
    expect(await due(new Date(TODAY.getTime() + 45 * 60_000))).toEqual([]);
  });

  test('a judgement that was withdrawn is told, though a look failed since and the clock of the store is behind', async () => {
    await listed('other', 'behind');
    await says('beh', company('c'), person('p'), owns('p', 'c', '60'));
    await areOne('eu_fsf/behind', 'beh/p');
    await sql`insert into judgement (a_dataset, a_id, b_dataset, b_id, verdict, origin, by)
      values ('eu_fsf', 'behind', 'beh', 'p', 'same', 'person', 'ben')`.execute(store.db);
    await follow('beh', 'c');
    const { id } = await store.db.selectFrom('subscription').select('id').executeTakeFirstOrThrow();
    await store.db.deleteFrom('same_entity').where('entity_id', '=', 'behind').execute();
    // Withdrawn before the node's clock says that it was looked at, and after the last one that was withdrawn before.
    const withdrawn_at = new Date(TODAY.getTime() + 14 * 60_000);
    await store.db.updateTable('judgement').set({ withdrawn_at }).where('b_dataset', '=', 'beh').execute();
    const failed = new Date(TODAY.getTime() + 15 * 60_000);
    await within((tx) => putOff(tx, id, failed));
    expect(await due(new Date(failed.getTime() + 9 * 60_000))).toEqual([]);
    expect(await look(new Date(failed.getTime() + 11 * 60_000))).toBe(1);
    expect(await told()).toMatchObject([{ flagsRemoved: [{ type: 'owner-on-list' }] }]);
    expect(await due(new Date(failed.getTime() + 22 * 60_000))).toEqual([]);
  });

  test('a stake that ends by tomorrow is told then, though no feed says anything', async () => {
    const ends = { endDate: ['2026-01-16'] };
    await says('ends', company('c'), company('h'), owns('h', 'c', '60'), owns('c', 'h', '10', ends));
    await follow('ends', 'c');
    expect(await look()).toBe(0);
    expect(await look(TOMORROW)).toBe(1);
    expect(await told()).toMatchObject([{ linksRemoved: [], flagsRemoved: [{ type: 'circular-ownership' }] }]);
  });
});

describe('what a regime makes of a company that is followed', () => {
  const stake = (dataset: string, id: string, percentage: string, more: Entity[] = []) =>
    says(dataset, company('c'), person('p'), { ...owns('p', 'c', percentage), id }, ...more);

  test('that is controlled and becomes owned is told as such, and not as gone', async () => {
    await listed('other', 'rules');
    await areOne('eu_fsf/rules', 'rules/p');
    const control: Entity = {
      id: 'k',
      schema: 'Ownership',
      properties: { owner: ['p'], asset: ['c'], percentage: ['60'], role: ['voting rights'] },
    };
    await stake('rules', 's', '10', [control]);
    await follow('rules', 'c');
    expect((await known()).above?.verdicts).toMatchObject({
      eu: { covered: 'yes', ground: 'controlled' },
      us: { covered: 'no' },
    });
    await stake('rules', 's', '80');
    await look();
    expect(await told()).toMatchObject([
      {
        verdictsAdded: [{ regime: 'eu', ground: 'owned', covered: 'yes' }],
        verdictsRemoved: [{ regime: 'eu', ground: 'controlled', covered: 'yes' }],
      },
    ]);
  });

  test('that a second register makes unsure may be owned; it is gone when none says so any more', async () => {
    await listed('other', 'range');
    await areOne('eu_fsf/range', 'range/p', 'second/p');
    await areOne('range/c', 'second/c');
    await stake('range', 's', '60');
    await says('second', company('c'), person('p'));
    await follow('range', 'c');
    await stake('second', 's', '20');
    await look();
    expect((await told())[0]).toMatchObject({
      flagsRemoved: [],
      verdictsAdded: [{ regime: 'eu', ground: 'owned', covered: 'maybe', text: expect.stringContaining('may count') }],
      verdictsRemoved: [{ regime: 'eu', ground: 'owned', covered: 'yes' }],
    });
    await stake('range', 's', '20');
    await look();
    expect((await told())[0]).toMatchObject({
      verdictsAdded: [],
      verdictsRemoved: [{ regime: 'eu', covered: 'maybe' }],
    });
  });

  test('was written down by ground earlier, and only when it was sure: reading it tells nobody of anything', async () => {
    await listed('other', 'former');
    await areOne('eu_fsf/former', 'former/p');
    await stake('former', 's', '40-60');
    await follow('former', 'c');
    const write = async (above: object) =>
      await sql`update subscription set known = known || jsonb_build_object('above', ${JSON.stringify(above)}::jsonb)`.execute(
        store.db,
      );
    const { at, lists: inForce, judged, flags } = (await known()).above!;
    const former = Object.fromEntries(Object.entries(flags).map(([key, { type, text }]) => [key, { type, text }]));
    await write({ at: '2026-01-14', lists: inForce, judged, flags: former, verdicts: {} });
    expect(await look()).toBe(1);
    expect(await told()).toEqual([]);
    expect((await known()).above).toMatchObject({ at, verdicts: { eu: { covered: 'maybe' } } });
    const text = 'It counts.';
    const verdicts = {
      'eu owned': { regime: 'eu', ground: 'owned', text },
      'eu controlled': { regime: 'eu', ground: 'controlled', text },
    };
    await write({ at: '2026-01-14', lists: inForce, judged, flags: former, verdicts });
    await look();
    expect(await told()).toMatchObject([
      {
        flagsAdded: [],
        flagsRemoved: [],
        verdictsAdded: [{ covered: 'maybe' }],
        verdictsRemoved: [{ ground: 'owned', covered: 'yes' }],
      },
    ]);
  });
});

test.each([
  ['as it is', (flag: KnownFlag) => flag],
  ['as it was written down earlier', ({ type, text }: KnownFlag) => ({ type, text })],
])('a flag about somebody who becomes one with another is the same: %s', async (_, asWritten) => {
  const dataset = `renamed${canonical}`;
  await says(dataset, company('c'), company('h'), owns('h', 'c', '60'), owns('c', 'h', '10'));
  await says('another', company(`x${canonical}`), company('y'));
  await follow(dataset, 'c');
  const { flags } = (await known()).above!;
  expect(Object.keys(flags)).toEqual([`circular-ownership ${dataset}/c ${dataset}/h`]);
  const written = JSON.stringify(
    Object.fromEntries(Object.entries(flags).map(([key, flag]) => [key, asWritten(flag)])),
  );
  await sql`update subscription set known = jsonb_set(known, '{above,flags}', ${written}::jsonb)`.execute(store.db);
  await areOne(`another/x${canonical}`, `${dataset}/h`);
  expect(await look(TOMORROW)).toBe(1);
  expect(await told()).toEqual([]);
  expect(Object.values((await known()).above!.flags)).toMatchObject([
    { about: [expect.stringMatching(/^another\/x/), `${dataset}/c`] },
  ]);
});

test('what was written down before anybody looked up is filled in, and nobody is told', async () => {
  await says('old', company('c'), company('h'), owns('h', 'c', '60'), owns('c', 'h', '10'));
  await follow('old', 'c');
  await sql`update subscription set known = known - 'above'`.execute(store.db);
  expect(await look()).toBe(1);
  expect(await told()).toEqual([]);
  expect(Object.keys((await known()).above?.flags ?? {})).toEqual(['circular-ownership old/c old/h']);
  expect(await look()).toBe(0);
  await says('old', company('c'), company('h'), owns('h', 'c', '60'));
  await look();
  expect(await told()).toMatchObject([{ flagsRemoved: [{ type: 'circular-ownership' }] }]);
});

test('what was told before anybody looked up is read as saying nothing of it', async () => {
  await says('told', company('c'));
  await follow('told', 'c');
  const { id } = await store.db.selectFrom('subscription').select('id').executeTakeFirstOrThrow();
  const change = { kind: 'entity', added: [], more: 1 };
  await store.db
    .insertInto('notice')
    .values({ subscription_id: id, at: TODAY, change: JSON.stringify(change) })
    .execute();
  expect(await told()).toMatchObject([{ more: 1, flagsAdded: [], verdictsRemoved: [] }]);
});

test('what was told earlier of verdicts was sure; of one that was taken back, whether it only became unsure is not said', async () => {
  await says('sure', company('c'));
  await follow('sure', 'c');
  const { id } = await store.db.selectFrom('subscription').select('id').executeTakeFirstOrThrow();
  const verdict = { regime: 'eu', ground: 'owned', text: 'It counts.' };
  const change = JSON.stringify({ kind: 'entity', verdictsAdded: [verdict], verdictsRemoved: [verdict], more: 0 });
  await store.db.insertInto('notice').values({ subscription_id: id, at: TODAY, change }).execute();
  const [{ verdictsAdded, verdictsRemoved }] = (await told()) as [EntityChange];
  expect(verdictsAdded).toEqual([{ ...verdict, covered: 'yes' }]);
  expect(verdictsRemoved).toEqual([verdict]);
});

test.each([
  ['a person', person('p')],
  ['what is no legal entity', { id: 'p', schema: 'Vessel', properties: { name: ['Sea'] } }],
])('who stands above %s is not looked at', async (_, one) => {
  const dataset = `feed_${one.schema.toLowerCase()}`;
  await says(dataset, one, company('h'), owns('h', 'p', '60'));
  await follow(dataset, 'p');
  expect((await known()).above).toBeNull();
  await listed('other', `new-${one.schema}`);
  expect(await look(TOMORROW)).toBe(0);
});

test('of a company with more owners than are looked at, nobody is told that a flag went: it may be there still', async () => {
  await says('hub', company('c'), company('h'), owns('h', 'c', '60'), owns('c', 'h', '10'));
  await follow('hub', 'c');
  await sql`insert into feed_entity (dataset, entity_id, schema, caption, properties, handling, nature, first_edition, hash)
    select 'hub', 'o' || i, 'Ownership', 'o', '{}', 'TLP:CLEAR', 'fact', 1, 'x' from generate_series(1, 20000) i`.execute(
    store.db,
  );
  await sql`delete from feed_edge where dataset = 'hub' and source_id = 'c'`.execute(store.db);
  await sql`insert into feed_edge (dataset, entity_id, link_id, schema, source_id, target_id, verb)
    select 'hub', 'o' || i, 'o' || i, 'Ownership', 'p' || i, 'c', 'owns' from generate_series(1, 20000) i`.execute(
    store.db,
  );
  expect(await look(TOMORROW)).toBe(1);
  expect((await told()).flatMap(({ flagsRemoved }) => flagsRemoved)).toEqual([]);
  expect(Object.values((await known()).above?.flags ?? {})).toHaveLength(1);
});
