import { describe, expect, test } from 'vitest';
import { graphOf, type Stake } from '../test-graph.ts';
import { ownerLine } from './owner.ts';
import { ownersOf } from './owners-of.ts';

const found = (stakes: Stake[], id = 'c1') => ownersOf(graphOf(stakes), id);
const lines = (stakes: Stake[]) =>
  (found(stakes)?.owners ?? []).map(
    ({ id, share, control }) => `${id} ${share.min}-${share.max}${control ? ' control' : ''}`,
  );
const notes = (stakes: Stake[]) => (found(stakes)?.notes ?? []).map(({ code }) => code);

describe('shares', () => {
  test.each<[string, Stake[], string[]]>([
    [
      'products along chains, summed',
      [
        ['c2', 'c1', 50],
        ['c3', 'c1', 50],
        ['p1', 'c2', 40],
        ['p1', 'c3', 40],
        ['p2', 'c2', 60],
        ['p2', 'c3', 60],
      ],
      ['p2 60-60 control', 'p1 40-40'],
    ],
    [
      'ranges keep both limits',
      [
        ['c2', 'c1', [50, 80]],
        ['p1', 'c2', [10, 20]],
      ],
      ['unknown 84-95', 'p1 5-16'],
    ],
    ['nobody declared', [['c1', 'c9', 100]], ['unknown 100-100']],
    ['a company without owners is an end', [['c2', 'c1', 100]], ['c2 100-100 control']],
    [
      'shares in itself are spread',
      [
        ['c1', 'c1', 20],
        ['p1', 'c1', 60],
        ['p2', 'c1', 20],
      ],
      ['p1 75-75 control', 'p2 25-25'],
    ],
    [
      'two in a circle',
      [
        ['c2', 'c1', 50],
        ['c1', 'c2', 50],
        ['p1', 'c1', 50],
        ['p2', 'c2', 50],
      ],
      ['p1 66.666666667-66.666666667', 'p2 33.333333333-33.333333333'],
    ],
    [
      'a circle of ranges without a limit',
      [
        ['c2', 'c1', [0, 100]],
        ['c1', 'c2', [0, 100]],
        ['p1', 'c1', 20],
      ],
      ['p1 20-100', 'unknown 0-80'],
    ],
    [
      'the part that a listed company, a trust or a state keeps',
      [
        ['l1', 'c1', 60],
        ['t1', 'c1', 40],
        ['p1', 'l1', 50],
      ],
      ['t1 40-40', 'l1 30-30 control', 'p1 30-30'],
    ],
  ])('%s', (_name, stakes, expected) => {
    expect(lines(stakes)).toEqual(expected);
  });

  test('140 % in sum are kept and said', () => {
    const stakes: Stake[] = [
      ['p1', 'c1', 80],
      ['p2', 'c1', 60],
    ];
    expect(lines(stakes)).toEqual(['p1 80-80 control', 'p2 60-60 control']);
    expect(notes(stakes)).toEqual(['over-declared']);
  });

  test('a closed circle belongs to nobody who is known', () => {
    const stakes: Stake[] = [
      ['c2', 'c1', 100],
      ['c1', 'c2', 100],
    ];
    expect(lines(stakes)).toEqual(['owned-by-each-other 100-100']);
    expect(notes(stakes)).toEqual(['closed-cycle']);
    expect(found(stakes)?.owners[0]?.chains).toEqual([
      ['c1', 'owned-by-each-other'],
      ['c1', 'c2', 'owned-by-each-other'],
    ]);
  });

  test('a circle that declares more than 100 % is cut to 100 % in proportion', () => {
    const stakes: Stake[] = [
      ['c2', 'c1', 100],
      ['c1', 'c2', 100],
      ['p1', 'c1', 20],
    ];
    expect(lines(stakes)).toEqual(['p1 100-100']);
    expect(notes(stakes)).toEqual(['over-declared', 'scaled-cycle']);
  });

  test('a ring of 2,000 companies is solved', () => {
    const ring = Array.from(
      { length: 2_000 },
      (_, i): Stake => [`c${((i + 1) % 2_000) + 1}`, `c${i + 1}`, i === 999 ? 40 : 100],
    );
    expect(lines([...ring, ['p1', 'c1000', 60]])).toEqual(['p1 100-100 control']);
  });
});

