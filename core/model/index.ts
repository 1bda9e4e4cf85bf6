/** Entities, schemata, selectors, values, handling codes, ids. No I/O. */
export { VESSEL_KINDS, type VesselKind, vesselKind } from './vessel-kind.ts';
export type { Entity, ListEntry, Properties } from './entity.ts';
export type { Finding } from './finding.ts';
export {
  allSchemata,
  buildSchemata,
  isA,
  isListable,
  isMatchable,
  isPlace,
  matchableSchemata,
  propertyType,
  schema,
  type PropertyDefinition,
  type Schema,
} from './schemata.ts';
export { ADDED_TOPICS, QUINTET_SCHEMATA, type RawProperty, type RawSchema } from './schemata-overlay.ts';
export { nameKindOf } from './name-kind.ts';
export { type EntityLink, linksOfEntity, sayerOf } from './entity-links.ts';
export { addressKey } from './address-key.ts';
export { captionOf } from './caption.ts';
export { entityKey, type EntityRef, readEntityKey } from './entity-key.ts';
export { entityId, isEntityId, ENTITY_ID_CHARS_MAX, type EntityId } from './entity-id.ts';
export {
  HANDLING_CODES,
  isHandlingCode,
  mayBeShown,
  readHandlingCode,
  strictest,
  type HandlingCode,
} from './handling.ts';
export { readGender, type Gender } from './gender.ts';
export {
  daysInMonth,
  formatDate,
  formatSpan,
  isModelDate,
  isPrefixDate,
  prefixDateParts,
  type DateParts,
} from './dates.ts';
export { BIRTH_DATE_CODE, readBirthDate, type BirthDateReading } from './birth-date.ts';
export { readListedDate } from './listed-date.ts';
export {
  fittingOrder,
  numberDates,
  yearFirst,
  type DateOrder,
} from './number-date.ts';
export { countryCode, countryName, englishCountryCode, saysNoCountry } from './countries.ts';
export {
  bareIdentifier,
  bic,
  domain,
  email,
  iban,
  imoNumber,
  isImoShipNumber,
  lei,
  mmsi,
  phone,
} from './identifiers.ts';
export {
  normaliseSelector,
  selectorsIn,
  selectorType,
  selectorsOf,
  type Selector,
  type SelectorType,
} from './selectors.ts';
export { NAMES_PER_SUBJECT_MAX, subjectOf } from './subject.ts';
export { linePositions, readWkt, wktFault } from './wkt.ts';
