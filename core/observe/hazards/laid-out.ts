import type { Position, Shape } from '@quintet/hazards';

/**
 * The same shape as it takes the least room: each position one array of plain numbers. What comes from another thread has
 * each number as an object of its own, which the memory of a reader would hold, and look through, for months.
 */
export function laidOut(shape: Shape): Shape {
  switch (shape.kind) {
    case 'polygon':
      return { kind: 'polygon', rings: shape.rings.map((ring) => ring.map(plain)) };
    case 'line':
      return { kind: 'line', positions: shape.positions.map(plain) };
    case 'circle':
      return { kind: 'circle', at: plain(shape.at), radiusKm: shape.radiusKm };
    case 'point':
      return { kind: 'point', at: plain(shape.at) };
  }
}

function plain([lon, lat]: Position): Position {
  return [lon, lat];
}
