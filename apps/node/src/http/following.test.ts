import { lookAt, subscriptionsDue } from '@quintet/core/assess';
import type { Entity } from '@quintet/core/model';
import { takeInEntities } from '@quintet/core/observe/intake';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EntityChange, FollowNotices, Me, Subscriptions } from '../api/index.ts';
import { lookAtFollowed } from '../runtime/following.ts';
import type { Caller } from '../testing/caller.ts';
import { personOf, type TestNode, testNode } from '../testing/test-node.ts';

let node: TestNode;
let ana: Caller;
let ben: Caller;
let feeds = 0;

beforeAll(async () => {
  node = await testNode();
});

beforeEach(async () => {
  await node.node.store.db.deleteFrom('subscription').execute();
  ana = await node.person('ana', 'analyst');
  ben = await node.person('ben', 'analyst');
});

afterAll(async () => node.close());

/** A register of its own, and what it says edition by edition. */
function register() {
  const dataset = `register_${feeds++}`;
  const says = async (...entities: Entity[]) =>
    await node.inStore((tx) =>
      takeInEntities(tx, [entities], { dataset, by: 'test', handling: 'TLP:GREEN', nature: 'fact' }),
    );
  return { dataset, says, key: (id: string) => `${dataset}/${id}` };
}

const company = (id: string, name: string, more: Entity['properties'] = {}): Entity => ({
  id,
  schema: 'Company',
  properties: { name: [name], ...more },
});
const owns = (owner: string, asset: string, percentage: string): Entity => ({
  id: `${owner}-owns-${asset}`,
  schema: 'Ownership',
  properties: { owner: [owner], asset: [asset], percentage: [percentage] },
});

const follow = (who: Caller, key: string) => who.post<Subscriptions>('/api/subscriptions', { kind: 'entity', key });
const look = () => lookAtFollowed(node.node, node.lists);
const notices = async (who: Caller) => (await who.get<FollowNotices>('/api/notices')).body.notices;
const changes = async (who: Caller) => (await notices(who)).map(({ change }) => change as EntityChange);

