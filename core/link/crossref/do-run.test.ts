import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Entity } from '../../model/index.ts';
import { takeInEntities } from '../../observe/intake/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import type { Store, Tx } from '../../store/index.ts';
import { testStore } from '../../testing/index.ts';
import { judge } from '../identity/index.ts';
import { writeAutomaticPeople } from './automatic-people.ts';
import { doRun } from './do-run.ts';
import { readEvidence, readPairs } from './read-pairs.ts';
import { readRun } from './read-runs.ts';
import { type NewRun, startRun } from './start-run.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
  await says('register', firms('r', 60));
  await says('leak', [...firms('l', 20), firm('l-odd', 'Odd One Out', '1999-01-01', 'Elsewhere 7')]);
  await says('people', people());
});
afterAll(async () => store.close());
beforeEach(async () => {
  for (const table of ['judgement', 'same_entity', 'setting'] as const) await store.db.deleteFrom(table).execute();
});

const inTx = <T>(work: (tx: Tx) => Promise<T>) => store.db.transaction().execute(work);

async function says(dataset: string, entities: readonly Entity[]): Promise<void> {
  await inTx((tx) => takeInEntities(tx, [entities], { dataset, by: 'test', handling: 'TLP:GREEN', nature: 'fact' }));
}

const WORDS = ['Amber', 'Birch', 'Cedar', 'Dorn', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper'];

function firm(id: string, name: string, since: string, street: string): Entity {
  return { id, schema: 'Company', properties: { name: [name], incorporationDate: [since], address: [street] } };
}

/** Made-up firms; the same number is the same firm, whatever the prefix. */
function firms(prefix: string, count: number): Entity[] {
  return Array.from({ length: count }, (_, i) => {
    const name = `${WORDS[i % 10]} ${WORDS[(i * 7 + 3) % 10]} ${['Shipping', 'Trading', 'Holding'][i % 3]} ${100 + i * 37}`;
    return firm(
      `${prefix}${i}`,
      name,
      `20${10 + (i % 10)}-0${1 + (i % 9)}-1${i % 10}`,
      `${WORDS[(i * 3) % 10]} street ${i * 13}`,
    );
  });
}

/** A hundred made-up people, the first twenty of them twice. */
function people(): Entity[] {
  return Array.from({ length: 120 }, (_, i) => {
    const n = i % 100;
    const word = (step: number) => WORDS[Math.floor(n / step + n * step) % 10]!;
    const properties = {
      name: [`${word(1)}${'aeiou'[n % 5]} ${word(7)}${['sen', 'mark', 'quist'][n % 3]}${'aeiou'[Math.floor(n / 20)]}`],
      birthDate: [`19${String(30 + ((n * 17) % 70))}-${String(10 + (n % 3))}-${String(10 + ((n * 11) % 18))}`],
      addressEntity: [`ad${i}`],
    };
    const address = { street: [`${word(3)} lane ${n * 11}`], city: [`${word(9)}ville`] };
    return [
      { id: `p${i}`, schema: 'Person', properties },
      { id: `ad${i}`, schema: 'Address', properties: address },
    ];
  }).flat();
}

const numberOf = (key: string) => Number(key.slice('people/p'.length));

async function run(wanted: NewRun): Promise<string> {
  const id = await inTx((tx) => startRun(tx, wanted, 'ana'));
  await inTx((tx) => doRun(tx, id));
  return id;
}

const pairsOf = async (id: string, state: 'open' | 'judged' = 'open') =>
  await inTx((tx) => readPairs(tx, id, { state, page: 0 }));

describe('a run', () => {
  test('finds what two feeds both say, the left one first, with an account that adds up', async () => {
    const id = await run({ left: 'register', right: 'leak', schema: 'LegalEntity' });
    const { run: row, pairs, total } = await pairsOf(id);
    expect(row).toMatchObject({ state: 'done', entities: 81, error: null });
    expect(total).toBe(row.found);
    const right = pairs.filter(
      ({ a, b }) => a.node.key.slice('register/r'.length) === b.node.key.slice('leak/l'.length),
    );
    expect(right).toHaveLength(20);
    for (const { score, ledger } of pairs) {
      const bits = ledger.reduce((sum, reason) => sum + reason.score, 0);
      expect(1 / (1 + 2 ** -bits)).toBeCloseTo(score, 3);
    }
    const name = pairs[0]!.ledger.find(({ feature }) => feature === 'name');
    expect([name?.query]).toEqual(pairs[0]!.a.properties['name']);
    expect([name?.candidate]).toEqual(pairs[0]!.b.properties['name']);
  });

  test('within one feed compares parts of addresses that are entities of their own', async () => {
    const id = await run({ left: 'people', schema: 'Person' });
    const { pairs } = await pairsOf(id);
    const sure = pairs
      .filter(({ score }) => score > 0.9)
      .map(({ a, b }) => [a, b].map(({ node }) => numberOf(node.key)));
    expect(sure.length).toBeGreaterThan(15);
    expect(sure.filter(([a, b]) => a! % 100 !== b! % 100)).toEqual([]);
    expect(pairs[0]!.ledger.map(({ feature }) => feature)).toEqual(
      expect.arrayContaining(['street', 'city', 'birthDate']),
    );
    expect(pairs[0]!.a.properties['street']).toHaveLength(1);
  });

  test('over several kinds compares each by what is said of it: no person is lost, and counts are sums', async () => {
    await says('mixed', [...people(), ...firms('m', 60), ...firms('n', 20)]);
    const runs = await Promise.all(
      ['Person', 'Company', 'LegalEntity'].map(async (schema) => await run({ left: 'mixed', schema })),
    );
    const [persons, companies, all] = await Promise.all(runs.map(async (id) => await pairsOf(id)));
    expect(persons!.total).toBeGreaterThan(15);
    expect(companies!.total).toBeGreaterThan(15);
    expect(all!.total).toBe(persons!.total + companies!.total);
    expect(all!.run).toMatchObject({ entities: 200, found: all!.total });
    const person = all!.pairs.find(({ a }) => a.node.schema === 'Person')!;
    expect(person.ledger.map(({ feature }) => feature)).toEqual(
      expect.arrayContaining(['firstName', 'lastName', 'birthDate', 'street', 'city']),
    );
  });

  test('puts a plain legal entity beside people and companies, each pair once', async () => {
    const plain = (id: string, { properties }: Entity): Entity => ({ id, schema: 'LegalEntity', properties });
    const named = people()
      .filter(({ schema }) => schema === 'Person')
      .map((one, i) => ({ ...one, properties: { ...one.properties, address: [`${WORDS[i % 10]} lane ${i * 11}`] } }));
    const others = firms('w', 60);
    await says('certain', [...named, ...others]);
    await says('plain', [
      ...others.slice(0, 20).map((one, i) => plain(`w${i}`, one)),
      ...named.slice(40, 60).map((one, i) => plain(`p${40 + i}`, one)),
    ]);
    const {
      run: row,
      pairs,
      total,
    } = await pairsOf(await run({ left: 'certain', right: 'plain', schema: 'LegalEntity' }));
    expect(row).toMatchObject({ entities: 220, found: total });
    // People of whom the other feed says none are not compared among themselves.
    expect(pairs.filter(({ b }) => b.node.dataset !== 'plain')).toEqual([]);
    const right = pairs.filter(({ a, b }) => a.node.key.slice('certain/'.length) === b.node.key.slice('plain/'.length));
    const kinds = Object.groupBy(right, ({ a }) => a.node.schema);
    expect([kinds['Company']?.length, kinds['Person']?.length]).toEqual([20, 20]);
    expect(new Set(pairs.map(({ a, b }) => `${a.node.key} ${b.node.key}`)).size).toBe(pairs.length);
  });

  test('keeps what was judged, and counts it no more among what is left', async () => {
    const first = await run({ left: 'register', right: 'leak', schema: 'Company' });
    const { pairs, total } = await pairsOf(first);
    const [sure, second] = pairs;
    const evidence = await inTx((tx) => readEvidence(tx, first, { a: sure!.a.node.key, b: sure!.b.node.key }));
    await inTx((tx) => judge(tx, { ...evidence, verdict: 'same', origin: 'person', by: 'ana' }));
    await inTx((tx) =>
      judge(tx, { a: second!.a.node.key, b: second!.b.node.key, verdict: 'different', origin: 'person', by: 'ana' }),
    );
    expect((await pairsOf(first)).total).toBe(total - 2);
    const judged = await pairsOf(first, 'judged');
    expect(judged.total).toBe(2);
    expect(judged.pairs.find(({ judgement }) => judgement?.verdict === 'same')?.judgement?.score).toBe(sure!.score);
    const again = await run({ left: 'leak', right: 'register', schema: 'Company' });
    const left = (await pairsOf(again)).pairs.map(({ a, b }) => `${b.node.key} ${a.node.key}`);
    expect(left).not.toContain(`${sure!.a.node.key} ${sure!.b.node.key}`);
    expect(left).not.toContain(`${second!.a.node.key} ${second!.b.node.key}`);
  });

  test('judges from a bound on without a look, where that is asked for', async () => {
    const id = await run({ left: 'register', right: 'leak', schema: 'Company', automaticFrom: 0.95 });
    const { pairs } = await pairsOf(id, 'judged');
    expect(pairs.length).toBeGreaterThanOrEqual(20);
    expect(pairs[0]!.judgement).toMatchObject({
      origin: 'automatic',
      verdict: 'same',
      by: 'ana',
      score: pairs[0]!.score,
    });
    expect((await pairsOf(id)).pairs.every(({ score }) => score < 0.95)).toBe(true);
    const entities = await store.db.selectFrom('same_entity').select('canonical_id').distinct().execute();
    expect(entities).toHaveLength(20);
  });

  test('leaves to a person what would join two that contradict each other', async () => {
    const numbered = [...firms('k', 60), ...firms('j', 20)].map(
      ({ properties, ...rest }, i): Entity => ({
        ...rest,
        properties: { ...properties, registrationNumber: [`R${70_000 + (i % 60) * 31}`] },
      }),
    );
    const first = numbered[0]!.properties;
    const number = ['R99999'];
    const between: Entity = { id: 'between', schema: 'Company', properties: { ...first, registrationNumber: number } };
    const other = firm('far', 'Quite Another Foundry', first['incorporationDate']![0]!, 'Harbour 99');
    const far: Entity = { ...other, properties: { ...other.properties, registrationNumber: number } };
    await says('chain', [...numbered, between, far]);
    const id = await run({ left: 'chain', schema: 'Company', automaticFrom: 0.9 });
    const judged = await pairsOf(id, 'judged');
    const inChain = ({ a, b }: (typeof judged.pairs)[number]) =>
      [a, b].some(({ node }) => node.key.endsWith('/between') || node.key.endsWith('/far'));
    expect(judged.pairs.length).toBeGreaterThan(15);
    expect(judged.pairs.filter(inChain)).toEqual([]);
    const left = (await pairsOf(id)).pairs.filter(inChain);
    expect(left.length).toBeGreaterThan(1);
    expect(left.map(({ ledger }) => ledger.find(({ feature }) => feature === 'conflict')?.text)).toEqual(
      left.map(() => expect.stringMatching(/^This would join more than these two records\./u)),
    );
  });

  test('done once is not done again', async () => {
    const id = await run({ left: 'register', right: 'leak', schema: 'Company' });
    await inTx((tx) => doRun(tx, id));
    expect(await inTx((tx) => readRun(tx, id))).toMatchObject({ state: 'done' });
  });
});

describe('refused', () => {
  const codeOf = async (wanted: NewRun) =>
    await inTx((tx) => startRun(tx, wanted, 'ana')).then(
      () => 'started',
      (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
    );

  test.each<[string, NewRun, string]>([
    ['a schema that is not compared', { left: 'leak', schema: 'Ownership' }, 'XRF-101'],
    ['a schema that is none', { left: 'leak', schema: 'Nonsense' }, 'XRF-101'],
    ['a feed without entities', { left: 'leak', right: 'nobody', schema: 'Company' }, 'XRF-102'],
    ['people without a look', { left: 'people', schema: 'Person', automaticFrom: 0.99 }, 'XRF-103'],
    ['what people are among', { left: 'people', schema: 'LegalEntity', automaticFrom: 0.99 }, 'XRF-103'],
    ['nothing else', { left: 'leak', schema: 'Company', automaticFrom: 0.99 }, 'started'],
  ])('is %s', async (_what, wanted, code) => {
    expect(await codeOf(wanted)).toBe(code);
  });

  test('is no run over people once the node allows it, and it does nothing when it is switched off meanwhile', async () => {
    const wanted = { left: 'people', schema: 'Person', automaticFrom: 0.9 };
    await inTx((tx) => writeAutomaticPeople(tx, true, 'sue'));
    const id = await inTx((tx) => startRun(tx, wanted, 'ana'));
    await inTx((tx) => writeAutomaticPeople(tx, false, 'sue'));
    await inTx((tx) => doRun(tx, id));
    expect((await pairsOf(id, 'judged')).total).toBe(0);
    await inTx((tx) => writeAutomaticPeople(tx, true, 'sue'));
    expect((await pairsOf(await run(wanted), 'judged')).total).toBeGreaterThan(15);
  });
});
