import type { ImportLink, ImportMapping, ImportModel } from '@quintet/node/api';
import { describe, expect, test } from 'vitest';
import {
  linkAs,
  linkChoices,
  linksWith,
  mappedCount,
  orderOf,
  sendable,
  targetOf,
  withLink,
  withOrder,
  withSchema,
  withTarget,
  withToldOrders,
} from './mapping-edit.ts';

const properties = (...names: string[]) => names.map((name) => ({ name, label: name, type: 'string' }));
const end = (property: string, range: string) => ({ property, label: property, range });

const MODEL: ImportModel = {
  schemata: [
    { name: 'Person', label: 'Person', kinds: ['Person', 'LegalEntity'], properties: properties('name', 'birthDate') },
    {
      name: 'Company',
      label: 'Company',
      kinds: ['Company', 'LegalEntity', 'Asset'],
      properties: properties('name', 'legalForm'),
    },
    { name: 'LegalEntity', label: 'Legal entity', kinds: ['LegalEntity'], properties: properties('name') },
  ],
  links: [
    {
      name: 'Ownership',
      label: 'Ownership',
      source: end('owner', 'LegalEntity'),
      target: end('asset', 'Asset'),
      properties: properties('percentage'),
    },
    {
      name: 'Family',
      label: 'Family',
      source: end('person', 'Person'),
      target: end('relative', 'Person'),
      properties: properties('relationship'),
    },
    {
      name: 'Documentation',
      label: 'Documentation',
      source: end('document', 'Document'),
      target: end('entity', 'LegalEntity'),
      properties: [],
    },
  ],
  encodings: ['utf-8'],
};

const OWNED: ImportLink = {
  schema: 'Ownership',
  rowIs: 'target',
  columns: [{ column: 4, property: 'percentage' }],
  other: { schema: 'Person', idColumn: 2, columns: [{ column: 3, property: 'birthDate' }] },
};
const MAPPING: ImportMapping = {
  delimiter: ',',
  encoding: 'utf-8',
  hasHeader: true,
  leaveOutBroken: false,
  row: { schema: 'Company', idColumn: 0, columns: [{ column: 1, property: 'legalForm' }] },
  links: [OWNED],
};

describe('a column of the row', () => {
  test('is the id, a property or nothing', () => {
    expect([0, 1, 2].map((column) => targetOf(MAPPING, column))).toEqual(['id', 'legalForm', '']);
    const moved = withTarget(MAPPING, 1, 'id');
    expect(moved.row).toEqual({ schema: 'Company', idColumn: 1, columns: [] });
    expect(withTarget(moved, 0, 'name').row.columns).toEqual([{ column: 0, property: 'name' }]);
    expect(withTarget(MAPPING, 0, '').row).toEqual({ schema: 'Company', columns: MAPPING.row.columns });
  });

  test('is left out when another kind of row has no such property', () => {
    expect(withSchema(MAPPING, 'Person', MODEL).row).toEqual({ schema: 'Person', idColumn: 0, columns: [] });
  });
});

describe('links', () => {
  test('are offered where the row can stand at one end, and somebody who can be mapped at the other', () => {
    const words = (schema: string) => linkChoices(MODEL, schema).map((one) => `${one.schema} ${one.rowIs}`);
    expect(words('Person')).toEqual(['Ownership source', 'Family source', 'Family target']);
    expect(words('Company')).toEqual(['Ownership source', 'Ownership target']);
  });

  test('of another kind keep what fits', () => {
    expect(linkAs(OWNED, { schema: 'Family', rowIs: 'source' }, MODEL)).toEqual({
      schema: 'Family',
      rowIs: 'source',
      columns: [],
      other: OWNED.other,
    });
    expect(linkAs(OWNED, { schema: 'Ownership', rowIs: 'source' }, MODEL).other).toEqual({
      schema: 'Company',
      idColumn: 2,
      columns: [],
    });
  });

  test('that are not whole are not sent', () => {
    const half = withLink(MAPPING, 0, { ...OWNED, other: { schema: 'Person', columns: [] } });
    expect(sendable(half)?.links).toEqual([]);
    expect(sendable({ ...MAPPING, row: { schema: 'Person', columns: [] } })).toBeUndefined();
    expect(withLink(MAPPING, 0, undefined).links).toEqual([]);
  });

  test('say which columns they use', () => {
    expect([1, 2, 3, 4].map((column) => linksWith(MAPPING, column).length)).toEqual([0, 1, 1, 1]);
    expect(mappedCount(MAPPING)).toBe(5);
  });
});

test('the order of dates is said of a column, changed, and left to the values again', () => {
  const mapping = { row: OWNED.other, links: [] } as unknown as ImportMapping;
  const said = withOrder(withOrder(mapping, 3, 'day-first'), 3, 'month-first');
  expect(said.dates).toEqual([{ column: 3, order: 'month-first' }]);
  expect([orderOf(said, 3), orderOf(said, 2), orderOf(mapping, 3)]).toEqual(['month-first', undefined, undefined]);
  expect(withOrder(said, 3, undefined).dates).toEqual([]);
});

test('the orders that values tell are kept with the mapping, but for what a person said and what they do not tell', () => {
  const column = { name: 'x', isEmpty: false };
  const columns = [
    column,
    { ...column, dates: 'month-first' as const },
    { ...column, dates: 'ambiguous' as const },
    { ...column, dates: 'day-first' as const },
  ];
  const said = withOrder(MAPPING, 3, 'month-first');
  expect(withToldOrders(said, columns).dates).toEqual([
    { column: 3, order: 'month-first' },
    { column: 1, order: 'month-first' },
  ]);
  expect(withToldOrders(MAPPING, [column, column])).toBe(MAPPING);
});