describe('an entity that is followed', () => {
  test('tells what was added and removed, in one notice, with the purpose under which it was asked', async () => {
    const { says, key } = register();
    await says(company('a', 'Drusk Holding', { phone: ['+4930100'] }), company('b', 'Veshtari Trading'));
    const { body } = await follow(ana, key('a'));
    expect(body).toMatchObject([{ kind: 'entity', title: 'Drusk Holding', key: key('a'), notify: true, unread: 0 }]);
    expect(body[0]?.purpose).toBe('Screening against sanctions lists · Article 215 TFEU');
    await look();
    expect(await notices(ana)).toEqual([]);
    await says(company('a', 'Drusk Group', { phone: ['+4930100'] }), company('b', 'Veshtari'), owns('b', 'a', '25'));
    await look();
    await look();
    const [notice, ...others] = await notices(ana);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ title: 'Drusk Holding', purpose: body[0]?.purpose, seenAt: null });
    expect(notice?.change).toMatchObject({
      added: [{ member: key('a'), property: 'name', value: 'Drusk Group' }],
      removed: [{ property: 'name', value: 'Drusk Holding' }],
      linksAdded: [{ text: 'Veshtari owns (25 %) Drusk Group', other: key('b') }],
      linksRemoved: [],
    });
    expect(await notices(ben)).toEqual([]);
  });

  test('tells that it is gone and back, and not each of its values', async () => {
    const { says, key } = register();
    const [a, b] = [company('a', 'Drusk Holding', { phone: ['+4930100'] }), company('b', 'Veshtari')];
    await says(a, b);
    await follow(ana, key('a'));
    await says(b);
    await look();
    await says(company('a', 'Drusk Holding'), b);
    await look();
    const [back, gone] = await changes(ana);
    expect(gone).toMatchObject({ gone: [key('a')], added: [], removed: [] });
    expect(back).toMatchObject({ back: [key('a')], removed: [{ property: 'phone', value: '+4930100' }] });
  });

  test('tells of a value that came back, whatever happened between two looks', async () => {
    const { says, key } = register();
    await says(company('a', 'Drusk', { phone: ['+4930100'] }));
    await says(company('a', 'Drusk'));
    await follow(ana, key('a'));
    await says(company('a', 'Drusk', { phone: ['+4930100'] }));
    await look();
    expect(await changes(ana)).toMatchObject([{ added: [{ property: 'phone', value: '+4930100' }] }]);
  });

  test('tells of a share that changed, and of nothing when an edition says the same', async () => {
    const { says, key } = register();
    const both = [company('a', 'Drusk'), company('b', 'Veshtari')];
    await says(...both, owns('b', 'a', '25'));
    await follow(ana, key('a'));
    await says(...both, owns('b', 'a', '25'));
    await look();
    expect(await changes(ana)).toEqual([]);
    await says(...both, owns('b', 'a', '75'));
    await look();
    expect(await changes(ana)).toMatchObject([
      {
        linksAdded: [{ text: 'Veshtari owns (75 %) Drusk' }],
        linksRemoved: [{ text: 'Veshtari owns (25 %) Drusk' }],
      },
    ]);
  });

  test('tells of another name once, and not again for each link that it stands in', async () => {
    const { says, key } = register();
    await says(company('a', 'Drusk'), company('b', 'Veshtari'), owns('b', 'a', '25'));
    await follow(ana, key('a'));
    await says(company('a', 'Drusk Group'), company('b', 'Veshtari'), owns('b', 'a', '25'));
    await look();
    expect(await changes(ana)).toMatchObject([{ added: [{ value: 'Drusk Group' }], linksAdded: [], linksRemoved: [] }]);
  });

  test('is all its members: what another register says, and who joins and leaves', async () => {
    const [one, other] = [register(), register()];
    await one.says(company('a', 'Drusk'));
    await other.says(company('x', 'Drusk AG'));
    await follow(ana, one.key('a'));
    const { db } = node.node.store;
    const canonical_id = `Q-${feeds}`;
    await db
      .insertInto('same_entity')
      .values([
        { dataset: one.dataset, entity_id: 'a', canonical_id },
        { dataset: other.dataset, entity_id: 'x', canonical_id },
      ])
      .execute();
    await look();
    await other.says(company('x', 'Drusk AG', { country: ['at'] }));
    await look();
    await db.deleteFrom('same_entity').where('canonical_id', '=', canonical_id).execute();
    await look();
    await look();
    const [left, changed, joined, ...rest] = await changes(ana);
    expect(joined).toMatchObject({ joined: [other.key('x')], added: [] });
    expect(changed).toMatchObject({ added: [{ member: other.key('x'), property: 'country', value: 'at' }] });
    expect(left).toMatchObject({ left: [other.key('x')] });
    expect(rest).toEqual([]);
  });

  describe('and becomes one with another', () => {
    async function two() {
      const [one, other] = [register(), register()];
      await one.says(company('a', 'Drusk'));
      await other.says(company('x', 'Drusk AG'));
      const canonical_id = `Q-${feeds}`;
      const { db } = node.node.store;
      const merge = async () =>
        await db
          .insertInto('same_entity')
          .values([
            { dataset: one.dataset, entity_id: 'a', canonical_id },
            { dataset: other.dataset, entity_id: 'x', canonical_id },
          ])
          .execute();
      const part = async () => await db.deleteFrom('same_entity').where('canonical_id', '=', canonical_id).execute();
      const [whole] = [one.key('a'), other.key('x')].sort();
      return { one, other, whole, merge, part };
    }

    test('that is followed already is followed once, under the key of the whole, and ends as one', async () => {
      const { one, other, whole, merge } = await two();
      await merge();
      await follow(ana, other.key('x'));
      const { body } = await follow(ana, one.key('a'));
      expect(body).toMatchObject([{ title: 'Drusk AG', key: whole }]);
      await other.says(company('x', 'Drusk AG', { country: ['at'] }));
      await look();
      expect(await changes(ana)).toHaveLength(1);
      expect((await follow(ben, one.key('a'))).body).toHaveLength(1);
    });

    test('is told once of each change, by the older subscription; both tell again once they are apart', async () => {
      const { one, other, whole, merge, part } = await two();
      await follow(ana, other.key('x'));
      const older = (await follow(ana, one.key('a'))).body.find(({ key }) => key === other.key('x'))!;
      await merge();
      // Said before anybody looked: news of both.
      await one.says(company('a', 'Drusk', { country: ['de'] }));
      await look();
      const [, , ...none] = await changes(ana);
      expect(none).toEqual([]);
      const first = await changes(ana);
      expect(first.flatMap(({ joined }) => joined)).toEqual([one.key('a')]);
      expect(first.flatMap(({ added }) => added.map(({ value }) => value))).toEqual(['de']);
      await one.says(company('a', 'Drusk', { country: ['de'], phone: ['+4930100'] }));
      await other.says(company('x', 'Drusk AG', { country: ['at'] }));
      await look();
      await look();
      const [both, ...earlier] = await notices(ana);
      expect(earlier).toHaveLength(2);
      expect(both!.subscription).toBe(older.id);
      expect((both!.change as EntityChange).added.map(({ value }) => value).sort()).toEqual(['+4930100', 'at']);
      expect((await ana.get<Subscriptions>('/api/subscriptions')).body).toMatchObject([{ id: older.id, key: whole }]);
      await part();
      await look();
      expect((await ana.get<Subscriptions>('/api/subscriptions')).body).toHaveLength(2);
      expect(
        (await changes(ana))
          .slice(0, 2)
          .flatMap(({ left }) => left)
          .sort(),
      ).toEqual([one.key('a'), other.key('x')].sort());
      await merge();
      await ana.send('DELETE', `/api/subscriptions/${older.id}`);
      expect(await node.node.store.db.selectFrom('subscription').selectAll().execute()).toEqual([]);
    });
  });

  test('is told once, though several processes look, and never lost when one is killed', async () => {
    const { says, key } = register();
    await says(company('a', 'Drusk'));
    await follow(ana, key('a'));
    await follow(ben, key('a'));
    await says(company('a', 'Drusk Group'));
    const context = { list: node.lists.current, detectors: [], now: node.node.now() };
    const due = await node.inStore((tx) => subscriptionsDue(tx, context));
    expect(due).toHaveLength(2);
    // Killed after it told and before it was done.
    const killed = node.inStore(async (tx) => {
      await lookAt(tx, due[0]!, context);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await node.inStore((tx) => subscriptionsDue(tx, context))).toHaveLength(2);
    await Promise.all([look(), look(), look()]);
    await look();
    expect([await changes(ana), await changes(ben)].map((all) => all.length)).toEqual([1, 1]);
  });

  test('tells that an owner far above came to a list, though nothing says anything else of it', async () => {
    const { dataset, says, key } = register();
    const owner = personOf('p', 'Brannoc Veshtari');
    const all = [company('a', 'Drusk'), company('b', 'Holding'), company('c', 'Group'), owner];
    await says(...all, owns('b', 'a', '60'), owns('c', 'b', '60'), owns('p', 'c', '60'));
    await node.inStore((tx) =>
      tx
        .insertInto('same_entity')
        .values([
          { dataset, entity_id: 'p', canonical_id: 'Q-listed' },
          { dataset: 'eu_fsf', entity_id: 'eu-9', canonical_id: 'Q-listed' },
        ])
        .execute(),
    );
    await follow(ana, key('a'));
    await node.list('eu_fsf', [personOf('eu-9', 'Brannoc Veshtari')]);
    await look();
    await look();
    expect(await changes(ana)).toMatchObject([
      {
        added: [],
        linksAdded: [],
        flagsAdded: [{ type: 'owner-on-list', text: expect.stringContaining('stands 3 steps above') }],
        verdictsAdded: [{ regime: 'eu', ground: 'owned', covered: 'yes' }],
        more: 0,
      },
    ]);
  });

  test('whose look fails holds up no other', async () => {
    const { says, key } = register();
    await says(company('a', 'Drusk'), company('b', 'Veshtari'));
    await follow(ana, key('a'));
    await follow(ben, key('b'));
    const { db } = node.node.store;
    await db.updateTable('subscription').set({ known: '{"editions":{}}' }).where('account', '=', 'ana').execute();
    await says(company('a', 'Drusk Group'), company('b', 'Veshtari Group'));
    await look();
    expect(await changes(ben)).toMatchObject([{ added: [{ value: 'Veshtari Group' }] }]);
    expect(await changes(ana)).toEqual([]);
  });

  test('is followed once by one person, and no more after the end', async () => {
    const { says, key } = register();
    await says(company('a', 'Drusk'));
    await follow(ana, key('a'));
    const { body } = await follow(ana, key('a'));
    expect(body).toHaveLength(1);
    const id = body[0]!.id;
    expect((await ben.send('DELETE', `/api/subscriptions/${id}`)).status).toBe(404);
    expect((await ana.send<Subscriptions>('DELETE', `/api/subscriptions/${id}`)).body).toEqual([]);
    await says(company('a', 'Drusk Group'));
    await look();
    expect(await notices(ana)).toEqual([]);
  });

  test('that is not there cannot be followed', async () => {
    expect((await follow(ana, 'nowhere/a')).status).toBe(404);
  });
});

