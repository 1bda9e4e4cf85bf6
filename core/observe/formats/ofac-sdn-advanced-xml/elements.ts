import { findUnknown, keepUnknown, type KnownElements } from '../../unknown-elements.ts';
import type { XmlNode } from '../../xml-records.ts';
import type { AdvancedFile, AdvancedParty } from './advanced-file.ts';

/** The elements of an ADVANCED file that this reader knows, those that only refer back to others included. */
const ADVANCED_ELEMENTS: KnownElements = {
  Location: 'LocationAreaCode LocationCountry LocationPart FeatureVersionReference IDRegDocumentReference',
  LocationPart: 'LocationPartValue',
  LocationPartValue: 'Comment Value',
  IDRegDocument:
    'Comment IDRegistrationNo IssuingAuthority DocumentDate FeatureVersionReference DocumentedNameReference',
  DocumentDate: 'DatePeriod',
  DatePeriod: 'Comment Start End',
  Start: 'From To',
  End: 'From To',
  From: 'Year Month Day',
  To: 'Year Month Day',
  Date: 'Year Month Day',
  DistinctParty: 'Comment Profile Feature',
  Profile: 'Comment Identity Feature SanctionsEntryReference ExternalReference',
  ExternalReference: 'Url URL',
  Identity: 'Alias NamePartGroups IDRegDocumentReference',
  Alias: 'DocumentedName',
  DocumentedName: 'DocumentedNamePart',
  DocumentedNamePart: 'NamePartValue',
  NamePartGroups: 'MasterNamePartGroup',
  MasterNamePartGroup: 'NamePartGroup',
  Feature: 'FeatureVersion IdentityReference',
  FeatureVersion: 'Comment DatePeriod VersionDetail VersionLocation',
  ProfileRelationship: 'Comment DatePeriod',
  SanctionsEntry: 'EntryEvent SanctionsMeasure',
  EntryEvent: 'Comment Date',
  SanctionsMeasure: 'Comment DatePeriod',
};

/** Keeps with a party what is not known of an element that is about it. */
export function keepUnknownOf(node: XmlNode, { entry }: AdvancedParty, { context, trouble }: AdvancedFile): void {
  const keeper = { subject: entry.subject, cleaner: context.cleaner, notes: trouble.notes };
  findUnknown(node, ADVANCED_ELEMENTS, (child) => keepUnknown(child, keeper));
}

/** Counts what is not known of an element before it is known whom it is about. */
export function countUnknownOf(node: XmlNode, { trouble }: AdvancedFile): void {
  findUnknown(node, ADVANCED_ELEMENTS, (child, parent) =>
    trouble.unknownElements.count(`${parent.name}/${child.name}`, child.line),
  );
}
