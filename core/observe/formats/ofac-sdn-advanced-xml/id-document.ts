import { childrenOf, childText, type XmlNode } from '../../xml-records.ts';
import type { OfacDocument } from '../ofac/document.ts';
import { readLabelledId } from '../ofac/labelled-id.ts';
import type { AdvancedFile, AdvancedParty, HeldDocument } from './advanced-file.ts';
import { dateText, readDatePeriod } from './date-period.ts';
import { countUnknownOf } from './elements.ts';
import { readAdvancedPiece } from './piece.ts';

/** Takes in one IDRegDocument; it is held until the identity that it belongs to is read. */
export function readIdDocument(node: XmlNode, file: AdvancedFile): void {
  countUnknownOf(node, file);
  const identity = node.attributes['IdentityID'];
  const { refs, context, trouble } = file;
  const text = (name: string): string => context.cleaner.line(childText(node, name));
  if (identity === undefined) return trouble.dangling.count('IDRegDocument', node.line);
  if (!file.hasRoom(node.line)) return;
  const validity = refs.text('Validity', node.attributes['ValidityID'], node.line) ?? '';
  const isValid = validity === '' || /^valid$/iu.test(validity);
  const document: HeldDocument = {
    label: refs.text('IDRegDocType', node.attributes['IDRegDocTypeID'], node.line) ?? 'Unknown document',
    number: text('IDRegistrationNo'),
    issuer: refs.country(node.attributes['IssuedBy-CountryID'], node.line),
    authority: text('IssuingAuthority'),
    status: isValid ? undefined : validity,
    isFalse: /fraud|false|forged/iu.test(validity),
    ...datesOf(node, text('Comment'), file),
    line: node.line,
  };
  const known = file.documents.get(identity);
  if (known === undefined) file.documents.set(identity, [document]);
  else known.push(document);
}

/** Attaches the documents of an identity to its party. */
export function attachDocuments(identity: string, party: AdvancedParty, file: AdvancedFile): void {
  for (const document of file.documents.get(identity) ?? [])
    readLabelledId(document, {
      entry: party.entry,
      piece: (label, text) => readAdvancedPiece(label, text, party, file),
      unknown: (label) => file.trouble.unknownValues.count(`IDRegDocType ${label}`, document.line),
    });
  file.documents.delete(identity);
}

/** The dates of a document, and its comment with those that could not be read. */
function datesOf(
  node: XmlNode,
  comment: string,
  file: AdvancedFile,
): Pick<OfacDocument, 'issued' | 'expires' | 'comment'> {
  const dates: { issued?: string | undefined; expires?: string | undefined } = {};
  const comments = [comment];
  for (const date of childrenOf(node, 'DocumentDate')) {
    const type = file.refs.text('IDRegDocDateType', date.attributes['IDRegDocDateTypeID'], date.line) ?? '';
    const [period] = childrenOf(date, 'DatePeriod');
    const value = period && readDatePeriod(period, 'DocumentDate', file);
    if (period !== undefined && value === undefined) comments.push(`${type} ${dateText(period)}`.trim());
    if (/issue/iu.test(type)) dates.issued = value;
    else if (/expir/iu.test(type)) dates.expires = value;
    else file.trouble.unknownValues.count(`IDRegDocDateType ${type}`, date.line);
  }
  return { ...dates, comment: comments.filter((text) => text !== '').join('; ') };
}
