/** Codes that stand only in some editions of NUTS: those whose edition can be told by the code. */
interface NutsRule {
  readonly pattern: RegExp;
  /** The edition by which such a code is told: the last that has it, or the first. */
  readonly edition: '2006' | '2013' | '2021' | '2024';
  readonly why: string;
}

/**
 * Changes of NUTS (Regulation (EC) No 1059/2003, Annex I as replaced by Regulations (EU) 31/2011, 1319/2013, 2016/2066,
 * 2019/1755 and 2023/674). Not complete: only changes that renamed whole regions, as codes in alerts are met with.
 */
const RULES: readonly NutsRule[] = [
  { pattern: /^FR(?!10|Y|Z)\d/u, edition: '2013', why: 'France: regions have letters (FRB to FRM) since 2016' },
  {
    pattern: /^PL(?:1|3[1-4])/u,
    edition: '2013',
    why: 'Poland: Łódzkie, Mazowieckie and the east were renumbered in 2016',
  },
  { pattern: /^IE0[12]/u, edition: '2013', why: 'Ireland: IE04 to IE06 since 2016' },
  { pattern: /^LT00/u, edition: '2013', why: 'Lithuania: LT01 and LT02 since 2016' },
  { pattern: /^HU10/u, edition: '2013', why: 'Hungary: HU11 and HU12 since 2016' },
  { pattern: /^GR\d/u, edition: '2006', why: 'Greece: EL since 2010' },
  { pattern: /^IT[DE]/u, edition: '2006', why: 'Italy: ITH and ITI since 2010' },
  { pattern: /^HR0[256]/u, edition: '2021', why: 'Croatia: HR04 was parted in 2021' },
  { pattern: /^NO0[2-9AB]/u, edition: '2021', why: 'Norway: its regions were renumbered in 2021' },
  { pattern: /^PT1[A-D]/u, edition: '2024', why: 'Portugal: the region of Lisbon was parted in 2024' },
  { pattern: /^NL3[56]/u, edition: '2024', why: 'Netherlands: Utrecht and Zuid-Holland were renumbered in 2024' },
];

/** What is told of no code: the edition that most codes of the present have in common with those before and after. */
const COMMON_EDITION = '2016';

/**
 * The scheme of a NUTS code with its level and edition, such as `NUTS3:2016`; undefined for what is no such code. Codes of
 * different editions are different schemes and never match.
 *
 * @example
 * nutsScheme('FR614') // 'NUTS3:2013'
 */
export function nutsScheme(code: string): string | undefined {
  if (!/^[A-Z]{2}[0-9A-Z]{0,3}$/u.test(code)) return undefined;
  const edition = RULES.find(({ pattern }) => pattern.test(code))?.edition ?? COMMON_EDITION;
  return `NUTS${code.length - 2}:${edition}`;
}
