import type { HazardPage, HazardRow, HazardShape } from '@quintet/node/api';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { mercalli } from '../../../parts/hazards/hazard-words.ts';
import type { LonLat } from '../../../parts/sea/land-code.ts';
import { outsideText } from '../../../parts/outside-text.ts';
import { say } from '../../../messages/say.tsx';
import { circleRing } from '../circle-ring.ts';
import { boxOfHazard, type ShownHazard } from '../hazards-at.ts';

/** How a hazard looks: by its level; what is extreme, real and goes on is the only one in red. */
export const HAZARD_LOOKS = ['unknown', 'minor', 'moderate', 'severe', 'extreme', 'now'] as const;
export type HazardLook = (typeof HAZARD_LOOKS)[number];

const lookOf = ({ row, active }: ShownHazard): HazardLook =>
  row.level === 'extreme' && active && row.lane === 'actual' ? 'now' : row.level;

const closed = (ring: readonly LonLat[]): Position[] => {
  const [first] = ring;
  const last = ring.at(-1);
  const same = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  return [...ring, ...(first === undefined || same ? [] : [first])].map(([lon, lat]) => [lon, lat]);
};

function geometryOf(shape: HazardShape): Geometry {
  switch (shape.kind) {
    case 'point':
      return { type: 'Point', coordinates: [...shape.at] };
    case 'line':
      return { type: 'LineString', coordinates: shape.positions.map(([lon, lat]) => [lon, lat]) };
    case 'circle':
      return { type: 'Polygon', coordinates: [closed(circleRing(shape.at, shape.radiusKm))] };
    default:
      return { type: 'Polygon', coordinates: shape.rings.map(closed) };
  }
}

/** Where its words stand: its own point, else the middle of its shapes. */
function middleOf(row: HazardRow): Position | undefined {
  if (row.lon !== undefined && row.lat !== undefined) return [row.lon, row.lat];
  const box = boxOfHazard(row);
  return box && [(box.west + box.east) / 2, (box.south + box.north) / 2];
}

/** `Flood, severe`; of an earthquake `Earthquake M 5.9, severe`. */
export function hazardWords({ row, active }: ShownHazard): string {
  const { hazardTitle, magnitude, level } = row;
  const words = say('map.hazardWords', {
    hazard: outsideText(hazardTitle).text,
    magnitude: magnitude === undefined ? '' : say('map.magnitude', { magnitude: magnitude.toFixed(1) }),
    has: magnitude === undefined ? 'no' : 'yes',
    level: say(`map.level.${level}`),
  });
  return active ? words : say('map.hazardWordsEnded', { words });
}

const HAS_AREA: ReadonlySet<HazardShape['kind']> = new Set(['polygon', 'circle']);

function featuresOf(shown: ShownHazard, chosen: string | undefined): Feature[] {
  const { row, strength } = shown;
  const common = { id: row.id, look: lookOf(shown), strength, chosen: row.id === chosen };
  const middle = middleOf(row);
  const hasArea = row.shapes.some(({ kind }) => HAS_AREA.has(kind));
  const shapes = row.shapes
    .filter(({ kind }) => kind !== 'point')
    .map(
      (shape): Feature => ({ type: 'Feature', properties: { ...common, kind: 'shape' }, geometry: geometryOf(shape) }),
    );
  if (middle === undefined) return shapes;
  const point = (kind: string, more: Record<string, unknown> = {}): Feature => ({
    type: 'Feature',
    properties: { ...common, kind, ...more },
    geometry: { type: 'Point', coordinates: middle },
  });
  const rank = -['unknown', 'minor', 'moderate', 'severe', 'extreme'].indexOf(row.level) - strength;
  return [
    ...shapes,
    ...(hasArea ? [] : [point('mark', { rank })]),
    point('label', { words: hazardWords(shown), rank, hasArea }),
  ];
}

/** Rings of an earthquake that is chosen: where it shook how hard. */
function ringFeatures({ rings, row }: HazardPage): Feature[] {
  return rings.flatMap(({ intensity, shape }): Feature[] => {
    const words = say('map.intensity', { roman: mercalli(intensity) });
    const properties = { id: row.id, kind: 'ring', intensity, words };
    return [{ type: 'Feature', properties, geometry: geometryOf(shape) }];
  });
}

/** Hazards as features: areas and lines, marks where there is no area, words, and the rings of the one that is chosen. */
export function hazardFeatures(
  shown: readonly ShownHazard[],
  chosen: string | undefined,
  page: HazardPage | undefined,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    // The gravest are drawn last, so that they lie on top.
    features: [
      ...shown.toReversed().flatMap((one) => featuresOf(one, chosen)),
      ...(page === undefined ? [] : ringFeatures(page)),
    ],
  };
}
