/** `mmsi-2021-01-03T15:51:27.000000Z-1`: whose, since when, and which of those that began then. */
export function segmentId(vessel: string, firstTime: number, serial: number): string {
  return `${vessel}-${isoMicroseconds(firstTime)}-${serial}`;
}

/** Seconds since 1970 as ISO 8601 with six digits of a second; the last three are 0. */
function isoMicroseconds(time: number): string {
  return new Date(Math.round(time * 1000)).toISOString().replace('Z', '000Z');
}
