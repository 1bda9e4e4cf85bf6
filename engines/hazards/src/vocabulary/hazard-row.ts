/** Categories of CAP 1.2 (`category`). */
export const CAP_CATEGORIES = [
  'Geo',
  'Met',
  'Safety',
  'Security',
  'Rescue',
  'Fire',
  'Health',
  'Env',
  'Transport',
  'Infra',
  'CBRNE',
  'Other',
] as const;
export type CapCategory = (typeof CAP_CATEGORIES)[number];

/** Event types of GDACS (`gdacs:eventtype`). */
export const GDACS_TYPES = ['EQ', 'TC', 'FL', 'VO', 'DR', 'WF', 'TS'] as const;
export type GdacsType = (typeof GDACS_TYPES)[number];

/** Kinds of the incident CSV. */
export const INCIDENT_KINDS = [
  'power',
  'telecom_cable',
  'water',
  'seveso',
  'theft',
  'pollution',
  'claim',
  'other',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** Rules by which reports become one event; their figures stand in `association/rules.ts`. */
export type RuleName =
  | 'earthquake'
  | 'tsunami'
  | 'cyclone'
  | 'flood'
  | 'wildfire'
  | 'volcano'
  | 'drought'
  | 'weather'
  | 'epidemic'
  | 'radiological'
  | 'industrial'
  | 'outage'
  | 'hostile'
  | 'other';

/** One kind of hazard, with its names elsewhere. */
export interface HazardRow {
  readonly code: string;
  readonly title: string;
  readonly category: CapCategory;
  /** The more general kind; absent for the widest of a category. */
  readonly parent?: string;
  readonly rule: RuleName;
  /** Number in table A4 of the Common Alert Message Format of the Galileo Emergency Warning Satellite Service, 1–113. */
  readonly camf?: number;
  readonly gdacs?: readonly GdacsType[];
  /** `awareness_type` of MeteoAlarm. */
  readonly meteoAlarm?: readonly number[];
  /** Hazard type of GLIDE numbers, which EM-DAT uses too. */
  readonly glide?: string;
  readonly incident?: readonly IncidentKind[];
  /** The widest kind of its category: two kinds that have only this in common are not the same hazard. */
  readonly isGroup?: true;
}
