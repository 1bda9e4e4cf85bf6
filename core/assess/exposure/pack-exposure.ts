import type { Selectable } from 'kysely';
import type {
  HazardExposureTable,
  PackedCascade,
  PackedRows,
  PackedSites,
  PackedVessels,
} from '../../store/hazard-tables.ts';
import { columnOf } from './column.ts';
import type { CascadeFacts, ExposureFacts, SiteFacts, VesselFacts } from './exposure-facts.ts';
import { kmText } from './exposure-text.ts';
import { nearestFirst, soonestFirst } from './shown-first.ts';

/** Places are kept to a metre: so many parts make a degree. */
export const PARTS_OF_DEGREE = 1e5;

/** As it stands in the store. */
export type KeptExposure = Omit<Selectable<HazardExposureTable>, 'event_id' | 'extent'>;

/** As they are kept: keys once and in the order in which rows are shown, and what is needed to say the sentences. */
export function packExposure(facts: readonly ExposureFacts[]): KeptExposure & { readonly rows: PackedRows } {
  const vessels = facts.filter((one) => one.kind === 'vessel').sort(nearestFirst);
  const sites = facts.filter((one) => one.kind === 'site').sort(nearestFirst);
  const lost = facts.filter((one) => one.kind === 'cascade').sort(soonestFirst);
  return {
    rows: {
      vessels: vessels.length > 0 ? packVessels(vessels) : undefined,
      sites: sites.length > 0 ? packSites(sites) : undefined,
      cascade: lost.length > 0 ? packCascade(lost, sites) : undefined,
    },
    keys: [...vessels, ...sites, ...lost].map(({ key }) => key),
    vessel_rows: vessels.length,
    site_rows: sites.length,
  };
}

/** What they are called, where they are, and how near: those inside come first, and have no distance. */
function packNear(near: readonly (VesselFacts | SiteFacts)[]) {
  const beside = near.filter(({ inside }) => !inside);
  return {
    caption: columnOf(near.map(({ caption }) => caption)),
    lon: columnOf(near.map(({ lon }) => shortDegrees(lon))),
    lat: columnOf(near.map(({ lat }) => shortDegrees(lat))),
    inside: near.length - beside.length,
    distanceKm: columnOf(beside.map(({ distanceKm }) => shortKm(distanceKm))),
  };
}

function packVessels(vessels: readonly VesselFacts[]): PackedVessels {
  return {
    ...packNear(vessels),
    vesselKind: columnOf(vessels.map(({ vesselKind }) => vesselKind)),
    speed: columnOf(vessels.map(({ speed }) => speed)),
    heardAt: columnOf(vessels.map(({ heardAt }) => heardAt)),
  };
}

function packSites(sites: readonly SiteFacts[]): PackedSites {
  return {
    ...packNear(sites),
    siteKind: columnOf(sites.map(({ siteKind }) => siteKind)),
    from: columnOf(sites.map(({ from }) => from)),
    intensity: columnOf(sites.map(({ intensity }) => intensity)),
    seveso: columnOf(sites.map(({ seveso }) => seveso)),
    inhabitants: columnOf(sites.map(({ inhabitants }) => inhabitants)),
  };
}

function packCascade(lost: readonly CascadeFacts[], sites: readonly SiteFacts[]): PackedCascade {
  const { supplier, others } = packSuppliers(lost, sites);
  return {
    caption: columnOf(lost.map(({ caption }) => caption)),
    lon: columnOf(lost.map(({ lon }) => shortDegrees(lon))),
    lat: columnOf(lost.map(({ lat }) => shortDegrees(lat))),
    siteKind: columnOf(lost.map(({ siteKind }) => siteKind)),
    afterHours: columnOf(lost.map(({ afterHours }) => afterHours)),
    supplier,
    others,
    suppliers: columnOf(lost.map(({ suppliers }) => suppliers)),
    group: columnOf(lost.map(({ group }) => group)),
    inhabitants: columnOf(lost.map(({ inhabitants }) => inhabitants)),
  };
}

/** Whole numbers are shorter than fractions, and written as JSON in less time. */
function shortDegrees(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * PARTS_OF_DEGREE);
}

/** To the metre; where that would be said otherwise, as it is. */
function shortKm(km: number | null): number | null {
  if (km === null) return null;
  const short = Math.round(km * 1000) / 1000;
  return short < 1 || kmText(short) === kmText(km) ? short : km;
}

/** Of each chain the last but one is enough: whoever is lost stands in a row with a chain of its own, or failed at first. */
function packSuppliers(lost: readonly CascadeFacts[], sites: readonly SiteFacts[]) {
  const others: { key: string; caption: string }[] = [];
  const places = new Map<string, number>();
  [...lost, ...sites].forEach(({ key }, place) => places.has(key) || places.set(key, place));
  const supplier = lost.map(({ chain }): number => {
    const { key, caption } = chain.at(-2)!;
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = lost.length + sites.length + others.length;
    others.push({ key, caption });
    places.set(key, place);
    return place;
  });
  return { supplier: columnOf(supplier), others: others.length > 0 ? others : undefined };
}
