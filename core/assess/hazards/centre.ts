import { boundsOfAll, type Position, type Shape, wrapLongitude } from '@quintet/hazards';

/** A place to put the mark at: a point as it is, else the middle of the box around the shapes. */
export function centreOf(shapes: readonly Shape[]): Position | undefined {
  const [first] = shapes;
  if (first === undefined) return undefined;
  if (shapes.length === 1 && (first.kind === 'point' || first.kind === 'circle')) return first.at;
  const bounds = boundsOfAll(shapes);
  if (bounds === undefined) return undefined;
  return [wrapLongitude((bounds.west + bounds.east) / 2), (bounds.south + bounds.north) / 2];
}
