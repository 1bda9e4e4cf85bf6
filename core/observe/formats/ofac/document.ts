import { englishCountryCode, imoNumber } from '../../../model/index.ts';
import { EntityBuilder, type EntryBuilder } from '../../entity-builder.ts';
import { remarkRule } from './remark-rules.ts';

/** A numbered document or registration as any of OFAC's formats gives it; dates are model dates. */
export interface OfacDocument {
  /** OFAC's name of its kind: `Passport`, `Tax ID No.`, … */
  readonly label: string;
  readonly number: string;
  /** The country that issued it, in words. */
  readonly issuer?: string | undefined;
  readonly issued?: string | undefined;
  readonly expires?: string | undefined;
  readonly status?: string | undefined;
  readonly authority?: string | undefined;
  readonly comment?: string | undefined;
  /** It never proved anything: the number is kept, but not as the subject's own. */
  readonly isFalse?: boolean;
}

/** What a document becomes, and which property of the subject holds its number. */
export interface DocumentKind {
  readonly schema: 'Passport' | 'Identification';
  readonly property?: string | undefined;
}

/** The kind that a label means; undefined when it is that of no document that is known. */
export function ofacDocumentKind(label: string): DocumentKind | undefined {
  const found = remarkRule(label);
  if (found?.rest !== '') return undefined;
  if (found.rule.kind === 'passport') return { schema: 'Passport', property: 'passportNumber' };
  return found.rule.kind === 'document' ? { schema: 'Identification', property: found.rule.property } : undefined;
}

/** Attaches a document to its holder; an IMO number among registrations is the subject's own and no document. */
export function attachOfacDocument(document: OfacDocument, kind: DocumentKind, entry: EntryBuilder): void {
  const { number, issuer = '' } = document;
  const imo = /^IMO\b/.test(number) ? imoNumber(number) : undefined;
  if (imo !== undefined) {
    entry.subject.add('imoNumber', imo);
    return;
  }
  const country = englishCountryCode(issuer);
  const entity = new EntityBuilder(kind.schema)
    .add('number', number)
    .add('type', document.label.replace(/ #$/, ''))
    .add('country', country)
    .add('startDate', document.issued)
    .add('endDate', document.expires)
    .add('summary', country === undefined ? issuer : undefined)
    .add('summary', document.comment)
    .add('status', document.status)
    .add('authority', document.authority);
  entry.attach(entity, kind.schema === 'Passport' ? 'pass' : 'id', 'holder');
  if (kind.property !== undefined && document.isFalse !== true) entry.subject.add(kind.property, number);
}
