import { describe, expect, test } from 'vitest';
import { referencedFirst } from './backup-catalog.ts';

const tables = (...names: string[]) => names.map((name) => ({ name }));

describe('the order of the tables', () => {
  test.each([
    ['nothing to order', 'a b c', '', 'a b c'],
    ['a chain', 'a b c', 'a>b b>c', 'c b a'],
    ['two that reference one', 'a b c', 'a>c b>c', 'c a b'],
    ['a reference to a table of another schema', 'a b', 'a>elsewhere', 'a b'],
  ])('%s', (_case, names, references, expected) => {
    const pairs = references.split(' ').filter(Boolean);
    const parsed = pairs.map((pair) => ({ from: pair.split('>')[0] ?? '', to: pair.split('>')[1] ?? '' }));
    expect(referencedFirst(tables(...names.split(' ')), parsed).map((table) => table.name)).toEqual(
      expected.split(' '),
    );
  });

  test.each([
    [
      'two',
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ],
    ],
    ['one with itself', [{ from: 'a', to: 'a' }]],
  ])('a circle of %s is refused', (_case, references) => {
    expect(() => referencedFirst(tables('a', 'b'), references)).toThrow('in a circle');
  });
});
