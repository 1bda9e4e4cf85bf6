import type { HazardRow } from '@quintet/node/api';

/** Whether a source says where on Earth it is: without a shape nothing is worked out, and that nothing is in its way says nothing. */
export function isPlaced({ shapes }: Pick<HazardRow, 'shapes'>): boolean {
  return shapes.length > 0;
}
