import type { EntryBuilder } from '../../entity-builder.ts';
import { attachOfacDocument, type OfacDocument, ofacDocumentKind } from './document.ts';
import { remarkRule } from './remark-rules.ts';

export interface LabelledIdTarget {
  readonly entry: EntryBuilder;
  /** Called with a fact that is no document, as it would stand in Remarks: `MMSI 572469210`. */
  readonly piece: (label: string, text: string) => void;
  /** Called with a label that is of no known kind; what bears it is kept as an identification. */
  readonly unknown: (label: string) => void;
}

/**
 * Reads what OFAC's XML formats keep under a label: a document, or any other fact (gender, website, digital currency
 * address, mark of secondary sanctions).
 */
export function readLabelledId(document: OfacDocument, { entry, piece, unknown }: LabelledIdTarget): void {
  const { label, number, issuer = '' } = document;
  const kind = ofacDocumentKind(label);
  if (kind === undefined && remarkRule(`${label} ${number}`) !== undefined) {
    piece(label, number);
    if (issuer !== '') entry.subject.add('notes', `${label} ${number}: ${issuer}`);
    return;
  }
  if (kind === undefined) unknown(label);
  if (number !== '') attachOfacDocument(document, kind ?? { schema: 'Identification' }, entry);
  else entry.subject.add('notes', [label, issuer, document.comment ?? ''].filter((part) => part !== '').join(', '));
}
