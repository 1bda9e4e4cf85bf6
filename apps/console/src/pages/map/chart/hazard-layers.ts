import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { ChartInk } from './chart-ink.ts';
import { FONT, halo, STRONG } from './chart-text.ts';
import { isKind } from './scene-layers.ts';

const STRENGTH: ExpressionSpecification = ['get', 'strength'];
const hue = (ink: ChartInk): ExpressionSpecification => [
  'match',
  ['get', 'look'],
  'now',
  ink.critical,
  'unknown',
  ink.faint,
  ink.crises,
];
/** The graver, the stronger the edge. */
const EDGE_PX: ExpressionSpecification = [
  'match',
  ['get', 'look'],
  'minor',
  1,
  'moderate',
  1.25,
  'severe',
  1.75,
  'extreme',
  2.25,
  'now',
  2.5,
  1,
];

/** Areas hatched the closer the graver, edges, marks of what has no area; all of it paler once it ended. */
export function hazardLayers(ink: ChartInk): LayerSpecification[] {
  return [
    {
      id: 'hazard-fill',
      type: 'fill',
      source: 'hazards',
      filter: ['all', isKind('shape'), ['==', ['geometry-type'], 'Polygon']],
      paint: { 'fill-pattern': ['concat', 'hazard-hatch-', ['get', 'look']], 'fill-opacity': STRENGTH },
    },
    {
      id: 'hazard-edge',
      type: 'line',
      source: 'hazards',
      filter: isKind('shape'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': hue(ink), 'line-width': EDGE_PX, 'line-opacity': STRENGTH },
    },
    {
      id: 'hazard-chosen',
      type: 'line',
      source: 'hazards',
      filter: ['all', isKind('shape'), ['==', ['get', 'chosen'], true]],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.accent, 'line-width': 2.5, 'line-gap-width': 3 },
    },
    {
      id: 'hazard-ring',
      type: 'line',
      source: 'hazards',
      filter: isKind('ring'),
      paint: { 'line-color': ink.crises, 'line-width': 1.5, 'line-dasharray': [4, 3] },
    },
    {
      id: 'hazard-ring-words',
      type: 'symbol',
      source: 'hazards',
      filter: isKind('ring'),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 600,
        'text-field': ['get', 'words'],
        'text-font': FONT,
        'text-size': 11,
      },
      paint: halo(ink, ink.soft),
    },
  ];
}

/**
 * Words of hazards. They lie under the marks of sites and hazards, since places for words are sought from the top down: what is
 * under a mark stands clear of it.
 */
export function hazardWordLayers(ink: ChartInk): LayerSpecification[] {
  return [
    {
      id: 'hazard-words',
      type: 'symbol',
      source: 'hazards',
      filter: isKind('label'),
      layout: {
        'text-field': ['get', 'words'],
        'text-font': STRONG,
        'text-size': 11.5,
        'text-variable-anchor-offset': [
          'case',
          ['get', 'hasArea'],
          ['literal', ['center', [0, 0], 'top', [0, 1.6], 'bottom', [0, -1.6], 'left', [1.6, 0], 'right', [-1.6, 0]]],
          ['literal', ['left', [1.2, 0], 'right', [-1.2, 0], 'top', [0, 1.2], 'bottom', [0, -1.2]]],
        ],
        'symbol-sort-key': ['get', 'rank'],
        'text-max-width': 14,
        'text-padding': 3,
      },
      paint: { ...halo(ink, ink.text), 'text-opacity': ['max', 0.75, STRENGTH] },
    },
  ];
}

/** Marks of hazards, over everything that is drawn of vessels. */
export function hazardMarks(ink: ChartInk): LayerSpecification[] {
  return [
    {
      id: 'hazard-mark-chosen',
      type: 'circle',
      source: 'hazards',
      filter: ['all', isKind('mark'), ['==', ['get', 'chosen'], true]],
      paint: {
        'circle-color': 'rgba(0,0,0,0)',
        'circle-radius': 15,
        'circle-stroke-color': ink.accent,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'hazard-mark',
      type: 'symbol',
      source: 'hazards',
      filter: isKind('mark'),
      layout: {
        'icon-image': ['concat', 'hazard-mark-', ['get', 'look']],
        'icon-allow-overlap': true,
        'symbol-sort-key': ['-', 0, ['get', 'rank']],
      },
      paint: { 'icon-opacity': STRENGTH },
    },
  ];
}
