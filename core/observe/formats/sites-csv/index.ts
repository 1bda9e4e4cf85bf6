/** Lists of critical infrastructure and Seveso sites, with what they depend on. */
export { readSitesFile, type SitesFile } from './read-sites-file.ts';
