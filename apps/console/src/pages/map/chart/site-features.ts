import type { Feature, FeatureCollection } from 'geojson';
import { say } from '../../../messages/say.tsx';
import { outsideText } from '../../../parts/outside-text.ts';
import { clusterSites, shortCount } from '../cluster-sites.ts';
import { FAMILIES } from '../site-family.ts';
import type { Sites } from '../sites.ts';

export const siteImage = (family: string, threatened: boolean): string =>
  `site-${family}${threatened ? '-threatened' : ''}`;
export const SEVESO_FAMILY = 'seveso';

function nameOf(sites: Sites, at: number): string {
  const name = outsideText(sites.name[at] ?? '').text;
  const tier = sites.seveso[at] ?? 0;
  return tier === 0
    ? name
    : say('map.siteSeveso', { name, tier: say(tier === 2 ? 'sites.seveso.upper' : 'sites.seveso.lower') });
}

function siteFeature(sites: Sites, at: number): Feature {
  const threatened = sites.threatened[at] === 1;
  const family = (sites.seveso[at] ?? 0) > 0 ? SEVESO_FAMILY : (FAMILIES[sites.family[at] ?? 0] ?? 'other');
  return {
    type: 'Feature',
    properties: {
      kind: 'site',
      key: sites.key[at],
      image: siteImage(family, threatened),
      name: nameOf(sites, at),
      rank: threatened ? 0 : 1,
    },
    geometry: { type: 'Point', coordinates: [sites.lon[at] ?? 0, sites.lat[at] ?? 0] },
  };
}

/** What is in sight of the sites: each alone, or so many together; the one that is chosen always alone. */
export function siteFeatures(
  sites: Sites,
  inView: readonly number[],
  zoom: number,
  chosen: string | undefined,
): FeatureCollection {
  const chosenAt = chosen === undefined ? undefined : sites.placeOf.get(chosen);
  const groups = clusterSites(sites, inView, zoom).map((group): Feature => {
    if (group.kind === 'one') return siteFeature(sites, group.at);
    const { count, threatened, lon, lat } = group;
    return {
      type: 'Feature',
      properties: {
        kind: 'group',
        image: threatened > 0 ? 'site-group-threatened' : 'site-group',
        count: shortCount(count),
        threatened: threatened > 0 ? `▲ ${shortCount(threatened)}` : '',
        rank: threatened > 0 ? 0 : 1,
      },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    };
  });
  if (chosenAt === undefined || sites.isLine[chosenAt] === 1) return { type: 'FeatureCollection', features: groups };
  const one = siteFeature(sites, chosenAt);
  return {
    type: 'FeatureCollection',
    features: [...groups, { ...one, properties: { ...one.properties, kind: 'chosen' } }],
  };
}

/** Cables, pipelines and areas as lines, whether in sight or not: there are few. */
export function siteLineFeatures(
  sites: Sites,
  hidden: ReadonlySet<number>,
  chosen: string | undefined,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: sites.lines
      .filter(({ site }) => !hidden.has(sites.family[site] ?? 0))
      .map(
        ({ site, positions }): Feature => ({
          type: 'Feature',
          properties: {
            key: sites.key[site],
            family: FAMILIES[sites.family[site] ?? 0] ?? 'other',
            threatened: sites.threatened[site] === 1,
            chosen: sites.key[site] === chosen,
            name: nameOf(sites, site),
          },
          geometry: { type: 'LineString', coordinates: positions.map(([lon, lat]) => [lon, lat]) },
        }),
      ),
  };
}
