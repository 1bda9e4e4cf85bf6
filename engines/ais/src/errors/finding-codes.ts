interface FindingCode {
  readonly severity: 'error' | 'warning';
  /** What it means and what to do; a finding's own message adds the details. */
  readonly sentence: string;
}

const error = (sentence: string): FindingCode => ({ severity: 'error', sentence });
const warning = (sentence: string): FindingCode => ({ severity: 'warning', sentence });

/** Every finding that this package gives, by code: the table behind the documentation of errors. */
export const FINDING_CODES = {
  'AIS-101': error(
    'The line is no complete sentence !ttVDM,total,number,sequence,channel,payload,fill*checksum. Check the receiver or the connection that cuts it.',
  ),
  'AIS-102': error(
    'The payload has a character that the armour does not have. The sentence was changed on its way; look for the fault between receiver and here.',
  ),
  'AIS-103': error('The payload is longer than any AIS message. Check what the receiver sends.'),
  'AIS-104': error('The number of fill bits is none of 0 to 6. Check what the receiver sends.'),
  'AIS-105': error(
    'The sentence has no checksum, so nothing shows that it is whole. Let the receiver send one, or read with --checksum optional.',
  ),
  'AIS-106': error(
    'The checksum is wrong: the sentence was changed on its way. Look for the fault between receiver and here, or read with --checksum ignored.',
  ),
  'AIS-107': error(
    'The payload is empty. Some receivers send such sentences for what they could not receive; they may be left out.',
  ),
  'AIS-108': error('The line is too long and was skipped. Check that the file holds lines of NMEA.'),
  'AIS-109': warning(
    'The checksum of the tag block is wrong. The sentence was read; time and station of the tag block were not believed.',
  ),
  'AIS-110': error('The file holds no AIS sentence. Lines look like !AIVDM,1,1,,A,…*hh, whatever stands before them.'),
  'AIS-201': error(
    'The message type is none of 1 to 28. Nothing can be read from it; look at the sender if it comes often.',
  ),
  'AIS-202': error(
    'The payload is too short for its message type. It was cut on its way; look for the fault between receiver and here.',
  ),
  'AIS-203': error(
    'The part of the message type 24 is neither A nor B. Nothing can be read from it; look at the sender if it comes often.',
  ),
  'AIS-204': error(
    'Not all parts of the message came in time. What had come was dropped; look for lines that are lost.',
  ),
  'AIS-301': error(
    'The message has no type that can be sent. Give "type" as a number from 1 to 28, and what tells its variant.',
  ),
  'AIS-302': error('The value is not of the kind that the field takes. See MESSAGES.md for it.'),
  'AIS-303': error('The value is out of the range of the field. Correct it, or give null where it is not known.'),
  'AIS-304': error(
    'The text is too long, or has a character that AIS does not have (capitals, digits and common signs only). Correct it.',
  ),
  'AIS-305': error('A field that every message needs is missing. Add it.'),
  'AIS-306': error('The line is no JSON object. Give one message a line, as quintet ais decode writes them.'),
} as const satisfies Readonly<Record<string, FindingCode>>;

export type AisCode = keyof typeof FINDING_CODES;
