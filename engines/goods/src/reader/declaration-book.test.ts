import { expect, test } from 'vitest';
import type { Declaration } from '../declaration.ts';
import { DeclarationBook } from './declaration-book.ts';

const FIRST: Declaration = { mrn: 'X1', date: '2026-03-01', hsCode: '940511', netKg: 10, valueEur: 100 };

function kinds(...declarations: readonly Declaration[]): string[] {
  const book = new DeclarationBook();
  const told = declarations.flatMap((declaration, at) => {
    const { kind, findings } = book.take(declaration, at + 2);
    return [kind, ...findings.map(({ code }) => code)].join(' ');
  });
  return [...told, ...book.end().map(({ code }) => code)];
}

test.each([
  ['another reference', { ...FIRST, mrn: 'X2' }, 'new'],
  ['the same again', FIRST, 'duplicate GDS-201'],
  ['another weight', { ...FIRST, netKg: 11 }, 'correction GDS-202'],
  ['a field more', { ...FIRST, origin: 'CN' }, 'correction GDS-202'],
  ['another item', { ...FIRST, item: '2' }, 'new'],
  ['a later version', { ...FIRST, version: 2, netKg: 11 }, 'correction GDS-202'],
])('%s', (_, second, expected) => {
  expect(kinds(FIRST, second)).toEqual(['new', expected]);
});

test('an earlier version that comes later does not count', () => {
  expect(kinds({ ...FIRST, version: 3 }, { ...FIRST, version: 2, netKg: 12 })).toEqual(['new', 'superseded GDS-203']);
});

test('a correction names the line before and what changed', () => {
  const book = new DeclarationBook();
  book.take(FIRST, 2);
  const { before, findings } = book.take({ ...FIRST, netKg: 11, valueEur: 90 }, 9);
  expect(before).toBe(2);
  expect(findings[0]?.message).toContain('stands on line 2 too, with other content (netKg, valueEur)');
});

test('items that do not come to the declared total are told, in whatever order they stand', () => {
  const item = (number: string, valueEur: number): Declaration => ({ ...FIRST, item: number, valueEur, totalEur: 300 });
  expect(kinds(item('1', 100), { ...FIRST, mrn: 'X2' }, item('2', 200))).toEqual(['new', 'new', 'new']);
  expect(kinds(item('1', 100), item('2', 150))).toEqual(['new', 'new', 'GDS-204']);
  expect(kinds(item('1', 100), item('2', 150), item('2', 200))).toEqual(['new', 'new', 'correction GDS-202']);
});

test('the first are forgotten when it is full, which is told once', () => {
  const book = new DeclarationBook(3);
  const take = (number: number): string => {
    const { kind, findings } = book.take({ ...FIRST, mrn: `X${number}` }, number);
    return [kind, ...findings.map(({ code }) => code)].join(' ');
  };
  expect([1, 2, 3, 4, 5].map(take)).toEqual(['new', 'new', 'new', 'new GDS-206', 'new']);
  expect([5, 4, 1].map(take)).toEqual(['duplicate GDS-201', 'duplicate GDS-201', 'new']);
});
