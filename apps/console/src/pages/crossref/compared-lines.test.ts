import type { CrossrefPair } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { comparedLines } from './compared-lines.ts';

const node = { key: 'l/1', caption: '', schema: 'Person', datasets: [], degree: 0, topics: [] };
const pair = (left: Record<string, string[]>, right: Record<string, string[]>, ledger: Record<string, number>) =>
  ({
    a: { node, properties: left },
    b: { node, properties: right },
    ledger: Object.entries(ledger).map(([feature, score]) => ({ feature, text: '', score })),
  }) as unknown as CrossrefPair;

it('lines begin with names, then what weighs most, then what one side alone says', () => {
  const lines = comparedLines(
    pair(
      { notes: ['x'], country: ['de'], name: ['Sanne Ottevanger'], birthDate: ['1980'], email: ['a@b.example'] },
      { name: ['Sanne Otevanger'], country: ['de'], birthDate: ['1980-01-02'], email: ['c@d.example'] },
      { country: 1.2, birthDate: 6.4 },
    ),
  );
  expect(lines.map(({ property, bits, isOneSided }) => [property, bits, isOneSided])).toEqual([
    ['name', undefined, false],
    ['birthDate', 6.4, false],
    ['country', 1.2, false],
    ['email', undefined, false],
    ['notes', undefined, true],
  ]);
  expect(lines[0]?.left[0]?.map(({ text, mark }) => [text, mark])).toEqual([
    ['Sanne', 'same'],
    ['Ottevanger', 'variant'],
  ]);
  expect(lines[2]?.left[0]?.[0]).toMatchObject({ text: 'Germany', mark: 'same' });
});

it('what nobody is to be compared by is not shown', () => {
  expect(comparedLines(pair({ religion: ['x'], addressEntity: ['ad-1'] }, {}, {}))).toEqual([]);
});
