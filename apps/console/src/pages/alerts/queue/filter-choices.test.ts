import { expect, it } from 'vitest';
import { filterChoices, onlyChoice } from './filter-choices.ts';

const search = (id: string, now = {}) =>
  filterChoices(now, ['eu_fsf', 'own:vip']).find((choice) => choice.id === id)?.search;

it.each([
  ['state:review', { state: 'new' }, { state: 'new,review' }],
  ['state:new', {}, { state: 'new' }],
  ['dataset:own:vip', { dataset: 'eu_fsf' }, { dataset: 'own:vip' }],
  ['minScore:0.9', { minScore: 0.75 }, { minScore: 0.9 }],
  ['maxAgeDays:7', { sel: 'A-1' }, { sel: 'A-1', maxAgeDays: 7 }],
  ['state:new', { state: 'new' }, undefined],
])('%s with %o gives %o', (id, now, next) => {
  expect(search(id, now)).toEqual(next);
});

it('names a choice by what it adds alone', () => {
  const choice = filterChoices({ state: 'new' }, []).find(({ id }) => id === 'state:review');
  expect(choice === undefined ? undefined : onlyChoice(choice)).toEqual({ state: 'review' });
});
