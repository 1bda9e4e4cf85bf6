import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { ChartInk } from './chart-ink.ts';
import { FONT, halo, STRONG } from './chart-text.ts';
import { hazardLayers, hazardMarks, hazardWordLayers } from './hazard-layers.ts';
import { isKind, sceneLayers } from './scene-layers.ts';
import { siteLineLayers, siteMarks } from './site-layers.ts';

/** Everything that is drawn from features; vessels have a layer of their own (vessel-layer.ts). */
export const SOURCES = [
  'land-far',
  'land-near',
  'graticule',
  'reception',
  'areas',
  'own-area',
  'hazards',
  'site-lines',
  'sites',
  'ports',
  'tracks',
  'scene',
  'findings',
  'draft',
] as const;
export type SourceName = (typeof SOURCES)[number];

const PORT_NAMES_ZOOM = 6;
/** From here on the near outline is worth its size. */
export const NEAR_ZOOM = 6;
const CLUSTER_PX = 26;
const CLUSTER_ZOOM_MAX = 8;

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

function source(name: SourceName): SourceSpecification {
  const data = EMPTY;
  if (name === 'findings') {
    return { type: 'geojson', data, cluster: true, clusterRadius: CLUSTER_PX, clusterMaxZoom: CLUSTER_ZOOM_MAX };
  }
  if (name === 'land-far') return { type: 'geojson', data, maxzoom: 6, tolerance: 0.5 };
  if (name === 'land-near') return { type: 'geojson', data, maxzoom: 11, tolerance: 0.4 };
  return { type: 'geojson', data };
}

function ground(ink: ChartInk): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': ink.sea } },
    {
      id: 'unheard',
      type: 'background',
      layout: { visibility: 'none' },
      paint: { 'background-pattern': 'hatch-unheard' },
    },
    {
      id: 'heard',
      type: 'fill',
      source: 'reception',
      paint: { 'fill-color': ink.sea, 'fill-opacity': ['get', 'cover'], 'fill-antialias': false },
    },
    { id: 'graticule', type: 'line', source: 'graticule', paint: { 'line-color': ink.grid, 'line-width': 1 } },
    ...(['far', 'near'] as const).flatMap((name): LayerSpecification[] => [
      {
        id: `land-${name}`,
        type: 'fill',
        source: `land-${name}`,
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': ink.land, 'fill-antialias': false },
      },
      {
        id: `coast-${name}`,
        type: 'line',
        source: `land-${name}`,
        filter: ['!=', ['get', 'kind'], 'cut'],
        paint: { 'line-color': ink.coast, 'line-width': 1 },
      },
    ]),
  ];
}

function places(ink: ChartInk): LayerSpecification[] {
  return [
    { id: 'area-fill', type: 'fill', source: 'areas', paint: { 'fill-color': ink.accent, 'fill-opacity': 0.06 } },
    {
      id: 'area-edge',
      type: 'line',
      source: 'areas',
      paint: { 'line-color': ink.accent, 'line-width': 1.5, 'line-dasharray': [3, 2] },
    },
    {
      id: 'area-name',
      type: 'symbol',
      source: 'areas',
      layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 11 },
      paint: halo(ink, ink.accent),
    },
    {
      id: 'own-area-edge',
      type: 'line',
      source: 'own-area',
      paint: { 'line-color': ink.crises, 'line-width': 1.5, 'line-dasharray': [1, 2] },
    },
    {
      id: 'port-dot',
      type: 'circle',
      source: 'ports',
      minzoom: 4,
      paint: { 'circle-color': ink.faint, 'circle-radius': 2.5 },
    },
    {
      id: 'port-name',
      type: 'symbol',
      source: 'ports',
      minzoom: PORT_NAMES_ZOOM,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 11.5,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
      },
      paint: halo(ink, ink.soft),
    },
    {
      id: 'track-lines',
      type: 'line',
      source: 'tracks',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ink.soft, 'line-width': 1, 'line-opacity': ['get', 'opacity'] },
    },
  ];
}

function marks(ink: ChartInk): LayerSpecification[] {
  return [
    {
      id: 'finding-cluster',
      type: 'circle',
      source: 'findings',
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': ink.panel,
        'circle-radius': ['step', ['get', 'point_count'], 11, 10, 13, 100, 16],
        'circle-stroke-color': ink.text,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'finding-count',
      type: 'symbol',
      source: 'findings',
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': STRONG,
        'text-size': 11,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': ink.text },
    },
    {
      id: 'finding-mark',
      type: 'symbol',
      source: 'findings',
      filter: ['!', ['has', 'point_count']],
      layout: {
        'icon-image': ['concat', 'mark-', ['get', 'type']],
        'icon-allow-overlap': true,
        'symbol-sort-key': ['get', 'score'],
      },
    },
    {
      id: 'scene-label',
      type: 'symbol',
      source: 'scene',
      filter: isKind('label'),
      layout: {
        'text-field': ['format', ['get', 'title'], { 'text-font': ['literal', STRONG] }, '\n', {}, ['get', 'note'], {}],
        'text-font': FONT,
        'text-size': 11,
        // The first place that is free; where none is, the words stand all the same.
        'text-variable-anchor-offset': ['get', 'places'],
        'symbol-sort-key': ['get', 'rank'],
        'text-justify': 'auto',
        'text-max-width': 24,
        'text-padding': 1,
        'text-allow-overlap': true,
      },
      paint: halo(ink, ink.text),
    },
    {
      id: 'draft-fill',
      type: 'fill',
      source: 'draft',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': ink.accent, 'fill-opacity': 0.1 },
    },
    {
      id: 'draft-edge',
      type: 'line',
      source: 'draft',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': ink.accent, 'line-width': 2 },
    },
    {
      id: 'draft-corner',
      type: 'circle',
      source: 'draft',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': ink.panel,
        'circle-radius': 4,
        'circle-stroke-color': ink.accent,
        'circle-stroke-width': 2,
      },
    },
  ];
}

/** Layers from the ground up. Vessels are drawn before {@link VESSELS_BEFORE}: marks and words lie over them. */
export const chartLayers = (ink: ChartInk): LayerSpecification[] => [
  ...ground(ink),
  ...places(ink),
  ...hazardLayers(ink),
  ...siteLineLayers(ink),
  ...sceneLayers(ink),
  ...hazardWordLayers(ink),
  ...siteMarks(ink),
  ...hazardMarks(ink),
  ...marks(ink),
];
export const VESSELS_BEFORE = 'reach';

export const chartStyle = (ink: ChartInk): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(SOURCES.map((name) => [name, source(name)])),
  layers: chartLayers(ink),
});
