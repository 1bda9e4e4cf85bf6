import type { SeaIdentity, SeaVessel } from './sea-vessel.ts';
import type { Report } from './reports.ts';
import { MINUTE } from './span.ts';
import { EXTENDED_CLASS_B_SHARE } from './sea-proportions.ts';

/** A message with the field names that `engines/ais` has; null and absent are not available. */
export type SeaMessage = Readonly<Record<string, unknown>>;

const GPS = 1;
const UNITS_PER_DEGREE = 600_000;

/** Positions are sent in ten-thousandths of a minute. */
function degrees(value: number): number {
  return Math.round(value * UNITS_PER_DEGREE) / UNITS_PER_DEGREE;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function moving(report: Report): SeaMessage {
  return {
    speed: Math.min(102.2, tenths(report.speed)),
    accuracy: true,
    lon: degrees(report.lon),
    lat: degrees(report.lat),
    course: tenths(report.course) % 360,
    second: Math.floor(report.time) % MINUTE,
    raim: false,
  };
}

/** Type 1, 9 or 18, as the transponder is. */
export function positionMessage(vessel: SeaVessel, { mmsi }: SeaIdentity, report: Report): SeaMessage {
  const heading = vessel.hasHeading ? Math.round(report.heading) % 360 : null;
  if (vessel.transponder === 'B')
    return { type: 18, mmsi, ...moving(report), heading, cs: true, display: true, dsc: true, band: true, msg22: true };
  if (vessel.transponder === 'aircraft')
    return { type: 9, mmsi, ...moving(report), speed: Math.round(report.speed), alt: 300 };
  return { type: 1, mmsi, ...moving(report), status: report.status, turn: null, heading };
}

/** Whether a class B transponder sends type 19 in the place of type 24. */
export function isExtended({ transponder, key }: SeaVessel): boolean {
  return transponder === 'B' && key % 100 < EXTENDED_CLASS_B_SHARE * 100;
}

/** Type 19: position and static data of class B in one. */
export function extendedMessage({ mmsi, name, shipType, ...identity }: SeaIdentity, report: Report): SeaMessage {
  return {
    type: 19,
    mmsi,
    ...moving(report),
    heading: null,
    shipname: name,
    shiptype: shipType,
    ...hullOf(identity),
    epfd: GPS,
  };
}

/** Dimensions from the antenna, which stands four fifths of the length behind the bow. */
function hullOf({ length, width }: Pick<SeaIdentity, 'length' | 'width'>): SeaMessage {
  const bow = Math.round(length * 0.8);
  const port = Math.floor(width / 2);
  return { to_bow: bow, to_stern: length - bow, to_port: port, to_starboard: width - port };
}

/** Type 27, in tenths of a minute, as satellites hear it. */
export function longRangeMessage({ mmsi }: SeaIdentity, report: Report): SeaMessage {
  return {
    type: 27,
    mmsi,
    accuracy: true,
    status: report.status,
    lon: Math.round(report.lon * 600) / 600,
    lat: Math.round(report.lat * 600) / 600,
    speed: Math.min(62, Math.round(report.speed)),
    course: Math.round(report.course) % 360,
  };
}

/** Type 5, or both parts of a type 24. */
export function staticMessages(
  { transponder, plan }: SeaVessel,
  identity: SeaIdentity,
  time: number,
): readonly SeaMessage[] {
  const { mmsi, name, callsign, shipType } = identity;
  const destination = plan.destinationAt(time);
  const hull = { callsign, shiptype: shipType, ...hullOf(identity) };
  if (transponder === 'B')
    return [
      { type: 24, part: 'A', mmsi, shipname: name },
      { type: 24, part: 'B', mmsi, ...hull, vendor: 'QNT', model: 1, serial: mmsi % 1000 },
    ];
  return [
    {
      type: 5,
      mmsi,
      ais_version: 2,
      imo: identity.imo === 0 ? null : identity.imo,
      shipname: name,
      ...hull,
      epfd: GPS,
      draught: identity.draught,
      destination,
      eta: destination === '' ? null : etaAfter(time),
      dte: 0,
    },
  ];
}

/** Sometime on the next day. */
function etaAfter(time: number): string {
  const day = new Date((time + 86_400) * 1000).toISOString();
  return `${day.slice(5, 10)}T12:00Z`;
}

export function textMessage({ mmsi }: SeaIdentity, text: string): SeaMessage {
  return { type: 14, mmsi, text };
}
