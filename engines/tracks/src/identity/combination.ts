import type { StaticReport } from '../static-report.ts';
import type { TrackIdentity } from '../track-table.ts';

/** What makes an identity; the rest (draught, destination, type of ship) changes from voyage to voyage. */
const KEYS = ['name', 'callsign', 'imo', 'length', 'width'] as const;
const VOYAGE = ['shipType', 'draught', 'destination'] as const;

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

/** Whether nothing that both say differs; a part of an identity (24A, 24B) fits the whole. */
export function fits(identity: TrackIdentity, report: StaticReport): boolean {
  return KEYS.every((key) => identity[key] === undefined || report[key] === undefined || identity[key] === report[key]);
}

/** Whether a report that fits says anything new. */
export function adds(identity: TrackIdentity, report: StaticReport): boolean {
  return (
    KEYS.some((key) => identity[key] === undefined && report[key] !== undefined) ||
    VOYAGE.some((key) => report[key] !== undefined && report[key] !== identity[key])
  );
}

/** Whether it cannot be the same ship: another IMO number, or both another name and another call sign. */
export function contradicts(a: TrackIdentity, b: TrackIdentity): boolean {
  const differs = (key: 'name' | 'callsign' | 'imo'): boolean =>
    a[key] !== undefined && b[key] !== undefined && a[key] !== b[key];
  return differs('imo') || (differs('name') && differs('callsign'));
}
