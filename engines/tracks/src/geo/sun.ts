const RADIANS = Math.PI / 180;
const DAY_S = 86_400;
/** 2000-01-01 12:00 UTC. */
const J2000_S = 946_728_000;

/**
 * Height of the sun over the horizon, degrees, to about half a degree (low-precision formulae of the Astronomical Almanac). Below
 * -6° it is night: civil twilight is over.
 * @param time seconds since 1970, UTC
 */
export function sunHeight(lon: number, lat: number, time: number): number {
  const days = (time - J2000_S) / DAY_S;
  const anomaly = (357.528 + 0.9856003 * days) * RADIANS;
  const mean = 280.46 + 0.9856474 * days;
  const ecliptic = (mean + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIANS;
  const tilt = 23.439 * RADIANS;
  const declination = Math.asin(Math.sin(tilt) * Math.sin(ecliptic));
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(ecliptic), Math.cos(ecliptic));
  const sidereal = (280.46062 + 360.98564737 * days + lon) * RADIANS;
  const hour = sidereal - ascension;
  const sine =
    Math.sin(lat * RADIANS) * Math.sin(declination) + Math.cos(lat * RADIANS) * Math.cos(declination) * Math.cos(hour);
  return Math.asin(Math.min(1, Math.max(-1, sine))) / RADIANS;
}

export const isNight = (lon: number, lat: number, time: number): boolean => sunHeight(lon, lat, time) < -6;
