import { expect, test } from 'vitest';
import '../../messages/add-goods.ts';
import { filterChoices } from './filter-choices.ts';
import { filterWords } from './filter-words.ts';

const RULES = [
  { id: 'unit-price', title: 'A draft of it', state: 'draft' },
  { id: 'unit-price', title: 'Unit price against like goods', state: 'in-force' },
  { id: 'unit-price', title: 'An older title', state: 'replaced' },
  { id: 'new-route', title: 'A newer route', state: 'draft' },
  { id: 'new-route', title: 'New route', state: 'withdrawn' },
  { id: 'own', title: 'My own', state: 'draft' },
] as const;

const idsOf = (...given: Parameters<typeof filterChoices>) => filterChoices(...given).map(({ id }) => id);

test('what is on already is not offered again, and a rule of many versions once', () => {
  expect(idsOf({ score: 0.6, rule: 'new-route', days: 30 }, RULES, '')).toEqual([
    'score:0.2',
    'score:0.4',
    'score:0.8',
    'rule:unit-price',
    'rule:own',
    'days:7',
    'days:90',
    'days:365',
  ]);
});

test('the bound of alerts is offered too', () => {
  expect(idsOf({}, [], '', 0.65).slice(0, 5)).toEqual([
    'score:0.2',
    'score:0.4',
    'score:0.6',
    'score:0.65',
    'score:0.8',
  ]);
});

test.each([
  ['85', 'hs:85'],
  ['8507.60', 'hs:850760'],
  ['csqu 305438 3', 'container:CSQU3054383'],
  ['CSQU3054384', 'container:CSQU3054384'],
])('%s is offered as %s', (text, id) => {
  expect(idsOf({}, [], text)[0]).toBe(id);
});

test.each([
  ['Falco', 'q:Falco'],
  [' 26ITN0000001234J1 ', 'q:26ITN0000001234J1'],
  ['8507600', 'q:8507600'],
])('%s is looked for', (text, id) => {
  expect(idsOf({}, [], text)[0]).toBe(id);
});

test.each(['8', 'Fa'])('%s is nothing of its own', (text) => {
  expect(idsOf({}, [], text)[0]).toBe('score:0.2');
});

test('the last days take the place of a period', () => {
  const [choice] = filterChoices({ from: '2026-01-01', hs: '85' }, [], '').filter(({ name }) => name === 'days');
  expect(choice?.params).toEqual({ hs: '85', days: 7 });
});

test.each([
  [{ score: 0.6 }, 'score', 'score', 'at least 0.60'],
  [{ rule: 'unit-price' }, 'rule', 'met rule', 'Unit price against like goods'],
  [{ rule: 'new-route' }, 'rule', 'met rule', 'New route'],
  [{ rule: 'own' }, 'rule', 'met rule', 'My own'],
  [{ rule: 'gone' }, 'rule', 'met rule', 'gone'],
  [{ hs: '85' }, 'hs', 'goods code', 'begins with 85'],
  [{ days: 30 as const }, 'days', 'declared in', 'the last 30 days'],
  [{ from: '2026-01-01' }, 'period', 'declared', 'since 1 Jan 2026'],
  [{ from: '2026-01-01', to: '2026-02-01' }, 'period', 'declared', '1 Jan 2026 to 1 Feb 2026'],
] as const)('%j reads as words', (params, name, said, value) => {
  expect(filterWords(params, name, RULES)).toEqual({ name: said, value });
});
