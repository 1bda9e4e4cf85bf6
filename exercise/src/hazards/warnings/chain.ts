import { Draw } from '../../random.ts';
import { span } from '../../sea/span.ts';
import {
  CANCEL_SHARE,
  CHAINS_A_DAY,
  CHAINS_A_DAY_MAX,
  ENTITIES_PER_CHAIN,
  GREEN_SHARE,
  REISSUE_SHARE,
  UPDATE_SHARE,
  WARNING_HOURS,
} from '../hazard-proportions.ts';
import { FIRST_DAY, HAZARD_DAYS, HOUR_MS, november } from '../hazard-days.ts';
import { type ProvinceId, provinces } from '../land/provinces.ts';
import { commonKinds, type Level, type WeatherKindId } from './weather-kinds.ts';

/** How a warning comes to its end, or is said once more. */
export type ChainEnd = 'expires' | 'cancel' | 'green' | 'reissue';

/** What wild feeds do to a message of a chain. */
export type ChainFault =
  | 'polygon-crosses-itself'
  | 'type-missing-in-one-language'
  | 'number-and-name-disagree'
  | 'repeated-parameters'
  | 'late-original'
  | 'last-year';

/** A warning with all that is said of it: one event, whatever the number of messages. */
export interface Chain {
  readonly key: string;
  /** What its service numbers it by: unlike that of any other chain, and it tells nothing. */
  readonly number: number;
  readonly kind: WeatherKindId;
  readonly provinces: readonly ProvinceId[];
  readonly level: Level;
  readonly issuedMs: number;
  readonly onsetMs: number;
  readonly expiresMs: number;
  /** When it was made a level higher. */
  readonly updatedMs?: number;
  readonly end: ChainEnd;
  readonly fault?: ChainFault;
}

/** On even days one half of the provinces, on odd days the other: so no kind of weather comes to one twice in a row. */
const halves: readonly (readonly ProvinceId[])[] = [
  ['mazzuolo', 'gelmara', 'sarvento', 'rocca', 'halmar'],
  ['empori', 'pozzamare', 'calanera', 'cotrana', 'mirsal'],
];

/** All warnings of the weather services, those of the stories first. */
export function chainsOf(seed: number, size: number): readonly Chain[] {
  const aDay = Math.min(CHAINS_A_DAY_MAX, CHAINS_A_DAY + Math.floor(size / ENTITIES_PER_CHAIN));
  return [
    ...storyChains,
    ...Array.from({ length: HAZARD_DAYS }, (_, day) =>
      Array.from({ length: aDay }, (_unused, number) => commonChain(seed, day, number)),
    ).flat(),
  ];
}

/** Chains of the stories have the first ordinals; 389 has no factor in common with a thousand. */
const STORIES_MAX = 50;
function numbered(ordinal: number): number {
  return (ordinal * 389 + 127) % 1000;
}

function commonChain(seed: number, day: number, number: number): Chain {
  const draw = new Draw(seed, 'weather', day * CHAINS_A_DAY_MAX + number, 'chain');
  const all = halves[day % 2]!;
  const ofMalta = number % 3 === 2;
  const some = all.filter((id) => (provinces[id].country === 'mt') === ofMalta);
  const first = draw.below(some.length);
  const count = draw.between(1, Math.min(3, some.length));
  const onsetMs = november(FIRST_DAY + day, 2) + draw.between(0, 14) * HOUR_MS;
  const issuedMs = onsetMs - draw.between(1, 9) * HOUR_MS - draw.between(0, 59) * 60_000;
  const level = draw.share<2 | 3>([
    [2, 7],
    [3, 3],
  ]);
  const expiresMs = onsetMs + Math.round(span(draw, ...WARNING_HOURS)) * HOUR_MS;
  return {
    key: `${day}-${number}`,
    number: numbered(STORIES_MAX + day * CHAINS_A_DAY_MAX + number),
    kind: commonKinds[(day * 3 + number) % commonKinds.length]!,
    provinces: Array.from({ length: count }, (_, i) => some[(first + i) % some.length]!),
    level,
    issuedMs,
    onsetMs,
    expiresMs,
    ...(draw.chance(UPDATE_SHARE) ? { updatedMs: Math.round((issuedMs + onsetMs) / 2) } : {}),
    end: draw.share<ChainEnd>([
      ['cancel', CANCEL_SHARE],
      ['green', GREEN_SHARE],
      ['reissue', REISSUE_SHARE],
      ['expires', 1 - CANCEL_SHARE - GREEN_SHARE - REISSUE_SHARE],
    ]),
  };
}

function story(
  key: string,
  kind: WeatherKindId,
  where: readonly ProvinceId[],
  level: Level,
  times: readonly [issued: number, onset: number, expires: number, updated?: number],
  more: Partial<Chain> = {},
): Omit<Chain, 'number'> {
  const [issuedMs, onsetMs, expiresMs, updatedMs] = times;
  return {
    key,
    kind,
    provinces: where,
    level,
    issuedMs,
    onsetMs,
    expiresMs,
    ...(updatedMs === undefined ? {} : { updatedMs }),
    end: 'expires',
    ...more,
  };
}

/** Warnings that belong to stories, hold what wild feeds do, or go on after the exercise's end. */
const stories: readonly Omit<Chain, 'number'>[] = [
  story('storm', 'wind', ['rocca', 'cotrana'], 3, [
    november(19, 15, 40),
    november(20, 6),
    november(21, 9),
    november(20, 4, 10),
  ]),
  story('flood', 'flood', ['calanera'], 3, [november(17, 21), november(18, 3), november(21, 18), november(18, 7, 30)]),
  story('sea', 'coast', ['empori', 'pozzamare', 'sarvento'], 3, [november(23, 16), november(24, 0), november(26, 12)]),
  story('saturated', 'landslide', ['rocca', 'pozzamare'], 2, [november(21, 17), november(21, 18), november(40, 23)]),
  story('dry', 'fire', ['mazzuolo', 'empori'], 2, [november(12, 9), november(12, 12), november(35, 18)]),
  story('bow-tie', 'coast', ['pozzamare'], 2, [november(13, 5), november(13, 8), november(14, 6)], {
    fault: 'polygon-crosses-itself',
  }),
  story('half-said', 'wind', ['mazzuolo'], 2, [november(16, 4), november(16, 9), november(16, 22)], {
    fault: 'type-missing-in-one-language',
  }),
  story('misnamed', 'coast', ['halmar'], 2, [november(18, 3), november(18, 6), november(18, 20)], {
    fault: 'number-and-name-disagree',
  }),
  story('repeats', 'wind', ['halmar', 'mirsal'], 2, [november(22, 3), november(22, 8), november(23, 8)], {
    fault: 'repeated-parameters',
  }),
  story(
    'late',
    'coast',
    ['cotrana'],
    2,
    [november(15, 7, 5), november(15, 18), november(16, 18), november(15, 13, 30)],
    {
      fault: 'late-original',
      end: 'cancel',
    },
  ),
  story('old', 'wind', ['sarvento'], 4, [november(12, 6), november(12, 9), november(12, 21)], { fault: 'last-year' }),
];
const storyChains: readonly Chain[] = stories.map((one, i) => ({ ...one, number: numbered(i) }));
