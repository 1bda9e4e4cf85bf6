interface BecauseParts {
  readonly site: string;
  /** The one whose loss decides. */
  readonly supplier: string;
  /** What its suppliers are called together; '' for a single one. */
  readonly group: string;
  readonly suppliers: number;
  readonly bufferHours: number;
}

/** Why a site is lost, in a sentence. */
export function becauseText({ site, supplier, group, suppliers, bufferHours }: BecauseParts): string {
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
