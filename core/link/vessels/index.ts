/** Which entities of the graph the vessels are that were heard. */
export { linkVessels } from './link-vessels.ts';
export { SAME_VESSEL_SCORE, type VesselMarks, weighVessel } from './weigh-vessel.ts';
