export {
  defineSector,
  type DetectorDefinition,
  ownershipDetectors,
  screeningDetectors,
  seaDetectors,
  type Sector,
} from './sector.ts';
