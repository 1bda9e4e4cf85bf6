import type { RuleName } from '../vocabulary/index.ts';
import type { AssociationRule, EarthquakeWindows } from './rule.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/**
 * Measured on 1,537 origins of 25 agencies in the bulletin of the International Seismological Centre: between agencies half lie within
 * 16 km and 2 s, 95 % within 120 km and 8 s, 99 % within 485 km and 21 s.
 */
export const EARTHQUAKE_WINDOWS: EarthquakeWindows = {
  regular: { timeS: 30, km: 150 },
  wide: { timeS: 60, km: 300 },
  last: { timeS: 60, km: 600 },
  magnitudeMax: 1.5,
};

type Shared = 'isOnePerAgency' | 'isKindEqual' | 'keepMs';
type Given = Omit<AssociationRule, 'name' | Shared> & Partial<Pick<AssociationRule, Shared>>;

const RULES_BY_NAME: Readonly<Record<RuleName, Given>> = {
  earthquake: {
    title: 'Earthquake',
    gapMs: 1000 * EARTHQUAKE_WINDOWS.last.timeS,
    space: { kind: 'distance', km: EARTHQUAKE_WINDOWS.last.km },
    isOnePerAgency: true,
    spanMsMax: 2000 * EARTHQUAKE_WINDOWS.last.timeS,
    spanKmMax: 2 * EARTHQUAKE_WINDOWS.last.km,
  },
  tsunami: {
    title: 'Tsunami',
    gapMs: 3 * HOUR_MS,
    space: { kind: 'distance', km: 100 },
    isOnePerAgency: true,
    spanMsMax: 2 * DAY_MS,
    spanKmMax: 500,
  },
  cyclone: {
    title: 'Tropical cyclone',
    gapMs: 2 * DAY_MS,
    space: { kind: 'track', hours: 6, km: 300 },
    isKindEqual: true,
    spanMsMax: 45 * DAY_MS,
    spanKmMax: 20_000,
  },
  flood: {
    title: 'Flood',
    gapMs: 7 * DAY_MS,
    space: { kind: 'overlap', ratio: 0.1, nearKm: 25 },
    spanMsMax: 120 * DAY_MS,
    spanKmMax: 2000,
  },
  wildfire: {
    title: 'Wildfire',
    gapMs: 3 * DAY_MS,
    space: { kind: 'distance', km: 10 },
    spanMsMax: 120 * DAY_MS,
    spanKmMax: 300,
  },
  volcano: {
    title: 'Volcano',
    gapMs: 90 * DAY_MS,
    space: { kind: 'distance', km: 20 },
    spanMsMax: 3650 * DAY_MS,
    spanKmMax: 1000,
    keepMs: 180 * DAY_MS,
  },
  drought: {
    title: 'Drought',
    gapMs: 91 * DAY_MS,
    space: { kind: 'overlap', ratio: 0.1, nearKm: 100 },
    spanMsMax: 1830 * DAY_MS,
    spanKmMax: 5000,
    keepMs: 180 * DAY_MS,
  },
  // The level is no part of it, so that a warning that is raised stays the same.
  weather: {
    title: 'Weather warning',
    gapMs: 6 * HOUR_MS,
    space: { kind: 'region', ratio: 0.5 },
    isWithinAgency: true,
    isKindEqual: true,
    spanMsMax: 21 * DAY_MS,
    spanKmMax: 3000,
  },
  epidemic: {
    title: 'Outbreak',
    gapMs: 28 * DAY_MS,
    space: { kind: 'overlap', ratio: 0.05, nearKm: 200 },
    isKindEqual: true,
    spanMsMax: 730 * DAY_MS,
    spanKmMax: 5000,
    keepMs: 90 * DAY_MS,
  },
  radiological: {
    title: 'Radiological event',
    gapMs: 2 * DAY_MS,
    space: { kind: 'distance', km: 50 },
    spanMsMax: 60 * DAY_MS,
    spanKmMax: 1000,
  },
  industrial: {
    title: 'Industrial accident',
    gapMs: DAY_MS,
    space: { kind: 'distance', km: 5 },
    isOnePerAgency: true,
    spanMsMax: 30 * DAY_MS,
    spanKmMax: 50,
  },
  outage: {
    title: 'Outage',
    gapMs: DAY_MS,
    space: { kind: 'overlap', ratio: 0.1, nearKm: 10 },
    isOnePerAgency: true,
    spanMsMax: 30 * DAY_MS,
    spanKmMax: 500,
  },
  hostile: {
    title: 'Attack or disorder',
    gapMs: 3 * DAY_MS,
    space: { kind: 'distance', km: 25 },
    isOnePerAgency: true,
    isKindEqual: true,
    spanMsMax: 30 * DAY_MS,
    spanKmMax: 100,
  },
  other: {
    title: 'Event',
    gapMs: DAY_MS,
    space: { kind: 'distance', km: 25 },
    isOnePerAgency: true,
    isKindEqual: true,
    spanMsMax: 30 * DAY_MS,
    spanKmMax: 100,
  },
};

export type RuleTable = Readonly<Record<RuleName, AssociationRule>>;

/** The rules as they come; a caller may give others in their place. Windows are proposals of practice, not law. */
export const ASSOCIATION_RULES = Object.fromEntries(
  Object.entries(RULES_BY_NAME).map(([name, rule]) => [
    name,
    {
      name,
      isOnePerAgency: false,
      isKindEqual: false,
      // What agencies revise late still finds its event.
      keepMs: Math.max(30 * DAY_MS, 2 * rule.gapMs),
      ...rule,
    },
  ]),
) as unknown as RuleTable;
