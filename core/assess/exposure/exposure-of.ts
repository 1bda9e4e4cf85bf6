import {
  cascade,
  hazard,
  type HazardReport,
  type PopulationGrid,
  type Shape,
  type Threat,
  threatened,
} from '@quintet/hazards';
import type { Exposure, ExposureRow } from './exposure-row.ts';
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
  return {
    rows: [
      ...elsewhere.map(namedRow),
      ...near.slice(0, SITE_ROWS_MAX).map((one) => siteRow(one, marginKm)),
      ...hanging.rows,
      ...there.slice(0, VESSEL_ROWS_MAX).map(vesselRow),
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

function siteRow({ site, distanceKm, inside, intensity }: ShakenSite, marginKm: number): ExposureRow {
  const where = inside ? 'in the area' : `${kmText(distanceKm)} from ${marginKm > 0 ? 'the line' : 'the area'}`;
  const shaking = intensity === undefined ? '' : `, intensity ${roman(intensity)} expected`;
  return {
    ...ofSite('site', site),
    distanceKm,
    inside,
    text: `${site.caption}: ${where}${shaking}${aboutSite(site)}.`,
  };
}

function namedRow(site: KnownSite): ExposureRow {
  return { ...ofSite('site', site), text: `${site.caption}: named by the report itself${aboutSite(site)}.` };
}

function ofSite(kind: ExposureRow['kind'], { key, caption, siteKind, at }: KnownSite): Omit<ExposureRow, 'text'> {
  const [lon, lat] = at ?? [null, null];
  return { kind, key, caption, siteKind, lon, lat, distanceKm: null, inside: false, afterHours: null, chain: [] };
}

function aboutSite({ seveso, inhabitants }: KnownSite): string {
  const tier = seveso ? `; Seveso site of the ${seveso} tier` : '';
  return inhabitants ? `${tier}; serves ${inhabitants.toLocaleString('en')} people` : tier;
}

function cascadeRows(sites: SitesInMind, failed: readonly KnownSite[]): { rows: ExposureRow[]; count: number } {
  const nameOf = (key: string): string => sites.captionOf(key);
  const keys = failed.map(({ key }) => key);
  const { losses, count } = cascade(sites.dependencies, keys, {
    hoursMax: CASCADE_HOURS,
    lossesMax: CASCADE_ROWS_MAX,
    nameOf,
  });
  const rows = losses.map(({ site: key, afterHours, chain, because }): ExposureRow => {
    const site = sites.site(key) ?? { key, caption: key, siteKind: null, shapes: [] };
    const without = `Without ${nameOf(chain[0] ?? key)}: ${because}`;
    return {
      ...ofSite('cascade', site),
      afterHours,
      chain: chain.map((of) => ({ key: of, caption: nameOf(of) })),
      text: `${without}${site.inhabitants ? ` It serves ${site.inhabitants.toLocaleString('en')} people.` : ''}`,
    };
  });
  return { rows, count };
}

function vesselRow({ vessel, distanceKm, inside }: NearVesselNow): ExposureRow {
  const { track, mmsi, name, kind, lon, lat, speed, heardAt } = vessel;
  const caption = name ?? mmsi;
  const where = inside ? 'in the area' : `${kmText(distanceKm)} from it`;
  const how = speed === null ? '' : ` at ${speed.toFixed(1)} kn`;
  const text = `${caption} (${kind}): ${where}${how}, heard at ${heardAt.toISOString().slice(11, 16)} UTC.`;
  return {
    kind: 'vessel',
    key: track,
    caption,
    siteKind: null,
    lon,
    lat,
    distanceKm,
    inside,
    afterHours: null,
    chain: [],
    text,
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** As intensities are written, rounded. */
function roman(intensity: number): string {
  return ROMAN[Math.min(12, Math.max(1, Math.round(intensity))) - 1]!;
}

function kmText(km: number): string {
  return km < 1 ? `${Math.round(km * 1000)} m` : `${km.toFixed(1)} km`;
}
