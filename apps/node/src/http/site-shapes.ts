import { createHash } from 'node:crypto';
import type { KnownSite, SitesInMind, SiteWhole } from '@quintet/core/assess/exposure';
import type { Box } from '@quintet/core/observe/vessels';
import type { SitePage, SitePicture, VesselKind } from '../api/index.ts';
import { hazardRow } from './hazard-shapes.ts';

/** All sites in a box as columns, those with a place; what is more than can be shown is counted. */
export function sitePicture(
  sites: SitesInMind,
  threatened: ReadonlySet<string>,
  box: Box | undefined,
  shownMax: number,
): SitePicture {
  const placed = [...sites.all()].filter((site) => site.at !== undefined && (box === undefined || isIn(box, site)));
  const shown = placed.slice(0, shownMax);
  return {
    version: createHash('sha256').update(sites.stamp).digest('base64url').slice(0, 16),
    total: placed.length,
    leftOut: placed.length - shown.length,
    key: shown.map(({ key }) => key),
    name: shown.map(({ caption }) => caption),
    kind: shown.map(({ siteKind }) => siteKind ?? 'other'),
    lon: shown.map(({ at }) => at?.[0] ?? 0),
    lat: shown.map(({ at }) => at?.[1] ?? 0),
    seveso: shown.map(({ seveso }) => seveso ?? ''),
    lines: shown.flatMap((site, i) => linesOf(site).map((positions) => ({ site: i, positions }))),
    threatened: shown.flatMap(({ key }, i) => (threatened.has(key) ? [i] : [])),
  };
}

function isIn({ west, south, east, north }: Box, { at, shapes }: KnownSite): boolean {
  // A line may cross the box far from its mark.
  if (shapes.some(({ kind }) => kind === 'line')) return true;
  if (at === undefined) return false;
  const [lon, lat] = at;
  return lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);
}

function linesOf({ shapes }: KnownSite): [number, number][][] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'line') return [shape.positions.map(([lon, lat]): [number, number] => [lon, lat])];
    return shape.kind === 'polygon'
      ? shape.rings.map((ring) => ring.map(([lon, lat]): [number, number] => [lon, lat]))
      : [];
  });
}

export function sitePage(whole: SiteWhole): SitePage {
  const { site, operator } = whole;
  return {
    key: site.key,
    name: site.caption,
    kind: site.siteKind ?? 'other',
    ...(site.at ? { lon: site.at[0], lat: site.at[1] } : {}),
    positions: whole.positions.map(([lon, lat]) => [lon, lat]),
    ...(site.seveso ? { seveso: site.seveso } : {}),
    ...(operator ? { operator } : {}),
    hazards: whole.hazards.map(({ event, text }) => ({ event: hazardRow(event), text })),
    vessels: whole.vessels.map(({ vessel, distanceKm }) => ({
      track: vessel.track,
      name: vessel.name ?? '',
      mmsi: vessel.mmsi,
      kind: vessel.kind as VesselKind,
      distanceKm,
      ...(vessel.speed === null ? {} : { speed: vessel.speed }),
      lastHeard: vessel.heardAt.toISOString(),
    })),
    dependsOn: whole.dependsOn.map((need) => ({ ...need })),
    without: whole.without.map(({ site: lost, afterHours, chain, text }) => ({
      key: lost.key,
      caption: lost.caption,
      kind: lost.siteKind ?? 'other',
      afterHours,
      chain: chain.map((step) => ({ ...step })),
      text,
    })),
    withoutTotal: whole.withoutTotal,
    handling: whole.handling,
  };
}
