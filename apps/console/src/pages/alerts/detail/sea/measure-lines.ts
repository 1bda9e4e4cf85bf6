import type { FindingDetail } from '@quintet/node/api';
import '../../../../messages/add-vessel.ts';
import { isMessage, say } from '../../../../messages/say.tsx';
import { distanceWords, durationInFull, speedWords } from '../../../../parts/sea/sea-words.ts';
import { type MeasureName, readMeasureName } from './measure-name.ts';

/** One thing that was measured, with the threshold that it was held against. */
export interface MeasureLine {
  readonly what: string;
  readonly measured: readonly string[];
  readonly thresholds: readonly string[];
}

/** A thing that stands alone: measured and held against nothing, or a threshold of something else. */
export interface MeasureAlone {
  readonly what: string;
  readonly values: readonly string[];
}

export interface Measures {
  readonly pairs: readonly MeasureLine[];
  readonly measured: readonly MeasureAlone[];
  readonly thresholds: readonly MeasureAlone[];
}

/** Where the name itself says the unit. */
const MINUTES = /^(minutes|seconds|hours)To|^seconds$/u;
const MINUTE_S = 60;
const HOUR_S = 3600;

/** A number with its unit, as a person at sea reads it. */
export function measureValue(value: number, { unit, base }: Pick<MeasureName, 'unit' | 'base'>): string {
  if (unit === 'm') return distanceWords(value);
  if (unit === 'km') return distanceWords(value * 1000);
  if (unit === 'knots') return speedWords(value);
  if (unit === 'seconds' || base === 'seconds') return durationInFull(value);
  if (unit === 'minutes' || MINUTES.test(base)) return durationInFull(value * MINUTE_S);
  if (unit === 'hours') return durationInFull(value * HOUR_S);
  if (unit === 'share') return say('seaAlert.share', { percent: Math.round(value * 100) });
  if (unit === 'degrees') return say('sea.degrees', { degrees: String(value) });
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

function ofVessel(value: string, of: MeasureName['of']): string {
  if (of === undefined) return value;
  return say(of === 'A' ? 'seaAlert.first' : 'seaAlert.second', { value });
}

/** How a measured number is given: the median, the least, of which vessel. */
function measuredWords(name: MeasureName, number: number): string {
  const value = measureValue(number, name);
  const words = {
    min: () => say('seaAlert.least', { value }),
    max: () => say('seaAlert.most', { value }),
    median: () => say('seaAlert.median', { value }),
    mean: () => say('seaAlert.mean', { value }),
  };
  return ofVessel(name.as === undefined ? value : words[name.as](), name.of);
}

function thresholdWords(name: MeasureName, number: number): string {
  const value = measureValue(number, name);
  if (name.as === 'max') return say('seaAlert.atMost', { value });
  return name.as === 'min' ? say('seaAlert.atLeast', { value }) : value;
}

function whatWords(base: string): string {
  const key = `seaAlert.of.${base}`;
  return isMessage(key) ? say(key) : spelledOut(base);
}

/** `oddThings` as `Odd things`, for what has no words of its own. */
function spelledOut(name: string): string {
  const words = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a name of the evidence is of: `nameA` is the name of the first vessel. */
export function nameWords(name: string): string {
  const [, bare = name, vessel] = /^(.*\p{Ll})([AB])$/u.exec(name) ?? [];
  const key = `seaAlert.name.${bare}`;
  const words = isMessage(key) ? say(key) : spelledOut(bare);
  return ofVessel(words, vessel === 'A' || vessel === 'B' ? vessel : undefined);
}

/** From so far beyond on it is said how many times as much it is. */
const MARGIN_TIMES_MIN = 2;
/** What is said of a status or a new name: it is so, or it is not, and nothing lies beyond a threshold. */
const WITHOUT_MARGIN: ReadonlySet<string> = new Set(['distress', 'identity']);

/** How far beyond the threshold that decides: a share of it, or how many times it; nothing where that says nothing. */
export function marginWords(margin: number, type: FindingDetail['type']): string | undefined {
  if (margin === 0 && WITHOUT_MARGIN.has(type)) return undefined;
  if (margin < MARGIN_TIMES_MIN) return say('seaAlert.margin', { share: Math.round(margin * 100) });
  return say('seaAlert.marginTimes', { times: Math.round(margin) + 1 });
}

/** What is measured in the place of the base of a threshold, where that itself is not. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  speed: ['speedMade', 'impliedSpeed'],
  fast: ['speed'],
  within: ['minutesToTerritorialSea'],
  near: ['missed'],
  oneShip: ['distance'],
  statusActive: ['status'],
  changedWithin: ['silent'],
};

type Numbers = readonly { readonly name: MeasureName; readonly value: number }[];

const read = (numbers: Readonly<Record<string, number>>): Numbers =>
  Object.entries(numbers).map(([key, value]) => ({ name: readMeasureName(key), value }));

const basesOf = (numbers: Numbers): readonly string[] => [...new Set(numbers.map(({ name }) => name.base))];

/** The base of what was measured against a threshold: a threshold goes by the name of that. */
function measuredBase(base: string, measured: readonly string[]): string | undefined {
  return [base, ...(STANDS_FOR[base] ?? [])].find((each) => measured.includes(each));
}

/** Everything that was measured beside its threshold, and apart from that what has no other side. */
export function measuresOf({
  thresholds,
  measured,
}: Pick<FindingDetail['evidence'], 'thresholds' | 'measured'>): Measures {
  const [limits, values] = [read(thresholds), read(measured)];
  const bases = basesOf(values);
  const against = (base: string) => limits.filter(({ name }) => measuredBase(name.base, bases) === base);
  const measuredOf = (base: string) =>
    values.filter(({ name }) => name.base === base).map(({ name, value }) => measuredWords(name, value));
  const limitsOf = (numbers: Numbers) => numbers.map(({ name, value }) => thresholdWords(name, value));
  const alone = limits.filter(({ name }) => measuredBase(name.base, bases) === undefined);
  return {
    pairs: bases
      .filter((base) => against(base).length > 0)
      .map((base) => ({ what: whatWords(base), measured: measuredOf(base), thresholds: limitsOf(against(base)) })),
    measured: bases
      .filter((base) => against(base).length === 0)
      .map((base) => ({ what: whatWords(base), values: measuredOf(base) })),
    thresholds: basesOf(alone).map((base) => ({
      what: whatWords(base),
      values: limitsOf(alone.filter(({ name }) => name.base === base)),
    })),
  };
}
