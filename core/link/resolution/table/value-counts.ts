import type { Column } from './column-builder.ts';

/** How many records hold each value of a column, and how many hold any. */
export interface ValueCounts {
  readonly ofValue: Float64Array;
  readonly filled: number;
}

/**
 * Counts the holders of each value. With `entityOf`, records of one entity count once: five copies of one record make
 * its values no more common.
 * @param entityOf the entity of each record, if known
 */
export function countValues({ starts, cells, values }: Column, entityOf?: Int32Array): ValueCounts {
  const ofValue = new Float64Array(values.length);
  const sizes = entityOf && entitySizes(entityOf);
  let filled = 0;
  for (let record = 0; record + 1 < starts.length; record++) {
    const from = starts[record]!;
    const to = starts[record + 1]!;
    // Copies that disagree about a value share it out, so that an entity counts one in all.
    const share = entityOf && sizes ? 1 / sizes[entityOf[record]!]! : 1;
    if (to > from) filled += share;
    for (let cell = from; cell < to; cell++) ofValue[cells[cell]!]! += share;
  }
  return { ofValue, filled };
}

function entitySizes(entityOf: Int32Array): Int32Array {
  const sizes = new Int32Array(entityOf.length);
  for (const entity of entityOf) sizes[entity]!++;
  return sizes;
}
