export {
  defineSector,
  type DetectorDefinition,
  ownershipDetectors,
  screeningDetectors,
  type Sector,
} from './sector.ts';
