import type { StaticReport } from '../static-report.ts';
import type { TrackIdentity } from './track-identity.ts';

/** What a report says of identity and voyage, without the rest. */
export function identityOf(report: StaticReport): TrackIdentity {
  const { name, callsign, imo, shipType, length, width, draught, destination } = report;
  return {
    ...(name !== undefined && { name }),
    ...(callsign !== undefined && { callsign }),
    ...(imo !== undefined && { imo }),
    ...(shipType !== undefined && { shipType }),
    ...(length !== undefined && { length }),
    ...(width !== undefined && { width }),
    ...(draught !== undefined && { draught }),
    ...(destination !== undefined && { destination }),
  };
}

/**
 * Whether nothing that both say of name, call sign, IMO number and size differs; a part of an identity (24A, 24B) fits the
 * whole. What changes from voyage to voyage does not matter.
 */
export function fits(identity: TrackIdentity, report: StaticReport): boolean {
  return (
    !differ(identity.name, report.name) &&
    !differ(identity.callsign, report.callsign) &&
    !differ(identity.imo, report.imo) &&
    !differ(identity.length, report.length) &&
    !differ(identity.width, report.width)
  );
}

/** Whether a report that fits says anything new. */
export function adds(identity: TrackIdentity, report: StaticReport): boolean {
  return (
    isNew(identity.name, report.name) ||
    isNew(identity.callsign, report.callsign) ||
    isNew(identity.imo, report.imo) ||
    isNew(identity.length, report.length) ||
    isNew(identity.width, report.width) ||
    isNew(identity.shipType, report.shipType) ||
    isNew(identity.draught, report.draught) ||
    isNew(identity.destination, report.destination)
  );
}

/** Whether two say the same of everything. */
export function areEqual(a: TrackIdentity, b: TrackIdentity): boolean {
  return (
    a.name === b.name &&
    a.callsign === b.callsign &&
    a.imo === b.imo &&
    a.length === b.length &&
    a.width === b.width &&
    a.shipType === b.shipType &&
    a.draught === b.draught &&
    a.destination === b.destination
  );
}

/** Whether it cannot be the same ship: another IMO number, or both another name and another call sign. */
export function contradicts(a: TrackIdentity, b: TrackIdentity): boolean {
  return differ(a.imo, b.imo) || (differ(a.name, b.name) && differ(a.callsign, b.callsign));
}

type Value = string | number | undefined;

const differ = (a: Value, b: Value): boolean => a !== undefined && b !== undefined && a !== b;

const isNew = (known: Value, said: Value): boolean => said !== undefined && said !== known;
