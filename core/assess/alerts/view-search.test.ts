import { describe, expect, test } from 'vitest';
import { VIEW_SEARCH_LETTERS_MAX, viewSearch } from './view-search.ts';

describe('the address that a view keeps', () => {
  test.each([
    ['', ''],
    ['?view=held&minScore=0.8', 'view=held&minScore=0.8'],
    ['order=desc&sort=score&view=closed', 'view=closed&sort=score&order=desc'],
    ['?state=new,review&kind=party&maxAgeDays=7', 'state=new,review&kind=party&maxAgeDays=7'],
    ['?state=new%2Creview&dataset=own%3Avip-list', 'state=new,review&dataset=own:vip-list'],
    ['?minScore=1&maxAgeDays=3660', 'minScore=1&maxAgeDays=3660'],
  ])('%s is kept as %s', (text, kept) => {
    expect(viewSearch(text)).toBe(kept);
  });

  test.each([
    ['the alert that is open', '?sel=A-1042'],
    ['a word that the queue does not have', '?q=Brannoc+Veshtari'],
    ['a word of every object', '?constructor=1'],
    ['a word twice', '?view=open&view=closed'],
    ['an unknown view', '?view=theirs'],
    ['no value', '?view='],
    ['an unknown state', '?state=new,unheard'],
    ['a list that none can be', '?dataset=Brannoc%20Veshtari'],
    ['a score above all', '?minScore=8'],
    ['a score that is no number', '?minScore=1e-1'],
    ['no age', '?maxAgeDays=0'],
    ['half a day', '?maxAgeDays=0.5'],
    ['more than an address', `?dataset=${'a'.repeat(VIEW_SEARCH_LETTERS_MAX)}`],
  ])('%s is refused', (_case, text) => {
    expect(() => viewSearch(text)).toThrow(expect.objectContaining({ code: 'ALR-207' }));
  });

  test('what is kept is kept the same again', () => {
    const kept = viewSearch('?order=asc&sort=due&state=second&view=mine');
    expect(viewSearch(kept)).toBe(kept);
  });
});
