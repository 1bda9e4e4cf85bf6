import { expect, it } from 'vitest';
import { filterChoices } from './filter-choices.ts';

const WORDS = [
  { code: 'earthquake', title: 'Earthquake', category: 'geo' },
  { code: 'tsunami', title: 'Tsunami', category: 'geo' },
];
const chosen = (id: string, now = {}) => filterChoices(now, WORDS).find((choice) => choice.id === id)?.params;

it.each([
  ['state:all', { state: 'ended' }, { state: 'all' }],
  ['state:active', { state: 'all' }, undefined],
  ['own', {}, { own: '1' }],
  ['own', { own: '1' }, undefined],
  ['minLevel:severe', { minLevel: 'minor' }, { minLevel: 'severe' }],
  ['days:7', { from: '2026-11-01', own: '1' }, { own: '1', days: 7 }],
  ['hazard:tsunami', { hazard: 'earthquake' }, { hazard: 'earthquake,tsunami' }],
  ['hazard:earthquake', { hazard: 'earthquake' }, undefined],
])('%s with %o gives %o', (id, now, next) => {
  expect(chosen(id, now)).toEqual(next);
});
