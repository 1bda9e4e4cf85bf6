/**
 * What can be wrong with a line or a message, as small numbers: they pass through the scanner without a string or an
 * object. {@link FAULT_NAMES} has their names.
 */
export const FAULT = {
  none: 0,
  /** The fields before the payload are not those of a sentence. */
  head: 1,
  payloadCharacter: 2,
  payloadTooLong: 3,
  fill: 4,
  checksumMissing: 5,
  checksumWrong: 6,
  /** The payload has no bit. */
  empty: 7,
  /** The message type is 0 or above 28. */
  unknownType: 8,
  /** The message is shorter than its type may be. */
  tooShort: 9,
  /** Other parts of a message did not come. */
  partMissing: 10,
  lineTooLong: 11,
  /** The checksum of a tag block is wrong: the sentence is read, the tag block is not believed. */
  tagBlock: 12,
  /** A type 24 that is neither part A nor part B. */
  unknownPart: 13,
} as const;

export type Fault = (typeof FAULT)[keyof typeof FAULT];
export type FaultName = keyof typeof FAULT;

/** The name of a fault by its number. */
export const FAULT_NAMES: readonly FaultName[] = Object.keys(FAULT) as FaultName[];
