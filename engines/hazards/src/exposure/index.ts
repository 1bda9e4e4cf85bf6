/** What stands in the way of a hazard: sites, and people. */
export {
  DEPTH_KM_DEFAULT,
  intensityAt,
  type IntensityRing,
  intensityRings,
  intensitySigma,
  RING_INTENSITIES,
} from './intensity.ts';
export { type GridCells, type PeopleWithin, PopulationGrid } from './population-grid.ts';
export { GRID_CELLS_MAX, type GridCode, type GridFinding, type GridReading, readAsciiGrid } from './read-ascii-grid.ts';
export { MARGIN_KM_MAX, type NearOptions, type Site, SiteIndex, type SiteNear, SITES_MAX } from './site-index.ts';
export { type Reach, REACHES, reachOf } from './reach.ts';
export { type Threat, threatened } from './threatened.ts';
