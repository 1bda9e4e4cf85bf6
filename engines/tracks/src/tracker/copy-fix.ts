import type { Fix } from '../fix.ts';

/** Copies field by field, without allocation. */
export function copyFix(from: Readonly<Fix>, to: Fix): Fix {
  to.vessel = from.vessel;
  to.time = from.time;
  to.lon = from.lon;
  to.lat = from.lat;
  to.speed = from.speed;
  to.course = from.course;
  to.heading = from.heading;
  to.status = from.status;
  to.messageType = from.messageType;
  to.second = from.second;
  to.accurate = from.accurate;
  to.raim = from.raim;
  to.source = from.source;
  to.payload = from.payload;
  to.reference = from.reference;
  return to;
}
