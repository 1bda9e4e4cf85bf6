import { expect, test } from 'vitest';
import type { Conflict } from './conflicts.ts';
import { doubtsOf } from './doubts.ts';

const contradiction: Conflict<number> = { kind: 'contradiction', a: 0, b: 2, records: [0, 1, 2] };
const keptApart: Conflict<number> = { kind: 'kept-apart', a: 4, b: 5, records: [3, 4, 5, 6] };

test.each<[string, readonly Conflict<number>[], [number, number], string | undefined]>([
  ['in a cluster that contradicts itself', [contradiction], [0, 1], 'This would join more than these two records.'],
  ['in a cluster that hangs on one link', [{ ...contradiction, kind: 'bridge' }], [1, 2], 'or only one link'],
  ['by which two clusters would be joined', [keptApart], [4, 5], 'so they are kept apart'],
  ['in a cluster that was kept apart', [keptApart], [3, 4], 'also matches another group'],
  ['elsewhere', [contradiction, keptApart], [7, 8], undefined],
  ['where there is no conflict', [], [0, 1], undefined],
])('a pair %s', (_where, conflicts, [a, b], sentence) => {
  const doubt = doubtsOf(conflicts, 10)(a, b);
  if (sentence === undefined) expect(doubt).toBeUndefined();
  else expect(doubt).toContain(sentence);
});
