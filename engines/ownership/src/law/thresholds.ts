/** Above which share somebody counts as a beneficial owner. */
export interface Threshold {
  readonly percent: number;
  /** `over`: more than the percentage; `at-least`: the percentage or more. */
  readonly comparison: 'over' | 'at-least';
}

/** A threshold of the law, with where it stands and whether its wording was compared with the act. */
export interface ThresholdRule extends Threshold {
  /** ISO 3166-1 alpha-2, or `EU` for all Member States. */
  readonly jurisdiction: string;
  /** The first and the last day on which it holds, `YYYY-MM-DD`; open where absent. */
  readonly from: string;
  readonly until?: string;
  readonly source: string;
  readonly wording: string;
  readonly verified: boolean;
}

/** The Member States of the European Union: what `EU` stands for. */
const MEMBER_STATES = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Thresholds by jurisdiction and date. A Member State's own rule comes before that of the Union. */
export const THRESHOLDS: readonly ThresholdRule[] = [
  {
    jurisdiction: 'EU',
    from: '2017-06-26',
    until: '2027-07-09',
    percent: 25,
    comparison: 'over',
    source: 'Directive (EU) 2015/849, Article 3(6)(a)(i)',
    wording: 'More than 25 %.',
    verified: true,
  },
  {
    jurisdiction: 'EU',
    from: '2027-07-10',
    percent: 25,
    comparison: 'at-least',
    source: 'Regulation (EU) 2024/1624, Articles 51 and 52',
    wording:
      '25 % or more of the shares, voting rights or other ownership interest; Member States may go lower for risky sectors, not below 15 %.',
    verified: true,
  },
  {
    jurisdiction: 'GB',
    from: '2016-04-06',
    percent: 25,
    comparison: 'over',
    source: 'Companies Act 2006, Schedule 1A, Part 1',
    wording: 'More than 25 % of shares or voting rights (people with significant control).',
    verified: false,
  },
  {
    jurisdiction: 'US',
    from: '2024-01-01',
    percent: 25,
    comparison: 'at-least',
    source: '31 CFR 1010.380(d)',
    wording: 'At least 25 % of the ownership interests, or substantial control.',
    verified: false,
  },
  {
    jurisdiction: 'CH',
    from: '2016-01-01',
    percent: 25,
    comparison: 'at-least',
    source: 'Anti-Money Laundering Act (SR 955.0), Article 2a(3)',
    wording: 'At least 25 % of capital or votes.',
    verified: false,
  },
  {
    jurisdiction: 'UA',
    from: '2020-04-28',
    percent: 25,
    comparison: 'at-least',
    source: 'Law 361-IX on preventing the legalisation of proceeds of crime, Article 1',
    wording: '25 % or more of capital or votes.',
    verified: false,
  },
];

/** What holds where no rule is known: the rule of the Union, which follows the international standard. */
const OTHERWISE = 'EU';

/**
 * The threshold of a jurisdiction on a day.
 *
 * @param jurisdiction ISO 3166-1 alpha-2 code, or `EU`; for one without a rule, that of the Union is given.
 * @param date `YYYY-MM-DD`; before the first rule, the first one is given.
 *
 * @example
 * thresholdOf('DE', '2027-07-10'); // { percent: 25, comparison: 'at-least', … }
 */
export function thresholdOf(jurisdiction: string, date: string): ThresholdRule {
  const code = jurisdiction.toUpperCase();
  const own = onDay(code, date);
  if (own !== undefined) return own;
  const fallback = onDay(MEMBER_STATES.has(code) ? 'EU' : OTHERWISE, date);
  return fallback ?? (THRESHOLDS[0] as ThresholdRule);
}

function onDay(jurisdiction: string, date: string): ThresholdRule | undefined {
  const rules = THRESHOLDS.filter((rule) => rule.jurisdiction === jurisdiction);
  return rules.find(({ from, until = '9999-12-31' }) => from <= date && date <= until) ?? rules[0];
}

/** Whether a percentage reaches a threshold. Rounding of a billionth of a percent is passed over. */
export function reaches(percent: number, threshold: Threshold): boolean {
  return threshold.comparison === 'at-least' ? percent >= threshold.percent - 1e-9 : percent > threshold.percent + 1e-9;
}
