import { describe, expect, test } from 'vitest';
import { keepIds } from './keep-ids.ts';

const before = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('keepIds', () => {
  test('a new group is called after its oldest report', () => {
    expect(keepIds([['a', 'b']], before({})).members).toEqual(new Map([['a', ['a', 'b']]]));
  });

  test('an older report that comes late changes no id', () => {
    expect(keepIds([['older', 'a', 'b']], before({ a: 'a', b: 'a' })).members).toEqual(
      new Map([['a', ['older', 'a', 'b']]]),
    );
  });

  test('of two events that become one, the larger keeps its id, and the other leads there', () => {
    const { members, redirects } = keepIds([['a', 'b', 'c']], before({ a: 'a', b: 'b', c: 'b' }));
    expect(members).toEqual(new Map([['b', ['a', 'b', 'c']]]));
    expect(redirects).toEqual(new Map([['a', 'b']]));
  });

  test('an event that is split keeps its id where most of it is; the rest gets an id of its own', () => {
    const { members, redirects } = keepIds([['b', 'c'], ['a']], before({ a: 'a', b: 'a', c: 'a' }));
    expect(members).toEqual(
      new Map([
        ['a', ['b', 'c']],
        ['a~2', ['a']],
      ]),
    );
    expect(redirects).toEqual(new Map());
  });
});
