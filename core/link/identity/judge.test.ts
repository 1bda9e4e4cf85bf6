import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeInEntities } from '../../observe/intake/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import type { Store, Tx } from '../../store/index.ts';
import { testStore } from '../../testing/index.ts';
import { keyOf } from './entity-key.ts';
import { judge, judgeAutomatically, takeOut, withdraw } from './judge.ts';
import { readIdentity } from './read-identity.ts';
import type { Verdict } from './standing-judgements.ts';

let store: Store;
let feeds = 0;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

/** A feed of its own that says these people, and what can be done with them. */
async function world(...ids: string[]) {
  const dataset = `feed-${feeds++}`;
  const key = (id: string) => keyOf(dataset, id);
  const inTx = <T>(work: (tx: Tx) => Promise<T>) => store.db.transaction().execute(work);
  const says = async (...people: string[]) =>
    await inTx((tx) =>
      takeInEntities(
        tx,
        [people.map((id) => ({ id: id[0]!, schema: 'Person', properties: { name: [`Person ${id}`] } }))],
        { dataset, by: 'test', handling: 'TLP:GREEN', nature: 'fact' },
      ),
    );
  await says(...ids);
  /** `a=b` same, `a!b` different, `a?b` unsure. */
  const judgeThem = async (text: string, note?: string) => {
    const verdict = ({ '=': 'same', '!': 'different', '?': 'unsure' } as const)[text[1]!] as Verdict;
    const pair = { a: key(text[0]!), b: key(text[2]!) };
    return await inTx((tx) => judge(tx, { ...pair, verdict, origin: 'person', note, by: 'ana' }));
  };
  return {
    key,
    says,
    inTx,
    judge: judgeThem,
    take: async (id: string) => await inTx((tx) => takeOut(tx, key(id), { by: 'ana' })),
    withdraw: async (id: number) => await inTx((tx) => withdraw(tx, String(id), 'ben')),
    identity: async (id: string) => await inTx((tx) => readIdentity(tx, key(id))),
    /** Each cluster by its members, with its canonical id. */
    async clusters() {
      const rows = await store.db.selectFrom('same_entity').where('dataset', '=', dataset).selectAll().execute();
      const found: Record<string, string> = {};
      for (const row of rows.sort((a, b) => (a.entity_id < b.entity_id ? -1 : 1)))
        found[row.canonical_id] = (found[row.canonical_id] ?? '') + row.entity_id;
      return Object.fromEntries(Object.entries(found).map(([id, members]) => [members, id]));
    },
  };
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
}

describe('judgements', () => {
  test('join entities, and the latest of a pair stands', async () => {
    const w = await world('a', 'b', 'c');
    const first = await w.judge('a=b');
    await w.judge('b=c');
    expect(await w.clusters()).toEqual({ abc: `Q-${first}` });
    await w.judge('b!a');
    expect(Object.keys(await w.clusters())).toEqual(['bc']);
    await w.judge('a?b');
    await w.judge('a=b');
    expect(Object.keys(await w.clusters())).toEqual(['abc']);
    const { judgements } = await w.identity('c');
    expect(judgements.map(({ verdict, stands }) => [verdict, stands])).toEqual([
      ['same', true],
      ['unsure', false],
      ['different', false],
      ['same', true],
      ['same', false],
    ]);
  });

  test('are withdrawn at any time; what was judged before stands again, and the history stays', async () => {
    const w = await world('a', 'b');
    await w.judge('a=b');
    const different = await w.judge('a!b');
    expect(await w.clusters()).toEqual({});
    expect(await w.withdraw(different)).toEqual({ a: w.key('a'), b: w.key('b') });
    expect(Object.keys(await w.clusters())).toEqual(['ab']);
    expect((await refusal(w.withdraw(different))).code).toBe('IDN-104');
    expect((await w.identity('a')).judgements).toMatchObject([
      { verdict: 'different', withdrawnBy: 'ben', stands: false },
      { verdict: 'same', withdrawnBy: null, stands: true },
    ]);
  });

  test('that stand already are not written again, unless they say more', async () => {
    const w = await world('a', 'b');
    await w.judge('a=b');
    expect((await refusal(w.judge('b=a'))).code).toBe('IDN-108');
    await w.judge('a=b', 'The same passport.');
    expect((await refusal(w.judge('a=b', 'The same passport.'))).code).toBe('IDN-108');
    expect((await refusal(w.judge('a=b'))).code).toBe('IDN-108');
    const different = await w.judge('a!b');
    await w.withdraw(different);
    expect((await refusal(w.judge('a=b'))).code).toBe('IDN-108');
    expect((await w.identity('a')).judgements.map(({ verdict, note }) => [verdict, note])).toEqual([
      ['different', ''],
      ['same', 'The same passport.'],
      ['same', ''],
    ]);
  });

  test('of the node are confirmed by a person who says the same', async () => {
    const w = await world('a', 'b');
    const pair = { a: w.key('a'), b: w.key('b'), origin: 'automatic' as const, by: 'x' };
    await w.inTx((tx) => judgeAutomatically(tx, [pair]));
    await w.judge('a=b');
    expect((await w.identity('a')).judgements.map(({ origin, stands }) => [origin, stands])).toEqual([
      ['person', true],
      ['automatic', false],
    ]);
  });

  test.each([
    ['an entity with itself', 'a=a', 'IDN-102'],
    ['an entity that nobody said', 'a=z', 'ACC-106'],
  ])('about %s are refused', async (_what, pair, code) => {
    const w = await world('a', 'b');
    expect((await refusal(w.judge(pair))).code).toBe(code);
  });
});