describe('control', () => {
  test.each<[string, Stake[], boolean]>([
    [
      'a majority at each layer, whatever the product',
      [
        ['c2', 'c1', 51],
        ['p1', 'c2', 51],
      ],
      true,
    ],
    ['half is no majority', [['p1', 'c1', 50]], false],
    [
      'stakes of controlled companies add up',
      [
        ['c2', 'c1', 30],
        ['c3', 'c1', 30],
        ['p1', 'c2', 100],
        ['p1', 'c3', 100],
      ],
      true,
    ],
    [
      'a minority anywhere breaks it',
      [
        ['c2', 'c1', 100],
        ['p1', 'c2', 49],
      ],
      false,
    ],
    [
      'by other means',
      [
        ['c2', 'c1', 60],
        ['p1', 'c2', 'appointmentOfBoard'],
      ],
      true,
    ],
    ['a range that may be a majority is none', [['p1', 'c1', [40, 60]]], false],
  ])('%s', (_name, stakes, control) => {
    const owner = found(stakes)?.owners.find(({ id }) => id === 'p1');
    expect(owner?.control).toBe(control);
    expect(owner?.mayControl).toBe(control || _name.startsWith('a range'));
  });
});

describe('chains', () => {
  test('the strongest first, at most 20', () => {
    const stakes = Array.from({ length: 25 }, (_, i): Stake[] => [
      [`c${i + 2}`, 'c1', 4],
      ['p1', `c${i + 2}`, i + 1],
    ]).flat();
    const owner = found(stakes)?.owners.find(({ id }) => id === 'p1');
    expect(owner?.chains).toHaveLength(20);
    expect(owner?.chainsMore).toBe(true);
    expect(owner?.chains[0]).toEqual(['c1', 'c26', 'p1']);
  });

  test('nobody comes twice in a chain', () => {
    const owner = found([
      ['c2', 'c1', 50],
      ['c1', 'c2', 50],
      ['p1', 'c2', 50],
    ])?.owners.find(({ id }) => id === 'p1');
    expect(owner).toMatchObject({ chains: [['c1', 'c2', 'p1']], chainsMore: false });
  });
});

