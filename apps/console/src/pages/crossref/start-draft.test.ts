import type { CrossrefChoices } from '@quintet/node/api';
import { describe, expect, it } from 'vitest';
import { boundOf, fitted, schemasFor, type StartDraft, startOf } from './start-draft.ts';

const schema = (name: string, entities: number) => ({ schema: name, label: name, entities });
const choices: CrossrefChoices = [
  { dataset: 'leak', schemas: [schema('Company', 12), schema('Person', 4)] },
  { dataset: 'register', schemas: [schema('Company', 40)] },
];
const empty: StartDraft = { left: '', right: '', schema: '', automaticFrom: '' };

describe('the form', () => {
  it('offers what both feeds hold', () => {
    expect(schemasFor(choices, { left: 'leak', right: 'register' })).toEqual([schema('Company', 52)]);
    expect(schemasFor(choices, { left: 'leak', right: '' })).toEqual([schema('Company', 12), schema('Person', 4)]);
  });

  it('lets what does not fit give way', () => {
    expect(fitted(choices, empty)).toEqual({ ...empty, left: 'leak', schema: 'Company' });
    expect(fitted(choices, { ...empty, left: 'leak', right: 'register', schema: 'Person' }).schema).toBe('Company');
    expect(fitted(choices, { ...empty, left: 'leak', right: 'leak' }).right).toBe('');
    expect(fitted([], empty)).toEqual(empty);
  });

  it.each<[string, number | undefined]>([
    ['', undefined],
    ['0,99', 0.99],
    [' 1 ', 1],
    ['0.2', Number.NaN],
    ['high', Number.NaN],
  ])('reads the bound "%s" as %s', (text, bound) => {
    expect(boundOf(text)).toEqual(bound);
  });

  it('sends no bound where none is allowed', () => {
    const draft = { left: 'leak', right: '', schema: 'Person', automaticFrom: '0.95' };
    expect(startOf(draft, true)).toEqual({ left: 'leak', schema: 'Person', automaticFrom: 0.95 });
    expect(startOf(draft, false)).toEqual({ left: 'leak', schema: 'Person' });
    expect(startOf({ ...draft, automaticFrom: 'high' }, true)).toBeUndefined();
  });
});
