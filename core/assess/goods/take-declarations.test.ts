import { type Declaration, defaultRules, type GoodsRule } from '@quintet/goods';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { putInForce, takeInEntities } from '../../observe/intake/index.ts';
import { type Store, type Tx } from '../../store/index.ts';
import { testStore } from '../../testing/test-store.ts';
import { loadWatchList } from '../screening/load-watch-list.ts';
import { readDeclarationOfAlert, readDeclarationPage } from './read-declaration-page.ts';
import { readDeclarations } from './read-declarations.ts';
import { rescreenParties } from './rescreen-parties.ts';
import { readRuleStatistics } from './rule-statistics.ts';
import { draftRule, enforceRule, readRules, shipRules, withdrawRule } from './rules.ts';
import { currentDeclarations } from './stored-declarations.ts';
import type { RowOfFile } from './declaration-rows.ts';
import { declared, NOW, takeIn } from './test-goods.ts';
import { tryRule } from './try-rule.ts';
import { markDeclarations, restoreDeclarations } from './whole-file.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

const TABLES = [
  'goods_rule_day',
  'declaration',
  'alert_event',
  'alert',
  'goods_rule',
  'feed_entity',
  'entity_edition',
  'entity_selector',
  'feed_edge',
] as const;
beforeEach(async () => {
  for (const table of TABLES) await store.db.deleteFrom(table).execute();
});

const inStore = <T>(work: (tx: Tx) => Promise<T>) => store.db.transaction().execute(work);

const take = (declarations: readonly (Declaration | RowOfFile)[], how: Parameters<typeof takeIn>[2] = {}) =>
  takeIn(store, declarations, how);

const stored = () =>
  store.db.selectFrom('declaration').selectAll().orderBy('mrn').orderBy('item').orderBy('version').execute();
const MRN = '26MT0004310000001J1';

describe('taking declarations in', () => {
  it('keeps what was declared, and its parties in the graph', async () => {
    expect(await take([declared({ mrn: MRN })])).toEqual({ added: 1, changed: 0, repeated: 0, alerts: 0 });
    expect(await stored()).toMatchObject([
      { mrn: MRN, item: '', version: 1, current: true, date: '2026-11-10', row: 2 },
    ]);
    const entities = await store.db
      .selectFrom('source_entity')
      .select(['entity_id', 'schema'])
      .orderBy('entity_id')
      .execute();
    expect(entities).toMatchObject([
      { entity_id: `consignment-${MRN}`, schema: 'Consignment' },
      { entity_id: 'trader-MT123456789', schema: 'Company' },
      { schema: 'Company' },
    ]);
    const selectors = await store.db.selectFrom('entity_selector').select(['type', 'value']).execute();
    expect(selectors.map(({ type, value }) => `${type} ${value}`)).toEqual(
      expect.arrayContaining(['eori MT123456789', 'container CSQU3054383', 'imo 9074729']),
    );
    const edges = await store.db.selectFrom('entity_edge').select(['source_id', 'target_id']).execute();
    expect(edges.map(({ target_id }) => target_id)).toContain('trader-MT123456789');
  });

  it('the same once more is dropped, in one file or later', async () => {
    expect(await take([declared({ mrn: MRN }), declared({ mrn: MRN })])).toMatchObject({ added: 1, repeated: 1 });
    expect(await take([declared({ mrn: MRN })])).toEqual({ added: 0, changed: 0, repeated: 1, alerts: 0 });
    expect(await stored()).toHaveLength(1);
  });

  it('a correction counts in the place of what it corrects, which stays to be read', async () => {
    await take([declared({ mrn: MRN })]);
    expect(await take([declared({ mrn: MRN, netKg: 120 })])).toMatchObject({ added: 0, changed: 1 });
    const rows = await stored();
    expect(rows).toMatchObject([
      { version: 1, current: false, net_kg: 100 },
      { version: 2, current: true, net_kg: 120 },
    ]);
    const page = await inStore((tx) => readDeclarationPage(tx, rows[1]!.id));
    expect(page.versions.map(({ version }) => version)).toEqual([2, 1]);
    const listed = await inStore((tx) => readDeclarations(tx, { sort: 'date', offset: 0, limit: 10 }));
    expect(listed).toMatchObject({ total: 1, declarations: [{ version: 2 }] });
    const [consignment] = await store.db
      .selectFrom('source_entity')
      .where('schema', '=', 'Consignment')
      .select('properties')
      .execute();
    expect(consignment?.properties['netMassKg']).toEqual(['120']);
  });

  it('what was superseded before it came is kept, and does not count', async () => {
    const current = declared({ mrn: MRN, netKg: 120 });
    await take([
      { line: 2, declaration: current, isSuperseded: false },
      { line: 3, declaration: declared({ mrn: MRN }), isSuperseded: true },
    ]);
    const rows = await stored();
    expect(rows.map(({ net_kg, current: counts }) => [net_kg, counts])).toEqual([
      [120, true],
      [100, false],
    ]);
    const page = await inStore((tx) => readDeclarationPage(tx, rows[0]!.id));
    expect(page.versions[0]).toMatchObject({ net_kg: 120 });
  });

  it('two items of one number are two declarations', async () => {
    await take([
      declared({ mrn: MRN, item: '1' }),
      declared({ mrn: MRN, item: '2', hsCode: '64039900', hs6: '640399' }),
    ]);
    const rows = await stored();
    expect(rows.map(({ item, current }) => [item, current])).toEqual([
      ['1', true],
      ['2', true],
    ]);
    const page = await inStore((tx) => readDeclarationPage(tx, rows[0]!.id));
    expect(page.items.map(({ item }) => item)).toEqual(['2']);
    expect(page.parties[0]).toMatchObject({ role: 'importer', declarations: 2 });
    expect(page.containerOthers).toEqual([]);
  });

  it('of a broken file everything can be taken back', async () => {
    await inStore(async (tx) => {
      await markDeclarations(tx);
      await tx
        .insertInto('entity_edition')
        .values({
          dataset: 'd',
          edition: 1,
          taken_by: 'x',
          entities: 0,
          statements: 0,
          added: 0,
          changed: 0,
          removed: 0,
        })
        .execute();
      await restoreDeclarations(tx);
    });
    expect(await store.db.selectFrom('entity_edition').selectAll().execute()).toEqual([]);
  });
});

