import { expect, test } from 'vitest';
import { lamps, RULES, ruleOf, usualLamps } from './test-support.ts';
import { tryRules } from './try-rules.ts';

const ODD = lamps({ mrn: 'ODD', valueEur: 31_000 });
const DECLARATIONS = [...usualLamps(50), ODD, lamps({ mrn: 'ODD2', valueEur: 61_000 })];

test('a rule is tried on what came before each declaration, whatever its days of validity', async () => {
  const [trial] = await tryRules([{ ...ruleOf('unit_price'), validFrom: '2099-01-01' }], DECLARATIONS);
  expect(trial).toMatchObject({ rule: 'unit-price', examined: 32, hits: 2, share: 2 / 52 });
  expect(trial?.examples.map(({ mrn }) => mrn)).toEqual(['ODD', 'ODD2']);
  expect(trial).not.toHaveProperty('confirmed');
  expect(trial).not.toHaveProperty('precision');
});

test('with outcomes it says how many of its hits were confirmed', async () => {
  const outcomes = new Map([
    ['ODD', 'confirmed'],
    ['L3', 'dismissed'],
  ] as const);
  const [trial] = await tryRules([ruleOf('unit_price')], DECLARATIONS, { outcomes });
  expect(trial).toMatchObject({ hits: 2, confirmed: 1, dismissed: 0, precision: 1 });
});

test('a stream gives what a list gives', async () => {
  async function* stream() {
    yield* DECLARATIONS;
  }
  expect(await tryRules(RULES, stream())).toEqual(await tryRules(RULES, DECLARATIONS));
});

test('of nothing nothing is found', async () => {
  expect(await tryRules([ruleOf('unit_price')], [])).toMatchObject([{ examined: 0, hits: 0, share: 0, examples: [] }]);
});

test('parties that were screened are looked at', async () => {
  const listedOf = () => [{ role: 'seller', name: 'A', entry: 'B', score: 1 }];
  expect(await tryRules([ruleOf('listed_party')], [ODD], { listedOf })).toMatchObject([{ examined: 1, hits: 1 }]);
});
