import type { Threshold } from './thresholds.ts';

export type Regime = 'eu' | 'us' | 'uk';

/** When a company counts as that of a listed person, by the practice of a sanctions regime. */
export interface RegimeRule extends Threshold {
  readonly regime: Regime;
  readonly from: string;
  readonly until?: string;
  /** The stakes of several listed persons are added up. */
  readonly aggregates: boolean;
  /** Control counts beside ownership. */
  readonly countsControl: boolean;
  readonly source: string;
  readonly wording: string;
  readonly verified: boolean;
}

/**
 * The tests of the regimes. In all of them a company that passes the test counts as the listed person itself: its whole
 * stake goes up to the next layer, never the product of the percentages.
 */
export const REGIME_RULES: readonly RegimeRule[] = [
  {
    regime: 'eu',
    from: '2018-05-04',
    until: '2024-07-02',
    percent: 50,
    comparison: 'over',
    aggregates: true,
    countsControl: true,
    source: 'EU Best Practices for the effective implementation of restrictive measures, 4 May 2018 (8519/18)',
    wording: 'More than 50 % of the proprietary rights, or a majority interest; or control.',
    verified: false,
  },
  {
    regime: 'eu',
    from: '2024-07-03',
    percent: 50,
    comparison: 'at-least',
    aggregates: true,
    countsControl: true,
    source: 'EU Best Practices for the effective implementation of restrictive measures, 3 July 2024',
    wording:
      '50 % or more of the proprietary rights, or a majority interest, aggregated over listed persons; or control.',
    verified: true,
  },
  {
    regime: 'us',
    from: '2008-02-14',
    until: '2014-08-12',
    percent: 50,
    comparison: 'at-least',
    aggregates: false,
    countsControl: false,
    source: 'OFAC, Guidance on entities owned by persons whose property is blocked, 14 February 2008',
    wording: 'Owned 50 % or more by one blocked person, directly or indirectly.',
    verified: false,
  },
  {
    regime: 'us',
    from: '2014-08-13',
    percent: 50,
    comparison: 'at-least',
    aggregates: true,
    countsControl: false,
    source: 'OFAC, Revised guidance on entities owned by persons whose property is blocked, 13 August 2014',
    wording:
      'Owned 50 % or more in the aggregate, directly or indirectly, by blocked persons; control alone does not count.',
    verified: false,
  },
  {
    regime: 'uk',
    from: '2019-01-01',
    percent: 50,
    comparison: 'over',
    aggregates: false,
    countsControl: true,
    source: 'Regulation 7 of the sanctions regulations under the Sanctions and Anti-Money Laundering Act 2018',
    wording:
      'More than 50 % of shares or votes, the right to appoint or remove a majority of the board, or control; stakes are added up only under a joint arrangement.',
    verified: false,
  },
];

/** The rule of a regime on a day, `YYYY-MM-DD`; before the first, the first; without a day, the last. */
export function regimeRuleOf(regime: Regime, date = '9999-12-31'): RegimeRule {
  const rules = REGIME_RULES.filter((rule) => rule.regime === regime);
  const found = rules.find(({ from, until = '9999-12-31' }) => from <= date && date <= until);
  return found ?? (rules[0] as RegimeRule);
}
