import { expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../../app/search-params.ts';
import { readCrossrefParams, readReviewParams, type ReviewParams } from './crossref-params.ts';

it.each<[string, ReviewParams]>([
  ['', {}],
  ['?state=judged&a=leak%2Fx%2F1&b=register/y', { state: 'judged', a: 'leak/x/1', b: 'register/y' }],
  ['?state=open&a=leak/x', {}],
  ['?a=leak&b=register/y', {}],
])('the address %s of a review is read', (address, params) => {
  expect(readReviewParams(parseSearch(address))).toEqual(params);
  expect(readReviewParams(parseSearch(stringifySearch({ ...params })))).toEqual(params);
});

it.each([
  ['?panel=new', { panel: 'new' }],
  ['?panel=old', {}],
])('the address %s of the page is read', (address, params) => {
  expect(readCrossrefParams(parseSearch(address))).toEqual(params);
});