describe('notices', () => {
  test('are counted until they are seen, by their owner only', async () => {
    const { says, key } = register();
    await says(company('a', 'Drusk'));
    await follow(ana, key('a'));
    await says(company('a', 'Drusk Group'));
    await look();
    const unread = async (who: Caller) => (await who.get<Me>('/api/me')).body.waiting.notices;
    expect([await unread(ana), await unread(ben)]).toEqual([1, 0]);
    const ids = (await notices(ana)).map(({ id }) => id);
    await ben.post('/api/notices/seen', { ids });
    expect(await unread(ana)).toBe(1);
    const { body } = await ana.post<FollowNotices>('/api/notices/seen', { ids });
    expect(body).toMatchObject({ unread: 0, notices: [{ seenAt: expect.any(String) }] });
    expect(await unread(ana)).toBe(0);
  });
});

describe('a search that is kept', () => {
  const LISTED = 'Brannoc Veshtari';
  const keep = (who: Caller, notify: boolean) =>
    who.post<Subscriptions>('/api/subscriptions', {
      kind: 'search',
      title: 'The Veshtaris',
      query: { name: LISTED },
      notify,
    });

  test('tells of new hits when a list changes, if it is asked to', async () => {
    await node.list('eu_fsf', [personOf('eu-1', LISTED)]);
    const kept = await keep(ana, false);
    expect(kept.body).toMatchObject([
      { kind: 'search', title: 'The Veshtaris', query: { name: LISTED }, notify: false },
    ]);
    await node.list('un_sc_sanctions', [personOf('un-1', LISTED)]);
    await look();
    expect(await notices(ana)).toEqual([]);
    const id = kept.body[0]!.id;
    await ana.send('PATCH', `/api/subscriptions/${id}`, { notify: true });
    await look();
    // What came while nobody was told is no news.
    expect(await notices(ana)).toEqual([]);
    await node.list('eu_fsf', [personOf('eu-1', LISTED), personOf('eu-2', 'Brannoc Veshtari')]);
    await look();
    await look();
    expect((await notices(ana)).map(({ change }) => change)).toMatchObject([
      { kind: 'search', hits: [{ id: 'eu-2', dataset: 'eu_fsf', caption: 'Brannoc Veshtari' }] },
    ]);
  });

  test.each([
    ['', 400],
    [' \u200b ', 422],
    ['a'.repeat(121), 422],
  ])('under the title %j: %i', async (title, status) => {
    const body = { kind: 'search', title, query: { name: LISTED }, notify: false };
    expect((await ana.post('/api/subscriptions', body)).status).toBe(status);
  });

  test('two hundred are the most that one person keeps', async () => {
    const row = {
      account: 'ana',
      kind: 'search' as const,
      title: 't',
      notify: false,
      purpose: '',
      query: '{"name":"x"}',
    };
    await node.node.store.db
      .insertInto('subscription')
      .values(Array.from({ length: 200 }, () => row))
      .execute();
    expect((await keep(ana, false)).status).toBe(409);
    expect((await keep(ben, false)).status).toBe(200);
  });
});

