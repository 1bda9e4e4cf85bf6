/** What stands in the way of a hazard: sites, what hangs on them, vessels, people; and vessels near a line that failed. */
export { exposureOf, type ExposureSources } from './exposure-of.ts';
export type { Exposure } from './exposure-facts.ts';
export type { ExposureRow } from './exposure-row.ts';
export type { KnownSite } from './known-site.ts';
export { extentOf } from './extent.ts';
export { packExposure } from './pack-exposure.ts';
export { type NearSite, SITES_IN_MIND_MAX, SitesInMind } from './sites-in-mind.ts';
export { type NearVesselNow, type VesselNow, VesselsNow } from './vessels-now.ts';
export { rankAtFault } from '../joint/fault/rank.ts';
export type { FaultFinding, FaultVessel } from '../joint/fault/types.ts';
export {
  type Fault,
  type VesselAtFault,
  vesselsAtFault,
  type VesselsAtFault,
} from '../joint/fault/vessels-at-fault.ts';
export { exposureRows, KEPT_COLUMNS } from './unpack-exposure.ts';
export { readSitePage, readThreatened, SITES_SHOWN_MAX, type SiteWhole } from './read-sites.ts';
