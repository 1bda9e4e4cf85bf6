export {
  defineSector,
  type DetectorDefinition,
  goodsDetectors,
  ownershipDetectors,
  screeningDetectors,
  seaDetectors,
  type Sector,
} from './sector.ts';
