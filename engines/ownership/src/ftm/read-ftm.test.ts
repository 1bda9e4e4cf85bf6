import { expect, test } from 'vitest';
import { createInterestGraph } from '../graph/interest-graph.ts';
import { ownersOf } from '../owners/owners-of.ts';
import { type FtmEntity, readFtm } from './read-ftm.ts';

const thing = (schema: string, id: string, properties: Record<string, string[]> = {}): FtmEntity => ({
  id,
  schema,
  properties,
});
const ownership = (owner: string[], asset: string, more: Record<string, string[]> = {}): FtmEntity =>
  thing('Ownership', `${owner.join('+')}>${asset}`, { owner, asset: [asset], ...more });
const ownersIn = (entities: FtmEntity[], at?: string) =>
  ownersOf(createInterestGraph(readFtm(entities)), 'c1', at === undefined ? {} : { at })?.owners ?? [];

const parties = [
  thing('Company', 'c1', { name: ['One Ltd'] }),
  thing('Company', 'c2'),
  thing('Person', 'p1', { name: ['Ada Example'] }),
  thing('Person', 'p2'),
];

test('links may come first; the name is the caption; percentages multiply along the chain', () => {
  const [first, second] = ownersIn([
    ownership(['p1'], 'c2', { percentage: ['50%'] }),
    ownership(['c2'], 'c1', { percentage: ['60'] }),
    ...parties,
  ]);
  expect(first).toMatchObject({
    id: 'unknown',
    kind: 'unknown',
    share: { min: 70, max: 70 },
    chains: [
      ['c1', 'unknown'],
      ['c1', 'c2', 'unknown'],
    ],
  });
  expect(second).toMatchObject({
    id: 'p1',
    caption: 'Ada Example',
    schema: 'Person',
    kind: 'person',
    share: { min: 30, max: 30 },
    chains: [['c1', 'c2', 'p1']],
    chainsMore: false,
  });
});

test('several owners of one stake hold it jointly: each part or all of it, together all of it', () => {
  const found = ownersIn([...parties, ownership(['p1', 'p2'], 'c1', { percentage: ['60'] })]);
  expect(found.map(({ id, share, control }) => [id, share.min, share.max, control])).toEqual([
    ['p1', 0, 60, true],
    ['p2', 0, 60, true],
    ['unknown', 40, 40, false],
  ]);
  expect(found[0]).toMatchObject({ jointWith: ['p2'], chains: [['c1', 'p1']] });
});

test('a nominee stands for its client, with the share and the control; without one, it stands for somebody unknown', () => {
  const stake = ownership(['p1'], 'c1', { percentage: ['100'], role: ['nominee shareholder'] });
  const mandate = thing('Representation', 'm1', { agent: ['p1'], client: ['p2'] });
  const [client, nominee] = ownersIn([...parties, stake, mandate]);
  expect(client).toMatchObject({
    id: 'p2',
    share: { min: 100, max: 100 },
    control: true,
    chains: [['c1', 'p1', 'p2']],
  });
  expect(nominee).toMatchObject({ id: 'p1', share: { min: 0, max: 0 }, standsFor: ['p2'] });
  expect(ownersIn([...parties, stake])[0]).toMatchObject({ id: 'p1', standsFor: [] });
});

test('directors are named apart, control counts whatever the share', () => {
  const director = thing('Directorship', 'd1', { director: ['p1'], organization: ['c1'], role: ['Chair'] });
  const control = thing('Control', 'k1', { controller: ['p2'], controlled: ['c1'] });
  const found = ownersOf(createInterestGraph(readFtm([...parties, director, control])), 'c1');
  expect(found?.officeHolders).toEqual([{ id: 'p1', caption: 'Ada Example', schema: 'Person', office: 'Chair' }]);
  expect(found?.owners.map(({ id, control }) => [id, control])).toEqual([
    ['unknown', false],
    ['p2', true],
  ]);
});

test('a nominee director is named with the one for whom it sits there', () => {
  const director = thing('Directorship', 'd1', { director: ['p1'], organization: ['c1'], role: ['nominee director'] });
  const mandate = thing('Representation', 'm1', { agent: ['p1'], client: ['p2'] });
  const found = ownersOf(createInterestGraph(readFtm([...parties, director, mandate])), 'c1');
  expect(found?.officeHolders).toMatchObject([{ id: 'p1', office: 'nominee director', standsFor: ['p2'] }]);
});

test('dates in part: a year counts to its end', () => {
  const stake = ownership(['p1'], 'c1', { percentage: ['100'], startDate: ['2019'], endDate: ['2020'] });
  const on = (at: string) => ownersIn([...parties, stake], at)[0]?.id;
  expect(['2018-12-31', '2019-01-01', '2020-12-31', '2021-01-01'].map(on)).toEqual(['unknown', 'p1', 'p1', 'unknown']);
});

test('the same link twice is one link', () => {
  const stake = ownership(['p1'], 'c1', { percentage: ['40'] });
  expect(ownersIn([...parties, stake, stake]).find(({ id }) => id === 'p1')?.share).toEqual({ min: 40, max: 40 });
});

test('what cannot be read of a share is said, and as what the share counts', () => {
  const told = (...percentage: string[]) => readFtm([...parties, ownership(['p1'], 'c1', { percentage })]).findings[0];
  const left = 'A percentage cannot be read and was left out; where no other is stated, the share is unknown (0–100).';
  expect(told('30', '70', 'abc')?.message).toBe(`"abc"; the share counts as 30–70 %. ${left} Correct it.`);
  expect(told('abc')?.message).toContain('the share counts as 0–100 %.');
  const long = told('9'.repeat(100_000));
  expect(long?.code).toBe('FTM-001');
  expect(long?.message.length).toBeLessThan(300);
});

test('what is wrong is kept and said', () => {
  const { findings, interests } = readFtm([
    ...parties,
    ownership(['p1'], 'c1', { percentage: ['half'], startDate: ['soon'] }),
    ownership(['p2'], 'c1', { percentage: ['140'] }),
    ownership(['nobody'], 'c1', { startDate: ['2020'], endDate: ['2019-01-01'] }),
    ownership([], 'c1'),
  ]);
  expect(interests.map(({ share }) => share)).toEqual([
    { min: 0, max: 100 },
    { min: 140, max: 140 },
    { min: 0, max: 100 },
  ]);
  expect(findings.map(({ code }) => code).sort()).toEqual([
    'FTM-001',
    'FTM-002',
    'FTM-003',
    'FTM-004',
    'FTM-005',
    'FTM-006',
  ]);
});
