import type { FaultName } from '../scanner/fault.ts';
import type { AisCode } from './finding-codes.ts';

/** The code of what can be wrong with a line or a message. */
export const CODE_OF_FAULT: Readonly<Record<Exclude<FaultName, 'none'>, AisCode>> = {
  head: 'AIS-101',
  payloadCharacter: 'AIS-102',
  payloadTooLong: 'AIS-103',
  fill: 'AIS-104',
  checksumMissing: 'AIS-105',
  checksumWrong: 'AIS-106',
  empty: 'AIS-107',
  lineTooLong: 'AIS-108',
  tagBlock: 'AIS-109',
  unknownType: 'AIS-201',
  tooShort: 'AIS-202',
  unknownPart: 'AIS-203',
  partMissing: 'AIS-204',
};
