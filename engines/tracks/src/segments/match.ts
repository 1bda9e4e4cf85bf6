/**
 * How well a report goes on from an earlier one: the measure of gpsdio-segment 3.0.0 (Global Fishing Watch, `discrepancy.py`
 * and `matcher.py`), in nautical miles, knots and hours.
 */
const RADIANS = Math.PI / 180;
const NM_PER_DEGREE = 60;
/** Below this a missing course is usual, and the ship is taken to lie still. */
export const VERY_SLOW_KN = 0.35;
/** Lying still and sailing about are less likely than going on as before, and count so many times as much. */
const SHAPE_FACTOR = 4;
/** Ships do not go straight for long: hours count less from about here on. */
const STRAIGHT_HOURS = 4;
/** Hours between reports are padded by this much. */
const PADDING_HOURS = 0.25;
/** How far beside its expected place a ship may be, for each padded hour. */
const MISS_MAX_KN = 25;
const STEEPNESS = 5;
/** Keeps dead reckoning finite at the poles. */
const POLE_GUARD = 1e-3;

/** Hours that a ship goes straight on out of `hours`. */
export function straightHours(hours: number): number {
  return hours / (1 + Math.sqrt(hours / STRAIGHT_HOURS));
}

export function paddedHours(hours: number): number {
  return Math.sqrt(hours * hours + PADDING_HOURS * PADDING_HOURS);
}

/** How far a report may lie from where it was expected, nautical miles. */
export function missMaxNm(padded: number): number {
  return MISS_MAX_KN * padded;
}

/** The best metric that `padded` hours allow, for an exact hit. */
export function metricMax(padded: number): number {
  return 1 / padded;
}

/** 0 beyond the limit, else the greater the nearer and the sooner. */
export function metric(missNm: number, padded: number): number {
  const share = missNm / missMaxNm(padded);
  if (!(share <= 1)) return 0;
  const alpha = STEEPNESS * share;
  return Math.exp(-(alpha * alpha)) / padded;
}

/** A longitude difference brought into -180..180. */
function wrapped(degrees: number): number {
  if (degrees >= -180 && degrees < 180) return degrees;
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/**
 * How far the second report lies from what the first let expect: the least of three. (1) The mean miss of dead reckoning
 * forward from the first and backward from the second. (2) The distance, as if the ship lay still. (3) The mean distance
 * beside the two courses, where both lead past. No course counts as no speed; no speed of the second report (NaN) leaves only
 * the first one's reckoning and (2). Flat earth at the mean latitude.
 */
export function missNm(
  lon1: number,
  lat1: number,
  speed1: number,
  course1: number,
  lon2: number,
  lat2: number,
  speed2: number,
  course2: number,
  hours: number,
): number {
  const north = NM_PER_DEGREE * (lat2 - lat1);
  const nmPerLon = NM_PER_DEGREE * Math.cos(0.5 * (lat1 + lat2) * RADIANS);
  const east = nmPerLon * wrapped(lon2 - lon1);
  const distance = length(east, north);
  const still = SHAPE_FACTOR * distance;

  const hasCourse1 = course1 === course1;
  const angle1 = hasCourse1 ? course1 * RADIANS : 0;
  const east1 = Math.sin(angle1);
  const north1 = Math.cos(angle1);
  const sailed1 = hasCourse1 ? speed1 * hours : 0;
  const degrees1 = (east1 * sailed1) / (NM_PER_DEGREE * (Math.cos(lat1 * RADIANS) + POLE_GUARD));
  const forward = length(nmPerLon * wrapped(lon2 - lon1 - degrees1), north - north1 * sailed1);
  if (speed2 !== speed2) return Math.min(forward, still);

  const hasCourse2 = course2 === course2;
  const angle2 = hasCourse2 ? course2 * RADIANS : 0;
  const east2 = Math.sin(angle2);
  const north2 = Math.cos(angle2);
  const sailed2 = hasCourse2 ? speed2 * hours : 0;
  const degrees2 = (east2 * sailed2) / (NM_PER_DEGREE * (Math.cos(lat2 * RADIANS) + POLE_GUARD));
  const backward = length(nmPerLon * wrapped(lon2 - lon1 - degrees2), north - north2 * sailed2);
  const reckoned = 0.5 * (forward + backward);

  const along1 = east1 * east + north1 * north;
  const along2 = east2 * east + north2 * north;
  if (along1 > 0 && along2 > 0 && along1 <= speed1 * hours && along2 <= speed2 * hours) {
    const beside = Math.abs(east1 * north - north1 * east) + Math.abs(east2 * north - north2 * east);
    return Math.min(reckoned, still, 0.5 * SHAPE_FACTOR * beside);
  }
  return Math.min(reckoned, still);
}

function length(east: number, north: number): number {
  return Math.sqrt(east * east + north * north);
}
