/** Goods as they are declared. Prices are plausible orders of magnitude, nobody's statistics. */
export interface Commodity {
  /** Six digits of the Harmonised System. */
  readonly hs6: string;
  /** Euro for a kilogram, in the middle. */
  readonly eurPerKg: number;
  /** How far prices lie apart: the scale of a bell of their logarithm. */
  readonly spread: number;
  /** Net mass of a consignment, kilograms, least and most. */
  readonly kg: readonly [number, number];
  /** ISO 3166-1 alpha-2, the likelier first. */
  readonly origins: readonly string[];
  /** Loaded without containers. */
  readonly isBulk: boolean;
  /** Months (1–12) in which it costs more. */
  readonly season: readonly number[];
}

export const SEASON_FACTOR = 1.75;

function goods(
  hs6: string,
  eurPerKg: number,
  spread: number,
  kg: readonly [number, number],
  origins: string,
  more: Partial<Pick<Commodity, 'isBulk' | 'season'>> = {},
): Commodity {
  return { hs6, eurPerKg, spread, kg, origins: origins.split(' '), isBulk: false, season: [], ...more };
}

export const commodities: readonly Commodity[] = [
  goods('030617', 8.5, 0.18, [9000, 24_000], 'EC IN VN AR'),
  goods('070200', 1.4, 0.16, [8000, 22_000], 'MA TR EG', { season: [12, 1, 2, 3] }),
  goods('080390', 0.75, 0.12, [15_000, 22_000], 'EC CO CR CI'),
  goods('080440', 2.4, 0.16, [9000, 22_000], 'PE KE IL CO', { season: [10, 11] }),
  goods('080610', 2.1, 0.16, [9000, 21_000], 'ZA PE IN TR', { season: [2, 3, 4] }),
  goods('090111', 4.6, 0.18, [12_000, 21_000], 'BR VN CO UG'),
  goods('090240', 2.9, 0.22, [6000, 18_000], 'KE LK IN'),
  goods('100199', 0.24, 0.08, [900_000, 6_000_000], 'UA CA KZ', { isBulk: true }),
  goods('120190', 0.46, 0.08, [900_000, 6_000_000], 'BR AR UA', { isBulk: true }),
  goods('150910', 6.2, 0.16, [5000, 22_000], 'TN TR MA'),
  goods('170199', 0.68, 0.1, [20_000, 26_000], 'BR IN MZ'),
  goods('180100', 5.4, 0.2, [12_000, 25_000], 'CI GH NG'),
  goods('220421', 4.1, 0.28, [5000, 20_000], 'CL ZA AR GE'),
  goods('240120', 5.3, 0.2, [9000, 20_000], 'MW BR ZW TR'),
  goods('252329', 0.075, 0.1, [800_000, 5_000_000], 'TR EG TN', { isBulk: true }),
  goods('280410', 6.8, 0.3, [300, 4000], 'SA AE NO'),
  goods('290511', 0.36, 0.12, [900_000, 5_000_000], 'SA EG TT', { isBulk: true }),
  goods('300490', 95, 0.45, [300, 6000], 'IN CH US IL'),
  goods('310210', 0.37, 0.12, [500_000, 4_000_000], 'EG DZ RU', { isBulk: true }),
  goods('330499', 14, 0.32, [1500, 9000], 'KR CN US CH'),
  goods('390120', 1.25, 0.1, [18_000, 25_000], 'SA KR EG AE'),
  goods('391990', 4.4, 0.24, [3000, 15_000], 'CN TR KR'),
  goods('401110', 4.3, 0.18, [6000, 18_000], 'CN TR RS TH'),
  goods('420221', 38, 0.4, [800, 6000], 'CN IN TR'),
  goods('440799', 0.95, 0.2, [15_000, 25_000], 'CM GA BR MY'),
  goods('481910', 1.6, 0.16, [6000, 18_000], 'TR CN RS'),
  goods('520942', 7.6, 0.18, [6000, 17_000], 'TR PK IN BD'),
  goods('610910', 12.5, 0.26, [4000, 12_000], 'BD CN TR IN'),
  goods('620342', 14.5, 0.24, [4000, 12_000], 'BD PK TN TR'),
  goods('640399', 24, 0.3, [3000, 10_000], 'VN CN IN ID'),
  goods('690721', 0.42, 0.16, [20_000, 26_000], 'CN TR IN'),
  goods('701090', 0.62, 0.14, [12_000, 23_000], 'CN TR UA'),
  goods('720839', 0.68, 0.1, [400_000, 4_000_000], 'TR IN KR UA', { isBulk: true }),
  goods('730890', 2.4, 0.2, [9000, 24_000], 'CN TR AE'),
  goods('732690', 5.2, 0.34, [4000, 18_000], 'CN IN TR'),
  goods('740311', 8.3, 0.06, [19_000, 25_000], 'CL CD ZM'),
  goods('760120', 2.5, 0.08, [20_000, 26_000], 'AE MZ IN'),
  goods('841430', 9.8, 0.22, [5000, 17_000], 'CN TH TR'),
  goods('841510', 8.4, 0.2, [6000, 14_000], 'CN TH MY'),
  goods('847130', 145, 0.26, [800, 6000], 'CN VN TW'),
  goods('850440', 22, 0.34, [1500, 11_000], 'CN VN TH'),
  goods('850760', 17, 0.22, [4000, 20_000], 'CN KR JP'),
  goods('851713', 320, 0.26, [300, 3500], 'CN VN IN'),
  goods('854143', 3.1, 0.16, [14_000, 24_000], 'CN MY VN'),
  goods('854231', 900, 0.4, [40, 900], 'TW KR MY'),
  goods('870323', 14.5, 0.2, [14_000, 90_000], 'JP KR TR MA'),
  goods('870840', 13, 0.24, [4000, 17_000], 'JP CN KR'),
  goods('901890', 120, 0.5, [200, 3500], 'US CN CH JP'),
  goods('940161', 4.9, 0.26, [4000, 13_000], 'CN VN TR'),
  goods('950300', 9.6, 0.3, [3000, 12_000], 'CN VN IN'),
  goods('030389', 2.7, 0.18, [12_000, 25_000], 'MA SN AR'),
  goods('040690', 5.6, 0.18, [5000, 20_000], 'CH NO TR'),
  goods('071333', 1.25, 0.14, [15_000, 25_000], 'EG AR CN'),
  goods('080132', 7.1, 0.14, [12_000, 16_000], 'VN IN CI'),
  goods('080521', 1.15, 0.14, [12_000, 22_000], 'MA TR ZA', { season: [7, 8, 9] }),
  goods('080810', 1.05, 0.12, [15_000, 21_000], 'CL ZA NZ'),
  goods('091011', 1.9, 0.2, [10_000, 22_000], 'CN PE IN'),
];

/** Where goods wait on the way: hubs with free zones, and what lies near them. */
export const hubs: Readonly<Record<string, readonly string[]>> = {
  SG: ['CN', 'VN', 'ID', 'MY', 'TH', 'BD', 'IN', 'TW', 'KR', 'JP', 'LK'],
  AE: ['IN', 'PK', 'CN', 'KE', 'LK', 'UG'],
  PA: ['EC', 'CO', 'PE', 'CL', 'CR'],
  EG: ['KE', 'UG', 'SA', 'ZM', 'ZW', 'MW', 'MZ'],
  MA: ['CI', 'GH', 'NG', 'CM', 'GA', 'ZA'],
};
