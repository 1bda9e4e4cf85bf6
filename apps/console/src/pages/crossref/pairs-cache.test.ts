import type { CrossrefPage, CrossrefPair, CrossrefRun, Judged, Judgement } from '@quintet/node/api';
import { describe, expect, it } from 'vitest';
import {
  meanwhile,
  nextOpen,
  nextPage,
  pairsOf,
  withAnswer,
  withJudgement,
  keyOfPair,
  withRead,
} from './pairs-cache.ts';

const side = (key: string) => ({
  node: { key, caption: key, schema: 'Company', datasets: [], degree: 0, topics: [] },
  properties: {},
});

function pair(a: string, b: string, verdict?: Judgement['verdict']): CrossrefPair {
  const one = { a: side(`l/${a}`), b: side(`r/${b}`), score: 1, outcome: 'same', ledger: [], together: false } as const;
  const whole: CrossrefPair = { ...one, a: side(`l/${a}`), b: side(`r/${b}`), ledger: [], judgement: null };
  return verdict === undefined ? whole : { ...whole, judgement: meanwhile(whole, verdict, '', 'ana') };
}

const page = (run: Partial<CrossrefRun>, ...pairs: CrossrefPair[]): CrossrefPage => ({
  run: { open: 0, found: 0, ...run } as CrossrefRun,
  pairs,
  total: 0,
});
const many = (from: number, count: number, verdict?: Judgement['verdict']) =>
  Array.from({ length: count }, (_, i) => pair(`${from + i}`, `${from + i}`, verdict));

describe('pages that are read on', () => {
  it('hold each pair once', () => {
    expect(pairsOf([page({}, pair('1', '1')), page({}, pair('1', '1'), pair('2', '2'))])).toHaveLength(2);
  });

  it.each<[string, CrossrefPage[], number | undefined]>([
    ['the second page when nothing was judged', [page({ open: 120, found: 120 }, ...many(0, 50))], 1],
    [
      'the first again when some were judged here',
      [page({ open: 110, found: 120 }, ...many(0, 40), ...many(40, 10, 'same'))],
      0,
    ],
    ['none when all are read', [page({ open: 2, found: 12 }, ...many(0, 2))], undefined],
  ])('ask for %s', (_what, pages, next) => {
    expect(nextPage(pages, 'open')).toBe(next);
  });
});

describe('what arrives later', () => {
  const first = page({ open: 60 }, pair('1', '1'));
  const judged = withJudgement([first], keyOfPair(pair('1', '1')), meanwhile(pair('1', '1'), 'same', '', 'ana'));
  const kept = { state: 'open', read: [first], pages: judged } as const;
  const second = page({ open: 60 }, pair('2', '2'));

  it('follows what is shown and changes nothing of it', () => {
    const shown = pairsOf(withRead(kept, { state: 'open', read: [first, second] }));
    expect(shown.map(({ judgement }) => judgement?.verdict)).toEqual(['same', undefined]);
  });

  it('takes its place when it was read anew, or is of the other kind', () => {
    expect(withRead(kept, { state: 'open', read: [second] })).toEqual([second]);
    expect(withRead(kept, { state: 'judged', read: [first, second] })).toEqual([first, second]);
  });
});

describe('a judgement', () => {
  const pages = [page({ open: 2 }, pair('1', '1'), pair('1', '2'), pair('2', '2'))];

  it('shows at its pair at once', () => {
    const [first] = pairsOf(pages);
    const judged = withJudgement(pages, keyOfPair(first!), meanwhile(first!, 'different', '', 'ana'));
    expect(pairsOf(judged).map(({ judgement }) => judgement?.verdict)).toEqual(['different', undefined, undefined]);
  });

  it('settles pairs that are one through others, and opens them again', () => {
    const answer = (...keys: string[]) =>
      ({ judgements: [], identity: { members: keys.map((key) => ({ key })) } }) as unknown as Judged;
    const joined = withAnswer(pages, answer('l/1', 'r/1', 'r/2'));
    expect(pairsOf(joined).map(({ together }) => together)).toEqual([true, true, false]);
    const apart = withAnswer(joined, answer('l/1', 'r/1'));
    expect(pairsOf(apart).map(({ together }) => together)).toEqual([true, false, false]);
  });
});

it('the next pair is the next one that is left, from the top at the end', () => {
  const pairs = [pair('0', '0'), pair('1', '1', 'same'), pair('2', '2'), pair('3', '3', 'unsure')];
  expect([0, 1, 2, 3].map((at) => nextOpen(pairs, at))).toEqual([2, 2, 0, 0]);
  expect(nextOpen([pair('0', '0')], 0)).toBe(0);
});
