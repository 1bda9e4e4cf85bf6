/** Which entities of the graph the vessels are that were heard. */
export { readVesselsDue } from './due-vessels.ts';
export { linkVessels } from './link-vessels.ts';
export { readRegisteredFlags } from './registered-flags.ts';
export { SAME_VESSEL_SCORE, type VesselMarks, weighVessel } from './weigh-vessel.ts';
