import { describe, expect, it } from 'vitest';
import { isLarge, partsWithout } from './parts-without.ts';

const link = (id: string, a: string, b: string, verdict: 'same' | 'different' = 'same', stands = true) => ({
  id,
  a,
  b,
  verdict,
  stands,
});
const members = ['a', 'b', 'c', 'd'].map((key) => ({ key }));

describe('an entity', () => {
  const judgements = [link('1', 'a', 'b'), link('2', 'b', 'c'), link('3', 'c', 'd'), link('4', 'a', 'd', 'different')];

  it('falls into two without the one link that holds it', () => {
    expect(partsWithout({ members, judgements }, { judgement: '2' })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('stays whole when another link holds it too', () => {
    const more = [...judgements, link('5', 'a', 'c')];
    expect(partsWithout({ members, judgements: more }, { judgement: '2' })).toHaveLength(1);
    const gone = [...judgements, link('5', 'a', 'c', 'same', false)];
    expect(partsWithout({ members, judgements: gone }, { judgement: '2' })).toHaveLength(2);
  });

  it('falls apart at the record that is taken out', () => {
    expect(partsWithout({ members, judgements }, { record: 'b' })).toEqual([['c', 'd'], ['a'], ['b']]);
  });
});

it.each([
  [[['a'], ['b']], 2, false],
  [[['a', 'b'], ['c']], 3, true],
  [[['a', 'b', 'c']], 3, false],
])('parts %j of %d are asked about: %s', (parts, count, large) => {
  const identity = { members: members.slice(0, count) } as unknown as Parameters<typeof isLarge>[1];
  expect(isLarge(parts, identity)).toBe(large);
});
