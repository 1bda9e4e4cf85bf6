import { paymentPlan, screenRegistered, whatIf } from '@quintet/core/assess';
import { defaultSettings } from '@quintet/core/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AlertDetail, IngestJob, Run, WhatIf } from '../api/index.ts';
import { personOf, type TestNode, testNode } from '../testing/test-node.ts';

const LISTED = 'Brannoc Veshtari';

let node: TestNode;

beforeAll(async () => {
  node = await testNode();
});

afterAll(async () => node.close());

/** Runs of the screening, oldest first. */
async function runs(): Promise<Run[]> {
  const supervisor = await node.person('sue', 'supervisor');
  return (await supervisor.get<Run[]>('/api/runs')).body.toReversed();
}

const alerts = async (): Promise<string[]> =>
  (await node.node.store.db.selectFrom('alert').select(['subject_key', 'entry_id']).orderBy('id').execute()).map(
    ({ subject_key, entry_id }) => `${subject_key.replace('customer:customers:', '')} ${entry_id}`,
  );

const customer = (externalId: string, name: string) =>
  node.register([{ externalId, entity: personOf(externalId, name) }]);

/** One story; each step stands on the one before. */
describe('registered customers', () => {
  test('are screened when they are registered, each once', async () => {
    await node.list('eu_fsf', [personOf('eu-1', LISTED)]);
    await customer('c-1', LISTED);
    await customer('c-2', 'Sanne Ottevanger');
    await node.settle();
    expect(await alerts()).toEqual(['c-1 eu-1']);
    await customer('c-3', 'Brannoc Veshtari');
    await node.settle();
    expect(await alerts()).toEqual(['c-1 eu-1', 'c-3 eu-1']);
    expect((await runs()).map(({ kind, subjects, hits, errors }) => ({ kind, subjects, hits, errors }))).toEqual([
      { kind: 'list-change', subjects: 2, hits: 1, errors: 0 },
      { kind: 'subjects', subjects: 1, hits: 1, errors: 0 },
    ]);
  });

  test('are all screened when a list changes; only what is new raises an alert', async () => {
    const before = (await runs()).length;
    await node.list('un_sc_sanctions', [personOf('un-1', 'Sanne Ottevanger')]);
    await node.settle();
    expect(await alerts()).toEqual(['c-1 eu-1', 'c-3 eu-1', 'c-2 un-1']);
    const [run] = (await runs()).slice(before);
    expect(run).toMatchObject({
      kind: 'list-change',
      subjects: 3,
      hits: 3,
      engine: expect.stringMatching(/^quintet-names \d/),
    });
    expect(run?.listVersions.map(({ dataset }) => dataset)).toEqual(['eu_fsf', 'un_sc_sanctions']);
  });

  test('are all screened once a day, without a change', async () => {
    const before = (await runs()).length;
    node.pass({ hours: 22 });
    await node.settle();
    expect((await runs()).slice(before)).toEqual([]);
    node.pass({ hours: 1.1 });
    await node.settle();
    expect((await runs()).slice(before)).toMatchObject([{ kind: 'daily', subjects: 3 }]);
    expect(await alerts()).toHaveLength(3);
  });

  test('who comes in while a run goes on is not taken for screened', async () => {
    const { db } = node.node.store;
    const context = {
      list: node.lists.current,
      settings: defaultSettings,
      plan: paymentPlan,
      engine: 'test 1',
      sector: 'terrorism',
      now: node.node.now(),
      secret: node.node.secret,
    };
    const run = await node.inStore(async (other) => {
      // The run comes as far as the first alert, which somebody holds; meanwhile a customer is registered.
      await other.selectFrom('alert').select('id').forUpdate().execute();
      const going = node.inStore((tx) => screenRegistered({ kind: 'daily' }, tx, context));
      await new Promise((done) => setTimeout(done, 300));
      const entity = JSON.stringify(personOf('late', LISTED));
      const late = { register: 'customers', external_id: 'late', row: 1, caption: LISTED, entity, hash: 'h' };
      await db.insertInto('subject').values(late).execute();
      return { going };
    });
    await run.going;
    await node.settle();
    expect(await alerts()).toContain('late eu-1');
  });

  test('who is taken out of the register is not screened any more', async () => {
    await node.inStore((tx) =>
      tx.updateTable('subject').set({ removed_at: new Date() }).where('external_id', '=', 'late').execute(),
    );
    node.pass({ hours: 24 });
    await node.settle();
    expect((await runs()).at(-1)).toMatchObject({ kind: 'daily', subjects: 3 });
  });
});

