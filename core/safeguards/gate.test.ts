import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../store/index.ts';
import { testStore } from '../testing/index.ts';
import { allowedActions, type Gate, makeGate } from './gate.ts';
import { policy } from './policy.ts';
import type { Principal } from './principal.ts';

const NOW = new Date('2026-03-02T09:00:00Z');
const LATER = new Date('2026-03-02T18:00:00Z');
const PURPOSE = { text: 'Screening', legalBasis: 'Article 215 TFEU' };

let store: Store;
let gate: Gate;

beforeAll(async () => {
  store = await testStore();
  gate = makeGate(store, () => NOW);
});

afterAll(async () => store.close());

type Person = Extract<Principal, { kind: 'person' }>;
const stranger: Person = {
  kind: 'person',
  accountId: 'a',
  name: 'ana',
  displayName: 'Ana',
  role: 'analyst',
  sessionId: 's',
  mustChangePassword: false,
};
const person = (more: Partial<Person> = {}): Person => ({
  ...stranger,
  purpose: { ...PURPOSE, until: LATER },
  ...more,
});
const program: Principal = { kind: 'token', name: 'bank', use: 'screening', purpose: PURPOSE };

/** What the audit gained by this call. */
async function entriesOf(call: () => Promise<unknown>): Promise<unknown[]> {
  await store.db.deleteFrom('audit').execute();
  await call().catch(() => undefined);
  const rows = await store.db.selectFrom('audit').selectAll().execute();
  return rows.map(({ actor, role, action, object, purpose, detail }) => ({
    actor,
    role,
    action,
    object,
    purpose,
    detail,
  }));
}

test('who may, does, and the entry says who, why and what', async () => {
  const call = gate(
    { who: person(), action: 'alert.read', object: 'alert:A-1', detail: { n: 1 } },
    async (_tx, purpose) => purpose,
  );
  expect(await call).toMatchObject(PURPOSE);
  expect(await entriesOf(() => gate({ who: program, action: 'match', object: 'list:x' }, async () => 1))).toEqual([
    { actor: 'bank', role: 'token:screening', action: 'match', object: 'list:x', purpose: 'Screening', detail: {} },
  ]);
});

test('work that fails leaves nothing, not even its entry', async () => {
  const call = () =>
    gate({ who: person(), action: 'alert.read', object: 'alert:A-1' }, async (tx) => {
      await tx.insertInto('setting').values({ key: 'half', value: '1', changed_by: 'ana' }).execute();
      throw new Error('no');
    });
  expect(await entriesOf(call)).toEqual([]);
  expect(await store.db.selectFrom('setting').where('key', '=', 'half').select('key').execute()).toEqual([]);
});

const untilNow = { ...PURPOSE, until: NOW };
test.each([
  ['another role', person({ role: 'auditor' }), 'alert.decide', 'ACC-104'],
  ['another use of a token', program, 'ingest', 'ACC-104'],
  ['a one-time password', person({ mustChangePassword: true }), 'settings.read', 'ACC-103'],
  ['a purpose whose time is over', person({ purpose: untilNow }), 'alert.read', 'ACC-105'],
  ['no purpose', stranger, 'alert.read', 'ACC-105'],
] as const)('%s is refused, and that is written down', async (_name, who, action, code) => {
  let done = false;
  const call = () =>
    gate({ who, action, object: 'x' }, async () => {
      done = true;
    });
  expect(await entriesOf(call)).toMatchObject([{ action, detail: { refused: code } }]);
  await expect(call()).rejects.toMatchObject({ code });
  expect(done).toBe(false);
});

test('nobody decides without a purpose, and no program decides at all', () => {
  for (const action of ['alert.decide', 'alert.work', 'alert.read', 'alert.list', 'entity.read', 'match'] as const)
    expect(policy[action].purpose, action).toBe(true);
  expect(policy['alert.decide'].tokens).toEqual([]);
  expect(allowedActions(person({ role: 'auditor' }))).not.toContain('alert.decide');
  expect(allowedActions(program)).toContain('match');
});
