import { at } from '../graph/columns.ts';
import { ALWAYS_AFTER, firstDay } from '../graph/days.ts';
import type { InterestGraph } from '../graph/interest-graph.ts';
import { explore } from '../owners/explore.ts';
import { resolveSearchLimits, type SearchLimits } from '../owners/search-limits.ts';
import { solveFlow } from '../owners/solve-flow.ts';
import { strongComponents } from '../owners/strong-components.ts';
import type { Holding, Structure, StructureNode } from '../owners/structure.ts';
import { type Covered, coverage } from './coverage.ts';
import { type Regime, type RegimeRule, regimeRuleOf } from './regimes.ts';

/** One stake that decided, from the entity asked for upwards. */
export interface VerdictLink {
  readonly asset: string;
  readonly owner: string;
  /** Percent, as declared; it counts whole. */
  readonly share: { readonly min: number; readonly max: number };
  readonly basis: 'ownership' | 'control';
}

/** What a sanctions regime says of a company. It is information for a person, who decides. */
export interface Verdict {
  readonly regime: Regime;
  readonly id: string;
  readonly at: string | undefined;
  /** `maybe`: ranges in the data leave it open. */
  readonly covered: 'yes' | 'maybe' | 'no';
  readonly basis?: Covered['basis'];
  /** The listed persons behind it, those that decided only. */
  readonly listed: readonly string[];
  readonly links: readonly VerdictLink[];
  /** What listed persons hold by the product of the percentages: information, it decides nothing. */
  readonly product: { readonly min: number; readonly max: number };
  /** The search was broken off at a limit; more may stand behind. */
  readonly isComplete: boolean;
  readonly text: string;
  readonly rule: RegimeRule;
}

const LINKS_MAX = 200;

/**
 * Whether a company counts as that of listed persons on a day, by the practice of one regime. Stakes cascade whole: a
 * company that counts holds its stakes as if it were listed itself.
 *
 * @param listedIds ids of listed parties of the graph.
 * @param date `YYYY-MM-DD`; it picks the interests and the rule of that day.
 * @returns undefined where the graph has no such party.
 *
 * @example
 * verdictOf(graph, 'a', new Set(['p']), 'uk', '2026-01-01')?.covered; // 'no'
 */
export function verdictOf(
  graph: InterestGraph,
  id: string,
  listedIds: ReadonlySet<string>,
  regime: Regime,
  date?: string,
  limits?: SearchLimits,
): Verdict | undefined {
  const root = graph.rowOf(id);
  if (root === undefined) return undefined;
  const day = (date === undefined ? undefined : firstDay(date)) ?? ALWAYS_AFTER - 1;
  const structure = explore(graph, root, day, resolveSearchLimits(limits));
  const { nodes } = structure;
  const idOf = (number: number) => graph.party((nodes[number] as StructureNode).row).id;
  const listed = nodes.flatMap((_, number) => (listedIds.has(idOf(number)) ? [number] : []));
  const rule = regimeRuleOf(regime, date);
  const sure = decide(nodes, listed, rule, 'min');
  const found = sure ?? decide(nodes, listed, rule, 'max');
  const links = found === undefined ? [] : linksOf(found);
  const deciding =
    found === undefined
      ? []
      : listed.filter((number) => number === 0 || links.some(({ owner, via }) => owner === number || via === number));
  const covered = sure !== undefined ? 'yes' : found !== undefined ? 'maybe' : 'no';
  const basis = found?.get(0)?.basis;
  const product = productOf(structure, listed);
  const captionOf = (number: number) => graph.party((nodes[number] as StructureNode).row).caption;
  return {
    regime,
    id,
    at: date,
    covered,
    ...(basis === undefined ? {} : { basis }),
    listed: deciding.map(idOf),
    links: links.map(({ asset, owner, min, max, basis }) => ({
      asset: idOf(asset),
      owner: idOf(owner),
      share: { min, max },
      basis,
    })),
    product,
    isComplete: structure.cut === undefined,
    text: sentence(
      covered,
      basis,
      rule,
      links.filter(({ asset }) => asset === 0),
      captionOf,
    ),
    rule,
  };
}

type Coverage = ReadonlyMap<number, Covered>;

/** Together where stakes are added up, else one listed person after the other. */
function decide(
  nodes: readonly StructureNode[],
  listed: readonly number[],
  rule: RegimeRule,
  bound: 'min' | 'max',
): Coverage | undefined {
  for (const group of rule.aggregates ? [listed] : listed.map((one) => [one])) {
    const found = coverage(nodes, group, rule, bound);
    if (found.has(0)) return found;
  }
  return undefined;
}

type Link = Holding & { readonly basis: 'ownership' | 'control' };

/** The stakes that decided, from the entity upwards. */
function linksOf(found: Coverage): readonly Link[] {
  const links: Link[] = [];
  const seen = new Set([0]);
  const queue = [0];
  for (let node = queue.shift(); node !== undefined && links.length < LINKS_MAX; node = queue.shift()) {
    const reason = found.get(node);
    if (reason === undefined || reason.basis === 'listed') continue;
    for (const holding of reason.holdings) {
      links.push({ ...holding, basis: reason.basis });
      if (seen.has(holding.owner)) continue;
      seen.add(holding.owner);
      queue.push(holding.owner);
    }
  }
  return links;
}

/** The shares of the listed by the linear system; what stands behind a listed person is passed over. */
function productOf({ nodes }: Structure, listed: readonly number[]): { min: number; max: number } {
  const ends = new Set(listed);
  if (ends.size === 0) return { min: 0, max: 0 };
  const cut = nodes.map((node, number) => (ends.has(number) ? { ...node, owners: [] } : node));
  const components = strongComponents(cut);
  const sum = (bound: 'min' | 'max') => {
    const { through } = solveFlow(cut, components, bound);
    const total = listed.reduce((all, number) => all + at(through, number) * 100, 0);
    return Math.round(Math.min(total, 1e6) * 1e9) / 1e9;
  };
  const min = sum('min');
  return { min, max: Math.max(min, Math.min(100, sum('max'))) };
}

function sentence(
  covered: Verdict['covered'],
  basis: Covered['basis'] | undefined,
  rule: RegimeRule,
  direct: readonly Link[],
  captionOf: (number: number) => string,
): string {
  const test = `${rule.comparison === 'over' ? 'more than ' : ''}${rule.percent} %${rule.comparison === 'at-least' ? ' or more' : ''}`;
  if (basis === 'listed') return 'It is listed itself.';
  if (covered === 'no')
    return `Listed persons do not reach the test of ${test}${rule.countsControl ? ', nor is control stated' : ''}.`;
  const holders = direct
    .map(({ owner, min, max }) => `${captionOf(owner)} (${min === max ? min : `${min}–${max}`} %)`)
    .join(', ');
  const word = covered === 'yes' ? 'counts' : 'may count, if ranges in the data turn out so,';
  const how = basis === 'control' ? 'by control' : `by ownership of ${test}`;
  return `It ${word} as that of listed persons ${how}: ${holders}. Each of these is listed or counts as listed itself.`;
}
