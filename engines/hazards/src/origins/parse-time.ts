const TIME =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T\s]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/**
 * Milliseconds since 1970 of a time such as `2010-01-01T06:15:58.41`, with or without zone; undefined where it is none. Seconds may be 60,
 * as bulletins round them.
 *
 * @param zoneMinutes east of UTC, for a time that names no zone
 */
export function parseTime(text: string, zoneMinutes = 0): number | undefined {
  const parts = TIME.exec(text.trim());
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const dayMs = new Date(0).setUTCFullYear(year!, month! - 1, day);
  if (new Date(dayMs).getUTCMonth() !== month! - 1 || month! < 1 || day! < 1) return undefined;
  if (hour! > 24 || minute! > 59 || second! > 60) return undefined;
  const fraction = Number(`0.${parts[7] ?? 0}`);
  const zone = parts[8] === undefined ? zoneMinutes : parseZone(parts[8]);
  if (zone === undefined) return undefined;
  return dayMs + ((hour! * 60 + minute! - zone) * 60 + second!) * 1000 + Math.round(1000 * fraction);
}

/** Minutes east of UTC of `Z`, `+08:00` or `-0330`; undefined where it is no zone. */
export function parseZone(text: string): number | undefined {
  if (/^(?:Z|UTC)$/i.test(text)) return 0;
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (!parts || Number(parts[2]) > 14 || Number(parts[3]) > 59) return undefined;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
}