describe('a party on a list', () => {
  beforeEach(async () => {
    const subject = { id: 'x', schema: 'Company', properties: { name: ['Sorrel Trading Ltd'] } };
    const edition = { dataset: 'own:list', format: 'test', files: [], findings: [] };
    await inStore((tx) =>
      putInForce(tx, { ...edition, entries: [{ id: 'x', subject, related: [] }] }, { by: 'test', acceptShrink: true }),
    );
  });

  it('raises an alert, which a correction brings up to date', async () => {
    expect(await take([declared({ mrn: MRN })])).toMatchObject({ alerts: 1 });
    const [alert] = await store.db.selectFrom('alert').selectAll().execute();
    expect(alert).toMatchObject({ sector: 'borders', subject_kind: 'consignment', entry_id: MRN, pinned: false });
    expect(alert?.listed_caption).toContain('Sorrel Trading Ltd');
    const reasons = (alert!.hit as { reasons: { score: number }[] }).reasons;
    expect(reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(alert!.score, 5);
    const { row } = await inStore((tx) => readDeclarationOfAlert(tx, alert!.id));
    expect(row.hits.map(({ kind }) => kind)).toContain('listed_party');

    await take([declared({ mrn: MRN, importer: 'Quiet Harbour Ltd', importerEori: 'MT987654321' })]);
    const after = await store.db.selectFrom('alert').selectAll().execute();
    expect(after).toMatchObject([{ id: alert?.id, score: 0, revision: alert!.revision + 1 }]);
    expect((await inStore((tx) => readDeclarationOfAlert(tx, alert!.id))).row).toMatchObject({ version: 2, hits: [] });
  });

  it('what comes row by row is as if it had come at once: corrections of one file, and what is said again', async () => {
    const other = (nth: number) =>
      declared({ mrn: `26MT000431000000${nth}J1`, importer: 'Quiet Harbour Ltd', importerEori: 'MT987654321' });
    const rows = [
      declared({ mrn: MRN }),
      other(2),
      declared({ mrn: MRN, importer: 'Quiet Harbour Ltd', importerEori: 'MT987654321' }),
      other(3),
      other(2),
      other(4),
      declared({ mrn: MRN, importer: 'Quiet Harbour Ltd', importerEori: 'MT987654321' }),
    ];
    expect(await take(rows, { batch: 1 })).toMatchObject({ added: 4, changed: 1, repeated: 2 });
    expect(await stored()).toMatchObject([
      { mrn: MRN, version: 1, current: false },
      { mrn: MRN, version: 2, current: true },
      { version: 1, current: true },
      { version: 1, current: true },
      { version: 1, current: true },
    ]);
    const alerts = await store.db.selectFrom('alert').selectAll().execute();
    expect(alerts).toMatchObject([{ entry_id: MRN, score: 0 }]);
  });

  it('what a person has decided stays', async () => {
    await take([declared({ mrn: MRN })]);
    await store.db.updateTable('alert').set({ state: 'dismissed' }).execute();
    expect(await take([declared({ mrn: MRN, netKg: 120 })])).toMatchObject({ changed: 1, alerts: 0 });
    expect(await store.db.selectFrom('alert').select('state').execute()).toEqual([{ state: 'dismissed' }]);
  });
});

const RULE: GoodsRule = {
  id: 'odd-way',
  kind: 'departure_origin',
  title: 'An odd way',
  parameters: defaultRules('Customs', '2000-01-01').find(({ kind }) => kind === 'departure_origin')!.parameters,
  weight: 0.3,
  owner: 'Customs',
  validFrom: '2026-01-01',
};

describe('rules', () => {
  it('go from draft over a trial into force, and are replaced and withdrawn', async () => {
    await take(Array.from({ length: 12 }, (_, i) => declared({ mrn: `M${i}`, valueEur: 20_000 + i })));
    const first = await inStore((tx) => draftRule(tx, RULE, 'ana', NOW));
    expect(first).toMatchObject({ version: 1, state: 'draft', by: 'ana', trial: null });
    await expect(inStore((tx) => enforceRule(tx, 'odd-way', 1))).rejects.toMatchObject({ code: 'GDS-601' });
    await expect(inStore((tx) => enforceRule(tx, 'odd-way', 9))).rejects.toMatchObject({ code: 'ACC-106' });
    const list = await loadWatchList(store.db);
    const trial = await inStore((tx) => tryRule(tx, 'odd-way', 1, list, NOW));
    expect(trial).toMatchObject({ declarations: 12, from: '2026-11-10', to: '2026-11-10', hits: 0 });
    await inStore((tx) => enforceRule(tx, 'odd-way', 1));
    await expect(inStore((tx) => enforceRule(tx, 'odd-way', 1))).rejects.toMatchObject({ code: 'GDS-603' });

    await inStore((tx) => draftRule(tx, { ...RULE, weight: 0.5 }, 'ben', NOW));
    await inStore((tx) => tryRule(tx, 'odd-way', 2, list, NOW));
    await inStore((tx) => enforceRule(tx, 'odd-way', 2));
    expect(await statesOf('odd-way')).toEqual([
      [2, 'in-force'],
      [1, 'replaced'],
    ]);
    await expect(inStore((tx) => withdrawRule(tx, 'odd-way', 1))).rejects.toMatchObject({ code: 'GDS-603' });
    await inStore((tx) => withdrawRule(tx, 'odd-way', 2));
    expect(await statesOf('odd-way')).toEqual([
      [2, 'withdrawn'],
      [1, 'replaced'],
    ]);
  });

  it('are shipped once; what people changed stays', async () => {
    const shipped = defaultRules('Customs', '2000-01-01');
    await inStore((tx) => shipRules(tx, shipped));
    await inStore((tx) => withdrawRule(tx, 'new-route', 1));
    await inStore((tx) => shipRules(tx, shipped));
    const rules = await inStore((tx) => readRules(tx));
    expect(rules.map(({ id, state }) => `${id} ${state}`)).toContain('new-route withdrawn');
    expect(rules).toHaveLength(shipped.length);
  });

  it.each([
    ['a parameter that there is not', { parameters: { none: 1 } }, /^GDS-307: /u],
    ['a weight beyond one', { weight: 2 }, /^GDS-303: The weight 2 /u],
    ['an end before its beginning', { validUntil: '2025-01-01' }, /^GDS-306: /u],
    ['no title and no owner', { title: '', owner: '' }, /^GDS-310: .* GDS-304: /u],
  ])('%s is refused, and named by its code', async (_, wrong, named) => {
    await expect(inStore((tx) => draftRule(tx, { ...RULE, ...wrong }, 'ana', NOW))).rejects.toMatchObject({
      code: 'GDS-602',
      message: expect.stringMatching(named) as string,
    });
  });

  it('are counted day by day, with what came of their alerts', async () => {
    const subject = { id: 'x', schema: 'Company', properties: { name: ['Sorrel Trading Ltd'] } };
    const edition = { dataset: 'own:list', format: 'test', files: [], findings: [] };
    await inStore((tx) =>
      putInForce(tx, { ...edition, entries: [{ id: 'x', subject, related: [] }] }, { by: 'test', acceptShrink: true }),
    );
    await take([
      declared({ mrn: 'M1' }),
      declared({ mrn: 'M2', date: '2026-11-08', importer: 'Quiet Harbour Ltd', importerEori: 'MT987654321' }),
      declared({ mrn: 'M3', container: 'MSKU0000005' }),
    ]);
    const [one] = await store.db.selectFrom('alert').select('id').orderBy('id').execute();
    await store.db.updateTable('alert').set({ state: 'confirmed' }).where('id', '=', one!.id).execute();
    const statistics = await inStore((tx) => readRuleStatistics(tx, NOW));
    const of = statistics('listed-party', 1);
    expect(of).toMatchObject({ examined: 3, hits: 2, alerts: 2, confirmed: 1, dismissed: 0 });
    expect(of.days).toHaveLength(30);
    expect(of.days.slice(-3)).toEqual([0, 0, 2]);
    expect(statistics('listed-party', 2)).toMatchObject({ examined: 0, days: [] });
  });

  it('count who is listed only afterwards, once', async () => {
    await inStore((tx) => shipRules(tx, defaultRules('Customs', '2000-01-01')));
    await inStore((tx) =>
      putInForce(
        tx,
        { dataset: 'own:later', format: 'test', files: [], findings: [], entries: [] },
        { by: 'test', acceptShrink: true },
      ),
    );
    await take([
      declared({ mrn: 'M1', importer: 'Late Heron Ltd', importerEori: 'MT222222222' }),
      declared({ mrn: 'M2' }),
    ]);
    const subject = { id: 'y', schema: 'Company', properties: { name: ['Late Heron Ltd'] } };
    const entries = [{ id: 'y', subject, related: [] }];
    await inStore((tx) =>
      putInForce(
        tx,
        { dataset: 'own:later', format: 'test', files: [], findings: [], entries },
        { by: 'test', acceptShrink: true },
      ),
    );
    const list = await inStore((tx) => loadWatchList(tx));
    const hits = async () => (await inStore((tx) => readRuleStatistics(tx, NOW)))('listed-party', 1);
    const before = await hits();
    expect(await rescreenParties(store, list, NOW)).toBe(1);
    expect(await hits()).toMatchObject({ hits: before.hits + 1, examined: before.examined });
    expect(await rescreenParties(store, list, NOW)).toBe(0);
    expect((await hits()).hits).toBe(before.hits + 1);
  });
});

describe('a day that has not come', () => {
  const LATER = '2099-01-01';
  const days = async (id: string) => (await inStore((tx) => readRuleStatistics(tx, NOW)))(id, 1).days;

  it('is kept, and is not the end of the history that a rule is tried on', async () => {
    await take([declared({ mrn: 'M1' }), declared({ mrn: 'M2', date: '2026-11-21' })]);
    await take([declared({ mrn: 'M3', date: LATER })]);
    await inStore((tx) => draftRule(tx, RULE, 'ana', NOW));
    const list = await loadWatchList(store.db);
    const trial = await inStore((tx) => tryRule(tx, 'odd-way', 1, list, NOW));
    expect(trial).toMatchObject({ declarations: 2, from: '2026-11-10', to: '2026-11-21' });
    expect((await inStore((tx) => readDeclarations(tx, { sort: 'date', offset: 0, limit: 10 }))).total).toBe(3);
  });

  it('is history where all is dated so, as the clock may be behind', async () => {
    await take([declared({ mrn: 'M1', date: LATER })]);
    const [page] = await inStore((tx) => Array.fromAsync(currentDeclarations(tx, NOW)));
    expect(page).toMatchObject([{ mrn: 'M1' }]);
  });

  it.each([
    ['beside others', ['2026-11-08', '2026-11-08', LATER], [0, 0, 2], [0, 0, 3]],
    ['alone', [LATER], [0, 0, 0], [0, 0, 1]],
  ])('%s does not end the days whose hits are shown', async (_, dates, last, corrected) => {
    await listed('Sorrel Trading Ltd');
    await take(dates.map((date, i) => declared({ mrn: `M${i}`, date })));
    expect((await days('listed-party')).slice(-3)).toEqual(last);
    await take(dates.map((_date, i) => declared({ mrn: `M${i}`, date: '2026-11-08' })));
    expect((await days('listed-party')).slice(-3)).toEqual(corrected);
  });

  it.each([
    ['beside others', 'Grey Plover Ltd', ['2026-11-08', LATER], 2],
    ['alone', 'Black Tern Ltd', [LATER], 1],
    ['beside what was declared long ago', 'Red Knot Ltd', ['2026-11-08', '2026-01-08', LATER], 2],
  ])('%s does not end the days whose parties are looked at again', async (_, importer, dates, found) => {
    await inStore((tx) => shipRules(tx, defaultRules('Customs', '2000-01-01')));
    await take(dates.map((date, i) => declared({ mrn: `M${i}`, date, importer, importerEori: 'MT333333333' })));
    await listed(importer);
    const list = await inStore((tx) => loadWatchList(tx));
    expect(await rescreenParties(store, list, NOW)).toBe(found);
  });

  let edition = 0;
  /** Puts a list in force that no test before had, so that parties are looked at again. */
  async function listed(name: string): Promise<void> {
    const subject = { id: 'z', schema: 'Company', properties: { name: [name] } };
    const files = { dataset: `own:future-${++edition}`, format: 'test', files: [], findings: [] };
    await inStore((tx) =>
      putInForce(tx, { ...files, entries: [{ id: 'z', subject, related: [] }] }, { by: 'test', acceptShrink: true }),
    );
  }
});

describe('entities of which only a part comes', () => {
  const trader = (id: string, name: string) => ({ id, schema: 'Company', properties: { name: [name] } });
  const intake = { dataset: 'part', by: 'test', handling: 'TLP:GREEN', nature: 'fact' } as const;

  it('nobody goes who is not in it; as a whole, they go', async () => {
    await inStore((tx) => takeInEntities(tx, [[trader('a', 'Anvil'), trader('b', 'Bell')]], intake));
    const part = await inStore((tx) =>
      takeInEntities(tx, [[trader('c', 'Candle'), trader('a', 'Anvil')]], { ...intake, isPart: true }),
    );
    expect(part).toMatchObject({ edition: 2, entities: 3, added: 1, changed: 0, removed: 0 });
    const here = () =>
      store.db
        .selectFrom('source_entity')
        .where('gone_edition', 'is', null)
        .select('entity_id')
        .orderBy('entity_id')
        .execute()
        .then((rows) => rows.map(({ entity_id }) => entity_id).join(''));
    expect(await here()).toBe('abc');
    const whole = await inStore((tx) => takeInEntities(tx, [[trader('c', 'Candle')]], intake));
    expect(whole).toMatchObject({ removed: 2 });
    expect(await here()).toBe('c');
  });

  it('part after part, each edition tells what was said in it', async () => {
    const parts = { ...intake, dataset: 'parts', isPart: true };
    for (let edition = 1; edition <= 30; edition += 1) {
      const said = await inStore((tx) => takeInEntities(tx, [[trader('a', 'Anvil'), trader('b', 'Bell')]], parts));
      expect(said).toMatchObject({ edition, entities: 2, statements: 2 });
    }
  });
});

async function statesOf(id: string) {
  const rows = await store.db
    .selectFrom('goods_rule')
    .where('id', '=', id)
    .select(['version', 'state'])
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ version, state }) => [version, state]);
}
