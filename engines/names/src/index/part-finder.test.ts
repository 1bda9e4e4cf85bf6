import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareName } from '../name/prepare.ts';
import { PartTable } from '../part/part-table.ts';
import { Role } from '../part/roles.ts';
import { similarity } from '../part/similarity.ts';
import { PartFinder } from './part-finder.ts';
import { buildSegment } from './segment.ts';

/** Few letters, so that many words are near each other. */
const word = fc.stringMatching(/^[abdkmr]{3,16}$/);
const edit = fc.record({ at: fc.nat(20), kind: fc.constantFrom('swap', 'drop', 'add', 'change', 'none') });

function edited(text: string, edits: readonly { readonly at: number; readonly kind: string }[]): string {
  return edits.reduce((word, { at, kind }) => {
    const i = at % word.length;
    if (kind === 'swap')
      return (
        word.slice(0, i) +
        word
          .slice(i, i + 2)
          .split('')
          .toReversed()
          .join('') +
        word.slice(i + 2)
      );
    if (kind === 'drop') return word.slice(0, i) + word.slice(i + 1) || word;
    if (kind === 'add') return `${word.slice(0, i)}m${word.slice(i)}`;
    return kind === 'change' ? `${word.slice(0, i)}k${word.slice(i + 1)}` : word;
  }, text);
}

test('finds every part that agrees, whatever is misspelt in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, fc.array(edit, { minLength: 0, maxLength: 3 })), { minLength: 20, maxLength: 60 }),
      fc.array(edit, { maxLength: 2 }),
      (words, edits) => {
        const names = words.flatMap(([one, other]) => [one, edited(one, other), `${one} ${edited(one, other)} rabda`]);
        const listed = names.map((value, i) => ({ id: `${i}`, kind: 'person' as const, names: [{ value }] }));
        const segment = buildSegment(listed);
        const finder = new PartFinder(segment);
        for (const [one] of words) {
          const { parts, pairs, triples } = prepareName(`${edited(one, edits)} ${one}`, 'person');
          for (const part of [...parts, ...pairs, ...triples]) {
            // Initials agree with too many parts to be looked up.
            if (!part || part.role === Role.initial) continue;
            const table = new PartTable(1);
            table.add(part);
            const found = finder.find(part).map((entry) => entry >> 5);
            const rows = Array.from({ length: segment.table.count }, (_, row) => row);
            const agreeing = rows.filter((row) => similarity(table, 0, segment.table, row) !== 0);
            expect(found.toSorted((a, b) => a - b)).toEqual(agreeing);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
