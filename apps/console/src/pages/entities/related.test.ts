import { expect, test } from 'vitest';
import { groupRelated, headOf } from './related.ts';

const entity = (schema: string, properties: Record<string, string[]> = {}) => ({
  id: `${schema}-1`,
  schema,
  properties,
});

test('related entities are grouped in a fixed order, empty groups are left out', () => {
  const groups = groupRelated([
    entity('Address'),
    entity('Passport'),
    entity('toString'),
    entity('Sanction'),
    entity('Identification'),
  ]);
  expect(groups.map(([group, entities]) => [group, entities.length])).toEqual([
    ['Sanction', 1],
    ['Document', 2],
    ['Address', 1],
    ['Other', 1],
  ]);
});

test.each([
  [{ ...entity('Sanction', { program: ['P'] }), caption: 'EU 2024/0017' }, 'EU 2024/0017'],
  [entity('Passport', { number: ['G0004180'], country: ['jo'] }), 'G0004180'],
  [entity('Address', { city: ['Amman'] }), 'Amman'],
  [entity('UnknownLink'), 'UnknownLink-1'],
])('%o is called %s', (one, head) => expect(headOf(one)).toBe(head));
