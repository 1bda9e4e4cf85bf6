import { type InterestGraph, type Regime, type Verdict, verdictOf } from '@quintet/ownership';
import type { ListedParty } from './read-listed.ts';

/** What a sanctions regime says of a company, for a person who decides. */
export interface RegimeVerdict {
  readonly regime: Regime;
  readonly owned: boolean;
  readonly controlled: boolean;
  readonly text: string;
  readonly source: string;
  /** From the company to a listed person, over the stakes that decided. */
  readonly chain: string[];
}

const REGIMES: readonly Regime[] = ['eu', 'us', 'uk'];

/** The verdicts of all regimes, each about those who are listed under it. */
export function verdictsOf(
  graph: InterestGraph,
  id: string,
  at: string,
  listed: ReadonlyMap<string, ListedParty>,
): RegimeVerdict[] {
  return REGIMES.flatMap((regime) => {
    const own = [...listed.values()].filter(({ regimes }) => regimes.includes(regime)).map(({ key }) => key);
    const verdict = verdictOf(graph, id, new Set(own), regime, at);
    if (verdict === undefined) return [];
    const sure = verdict.covered === 'yes';
    return [
      {
        regime,
        owned: sure && verdict.basis === 'ownership',
        controlled: sure && verdict.basis === 'control',
        text: own.length === 0 ? nobodyText(verdict) : verdictText(verdict),
        source: verdict.rule.source,
        chain: chainOf(verdict),
      },
    ];
  });
}

const BOUNDED = 'The search was bounded: more may stand behind.';

function nobodyText({ isComplete }: Verdict): string {
  return isComplete
    ? 'Nobody who is listed under this regime stands above it.'
    : `Nobody who is listed under this regime was found above it. ${BOUNDED}`;
}

function verdictText({ text, product, isComplete }: Verdict): string {
  const shown = (value: number) => Math.round(value * 100) / 100;
  const exact = product.min === product.max ? shown(product.min) : `${shown(product.min)}–${shown(product.max)}`;
  // Too small to be shown is not none.
  const range = product.max > 0 && product.max < 0.01 ? '< 0.01' : exact;
  const byProduct = ` By the product of percentages, which decides nothing, listed persons hold ${range} %.`;
  return `${text}${byProduct}${isComplete ? '' : ` ${BOUNDED}`}`;
}

/** The stakes that decided, followed up to a listed person. */
function chainOf({ id, covered, listed, links }: Verdict): string[] {
  if (covered === 'no') return [];
  const before = new Map<string, string>();
  for (const { asset, owner } of links) if (!before.has(owner) && owner !== id) before.set(owner, asset);
  const end = listed.find((one) => one === id || before.has(one));
  const chain: string[] = [];
  for (let key = end; key !== undefined && chain.length <= links.length; key = before.get(key)) chain.unshift(key);
  return chain;
}
