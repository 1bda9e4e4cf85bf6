import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../../app/search-params.ts';
import { activeFilters, alertQuery, type AlertSearch, readAlertSearch, sortOf, withoutFilter } from './alert-search.ts';

describe('the address of the queue', () => {
  it.each<[string, AlertSearch]>([
    ['', {}],
    ['?view=held&sel=A-118842', { view: 'held', sel: 'A-118842' }],
    ['?state=review,new,unheard', { state: 'new,review' }],
    ['?minScore=0.8&maxAgeDays=7', { minScore: 0.8, maxAgeDays: 7 }],
    ['?minScore=8&maxAgeDays=0&view=none&sort=colour&kind=ship', {}],
    ['?minScore=&sort=score&order=desc', { sort: 'score', order: 'desc' }],
    ['?dataset=own:vip', { dataset: 'own:vip' }],
  ])('%s is read', (address, search) => {
    expect(readAlertSearch(parseSearch(address))).toEqual(search);
  });

  it('restores the view', () => {
    const search: AlertSearch = {
      view: 'open',
      state: 'new,review',
      maxAgeDays: 7,
      sort: 'due',
      order: 'asc',
      sel: 'A-1',
    };
    expect(readAlertSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
  });
});

it('sorts open alerts by what ends first and closed ones by the last decision', () => {
  expect(sortOf({})).toEqual({ by: 'due', order: 'asc' });
  expect(sortOf({ view: 'closed' })).toEqual({ by: 'decided', order: 'desc' });
  expect(sortOf({ view: 'closed', sort: 'score' })).toEqual({ by: 'score', order: 'asc' });
});

it('asks the API in the same words, without what is open', () => {
  expect(alertQuery({ state: 'new', sel: 'A-1' })).toEqual({ view: 'open', state: 'new', sort: 'due', order: 'asc' });
});

it('takes one filter away', () => {
  const search: AlertSearch = { state: 'new', maxAgeDays: 7, sel: 'A-1' };
  expect(activeFilters(search)).toEqual(['state', 'maxAgeDays']);
  expect(withoutFilter(search, 'state')).toEqual({ maxAgeDays: 7, sel: 'A-1' });
});
