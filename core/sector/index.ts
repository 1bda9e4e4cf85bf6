export { defineSector, type DetectorDefinition, type Sector } from './sector.ts';