describe('what cannot be one', () => {
  /** A feed with an entity of each kind, named by its first letter; `l` is a plain legal entity. */
  async function kinds() {
    const dataset = `feed-${feeds++}`;
    const inTx = <T>(work: (tx: Tx) => Promise<T>) => store.db.transaction().execute(work);
    const named = Object.entries({ c: 'Company', o: 'Organization', p: 'Person', l: 'LegalEntity' });
    const links = ['s', 't'].map((id) => ({ id, schema: 'Ownership', properties: { owner: ['p'], asset: ['c'] } }));
    const things = named.map(([id, schema]) => ({ id, schema, properties: { name: [`The ${schema}`] } }));
    await inTx((tx) =>
      takeInEntities(tx, [[...things, ...links]], { dataset, by: 'test', handling: 'TLP:GREEN', nature: 'fact' }),
    );
    const pair = (text: string) => ({ a: keyOf(dataset, text[0]!), b: keyOf(dataset, text[2]!), by: 'ana' });
    const judgeThem = async (text: string, verdict: Verdict = 'same') =>
      await inTx((tx) => judge(tx, { ...pair(text), verdict, origin: 'person' }));
    const automatically = async (...texts: string[]) =>
      await inTx((tx) =>
        judgeAutomatically(
          tx,
          texts.map((text) => ({ ...pair(text), origin: 'automatic', score: 0.99 })),
        ),
      );
    return { dataset, judge: judgeThem, automatically };
  }

  test.each(['p=c', 'p=o', 'c=s', 's=t'])('is not judged the same, but different: %s', async (text) => {
    const w = await kinds();
    expect((await refusal(w.judge(text))).code).toBe('IDN-107');
    expect(await w.judge(text, 'different')).toBeGreaterThan(0);
  });

  test.each(['l=p', 'l=c', 'o=c', 'c=o'])('is another matter than %s', async (text) => {
    expect(await (await kinds()).judge(text)).toBeGreaterThan(0);
  });

  test('is not joined through somebody between, and it is said which two', async () => {
    const w = await kinds();
    await w.judge('l=p');
    const { code, message } = await refusal(w.judge('c=l'));
    expect(code).toBe('IDN-107');
    expect(message).toBe(
      `These two cannot be one: The Company (${w.dataset}/c) is of the kind Company, ` +
        `The Person (${w.dataset}/p) is of the kind Person. Judge them different, or leave them.`,
    );
  });

  test('is left out where pairs are judged without a look', async () => {
    const w = await kinds();
    expect(await w.automatically('p=c', 's=t', 'l=p', 'l=c', 'o=c')).toBe(2);
  });
});

describe('the canonical id', () => {
  test('is that of the oldest judgement, also of two that are joined', async () => {
    const w = await world('a', 'b', 'c', 'd');
    const first = await w.judge('a=b');
    const second = await w.judge('c=d');
    const bridge = await w.judge('b=c');
    expect(await w.clusters()).toEqual({ abcd: `Q-${first}` });
    await w.withdraw(bridge);
    expect(await w.clusters()).toEqual({ ab: `Q-${first}`, cd: `Q-${second}` });
  });

  test('stays with the part that has the oldest judgement; who is alone has none', async () => {
    const w = await world('a', 'b', 'c', 'd', 'e');
    const first = await w.judge('b=c');
    const outer = await w.judge('a=b');
    const other = await w.judge('d=e');
    const joint = await w.judge('c=d');
    await w.withdraw(joint);
    expect(await w.clusters()).toEqual({ abc: `Q-${first}`, de: `Q-${other}` });
    await w.withdraw(outer);
    expect(await w.clusters()).toEqual({ bc: `Q-${first}`, de: `Q-${other}` });
  });

  test('does not change when its judgement goes and the cluster holds', async () => {
    const w = await world('a', 'b', 'c');
    const first = await w.judge('a=b');
    await w.judge('b=c');
    await w.judge('a=c');
    await w.withdraw(first);
    expect(await w.clusters()).toEqual({ abc: `Q-${first}` });
  });
});

