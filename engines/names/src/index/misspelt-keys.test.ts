import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainPart } from '../part/describe.ts';
import { editDistance } from '../part/edit-distance.ts';
import { PartTable } from '../part/part-table.ts';
import { Role, type RoleCode } from '../part/roles.ts';
import { editLimitOf } from '../part/similarity.ts';
import { keysOfHalves, keysOfLetters, queryKeysOfHalves } from './misspelt-keys.ts';

const word = fc.stringMatching(/^[abc]{2,20}$/);
const edits = fc.array(fc.record({ at: fc.nat(20), removed: fc.nat(2), added: fc.stringMatching(/^[abc]{0,2}$/) }), {
  minLength: 1,
  maxLength: 2,
});

/** A word and what becomes of it when letters are removed, added, replaced or swapped. */
const pair = fc
  .tuple(word, edits)
  .map(([text, changes]) => [
    text,
    changes.reduce((left, { at, removed, added }) => left.slice(0, at) + added + left.slice(at + removed), text),
  ])
  .filter(([, other]) => other!.length >= 2);

function tableOf(texts: readonly string[], roles: readonly RoleCode[]): PartTable {
  const table = new PartTable();
  for (const [i, text] of texts.entries()) table.add(plainPart(text, roles[i]!));
  return table;
}

function areNear(table: PartTable): boolean {
  const [one, other] = [table.length(0), table.length(1)];
  const limit = editLimitOf(Math.max(one, other), table.role(0), table.role(1));
  // Without an edit only equal parts agree, and those have other keys.
  if (limit === 0) return false;
  return editDistance(table.bytes, table.start(0), one, table.bytes, table.start(1), other, limit) <= limit;
}

test.each([3, 4, 5])('parts that are near share a key of the %i letters at their ends', (endLength) => {
  fc.assert(
    fc.property(pair, fc.constantFrom(Role.personCore, Role.joined, Role.syllables), (texts, role) => {
      const table = tableOf(texts, [role, Role.personCore]);
      fc.pre(areNear(table));
      const keys: number[] = [];
      const others: number[] = [];
      keysOfLetters(table, 0, endLength, keys);
      keysOfLetters(table, 1, endLength, others);
      expect(keys.some((key) => others.includes(key))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('a part and one written as one that are near share a half', () => {
  fc.assert(
    fc.property(pair, (texts) => {
      const table = tableOf(texts, [Role.personCore, Role.joined]);
      fc.pre(areNear(table));
      const keys: number[] = [];
      const others: number[] = [];
      queryKeysOfHalves(table, 0, keys);
      keysOfHalves(table, 1, others);
      expect(keys.some((key) => others.includes(key))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
