import type { CrossrefPage, CrossrefPair, CrossrefRun, Judged, Judgement } from '@quintet/node/api';
import { PAGE_PAIRS, type PairState } from './crossref-api.ts';

/** One pair by its two keys, whatever stands in them. */
export function pairKey({ a, b }: { readonly a: string; readonly b: string }): string {
  return JSON.stringify([a, b]);
}

export function keyOfPair({ a, b }: CrossrefPair): string {
  return pairKey({ a: a.node.key, b: b.node.key });
}

/** Nothing is left to judge of it. */
export function isSettled({ judgement, together }: Pick<CrossrefPair, 'judgement' | 'together'>): boolean {
  return judgement !== null || together;
}

/** The pairs of all pages that were read, each once, in the order in which they came. */
export function pairsOf(pages: readonly CrossrefPage[]): CrossrefPair[] {
  const found = new Map<string, CrossrefPair>();
  for (const pair of pages.flatMap(({ pairs }) => pairs)) {
    const key = keyOfPair(pair);
    if (!found.has(key)) found.set(key, pair);
  }
  return [...found.values()];
}

interface ReadPages {
  readonly state: PairState;
  readonly read: readonly CrossrefPage[];
}

/** The pages to show once others were read: those that came on top follow what is shown; anything else begins anew. */
export function withRead(
  kept: ReadPages & { readonly pages: readonly CrossrefPage[] },
  { state, read }: ReadPages,
): readonly CrossrefPage[] {
  const isMore =
    kept.state === state && read.length > kept.read.length && kept.read.every((page, i) => page === read[i]);
  return isMore ? [...kept.pages, ...read.slice(kept.read.length)] : read;
}

/**
 * The page of the node that holds the next pairs. What was judged here has left the node's list, so that those which follow
 * have moved up.
 */
export function nextPage(pages: readonly CrossrefPage[], state: PairState): number | undefined {
  const shown = pairsOf(pages);
  const before = shown.filter((pair) => isSettled(pair) === (state === 'judged')).length;
  const run = pages[0]?.run;
  const all = run === undefined ? 0 : state === 'open' ? run.open : run.found - run.open;
  return before < all ? Math.floor(before / PAGE_PAIRS) : undefined;
}

/** The pages with one pair as it is judged now. */
export function withJudgement(
  pages: readonly CrossrefPage[],
  key: string,
  judgement: Judgement | null,
): CrossrefPage[] {
  return pages.map((page) => ({
    ...page,
    pairs: page.pairs.map((pair) => (keyOfPair(pair) === key ? { ...pair, judgement } : pair)),
  }));
}

/** What stands about a pair after something else of it was taken back. */
export function standingOf(pair: CrossrefPair, { identity }: Judged): Judgement | null {
  const keys = [pair.a.node.key, pair.b.node.key];
  return identity.judgements.find(({ stands, a, b }) => stands && keys.includes(a) && keys.includes(b)) ?? null;
}

/** The pages after the node's answer: what is left of the run, and which pairs are one now, or no more. */
export function withAnswer(pages: readonly CrossrefPage[], { identity, run }: Judged): CrossrefPage[] {
  const members = new Set(identity.members.map(({ key }) => key));
  return pages.map((page) => ({
    ...page,
    run: run ?? page.run,
    pairs: page.pairs.map((pair) => ({ ...pair, together: isTogether(pair, members) })),
  }));
}

function isTogether({ a, b, together }: CrossrefPair, members: ReadonlySet<string>): boolean {
  const [hasA, hasB] = [members.has(a.node.key), members.has(b.node.key)];
  return hasA && hasB ? true : hasA !== hasB ? false : together;
}

/** The next place with something left to judge, from `at` on and then from the top; `at` itself when there is none. */
export function nextOpen(pairs: readonly CrossrefPair[], at: number): number {
  const order = pairs.map((_, i) => (at + 1 + i) % pairs.length);
  return order.find((place) => place !== at && !isSettled(pairs[place]!)) ?? at;
}

/** A judgement as it looks until the node has answered. */
export function meanwhile(pair: CrossrefPair, verdict: Judgement['verdict'], note: string, by: string): Judgement {
  return {
    id: '',
    a: pair.a.node.key,
    b: pair.b.node.key,
    verdict,
    origin: 'person',
    score: pair.score,
    ledger: [],
    note,
    by,
    at: new Date().toISOString(),
    withdrawnAt: null,
    withdrawnBy: null,
    stands: true,
  };
}

/** Whether the pairs of a run can be read yet. */
export function isOver({ state }: Pick<CrossrefRun, 'state'>): boolean {
  return state === 'done' || state === 'failed';
}
