import { kindAt } from '../world/entity.ts';
import { type Vessel, vesselAt } from '../world/vessel.ts';

/** Indices of the vessels among the first entities of a world, in their order. */
export function worldVessels(seed: number, entities: number): readonly Vessel[] {
  const vessels: Vessel[] = [];
  for (let index = 0; index < entities; index += 1)
    if (kindAt(seed, index) === 'vessel') vessels.push(vesselAt(seed, index));
  return vessels;
}
