import {
  cascade,
  hazard,
  type HazardReport,
  type PopulationGrid,
  type Shape,
  type Threat,
  threatened,
} from '@quintet/hazards';
import type { CascadeFacts, Exposure, SiteFacts, VesselFacts } from './exposure-facts.ts';
import type { KnownSite } from './known-site.ts';
import type { NearSite, SitesInMind } from './sites-in-mind.ts';
import type { NearVesselNow, VesselsNow } from './vessels-now.ts';

/** So many rows of each kind are kept: the nearest, the most shaken, those that most depends on; the soonest. */
export const SITE_ROWS_MAX = 500;
export const CASCADE_ROWS_MAX = 200;
export const VESSEL_ROWS_MAX = 200;
/** Beside an area sites are told of up to so far: a border of an area is never exact. */
const BESIDE_KM = 2;
/** From this intensity on buildings are damaged, and what stands there is taken to fail (NATECH). */
const DAMAGE_INTENSITY = 7;
const CASCADE_HOURS = 168;
/** An explicit name of a site in the links of a report. */
const SITE_LINK = 'site:';

export interface ExposureSources {
  readonly sites: SitesInMind;
  readonly population?: PopulationGrid;
  readonly vessels?: VesselsNow;
}

/**
 * What stands in the way of one thing: sites in its area or beside it, what hangs on those that it may put out, vessels
 * that are there now, and people where a grid is loaded. Nothing is written.
 * @param reports what is to be looked at: one report, or those of an event whose word on its place counts
 */
export function exposureOf(
  reports: readonly HazardReport[],
  { sites, population, vessels }: ExposureSources,
): Exposure {
  const threats = reports.map(threatened);
  const shapes = threats.flatMap((threat) => threat.shapes);
  const marginKm = Math.max(0, ...threats.map((threat) => threat.marginKm));
  const near = sites
    .near(shapes, Math.max(BESIDE_KM, marginKm))
    .map((one): ShakenSite => ({ ...one, intensity: intensityAt(one.site.shapes, threats) }))
    .sort(worstFirst);
  const inArea = new Set(near.map(({ site }) => site.key));
  const named = namedSites(reports, sites);
  const elsewhere = named.filter(({ key }) => !inArea.has(key));
  const hit = reports.some(mayPutOut) ? near.filter((one) => mayFail(one, marginKm)).map(({ site }) => site) : [];
  const hanging = cascadeRows(sites, [...named, ...hit]);
  const there = vessels?.near(shapes, marginKm) ?? [];
  const within = shapes.length > 0 ? population?.within(shapes) : undefined;
  const from = marginKm > 0 ? 'line' : 'area';
  return {
    rows: [
      ...elsewhere.map((site) => siteFacts({ site, distanceKm: null, inside: false, intensity: undefined }, from)),
      ...near.slice(0, SITE_ROWS_MAX).map((one) => siteFacts(one, from)),
      ...hanging.rows,
      ...there.slice(0, VESSEL_ROWS_MAX).map(vesselFacts),
    ],
    sites: near.length + elsewhere.length,
    cascade: hanging.count,
    vessels: there.length,
    ...(within ? { people: within.people, peopleCovered: within.coveredShare } : {}),
    why: [...new Set(threats.map(({ why }) => why))],
  };
}

/** Kinds that seldom put a site out of action: only what is extreme among them does. */
const MILD_RULES: ReadonlySet<string> = new Set(['weather', 'drought', 'epidemic', 'other']);

function mayPutOut({ hazard: code, level }: HazardReport): boolean {
  return level === 'extreme' || !MILD_RULES.has(hazard(code).rule);
}

/** Sites that a report names itself. */
function namedSites(reports: readonly HazardReport[], sites: SitesInMind): KnownSite[] {
  const keys = reports.flatMap(({ links }) =>
    links.filter((link) => link.startsWith(SITE_LINK)).map((link) => link.slice(SITE_LINK.length)),
  );
  return [...new Set(keys)].flatMap((key) => sites.site(key) ?? []);
}

interface ShakenSite extends NearSite {
  /** Of an earthquake. */
  readonly intensity: number | undefined;
}

function worstFirst(a: ShakenSite, b: ShakenSite): number {
  return (
    a.distanceKm - b.distanceKm ||
    (b.intensity ?? 0) - (a.intensity ?? 0) ||
    Number(b.site.seveso === 'upper') - Number(a.site.seveso === 'upper') ||
    (b.site.inhabitants ?? 0) - (a.site.inhabitants ?? 0) ||
    (a.site.key < b.site.key ? -1 : 1)
  );
}

function intensityAt(shapes: readonly Shape[], threats: readonly Threat[]): number | undefined {
  const known = threats.flatMap(({ intensityOf }) => (intensityOf ? shapes.map(intensityOf) : []));
  return known.length > 0 ? Math.max(...known) : undefined;
}

function mayFail({ inside, distanceKm, intensity }: ShakenSite, marginKm: number): boolean {
  if (intensity !== undefined) return intensity >= DAMAGE_INTENSITY;
  return inside || (marginKm > 0 && distanceKm <= marginKm);
}

/** @param distanceKm null of one that a report names */
function siteFacts(
  { site, distanceKm, inside, intensity }: Omit<ShakenSite, 'distanceKm'> & { readonly distanceKm: number | null },
  from: SiteFacts['from'],
): SiteFacts {
  const { key, caption, siteKind, at } = site;
  return {
    kind: 'site',
    key,
    caption,
    siteKind,
    lon: at ? at[0] : null,
    lat: at ? at[1] : null,
    distanceKm,
    inside,
    from,
    intensity: intensity === undefined ? null : Math.min(12, Math.max(1, Math.round(intensity))),
    seveso: site.seveso ?? null,
    inhabitants: site.inhabitants || null,
  };
}

function cascadeRows(sites: SitesInMind, failed: readonly KnownSite[]): { rows: CascadeFacts[]; count: number } {
  const keys = failed.map(({ key }) => key);
  const { losses, count } = cascade(sites.dependencies, keys, {
    hoursMax: CASCADE_HOURS,
    lossesMax: CASCADE_ROWS_MAX,
  });
  const rows = losses.map(({ site: key, afterHours, chain, suppliers, group, bufferHours }): CascadeFacts => {
    const site = sites.site(key);
    return {
      kind: 'cascade',
      key,
      caption: site?.caption ?? key,
      siteKind: site?.siteKind ?? null,
      lon: site?.at?.[0] ?? null,
      lat: site?.at?.[1] ?? null,
      afterHours,
      chain: chain.map((of) => ({ key: of, caption: sites.captionOf(of) })),
      suppliers,
      group,
      bufferHours,
      inhabitants: site?.inhabitants || null,
    };
  });
  return { rows, count };
}

function vesselFacts({ vessel, distanceKm, inside }: NearVesselNow): VesselFacts {
  const { track, mmsi, name, kind, lon, lat, speed, heardAt } = vessel;
  return {
    kind: 'vessel',
    key: track,
    caption: name ?? mmsi,
    lon,
    lat,
    distanceKm,
    inside,
    vesselKind: kind,
    speed: speed === null ? null : Number(speed.toFixed(1)),
    heardAt: heardAt.toISOString().slice(11, 16),
  };
}