describe('what others hold apart', () => {
  test('cannot be joined, and it is said through whom', async () => {
    const w = await world('a', 'b', 'c', 'd');
    await w.judge('a=b');
    await w.judge('c=d');
    const different = await w.judge('b!d');
    const { code, message, findings } = await refusal(w.judge('a=c'));
    expect(code).toBe('IDN-101');
    expect(message).toBe(
      `These two cannot be one: Person b (${w.key('b')}) was judged different from Person d (${w.key('d')}), and ` +
        `Person b (${w.key('b')}) is one with Person a (${w.key('a')}); ` +
        `Person d (${w.key('d')}) is one with Person c (${w.key('c')}). Take that judgement back first, or leave this one.`,
    );
    expect(findings).toMatchObject([{ code: 'IDN-101', path: String(different) }]);
    await w.withdraw(different);
    await w.judge('a=c');
    expect(Object.keys(await w.clusters())).toEqual(['abcd']);
  });

  test('is left to a person where pairs are judged without a look', async () => {
    const w = await world('a', 'b', 'c');
    await w.judge('a!c');
    const pair = (a: string, b: string) => ({
      a: w.key(a),
      b: w.key(b),
      origin: 'automatic' as const,
      score: 0.99,
      by: 'x',
    });
    const judged = await w.inTx((tx) => judgeAutomatically(tx, [pair('a', 'b'), pair('b', 'c'), pair('c', 'a')]));
    expect(judged).toBe(1);
    expect(Object.keys(await w.clusters())).toEqual(['ab']);
  });

  test('is shown as a conflict when it comes later', async () => {
    const w = await world('a', 'b', 'c');
    await w.judge('a=b');
    await w.judge('b=c');
    const different = await w.judge('c!a');
    expect(Object.keys(await w.clusters())).toEqual(['abc']);
    expect((await w.identity('b')).conflicts).toEqual([
      { judgement: String(different), a: w.key('a'), b: w.key('c'), through: [w.key('b')] },
    ]);
  });
});

test('one link that holds two parts together is named', async () => {
  const w = await world('a', 'b', 'c', 'd', 'e');
  for (const pair of ['a=b', 'd=e', 'a=e']) await w.judge(pair);
  const bridge = await w.judge('b=c').then(async () => (await w.identity('a')).bridges);
  const judgements = (await w.identity('a')).judgements.filter(({ id }) => bridge.includes(id));
  expect(judgements.map(({ a, b }) => `${a} ${b}`)).toEqual([
    `${w.key('a')} ${w.key('e')}`,
    `${w.key('a')} ${w.key('b')}`,
  ]);
});

test('a record is taken out of many, and put back by withdrawing', async () => {
  const w = await world('a', 'b', 'c', 'd');
  for (const pair of ['a=b', 'a=c', 'b=c', 'c=d']) await w.judge(pair);
  const apart = await w.take('c');
  expect(apart).toHaveLength(3);
  expect(Object.keys(await w.clusters())).toEqual(['ab']);
  const { others, judgements } = await w.identity('a');
  expect(others.map(({ key }) => key)).toEqual([w.key('c')]);
  expect(judgements.filter(({ stands }) => stands).map(({ verdict }) => verdict)).toEqual([
    'different',
    'different',
    'same',
  ]);
  for (const id of apart) await w.withdraw(id);
  expect(Object.keys(await w.clusters())).toEqual(['abcd']);
  expect((await refusal(w.take('c').then(async () => await w.take('c')))).code).toBe('IDN-105');
});

test('judgements hold over imports, whatever a feed says meanwhile', async () => {
  const w = await world('a', 'b', 'c');
  const merged = await w.judge('a=b');
  await w.says('a2', 'b', 'c');
  expect(await w.clusters()).toEqual({ ab: `Q-${merged}` });
  await w.says('b', 'c');
  expect((await w.identity('b')).members.map(({ caption, gone }) => [caption, gone])).toEqual([
    ['Person a2', true],
    ['Person b', false],
  ]);
  await w.withdraw(merged);
  await w.says('a', 'b', 'c');
  expect(await w.clusters()).toEqual({});
  await w.judge('a!b');
  await w.says('a3', 'b', 'c');
  expect((await w.identity('a')).judgements.find(({ stands }) => stands)?.verdict).toBe('different');
});
