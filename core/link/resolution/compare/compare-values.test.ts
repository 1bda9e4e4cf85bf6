import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featureOf } from '../table/feature.ts';
import { tableOf } from '../test-people.ts';
import { bestNameLevel, bestTextLevel, COMPARE } from './compare-values.ts';
import { editDistance } from './edit-distance.ts';
import { jaroWinkler, withPrefix } from './jaro-winkler.ts';
import { editsAtLeast, jaroAtMost, letterBits } from './letters.ts';
import { type ComparisonKind, LEVELS } from './levels.ts';
import { prepareValues } from './prepared-values.ts';

const PROPERTY_OF: Readonly<Record<ComparisonKind, string>> = {
  name: 'lastName',
  text: 'city',
  date: 'birthDate',
  identifier: 'idNumber',
  category: 'country',
};

function level(kind: ComparisonKind, a: string, b: string): string {
  const property = PROPERTY_OF[kind];
  expect(featureOf('Person', property)?.kind).toBe(kind);
  const { columns } = tableOf([a, b].map((text, i) => ({ id: String(i), properties: { [property]: [text] } })));
  const column = columns.find(({ feature }) => feature.name === property)!;
  const values = prepareValues(column);
  return LEVELS[kind][COMPARE[kind](values, column.cells[0]!, values, column.cells[1]!)]!;
}

describe('levels', () => {
  test.each<[ComparisonKind, string, string, string]>([
    ['name', 'Waller', 'WALLER', 'the same'],
    ['name', 'Müller', 'muller', 'the same'],
    ['name', 'waller', 'wallre', 'one letter differs'],
    ['name', 'gillard', 'gillaird', 'one letter differs'],
    ['name', 'rnarphy', 'marfi', 'spelt much alike'],
    ['name', 'gock', 'gp0ck', 'spelt much alike'],
    ['name', 'zee', 'zia', 'different'],
    ['name', 'j', 'john', 'spelt somewhat alike'],
    ['name', 'goldsworthy', 'caruana', 'different'],
    ['text', 'pridham street', 'pridhamstreet', 'one letter or space differs'],
    ['text', 'north old harbour', 'old harbour', 'in part the same'],
    ['text', 'cleveland', 'marsden', 'different'],
    ['date', '1974-03-19', '19740319', 'the same'],
    ['date', '1974-03-12', '1974-12-03', 'one digit differs, or day and month are swapped'],
    ['date', '1974-03-19', '1974-03-91', 'one digit differs, or day and month are swapped'],
    ['date', '19740319', '1974031', 'one digit differs, or day and month are swapped'],
    ['date', '1974-03-19', '1961-03-19', 'two of year, month and day are the same'],
    ['date', '1974-03-19', '1974', 'the same as far as both are known'],
    ['date', '1974-03-19', '1947-03-91', 'two digits differ'],
    ['date', '19740319', '1940391', 'two digits differ'],
    ['date', '1974-03-19', '1974-11-02', 'the same year'],
    ['date', '1974-03-19', '1933-11-02', 'different'],
    ['identifier', 'AB-12 34 567', 'ab1234567', 'the same'],
    ['identifier', '8328406', '8328460', 'one character differs'],
    ['identifier', '8328406', '1742749', 'different'],
    ['category', 'Germany', 'de', 'the same'],
  ])('%s: %s and %s are %s', (kind, a, b, expected) => {
    expect(level(kind, a, b)).toBe(expected);
    expect(level(kind, b, a)).toBe(expected);
  });
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' ', 'é'), maxLength: 12 });

test('edit distance is that of the textbook', () => {
  fc.assert(
    fc.property(text, text, fc.nat(5), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
    }),
  );
});

test('what letters rule out is ruled out rightly', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [lettersA, lettersB] = [letterBits(a), letterBits(b)];
      expect(editsAtLeast(lettersA, lettersB)).toBeLessThanOrEqual(slowDistance(a, b));
      const bound = withPrefix(jaroAtMost(a.length, lettersA, b.length, lettersB), a, b);
      if (a !== b) expect(jaroWinkler(a, b)).toBeLessThanOrEqual(bound + 1e-9);
    }),
  );
});

const word = fc.string({ unit: fc.constantFrom('a', 'e', 'r', 'n', 'm', '0', 'o', ' '), minLength: 1, maxLength: 9 });

test.each(['name', 'text'] as const)('no %s agrees better than its outline says', (kind) => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const property = PROPERTY_OF[kind];
      const { columns } = tableOf([a, b].map((value, i) => ({ id: String(i), properties: { [property]: [value] } })));
      const prepared = prepareValues(columns.find(({ feature }) => feature.name === property)!);
      if (prepared.values.length < 2) return;
      const [i, j] = prepared.values.map(({ length }, at) => ({
        length,
        letters: prepared.letters[at]!,
        folded: prepared.foldedLetters[at]!,
      })) as [{ length: number; letters: number; folded: number }, { length: number; letters: number; folded: number }];
      const best =
        kind === 'name'
          ? bestNameLevel(i.length, i.letters, i.folded, j.length, j.letters, j.folded)
          : bestTextLevel(i.length, i.letters, j.length, j.letters);
      expect(COMPARE[kind](prepared, 0, prepared, 1)).toBeGreaterThanOrEqual(best);
    }),
  );
});

test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
])('Jaro–Winkler of %s and %s', (a, b, expected) => expect(jaroWinkler(a, b)).toBeCloseTo(expected, 2));

function slowDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const row = rows[i]!;
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
  return rows[a.length]![b.length]!;
}
