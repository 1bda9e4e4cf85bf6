import { expect, test } from 'vitest';
import { scoreScreening } from './score.ts';
import type { Truth } from './truth.ts';

const match: Truth = {
  type: 'match',
  id: 'M:1',
  entity: 'entity-1',
  subject: { feed: 'bank-customers', id: 'C1' },
  entries: ['eu-fsf-1', 'ofac-1'],
  how: ['typo'],
  difficulty: 'debatable',
  expected: 'true',
};
const decoy: Truth = {
  ...match,
  type: 'decoy',
  id: 'D:2',
  subject: { feed: 'bank-customers', id: 'C2' },
  kind: 'same-family',
  expected: 'decoy',
};

test('a found match, a decoy that was hit, a chance namesake', () => {
  const score = scoreScreening(
    [match, decoy],
    [
      { feed: 'bank-customers', subject: 'C1', entry: 'ofac-1' },
      { feed: 'bank-customers', subject: 'C2', entry: 'eu-fsf-1' },
      { feed: 'bank-customers', subject: 'C3', entry: 'eu-fsf-1' },
    ],
  );
  expect(score).toEqual({
    matches: { hit: 1, of: 1 },
    matchesByManner: { typo: { hit: 1, of: 1 } },
    matchesByDifficulty: { debatable: { hit: 1, of: 1 } },
    decoys: { hit: 1, of: 1 },
    decoysByKind: { 'same-family': { hit: 1, of: 1 } },
    entries: { hit: 1, of: 2 },
    unlabelledHits: 1,
  });
});

test('a hit on another entry than the listed one is no find', () => {
  const score = scoreScreening([match], [{ feed: 'bank-customers', subject: 'C1', entry: 'eu-fsf-9' }]);
  expect(score.matches).toEqual({ hit: 0, of: 1 });
  expect(score.unlabelledHits).toBe(1);
});
