import type { FindingDetail } from '@quintet/node/api';
import '../../../../messages/add-vessel.ts';
import { isMessage, say } from '../../../../messages/say.tsx';
import { distanceWords, durationWords, speedWords } from '../../../../parts/sea/sea-words.ts';
import { type MeasureName, readMeasureName } from './measure-name.ts';

/** One thing that was measured, with the threshold that it was held against. */
export interface MeasureLine {
  readonly what: string;
  readonly measured: readonly string[];
  readonly thresholds: readonly string[];
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
  if (unit === 'seconds' || base === 'seconds') return durationWords(value);
  if (unit === 'minutes' || MINUTES.test(base)) return durationWords(value * MINUTE_S);
  if (unit === 'hours') return durationWords(value * HOUR_S);
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
  if (isMessage(key)) return say(key);
  const words = base.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** From so far beyond on it is said how many times as much it is. */
const MARGIN_TIMES_MIN = 2;

/** How far beyond the threshold that decides: a share of it, or how many times it. */
export function marginWords(margin: number): string {
  if (margin < MARGIN_TIMES_MIN) return say('seaAlert.margin', { share: Math.round(margin * 100) });
  return say('seaAlert.marginTimes', { times: Math.round(margin) + 1 });
}

/** What is measured in the place of the base of a threshold, where that itself is not. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = { speed: ['speedMade', 'impliedSpeed'] };

/** Everything that was measured beside its threshold: one line for each thing, those with a threshold first. */
export function measureLines({ thresholds, measured }: Pick<FindingDetail['evidence'], 'thresholds' | 'measured'>) {
  const read = (numbers: Readonly<Record<string, number>>) =>
    Object.entries(numbers).map(([key, value]) => ({ name: readMeasureName(key), value }));
  const [limits, values] = [read(thresholds), read(measured)];
  const has = (base: string) => values.some(({ name }) => name.base === base);
  // A threshold goes by the name of what was measured against it.
  const baseOf = (base: string) => (has(base) ? base : (STANDS_FOR[base]?.find((each) => has(each)) ?? base));
  const bases = [...new Set([...limits, ...values].map(({ name }) => baseOf(name.base)))];
  return bases.map(
    (base): MeasureLine => ({
      what: whatWords(base),
      measured: values.filter(({ name }) => name.base === base).map(({ name, value }) => measuredWords(name, value)),
      thresholds: limits
        .filter(({ name }) => baseOf(name.base) === base)
        .map(({ name, value }) => thresholdWords(name, value)),
    }),
  );
}
