import type { Area, FindingRow, OwnArea, PortRow, ReceptionLayer, TrackLine } from '@quintet/node/api';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { findingPlace } from '../../../parts/sea/finding-place.ts';
import type { LonLat } from '../../../parts/sea/land-code.ts';
import { trackPoints } from '../../../parts/sea/sea-scene.ts';
import { ageOpacity, trackPieces } from '../../../parts/sea/track-lines.ts';
import { outsideText } from '../../../parts/outside-text.ts';
import { unwrapped } from './scene-features.ts';

export const findingFeatures = (rows: readonly FindingRow[], except: string | undefined): FeatureCollection => ({
  type: 'FeatureCollection',
  features: rows
    // What is selected is drawn as a scene.
    .filter(({ id }) => id !== except)
    .flatMap(({ id, type, score, ...where }): Feature[] => {
      const place = findingPlace(where);
      if (place === undefined) return [];
      return [
        { type: 'Feature', properties: { id, type, score }, geometry: { type: 'Point', coordinates: [...place] } },
      ];
    }),
});

export const portFeatures = (ports: readonly PortRow[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: ports.map(({ name, lon, lat }) => ({
    type: 'Feature',
    properties: { name: outsideText(name).text },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  })),
});

export const areaFeatures = (areas: readonly Area[]): FeatureCollection<Polygon> => ({
  type: 'FeatureCollection',
  features: areas.map(({ id, name, rings }) => ({
    type: 'Feature',
    properties: { id, name: outsideText(name).text },
    geometry: { type: 'Polygon', coordinates: rings.map((ring): Position[] => ring.map(([lon, lat]) => [lon, lat])) },
  })),
});

/** The rings that were drawn of the own area; its countries are said in words. */
export const ownAreaFeatures = ({ rings }: OwnArea): FeatureCollection => ({
  type: 'FeatureCollection',
  features: rings.map((ring) => {
    const row = unwrapped(ring);
    const [first] = row;
    const closed = first === undefined ? row : [...row, first];
    return { type: 'Feature' as const, properties: {}, geometry: { type: 'LineString' as const, coordinates: closed } };
  }),
});

/** Faint lines: who is selected is drawn over them. */
const TRACKS_OPACITY = 0.5;

export const trackFeatures = (tracks: readonly TrackLine[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: tracks.flatMap((track) =>
    trackPieces(trackPoints(track))
      .filter(({ silent }) => !silent)
      .map(({ places, age }) => ({
        type: 'Feature' as const,
        properties: { opacity: ageOpacity(age) * TRACKS_OPACITY },
        geometry: { type: 'LineString' as const, coordinates: unwrapped(places) },
      })),
  ),
});

/** Where too little is heard to judge, some of the hatching always stays. */
const UNJUDGED_COVER_MAX = 0.7;

/**
 * Cells that hide the hatching of what is not heard: wholly where silence means something, the less the less is heard. Where
 * there is no cell the sea stays hatched.
 */
export function receptionFeatures({ cells }: ReceptionLayer): FeatureCollection<Polygon> {
  return {
    type: 'FeatureCollection',
    features: cells.map(({ bounds: [west, south, east, north], share, judged }) => ({
      type: 'Feature',
      properties: { cover: judged ? 1 : share * UNJUDGED_COVER_MAX },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, south],
            [east, south],
            [east, north],
            [west, north],
            [west, south],
          ],
        ],
      },
    })),
  };
}

/** An area while it is drawn: its corners, the line between them, and what it will hold. */
export function draftFeatures(corners: readonly LonLat[]): FeatureCollection {
  const row = unwrapped(corners);
  const first = row[0];
  if (first === undefined) return { type: 'FeatureCollection', features: [] };
  const closed = [...row, first];
  const properties = {};
  return {
    type: 'FeatureCollection',
    features: [
      ...row.map((coordinates) => ({
        type: 'Feature' as const,
        properties,
        geometry: { type: 'Point' as const, coordinates },
      })),
      { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: row.length > 2 ? closed : row } },
      ...(row.length > 2
        ? [{ type: 'Feature' as const, properties, geometry: { type: 'Polygon' as const, coordinates: [closed] } }]
        : []),
    ],
  };
}
