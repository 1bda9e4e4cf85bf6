import { hash } from 'node:crypto';
import type { Shape } from '@quintet/hazards';

/** The same for two shapes that are written alike. */
export function shapeKey(shape: Shape): string {
  return hash('sha1', JSON.stringify(shape), 'base64');
}
