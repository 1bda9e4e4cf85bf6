import type { LayerSpecification } from 'maplibre-gl';
import type { ChartInk } from './chart-ink.ts';
import { FONT, halo, STRONG } from './chart-text.ts';
import { isKind } from './scene-layers.ts';

/** From here on sites have names. */
const NAMES_ZOOM = 9;
const LINE_NAMES_ZOOM = 5;

/** Cables and pipelines: they lie under what moves. */
export function siteLineLayers(ink: ChartInk): LayerSpecification[] {
  const isPipe = ['==', ['get', 'family'], 'pipeline'] as ['==', ['get', string], string];
  const colour = ['case', ['get', 'threatened'], ink.warning, ink.soft] as ['case', ['get', string], string, string];
  return [
    {
      id: 'site-line-chosen',
      type: 'line',
      source: 'site-lines',
      filter: ['==', ['get', 'chosen'], true],
      paint: { 'line-color': ink.accent, 'line-width': 2, 'line-gap-width': 4 },
    },
    {
      id: 'site-cable',
      type: 'line',
      source: 'site-lines',
      filter: ['!', isPipe],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 1.5, 'line-dasharray': [6, 2] },
    },
    {
      id: 'site-pipe',
      type: 'line',
      source: 'site-lines',
      filter: isPipe,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 1.25, 'line-gap-width': 2 },
    },
    {
      id: 'site-line-name',
      type: 'symbol',
      source: 'site-lines',
      minzoom: LINE_NAMES_ZOOM,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 11,
        'text-offset': [0, -0.8],
      },
      paint: halo(ink, ink.soft),
    },
  ];
}

/** Signs of sites and of groups of them. */
export function siteMarks(ink: ChartInk): LayerSpecification[] {
  return [
    {
      id: 'site-group',
      type: 'symbol',
      source: 'sites',
      filter: isKind('group'),
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'text-field': ['format', ['get', 'count'], {}, '\n', {}, ['get', 'threatened'], { 'font-scale': 0.9 }],
        'text-font': STRONG,
        'text-size': 10.5,
        'text-line-height': 1.05,
        'text-allow-overlap': true,
        'symbol-sort-key': ['-', 0, ['get', 'rank']],
      },
      paint: { 'text-color': ink.soft },
    },
    {
      id: 'site-mark',
      type: 'symbol',
      source: 'sites',
      filter: isKind('site'),
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'text-field': ['step', ['zoom'], '', NAMES_ZOOM, ['get', 'name']],
        'text-font': FONT,
        'text-size': 11,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
        'text-optional': true,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: halo(ink, ink.soft),
    },
    {
      id: 'site-chosen-ring',
      type: 'circle',
      source: 'sites',
      filter: isKind('chosen'),
      paint: {
        'circle-color': 'rgba(0,0,0,0)',
        'circle-radius': 15,
        'circle-stroke-color': ink.accent,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'site-chosen',
      type: 'symbol',
      source: 'sites',
      filter: isKind('chosen'),
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'text-field': ['get', 'name'],
        'text-font': STRONG,
        'text-size': 11.5,
        'text-anchor': 'left',
        'text-offset': [1.6, 0],
        'text-allow-overlap': true,
      },
      paint: halo(ink, ink.text),
    },
  ];
}
