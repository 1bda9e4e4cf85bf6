import { expect, test } from 'vitest';
import { inOtherSources, searchedLists } from './other-sources.ts';

const found = (key: string, ...datasets: string[]) => ({
  key,
  caption: key,
  schema: 'Person',
  datasets,
  degree: 0,
  topics: [],
});

test.each([
  ['of a register', [found('a/1', 'a')], ['a/1']],
  ['of a screened list', [found('eu/1', 'eu')], []],
  ['of both, as one', [found('eu/1', 'a', 'eu')], ['eu/1']],
  ['none', [], []],
])('%s', (_, all, shown) => expect(inOtherSources(all, ['eu', 'un']).map(({ key }) => key)).toEqual(shown));

test('no more than are read', () => {
  const many = Array.from({ length: 30 }, (_, n) => found(`a/${n}`, 'a'));
  expect(inOtherSources([found('eu/1', 'eu'), ...many], ['eu'])).toEqual(many.slice(0, 12));
});

test('the menu offers what is screened, and what a kept search names', () => {
  const lists = [
    { dataset: 'eu', screened: true },
    { dataset: 'alpha', screened: false },
  ];
  expect(searchedLists(lists, '').map(({ dataset }) => dataset)).toEqual(['eu']);
  expect(searchedLists(lists, 'alpha').map(({ dataset }) => dataset)).toEqual(['eu', 'alpha']);
});
