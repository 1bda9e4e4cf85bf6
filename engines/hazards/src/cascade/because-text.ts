/** Why a site is lost. */
export interface Because {
  /** From a site that failed at first to this one, each the one that the next lost last before it failed too. */
  readonly chain: readonly string[];
  /** What its suppliers are called together; '' for a single one. */
  readonly group: string;
  /** How many could supply it. */
  readonly suppliers: number;
  /** How long it can do without. */
  readonly bufferHours: number;
}

/**
 * Why a site is lost, in a sentence.
 * @param nameOf what a site is called; as it stands in the chain by default
 * @example becauseText({ chain: ['substation', 'pump'], group: '', suppliers: 1, bufferHours: 8 })
 */
export function becauseText(
  { chain, group, suppliers, bufferHours }: Because,
  nameOf: (site: string) => string = (site) => site,
): string {
  const [supplier, site] = chain.slice(-2).map(nameOf);
  if (suppliers === 1)
    return bufferHours > 0
      ? `${site} needs ${supplier} and can do without it for ${hoursText(bufferHours)}.`
      : `${site} needs ${supplier} at every moment.`;
  const without = bufferHours > 0 ? `, and it can do without for ${hoursText(bufferHours)}` : '';
  return `${site} can be supplied by any of ${suppliers} (${group}); the last of them, ${supplier}, is lost too${without}.`;
}

/** Hours as people say them. */
export function hoursText(hours: number): string {
  if (hours < 1) return plural(Math.max(1, Math.round(hours * 60)), 'minute');
  return plural(Math.round(hours * 10) / 10, 'hour');
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
