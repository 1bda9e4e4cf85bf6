import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, movedBefore, movedBy } from './column-order.ts';

const USUAL = ['select', 'subject', 'found', 'score', 'due'];

describe('inOrder', () => {
  it.each<[string, string[] | undefined, string[]]>([
    ['nothing kept', undefined, USUAL],
    ['another order', ['select', 'due', 'score', 'subject', 'found'], ['select', 'due', 'score', 'subject', 'found']],
    ['the first stays first', ['due', 'select', 'subject'], ['select', 'due', 'subject', 'found', 'score']],
    [
      'what is gone is ignored',
      ['select', 'gone', 'due', 'subject', 'found', 'score'],
      ['select', 'due', 'subject', 'found', 'score'],
    ],
    [
      'what is new follows its usual neighbour',
      ['select', 'due', 'subject', 'score'],
      ['select', 'due', 'subject', 'found', 'score'],
    ],
    ['one twice', ['due', 'due', 'subject', 'found', 'score'], ['select', 'due', 'subject', 'found', 'score']],
  ])('%s', (_name, kept, order) => {
    expect(inOrder(USUAL, kept)).toEqual(order);
  });

  it('has each column once and the first first, whatever was kept', () => {
    const kept = fc.array(fc.constantFrom(...USUAL, 'gone', ''));
    fc.assert(
      fc.property(kept, (ids) => {
        const order = inOrder(USUAL, ids);
        expect([...order].sort()).toEqual([...USUAL].sort());
        expect(order[0]).toBe('select');
        expect(inOrder(USUAL, order)).toEqual(order);
      }),
    );
  });
});

describe('movedBy', () => {
  const isShown = (id: string) => id !== 'found';
  it.each<[string, 1 | -1, string[]]>([
    ['due', -1, ['select', 'subject', 'found', 'due', 'score']],
    ['score', 1, ['select', 'subject', 'found', 'due', 'score']],
    ['subject', 1, ['select', 'found', 'score', 'subject', 'due']],
    ['score', -1, ['select', 'score', 'subject', 'found', 'due']],
    ['subject', -1, USUAL],
    ['due', 1, USUAL],
    ['select', 1, USUAL],
    ['gone', 1, USUAL],
  ])('%s by %i, past what is hidden', (id, step, order) => {
    expect(movedBy(USUAL, id, step, isShown)).toEqual(order);
  });
});

describe('movedBefore', () => {
  it.each<[string, string | undefined, string[]]>([
    ['due', 'subject', ['select', 'due', 'subject', 'found', 'score']],
    ['subject', undefined, ['select', 'found', 'score', 'due', 'subject']],
    ['subject', 'found', USUAL],
    ['subject', 'subject', USUAL],
    ['due', 'select', USUAL],
    ['select', 'due', USUAL],
  ])('%s before %s', (id, before, order) => {
    expect(movedBefore(USUAL, id, before)).toEqual(order);
  });
});
