export { type BodsOptions, type BodsValidation, validateBods } from './bods/validate-bods.ts';
export type { Finding } from './finding.ts';
export { FINDING_CODES, type FindingCodeName } from './finding-codes.ts';
export { firstDay } from './graph/days.ts';
export type { Interest, InterestData, Mandate, Measure, Share } from './graph/interest.ts';
export { createInterestGraph, type InterestGraph } from './graph/interest-graph.ts';
export type { Party, PartyKind } from './graph/party.ts';
export { THRESHOLDS, type Threshold, type ThresholdRule, thresholdOf } from './law/thresholds.ts';
export {
  type OfficeHolder,
  type Owner,
  type OwnerKind,
  type OwnerLine,
  type Owners,
  type OwnersNote,
  ownerLine,
} from './owners/owner.ts';
export { EACH_OTHER, isOpenPart, type OpenPart } from './owners/open-parts.ts';
export { type OwnersOptions, ownersOf } from './owners/owners-of.ts';
export type { SearchLimits } from './owners/search-limits.ts';
export { type BodsRead, readBods } from './bods/read-bods.ts';
export { saysVotes } from './ftm/ftm-words.ts';
export { readPercentage } from './ftm/percentage.ts';
export { type FtmEntity, type ReadInterests, readFtm } from './ftm/read-ftm.ts';
export { type GleifRead, readGleif, readGleifXml } from './gleif/read-gleif.ts';
export { type AddressIndex, indexAddresses, massAddresses } from './flags/address-flags.ts';
export { changesNearListing, shelfCompanyAwakened } from './flags/change-flags.ts';
export { FLAG_PARAMETERS, type Flag, type FlagParameters } from './flags/flag.ts';
export { circularOwnership, type FlagOptions, nominees, opaqueEnds, ownersOnList } from './flags/structure-flags.ts';
export { REGIME_RULES, type Regime, type RegimeRule, regimeRuleOf } from './law/regimes.ts';
export { type Verdict, type VerdictLink, verdictOf } from './law/verdict-of.ts';
