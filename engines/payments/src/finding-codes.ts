import type { Finding } from './payment.ts';

interface FindingCode {
  readonly severity: Finding['severity'];
  /** What it means and what to do; a finding's own message adds the details. */
  readonly sentence: string;
}

const error = (sentence: string): FindingCode => ({ severity: 'error', sentence });
const warning = (sentence: string): FindingCode => ({ severity: 'warning', sentence });
const info = (sentence: string): FindingCode => ({ severity: 'info', sentence });

/** Every finding that this package gives, by code: the table behind the documentation of errors. */
export const FINDING_CODES = {
  'PAY-001': error('The content is neither ISO 20022 XML nor SWIFT MT. Check that the right file was given.'),
  'PAY-002': error('The file is empty. Send it again.'),
  'PAY-003': error('The file is compressed. Unpack it and give the files inside.'),
  'PAY-004': error('The message is too large for a single message. Read it as a file instead.'),
  'PAY-005': info('There are more findings than are listed. Correct those that are listed and read the file again.'),

  'XML-001': error('The XML is not well-formed here; nothing after this place was read. Have the sender correct it.'),
  'XML-002': error('The XML ends before its elements are closed; the file is cut off. Fetch it again.'),
  'XML-003': error(
    'The XML has a document type declaration. ISO 20022 has none; it is refused, since it can hide attacks.',
  ),
  'XML-004': error(
    'The XML uses an entity that is not defined. Only the five of XML and character references are read.',
  ),
  'XML-005': error(
    'The bytes do not fit the encoding. Save the file as UTF-8, or declare the encoding it is written in.',
  ),
  'XML-006': error('The declared encoding is not known. Save the file as UTF-8.'),
  'XML-007': warning(
    'The declaration says UTF-16 but the bytes are UTF-8; they were read as UTF-8. Correct the declaration.',
  ),
  'XML-008': error('Elements are nested deeper than any payment message. Nothing after this place was read.'),
  'XML-009': error('A transaction has more elements or text than any real one. Nothing after this place was read.'),
  'XML-010': error('An element has more attributes than any in a payment message. Nothing after this place was read.'),
  'XML-011': error('A single value, comment or tag is too long. Nothing after this place was read.'),
  'XML-012': error(
    'A value is longer than the limit and was cut; what was cut is not screened. Check this value by hand.',
  ),
  'XML-013': error('The file has more different elements than any payment message. Nothing after this place was read.'),
  'XML-014': error('There is text outside the XML elements. Remove it, or have the sender correct the file.'),
  'XML-015': error(
    'A character that XML does not allow. Nothing after this place was read. Have the sender remove it.',
  ),

  'ISO-001': error('No ISO 20022 message is in this XML. Check that the right file was given.'),
  'ISO-002': error('Nothing in this file is of a kind that is read. See the message for its type.'),
  'ISO-003': info('A message of a kind that is not read yet was left out. See the message for its type.'),
  'ISO-004': error('The message holds no transaction. Ask the sender whether it is complete.'),
  'ISO-005': warning(
    'The number of transactions differs from the one that the message states. Ask the sender for the whole file.',
  ),
  'ISO-006': warning(
    'The sum of the amounts differs from the one that the message states. Ask the sender for the whole file.',
  ),
  'ISO-007': error(
    'Something that belongs to all transactions comes after one of them, which was read without it. Nothing after this place was read. Have the sender correct the order.',
  ),
  'ISO-008': warning('The namespace names another message than the element. It was read as the element says.'),
  'ISO-009': warning('An amount is not a decimal number and was left out. Check the transaction.'),
  'ISO-010': warning('A date is not in the calendar and was left out. Check the transaction.'),
  'ISO-011': info('More elements were not taken into the model than are listed for one payment.'),
  'ISO-012': warning('The message has no namespace; its version is not known. It was read by its element.'),
  'ISO-013': info('Something after the transactions is not taken into the model. Look at it if it matters.'),

  'MT-001': error('A message has no block 4 with fields. Check that the file is complete.'),
  'MT-002': error(
    'The message ends before its block 4 is closed; it was left out, since it may be cut off. Fetch it again.',
  ),
  'MT-003': error('Nothing in this file is of a kind that is read. See the message for its type.'),
  'MT-004': info('A message of a kind that is not read yet was left out. See the message for its type.'),
  'MT-005': error('A message is longer than any MT message. It was left out.'),
  'MT-006': warning('A field cannot be read as its format says. Its text was kept.'),
  'MT-007': warning(
    'A line looks like a field that this message type does not have. It was read as part of the field before.',
  ),
  'MT-008': warning('A character outside the SWIFT character set. Have the sender correct it.'),
  'MT-009': warning('The type of a message without headers was taken from its fields.'),
  'MT-010': warning('The network refused this message (acknowledgement 451:1). Check whether it was sent again.'),
  'MT-011': error(
    'A value is longer than the limit and was cut; what was cut is not screened. Check this value by hand.',
  ),
  'MT-012': warning('An amount cannot be read. Check the transaction.'),
  'MT-013': warning('A date is not in the calendar and was left out. Check the transaction.'),
  'MT-014': warning('Text stands outside the messages and was not read. Check that the file is complete.'),
  'MT-015': error('The file holds acknowledgements only. Give the messages themselves.'),

  'VAL-001': error('The message identification is missing. Add it.'),
  'VAL-002': error('The amount is missing or is not a number with a currency. Add it.'),
  'VAL-003': error('The debtor is missing. Add it.'),
  'VAL-004': error('The creditor is missing. Add it.'),
  'VAL-005': error('The date is missing or is not in the calendar. Correct it.'),
  'VAL-006': warning('The BIC has not the shape of ISO 9362. Check it with the sender.'),
  'VAL-007': warning('The check digits of the IBAN are wrong. Check the account with the sender.'),
  'VAL-008': warning('The check digits of the LEI are wrong. Check it with the sender.'),
  'VAL-009': warning('The UETR is not a version 4 UUID in lower case. Check it with the sender.'),
  'VAL-010': error('The currency is not three capital letters. Correct it.'),
  'VAL-011': error('The end-to-end identification is missing. Write NOTPROVIDED where there is none.'),
  'VAL-012': warning('Neither a name nor an identification says who this party is. Add a name.'),
  'VAL-013': error('A mandatory field is missing. Add it.'),
  'VAL-014': error('The message has no namespace of ISO 20022, so its version is not known. Add it.'),
} as const satisfies Record<string, FindingCode>;

/** A code of the table above. */
export type FindingCodeName = keyof typeof FINDING_CODES;
