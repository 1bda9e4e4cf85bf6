import { describe, expect, test } from 'vitest';
import { graphOf, type Stake } from '../test-graph.ts';
import { REGIME_RULES, type Regime } from './regimes.ts';
import { THRESHOLDS, thresholdOf } from './thresholds.ts';
import { verdictOf } from './verdict-of.ts';

test.each([
  ['DE', '2026-01-01', 25, 'over'],
  ['EU', '2027-07-09', 25, 'over'],
  ['de', '2027-07-10', 25, 'at-least'],
  ['US', '2026-01-01', 25, 'at-least'],
  ['ZZ', '2026-01-01', 25, 'over'],
  ['DE', '1990-01-01', 25, 'over'],
])('the threshold in %s on %s', (jurisdiction, date, percent, comparison) => {
  expect(thresholdOf(jurisdiction, date)).toMatchObject({ percent, comparison });
});

test('law has its source and says whether the wording was compared', () => {
  for (const rule of [...THRESHOLDS, ...REGIME_RULES]) {
    expect(rule.source).not.toBe('');
    expect(typeof rule.verified).toBe('boolean');
  }
});

describe('verdicts of sanctions regimes; p1 and p2 are listed', () => {
  const listed = new Set(['p1', 'p2']);
  const verdicts = (stakes: Stake[], at = '2026-01-01') =>
    (['eu', 'us', 'uk'] satisfies Regime[])
      .map((regime) => verdictOf(graphOf(stakes), 'c1', listed, regime, at)?.covered)
      .join(' ');

  test.each<[string, Stake[], string]>([
    ['exactly half', [['p1', 'c1', 50]], 'yes yes no'],
    ['more than half', [['p1', 'c1', 51]], 'yes yes yes'],
    [
      'two listed persons together',
      [
        ['p1', 'c1', 30],
        ['p2', 'c1', 30],
      ],
      'yes yes no',
    ],
    [
      'a stake counts whole at the next layer',
      [
        ['c2', 'c1', 60],
        ['p1', 'c2', 60],
      ],
      'yes yes yes',
    ],
    [
      'one link below the test',
      [
        ['c2', 'c1', 100],
        ['p1', 'c2', 49],
      ],
      'no no no',
    ],
    ['control without ownership', [['p1', 'c1', 'appointmentOfBoard']], 'yes no yes'],
    [
      'a joint arrangement',
      [
        ['c2', 'c1', 60],
        ['p1', 'c2', 'joint'],
        ['p1', 'c2', [0, 100]],
      ],
      'yes maybe yes',
    ],
    ['a range that leaves it open', [['p1', 'c1', [40, 60]]], 'maybe maybe maybe'],
    ['somebody else', [['p3', 'c1', 100]], 'no no no'],
    [
      'a circle',
      [
        ['c2', 'c1', 30],
        ['c1', 'c2', 30],
        ['p1', 'c1', 30],
        ['p1', 'c2', 30],
      ],
      'no no no',
    ],
  ])('%s', (_name, stakes, expected) => {
    expect(verdicts(stakes)).toBe(expected);
  });

  test('the rule is that of the day', () => {
    expect(verdicts([['p1', 'c1', 50]], '2024-07-02')).toBe('no yes no');
  });

  test('the chain is shown, and the product beside it', () => {
    const verdict = verdictOf(
      graphOf([
        ['c2', 'c1', 60],
        ['p1', 'c2', 60],
        ['p3', 'c2', 40],
      ]),
      'c1',
      listed,
      'us',
      '2026-01-01',
    );
    expect(verdict).toMatchObject({ basis: 'ownership', listed: ['p1'], product: { min: 36, max: 36 } });
    expect(verdict?.links.map(({ owner, asset }) => `${owner}>${asset}`)).toEqual(['c2>c1', 'p1>c2']);
    expect(verdict?.text).toBe(
      'It counts as that of listed persons by ownership of 50 % or more: C2 (60 %). Each of these is listed or counts as listed itself.',
    );
  });
});
