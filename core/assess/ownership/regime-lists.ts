import type { Regime } from '@quintet/ownership';

/** Whose listing binds under a regime. */
interface RegimeList {
  readonly dataset: string;
  readonly regimes: readonly Regime[];
  readonly source: string;
  readonly verified: boolean;
}

/**
 * The lists of each regime. Of the United States only the list of those whose property is blocked: the test of 50 % is
 * that of blocked property.
 */
export const REGIME_LISTS: readonly RegimeList[] = [
  {
    dataset: 'eu_fsf',
    regimes: ['eu'],
    source: 'Regulations under Article 215 TFEU',
    verified: true,
  },
  {
    dataset: 'un_sc_sanctions',
    regimes: ['uk'],
    source: 'Sanctions and Anti-Money Laundering Act 2018, section 13; the Union lists by acts of its own',
    verified: false,
  },
  { dataset: 'us_ofac_sdn', regimes: ['us'], source: '31 CFR chapter V', verified: false },
  {
    dataset: 'gb_fcdo_sanctions',
    regimes: ['uk'],
    source: 'Regulations under the Sanctions and Anti-Money Laundering Act 2018',
    verified: false,
  },
];

/** Under which regimes somebody is listed, by the lists that they are on. What a source calls somebody binds under none. */
export function regimesOf(datasets: readonly string[]): readonly Regime[] {
  const known = REGIME_LISTS.filter(({ dataset }) => datasets.includes(dataset));
  return [...new Set(known.flatMap(({ regimes }) => regimes))];
}
