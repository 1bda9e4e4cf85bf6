import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../model/index.ts';
import { diffEditions, diffProperties, entryHash } from './diff-editions.ts';

function entry(id: string, properties: Record<string, string[]>, city = 'Testville'): ListEntry {
  const address = { id: `${id}-addr`, schema: 'Address', properties: { city: [city] } };
  return {
    id,
    subject: { id, schema: 'Person', properties: { ...properties, addressEntity: [address.id] } },
    related: [address],
  };
}

describe('diffEditions', () => {
  it('finds what came, changed and went, and which properties changed', () => {
    const before = [
      entry('a', { name: ['A'] }),
      entry('b', { name: ['B'], birthDate: ['1970'] }),
      entry('c', { name: ['C'] }),
    ];
    const after = [
      entry('d', { name: ['D'] }),
      entry('c', { name: ['C'] }, 'Elsewhere'),
      entry('b', { name: ['B'], birthDate: ['1971'] }),
    ];
    const diff = diffEditions(before, after);
    expect(diff.added.map(({ id }) => id)).toEqual(['d']);
    expect(diff.removed.map(({ id }) => id)).toEqual(['a']);
    expect(diff.changed.map(({ id, properties }) => [id, properties])).toEqual([
      ['c', [{ name: 'Address.city', before: ['Testville'], after: ['Elsewhere'] }]],
      ['b', [{ name: 'birthDate', before: ['1970'], after: ['1971'] }]],
    ]);
  });

  it('names all properties of an entry that was not there, and a change of kind', () => {
    const fresh = diffProperties(undefined, entry('a', { name: ['A'] }));
    expect(fresh.map(({ name }) => name)).toEqual(['Address.city', 'name', 'schema']);
    const company = {
      ...entry('a', { name: ['A'] }),
      subject: { ...entry('a', { name: ['A'] }).subject, schema: 'Company' },
    };
    expect(diffProperties(entry('a', { name: ['A'] }), company)).toEqual([
      { name: 'schema', before: ['Person'], after: ['Company'] },
    ]);
  });

  it('does not mind any order', () => {
    const values = fc.dictionary(
      fc.constantFrom('name', 'alias', 'notes', 'nationality'),
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(values, (properties) => {
        const turned = Object.fromEntries(
          Object.entries(properties)
            .toReversed()
            .map(([key, list]) => [key, list.toReversed()]),
        );
        expect(entryHash(entry('a', turned))).toBe(entryHash(entry('a', properties)));
        expect(diffEditions([entry('a', properties)], [entry('a', turned)]).changed).toEqual([]);
      }),
    );
  });
});
