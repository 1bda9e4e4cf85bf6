import type { CapAlert, CapInfo } from '@quintet/cap';
import { boundsOfAll, type HazardReport, type Shape, wrapLongitude } from '@quintet/hazards';
import { finiteNumber } from '../../hazards/json-value.ts';
import { parameter } from './awareness.ts';

export interface GdacsEvent {
  readonly type: string;
  readonly id: string;
  readonly episode?: string;
}

/** The event that a CAP message of GDACS is about: `GDACS_EQ_<event>_<episode>`; undefined for alerts of others. */
export function gdacsEvent({ sender, identifier, infos }: CapAlert): GdacsEvent | undefined {
  const [, type, id, episode] = /^GDACS_([A-Z]{2})_(\d+)(?:_(\d+))?$/u.exec(identifier.trim()) ?? [];
  if (type !== undefined && id !== undefined) return { type, id, ...(episode === undefined ? {} : { episode }) };
  const [info] = infos;
  if (info === undefined || !/@gdacs\.org$/iu.test(sender.trim())) return undefined;
  const [ownType, ownId] = [parameter(info, 'eventtype'), parameter(info, 'eventid')];
  return ownType && ownId ? { type: ownType.toUpperCase(), id: ownId } : undefined;
}

/**
 * What GDACS says of an earthquake in words and boxes: its area is a box of whole degrees around the epicentre and not what
 * is affected, so the report is placed at its middle and marked as imprecise.
 */
export function gdacsQuake(info: CapInfo, shapes: readonly Shape[]): Partial<HazardReport> {
  const words = parameter(info, 'severity') ?? '';
  const magnitude = finiteNumber(/magnitude\s*([\d.]+)/iu.exec(words)?.[1]);
  const depthKm = finiteNumber(/depth:?\s*(-?[\d.]+)\s*km/iu.exec(words)?.[1]);
  const bounds = boundsOfAll(shapes);
  const middle: Shape[] =
    bounds === undefined
      ? []
      : [{ kind: 'point', at: [wrapLongitude((bounds.west + bounds.east) / 2), (bounds.south + bounds.north) / 2] }];
  return {
    shapes: middle,
    isLowPrecision: true,
    ...(magnitude === undefined ? {} : { magnitude }),
    ...(depthKm === undefined ? {} : { depthKm }),
  };
}
