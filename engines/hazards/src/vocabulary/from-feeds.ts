import { HAZARDS } from './hazard.ts';
import type { HazardCode } from './hazard-code.ts';
import type { IncidentKind } from './hazard-row.ts';

const byGdacs: ReadonlyMap<string, HazardCode> = new Map(
  HAZARDS.flatMap(({ gdacs = [], code }) => gdacs.map((type) => [type, code] as const)),
);
const byAwareness: ReadonlyMap<number, HazardCode> = new Map(
  HAZARDS.flatMap(({ meteoAlarm = [], code }) => meteoAlarm.map((type) => [type, code] as const)),
);
const byGlide: ReadonlyMap<string, HazardCode> = new Map(
  HAZARDS.flatMap(({ glide, code }) => (glide === undefined ? [] : [[glide, code] as const])),
);
const byCamf: ReadonlyMap<number, HazardCode> = new Map(
  HAZARDS.flatMap(({ camf, code }) => (camf === undefined ? [] : [[camf, code] as const])),
);
const byIncident: ReadonlyMap<string, HazardCode> = new Map(
  HAZARDS.flatMap(({ incident = [], code }) => incident.map((kind) => [kind, code] as const)),
);

/** The kind of an event type of GDACS (`EQ`, `TC`…, also as it begins a guid such as `EQ1200043`); undefined for a type that is not known. */
export function hazardOfGdacs(type: string): HazardCode | undefined {
  return byGdacs.get(type.trim().slice(0, 2).toUpperCase());
}

/** The kind of an awareness type of MeteoAlarm: its number, or the value as it is sent (`3; Thunderstorm`), in which the number counts. */
export function hazardOfMeteoAlarm(type: number | string): HazardCode | undefined {
  return byAwareness.get(typeof type === 'number' ? type : Number.parseInt(type, 10));
}

/** The kind of a GLIDE number (`EQ-2019-000123-ALB`) or of its first two letters. */
export function hazardOfGlide(glide: string): HazardCode | undefined {
  return byGlide.get(glide.trim().slice(0, 2).toUpperCase());
}

/** The kind of a number in CAMF table A4, 1–113. */
export function hazardOfCamf(number: number): HazardCode | undefined {
  return byCamf.get(number);
}

export function hazardOfIncident(kind: IncidentKind): HazardCode;
/** The kind of an incident; undefined for a kind that the incident CSV does not have. */
export function hazardOfIncident(kind: string): HazardCode | undefined;
export function hazardOfIncident(kind: string): HazardCode | undefined {
  return byIncident.get(kind);
}
