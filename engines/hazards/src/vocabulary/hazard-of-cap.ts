import { hazardOfGdacs, hazardOfGlide, hazardOfMeteoAlarm } from './from-feeds.ts';
import { hazardOfSame } from './same-codes.ts';
import type { HazardCode } from './hazard-code.ts';
import type { CapCategory } from './hazard-row.ts';
import { HAZARDS } from './hazard.ts';
import { hazardOfWords } from './words/recognise.ts';

interface NamedValue {
  readonly valueName: string;
  readonly value: string;
}

/** What an alert's `info` says about the kind of its hazard. */
export interface CapKind {
  readonly categories: readonly string[];
  readonly event: string;
  readonly eventCodes?: readonly NamedValue[];
  readonly parameters?: readonly NamedValue[];
}

const groups: ReadonlyMap<string, HazardCode> = new Map(
  HAZARDS.filter(({ isGroup }) => isGroup).map(({ category, code }) => [category.toLowerCase(), code]),
);
/** What tells the kind by a number or a code, not by words; found whatever the case of its name. */
const BY_PARAMETER: Readonly<Record<string, (value: string) => HazardCode | undefined>> = {
  awareness_type: hazardOfMeteoAlarm,
  eventtype: hazardOfGdacs,
  glide: hazardOfGlide,
  same: hazardOfSame,
};

/**
 * The kind of hazard of an alert, always one: by `awareness_type` (MeteoAlarm), `eventtype` (GDACS), GLIDE and SAME codes; by the words of
 * `event`; by the words of other event codes (`structure_fire`); else the widest kind of its first known category.
 */
export function hazardOfCap({ categories, event, eventCodes = [], parameters = [] }: CapKind): HazardCode {
  return (
    firstOf([...parameters, ...eventCodes], byCode) ??
    hazardOfWords(event) ??
    firstOf(eventCodes, ({ value }) => (/[a-z]{4}/i.test(value) ? hazardOfWords(value) : undefined)) ??
    firstOf(categories, (category) => groups.get(category.trim().toLowerCase())) ??
    'other-hazard'
  );
}

/** The widest kind of a category of CAP. */
export function hazardOfCategory(category: CapCategory): HazardCode {
  return groups.get(category.toLowerCase())!;
}

function byCode({ valueName, value }: NamedValue): HazardCode | undefined {
  return BY_PARAMETER[valueName.trim().toLowerCase()]?.(value);
}

function firstOf<T>(items: readonly T[], find: (item: T) => HazardCode | undefined): HazardCode | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
