import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, emptyDraft, entryOf, faultsOf } from './own-entry.ts';

describe('an entry of a list of one\u2019s own', () => {
  test('one value a line; empty lines and empty fields are left out', () => {
    expect(
      entryOf({
        schema: 'Person',
        fields: { name: ' Tamsin Oberholt \n\nT. Oberholt', alias: ' ', birthDate: '1974-03' },
      }),
    ).toEqual({ schema: 'Person', properties: { name: ['Tamsin Oberholt', 'T. Oberholt'], birthDate: ['1974-03'] } });
  });

  test('properties that the form does not show survive an edit', () => {
    const entity = { id: 'own-1', schema: 'Person', properties: { name: ['A'], eyeColor: ['grey'] } };
    expect(entryOf(draftOf(entity), 'own-1')).toEqual(entity);
  });

  test.each([
    ['no name', emptyDraft(), ['name-missing']],
    ['a name', { schema: 'Person', fields: { name: 'A' } } as const, []],
    [
      '31 February is the node\u2019s business, month 13 is not a date',
      { schema: 'Person', fields: { name: 'A', birthDate: '1974-13' } } as const,
      ['date'],
    ],
    ['a year alone', { schema: 'Person', fields: { name: 'A', birthDate: '1974' } } as const, []],
    ['a value that is too long', { schema: 'Person', fields: { name: 'A'.repeat(2001) } } as const, ['too-long']],
    ['too many values', { schema: 'Person', fields: { name: 'A\n'.repeat(201) } } as const, ['too-many']],
  ])('%s', (_, draft, faults) => {
    expect(faultsOf(draft).map((one) => one.fault)).toEqual(faults);
  });

  test('reading a saved entry back into the form and saving it changes nothing', () => {
    const value = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !text.includes('\n'));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (name) => {
        const entry = { id: 'x', schema: 'Company', properties: { name } };
        expect(entryOf(draftOf(entry), 'x')).toEqual(entry);
      }),
    );
  });
});
