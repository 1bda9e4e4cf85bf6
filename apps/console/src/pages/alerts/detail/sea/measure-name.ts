/** What a number of the evidence is, as its name says: `distanceMedianM` is a median distance in metres. */
export interface MeasureName {
  /** `distance`, `speedSaid`. */
  readonly base: string;
  readonly as: 'min' | 'max' | 'median' | 'mean' | undefined;
  readonly unit: 'm' | 'km' | 'knots' | 'seconds' | 'minutes' | 'hours' | 'share' | 'degrees' | undefined;
  /** Which of two vessels. */
  readonly of: 'A' | 'B' | undefined;
}

const UNITS: readonly (readonly [ending: string, unit: NonNullable<MeasureName['unit']>])[] = [
  ['Knots', 'knots'],
  ['Kn', 'knots'],
  ['Km', 'km'],
  ['Minutes', 'minutes'],
  ['Hours', 'hours'],
  ['Share', 'share'],
  ['Degrees', 'degrees'],
  ['M', 'm'],
  ['S', 'seconds'],
];

/**
 * Reads the name of a threshold or a measure, whose unit stands last and whose sort of limit or mean before it.
 * @example readMeasureName('distanceMaxM') // { base: 'distance', as: 'max', unit: 'm', of: undefined }
 */
export function readMeasureName(name: string): MeasureName {
  const [ending, unit] = UNITS.find(([each]) => name.endsWith(each) && name.length > each.length) ?? ['', undefined];
  const bare = name.slice(0, name.length - ending.length);
  const [, beforeVessel = bare, vessel] = /^(.*[\p{Ll}\d])([AB])$/u.exec(bare) ?? [];
  const [, base = beforeVessel, sort] = /^(.*[\p{Ll}\d])(Min|Max|Median|Mean)(?!\p{Ll})/u.exec(beforeVessel) ?? [];
  // `leftMinFixes`: what is counted stands after the sort.
  const counted = sort === undefined ? '' : beforeVessel.slice(base.length + sort.length);
  return {
    base: base + counted,
    as: SORTS[sort ?? ''],
    unit,
    of: vessel === 'A' || vessel === 'B' ? vessel : undefined,
  };
}

const SORTS: Readonly<Record<string, MeasureName['as']>> = { Min: 'min', Max: 'max', Median: 'median', Mean: 'mean' };
