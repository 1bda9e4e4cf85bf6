import { hash } from 'node:crypto';
import type { Shape } from '@quintet/hazards';

const known = new WeakMap<Shape, string>();

/** The same for two shapes that are written alike. */
export function shapeKey(shape: Shape): string {
  const before = known.get(shape);
  if (before !== undefined) return before;
  const key = hash('sha1', JSON.stringify(shape), 'base64');
  known.set(shape, key);
  return key;
}