test('an account that is disabled follows nothing any more', async () => {
  const { says, key } = register();
  await says(company('a', 'Drusk'));
  await follow(ana, key('a'));
  await ana.post('/api/subscriptions', { kind: 'search', title: 't', query: { name: 'Drusk' }, notify: true });
  const { db } = node.node.store;
  await db.updateTable('account').set({ disabled: true }).where('name', '=', 'ana').execute();
  await says(company('a', 'Drusk Group'));
  await look();
  const left = await db.selectFrom('subscription').where('account', '=', 'ana').select(['kind', 'notify']).execute();
  expect(left).toEqual([{ kind: 'search', notify: false }]);
  expect(await db.selectFrom('notice').selectAll().execute()).toEqual([]);
  await db.updateTable('account').set({ disabled: false }).where('name', '=', 'ana').execute();
});

test('an auditor is shown nothing to follow; what is typed stays out of the audit', async () => {
  const { says, key } = register();
  await says(company('a', 'Drusk'));
  const oda = await node.person('oda', 'auditor');
  expect((await follow(oda, key('a'))).status).toBe(403);
  await ana.post('/api/subscriptions', {
    kind: 'search',
    title: 'About Quillfeather',
    query: { name: 'Ottoline Quillfeather' },
    notify: true,
  });
  const audit = await node.node.store.db
    .selectFrom('audit')
    .where('action', '=', 'subscription.change')
    .selectAll()
    .execute();
  expect(JSON.stringify(audit)).not.toMatch(/quillfeather/i);
  expect(audit.at(-1)).toMatchObject({ object: 'search', detail: { notify: true } });
});