describe('the proof of one customer', () => {
  const proof = async (query: string): Promise<Record<string, unknown>[]> => {
    const auditor = await node.person('oda', 'auditor');
    const { status, text } = await auditor.get(`/api/proof?${query}`);
    return status === 200
      ? text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>)
      : [];
  };
  const kinds = (lines: Record<string, unknown>[]) =>
    lines.map(({ type, kind }) => [type, kind].filter(Boolean).join(' '));

  test('names every run that took it in, with its lists, and what came of it', async () => {
    const lines = await proof('subject=c-3');
    expect(kinds(lines)).toEqual([
      'subject',
      'run subjects',
      'run list-change',
      'run daily',
      'run daily',
      'run daily',
      'alert',
    ]);
    expect(lines[1]).toMatchObject({
      threshold: 0.7,
      listVersions: [{ dataset: 'eu_fsf', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(lines.at(-1)).toMatchObject({ dataset: 'eu_fsf', entry: 'eu-1', state: 'new', run: lines[1]?.['id'] });
  });

  test('ends where the customer left', async () => {
    const before = kinds(await proof('subject=late'));
    node.pass({ hours: 24 });
    await node.settle();
    expect(kinds(await proof('subject=late'))).toEqual(before);
  });

  test('is of the period that is asked for', async () => {
    const day = node.node.now().toISOString().slice(0, 10);
    expect(kinds(await proof(`subject=c-3&from=${day}&to=${day}`))).toContain('run daily');
    expect(kinds(await proof('subject=c-3&from=2020-01-01&to=2020-12-31'))).toEqual(['subject']);
  });

  test.each(['subject=nobody', 'subject=c-3&register=other', 'subject=c-3&from=yesterday'])(
    '%s: none',
    async (query) => {
      expect(await proof(query)).toEqual([]);
    },
  );
});

describe('a customer file', () => {
  const csv = (...rows: string[]) => ['id,full_name,date_of_birth', ...rows, ''].join('\n');
  async function upload(content: string, query: Record<string, string> = {}): Promise<IngestJob> {
    const ana = await node.person('ana', 'analyst');
    const search = new URLSearchParams({ file: 'customers.csv', as: 'subjects', dataset: 'file', ...query });
    const { body } = await ana.post<IngestJob>(`/api/uploads?${search.toString()}`, content);
    await node.settle();
    return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
  }
  const registered = async () =>
    (
      await node.node.store.db
        .selectFrom('subject')
        .where('register', '=', 'file')
        .where('removed_at', 'is', null)
        .select('external_id')
        .orderBy('external_id')
        .execute()
    ).map(({ external_id }) => external_id);

  test('registers, changes and leaves what is the same', async () => {
    expect(await upload(csv('1,Tamsin Orrery,1980-01-02', '2,Quillon Abernathy,'))).toMatchObject({
      state: 'done',
      added: 2,
      changed: 0,
    });
    expect(await upload(csv('1,Tamsin Orrery,1980-01-02', '2,Quillon Aberforth,'))).toMatchObject({
      added: 0,
      changed: 1,
      removed: 0,
    });
  });

  test('that holds the whole register takes out who is not in it', async () => {
    expect(await upload(csv('1,Tamsin Orrery,1980-01-02'), { wholeRegister: 'true' })).toMatchObject({
      state: 'done',
      removed: 1,
    });
    expect(await registered()).toEqual(['1']);
  });

  test('that is broken changes nothing and takes nobody out', async () => {
    const job = await upload(csv('3,Ignatia Bellweather,', '4,"Maris Tollbeck,'), { wholeRegister: 'true' });
    expect(job).toMatchObject({
      state: 'refused',
      added: 0,
      removed: 0,
      findings: [
        { severity: 'error', code: 'ING-106' },
        { severity: 'error', code: 'LIST-201', line: 3 },
      ],
    });
    expect(await registered()).toEqual(['1']);
  });

  test('that is broken behind a thousand warnings takes nobody out either', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `w${i},Somebody Else,31.02.19xx`);
    const job = await upload(csv(...rows, 'x,"Maris Tollbeck,'), { wholeRegister: 'true' });
    expect(job.state).toBe('refused');
    expect(job.findings[0]).toMatchObject({ severity: 'error' });
    expect(await registered()).toEqual(['1']);
  });

  test('with a birth date that is none registers its customers all the same', async () => {
    const job = await upload(csv('5,Brannoc Veshtari,1974-02-31'));
    expect(job).toMatchObject({ state: 'done', added: 1, findings: [{ severity: 'warning', line: 2 }] });
    expect(await registered()).toEqual(['1', '5']);
  });
});

describe('what another threshold would have done', () => {
  const ask = async (threshold: number): Promise<WhatIf> =>
    (await (await node.person('sue', 'supervisor')).post<WhatIf>('/api/settings/what-if', { threshold })).body;

  test('counts the alerts that would not have been raised, and what would have been lost', async () => {
    const { db } = node.node.store;
    const [first, second] = await db.selectFrom('alert').select('id').orderBy('id').execute();
    await db
      .updateTable('alert')
      .set({ score: 0.75, state: 'confirmed' })
      .where('id', '=', first?.id ?? 0)
      .execute();
    await db
      .updateTable('alert')
      .set({ score: 0.76, state: 'dismissed' })
      .where('id', '=', second?.id ?? 0)
      .execute();
    const all = Number(
      (
        await db
          .selectFrom('alert')
          .select(({ fn }) => fn.countAll<string>().as('n'))
          .executeTakeFirst()
      )?.n,
    );
    expect(await ask(0.8)).toMatchObject({
      against: 0.7,
      alerts: all,
      alertsThen: all - 2,
      confirmedLost: 1,
      dismissedSpared: 1,
      lost: [{ id: `A-${first?.id}`, score: 0.75 }],
    });
    expect(await ask(0.7)).toMatchObject({ alerts: all, alertsThen: all, confirmedLost: 0 });
  });

  test('a lower one compares the register anew', async () => {
    await customer('near', 'Brannoc Vashtery');
    await node.settle();
    const had = (await alerts()).some((alert) => alert.startsWith('near'));
    const result = await node.inStore((tx) => whatIf(tx, node.lists.current, 0.3, 0.7));
    expect(result.replayed).toBeGreaterThan(0);
    expect(result.alertsThen).toBeGreaterThanOrEqual(result.alerts + (had ? 0 : 1));
  });
});

test('a run that a list change asks for leaves an alert that says which run found it', async () => {
  const [alert] = await node.node.store.db
    .selectFrom('alert')
    .where('entry_id', '=', 'un-1')
    .select(['id', 'run_id'])
    .execute();
  const run = (await runs()).find(({ id }) => id === alert?.run_id);
  expect(run?.kind).toBe('list-change');
  const detail = await (await node.person('sue', 'supervisor')).get<AlertDetail>(`/api/alerts/A-${alert?.id}`);
  expect(detail.body.customer).toMatchObject({ register: 'customers', id: 'c-2' });
});
