import { ownValue } from '../../own-value.ts';
import { childrenOf, childText, type XmlNode } from '../../xml-records.ts';
import { ofacParty, ofacSchema } from '../ofac/party.ts';
import type { AdvancedFile, AdvancedParty } from './advanced-file.ts';
import { keepUnknownOf } from './elements.ts';
import { readFeature } from './feature.ts';
import { attachDocuments } from './id-document.ts';
import { readNames } from './names.ts';

/** Takes in one DistinctParty; its FixedRef is the ent_num of the CSV files. */
export function readDistinctParty(node: XmlNode, file: AdvancedFile): void {
  const { findings } = file.context;
  const number = (node.attributes['FixedRef'] ?? '').trim();
  if (number === '')
    return findings.add('LIST-104', { path: 'DistinctParty', line: node.line, values: { field: 'FixedRef' } });
  if (!file.hasRoom(node.line)) return;
  const profiles = childrenOf(node, 'Profile');
  const party: AdvancedParty = {
    ...ofacParty(number, schemaOf(profiles[0] ?? node, file)),
    line: node.line,
    programs: [],
    lists: [],
  };
  for (const profile of profiles) {
    const id = profile.attributes['ID'] ?? number;
    if (file.parties.has(id)) findings.add('LIST-105', { path: 'Profile', line: profile.line, values: { id } });
    else file.parties.set(id, party);
    readChildren(profile, party, file);
  }
  if (profiles.length === 0) file.parties.set(number, party);
  readChildren(node, party, file);
  keepUnknownOf(node, party, file);
}

function schemaOf({ attributes, line }: XmlNode, { refs, trouble }: AdvancedFile): string {
  const subType = refs.value('PartySubType', attributes['PartySubTypeID'], line);
  const isUnknown = subType === undefined || /^(?:unknown)?$/iu.test(subType.text);
  const type = isUnknown ? refs.text('PartyType', subType?.attributes['PartyTypeID'], line) : subType.text;
  const schema = ofacSchema(type ?? '');
  if (schema === undefined && type !== undefined) trouble.unknownValues.count(`PartySubType ${type}`, line);
  return schema ?? 'LegalEntity';
}

function readChildren(node: XmlNode, party: AdvancedParty, file: AdvancedFile): void {
  for (const child of node.children) ownValue(CHILDREN, child.name)?.(child, party, file);
}

const CHILDREN: Readonly<Record<string, (node: XmlNode, party: AdvancedParty, file: AdvancedFile) => void>> = {
  Comment: (node, { entry }, { context }) => void entry.subject.add('notes', context.cleaner.paragraph(node.text)),
  Identity: readIdentity,
  Feature: readFeature,
  ExternalReference: (node, { entry }, { context }) =>
    void entry.subject.add('sourceUrl', context.cleaner.line(childText(node, 'Url') || childText(node, 'URL'))),
};

function readIdentity(node: XmlNode, party: AdvancedParty, file: AdvancedFile): void {
  readNames(node, party, file);
  attachDocuments(node.attributes['ID'] ?? '', party, file);
}
