import type { LayerSpecification } from 'maplibre-gl';
import type { ChartInk } from './chart-ink.ts';

/** Features of the scene by what they are. */
export const isKind = (kind: string): ['==', ['get', string], string] => ['==', ['get', 'kind'], kind];
/** The hue of a vessel's role. */
const hue = (ink: ChartInk): ['match', ['get', string], number, string, number, string, string] => [
  'match',
  ['get', 'role'],
  1,
  ink.track1,
  2,
  ink.track2,
  ink.soft,
];

/** How what is selected is drawn: tracks by age, silences dashed, what could be reached hatched, marks. */
export function sceneLayers(ink: ChartInk): LayerSpecification[] {
  return [
    { id: 'reach', type: 'fill', source: 'scene', filter: isKind('reach'), paint: { 'fill-pattern': 'hatch-reach' } },
    {
      id: 'reach-edge',
      type: 'line',
      source: 'scene',
      filter: isKind('reach'),
      paint: { 'line-color': ink.faint, 'line-width': 1, 'line-dasharray': [2, 4] },
    },
    {
      id: 'scene-silence',
      type: 'line',
      source: 'scene',
      filter: isKind('silence'),
      paint: { 'line-color': hue(ink), 'line-width': 1.5, 'line-dasharray': [3, 3] },
    },
    {
      id: 'scene-track',
      type: 'line',
      source: 'scene',
      filter: isKind('track'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': hue(ink),
        'line-width': ['match', ['get', 'role'], 1, 2.5, 2],
        'line-opacity': ['get', 'opacity'],
      },
    },
    {
      id: 'gap',
      type: 'line',
      source: 'scene',
      filter: isKind('gap'),
      paint: { 'line-color': ink.text, 'line-width': 2, 'line-dasharray': [3.5, 3] },
    },
    {
      id: 'scene-arrow',
      type: 'symbol',
      source: 'scene',
      filter: isKind('arrow'),
      layout: {
        'icon-image': ['concat', 'arrow-', ['get', 'role']],
        'icon-rotate': ['get', 'turn'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': ['get', 'opacity'] },
    },
    {
      id: 'scene-heard',
      type: 'circle',
      source: 'scene',
      filter: isKind('heard'),
      paint: {
        'circle-color': ink.sea,
        'circle-radius': 4.5,
        'circle-stroke-color': ink.text,
        'circle-stroke-width': 1.8,
      },
    },
    {
      id: 'scene-meeting',
      type: 'circle',
      source: 'scene',
      filter: isKind('meeting'),
      paint: {
        'circle-opacity': 0,
        'circle-radius': 15,
        'circle-stroke-color': ink.accent,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'scene-core',
      type: 'circle',
      source: 'scene',
      filter: ['any', isKind('meeting'), isKind('dot')],
      paint: { 'circle-color': ink.text, 'circle-radius': 3 },
    },
  ];
}