describe('limits and edges', () => {
  test('a line has the keys of the contract and no others', () => {
    const [owner] = found([['p1', 'c1', 60]])?.owners ?? [];
    expect(owner && Object.keys(ownerLine(owner))).toEqual([
      'id',
      'caption',
      'schema',
      'share',
      'control',
      'kind',
      'chains',
      'chainsMore',
    ]);
  });

  test('a limit that is reached is said, and what lies beyond is not known', () => {
    const graph = graphOf([
      ['c2', 'c1', 100],
      ['c3', 'c2', 100],
      ['p1', 'c3', 100],
    ]);
    const result = ownersOf(graph, 'c1', { limits: { maxLayers: 2 } });
    expect(result?.notes.map(({ code, ids }) => [code, ids])).toEqual([['search-limit', ['c3']]]);
    expect(result?.owners[0]).toMatchObject({
      id: 'c3',
      kind: 'unknown',
      reason: 'The search stopped here at its limit.',
    });
  });

  test.each<[string, string[], Stake[], string[]]>([
    ['of a company with more owners', ['c1'], [['p1', 'c1', 10]], ['not-looked-at 90-90 cut', 'p1 10-10']],
    ['of a company above', ['c2'], [['c2', 'c1', 100]], ['c2 100-100 control cut']],
    [
      'of a company above with more owners',
      ['c2'],
      [
        ['c2', 'c1', 60],
        ['p1', 'c2', 50],
      ],
      ['unknown 40-40', 'not-looked-at 30-30 cut', 'p1 30-30'],
    ],
    [
      'of a listed company with more owners',
      ['l1'],
      [
        ['p1', 'l1', 10],
        ['l1', 'c1', 100],
      ],
      ['not-looked-at 90-90 cut', 'p1 10-10'],
    ],
    ['of a person, who is owned by nobody', ['p1'], [['p1', 'c1', 100]], ['p1 100-100 control']],
  ])('what was not looked at since a bound ended the gathering: %s', (_name, cut, stakes, expected) => {
    const result = ownersOf(graphOf(stakes, [], cut), 'c1');
    const shown = result?.owners.map(
      ({ id, share, control, isCut }) =>
        `${id} ${share.min}-${share.max}${control ? ' control' : ''}${isCut === true ? ' cut' : ''}`,
    );
    expect(shown).toEqual(expected);
    expect(result?.explored.isComplete).toBe(cut[0] === 'p1');
  });

  test('more interests in one company than are looked at: the others are not undeclared', () => {
    const graph = graphOf([
      ['p1', 'c1', 30],
      ['p2', 'c1', 70],
    ]);
    const ids = (maxInterests: number) =>
      ownersOf(graph, 'c1', { limits: { maxInterests } })?.owners.map(({ id }) => id);
    expect(ids(1)).toEqual(['not-looked-at', 'p1']);
    expect(ids(2)).toEqual(['p2', 'p1']);
  });

  test('a company with 100,000 shareholders has 100,000 lines', () => {
    const stakes = Array.from({ length: 100_000 }, (_, i): Stake => [`p${i}`, 'c1', 0.001]);
    expect(found(stakes)?.owners).toHaveLength(100_000);
  });

  test('the threshold marks, it hides nobody', () => {
    const graph = graphOf([
      ['p1', 'c1', 25],
      ['p2', 'c1', [20, 30]],
      ['p3', 'c1', 5],
    ]);
    const marks = (threshold: Parameters<typeof ownersOf>[2]) =>
      ownersOf(graph, 'c1', threshold)
        ?.owners.filter(({ kind }) => kind === 'person')
        .map(({ reachesThreshold }) => reachesThreshold);
    expect(marks({})).toEqual(['maybe', 'yes', 'no']);
    expect(marks({ threshold: { percent: 25, comparison: 'over' } })).toEqual(['maybe', 'no', 'no']);
  });

  test('a person is owned by nobody; who is not in the graph is not found', () => {
    expect(found([['p1', 'c1', 100]], 'p1')).toMatchObject({ owners: [], notes: [{ code: 'natural-person' }] });
    expect(found([['p1', 'c1', 100]], 'zz')).toBeUndefined();
  });
});

describe('what is undeclared', () => {
  test.each<[string, Stake[], [string, number, number][] | undefined]>([
    [
      'is said of each party in which it arises',
      [
        ['c2', 'c1', 50],
        ['p1', 'c2', 72.5],
      ],
      [
        ['c1', 50, 50],
        ['c2', 27.5, 27.5],
      ],
    ],
    [
      'is a range where the shares are',
      [
        ['c2', 'c1', 100],
        ['p1', 'c2', [25, 50]],
      ],
      [['c2', 50, 75]],
    ],
    ['is nothing where all is declared', [['p1', 'c1', 100]], undefined],
    [
      'is no part of companies that only own each other',
      [
        ['c2', 'c1', 100],
        ['c1', 'c2', 100],
      ],
      [],
    ],
  ])('%s', (_name, stakes, rests) => {
    const unknown = found(stakes)?.owners.find(({ restOf }) => restOf !== undefined);
    expect(unknown?.restOf?.map(({ id, min, max }) => [id, min, max])).toEqual(rests);
  });
});
