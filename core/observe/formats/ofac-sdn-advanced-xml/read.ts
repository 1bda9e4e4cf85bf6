import { EntryCollector } from '../../entry-collector.ts';
import type { ListContent, ReadContext } from '../../format-reader.ts';
import { ownValue } from '../../own-value.ts';
import { readXmlRecords, type XmlNode } from '../../xml-records.ts';
import { type OfacDataset, ofacDataset } from '../ofac/group.ts';
import { buildOfacParty } from '../ofac/party.ts';
import { AdvancedFile } from './advanced-file.ts';
import { readDateParts } from './date-period.ts';
import { readIdDocument } from './id-document.ts';
import { readLocation } from './location.ts';
import { readDistinctParty } from './party.ts';
import { readRelation } from './relation.ts';
import { readSanctionsEntry } from './sanctions-entry.ts';

const RECORDS: Readonly<Record<string, (node: XmlNode, file: AdvancedFile) => void>> = {
  ReferenceValueSets: (node, file) => file.refs.load(node),
  Location: readLocation,
  IDRegDocument: readIdDocument,
  DistinctParty: readDistinctParty,
  ProfileRelationship: readRelation,
  SanctionsEntry: readSanctionsEntry,
};
const RECORD_NAMES: ReadonlySet<string> = new Set(['DateOfIssue', ...Object.keys(RECORDS)]);
/** Elements that only hold records. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'Locations',
  'IDRegDocuments',
  'DistinctParties',
  'ProfileRelationships',
  'SanctionsEntries',
  'SanctionsEntryLinks',
]);

/**
 * Reads OFAC's SDN_ADVANCED.XML or CONS_ADVANCED.XML (`Sanctions`) into the dataset and under the ids that the CSV files
 * give, `ofac-<FixedRef>`: with names in their own script, dates to the day and relations between parties.
 */
export async function readOfacSdnAdvancedXml(
  text: AsyncIterable<string>,
  context: ReadContext,
): Promise<ListContent & { readonly dataset: OfacDataset }> {
  const file = new AdvancedFile(context);
  let publishedAt: string | undefined;
  const handlers = {
    recordNames: RECORD_NAMES,
    root: (): void => undefined,
    outside: (name: string, line: number): void => {
      if (!CONTAINERS.has(name)) file.trouble.unknownElements.count(name, line);
    },
    record: (node: XmlNode): void => {
      if (node.name === 'DateOfIssue') publishedAt = readDateParts(node, 'DateOfIssue', file);
      else ownValue(RECORDS, node.name)?.(node, file);
    },
  };
  await readXmlRecords(text, handlers, context.findings);
  const parties = new Set(file.parties.values());
  const entries = new EntryCollector(context.findings);
  for (const party of parties) {
    if (party.lists.length === 0) file.trouble.dangling.count('DistinctParty without SanctionsEntry', party.line);
    entries.add(buildOfacParty(party), party.line);
  }
  for (const [document] of file.documents.values())
    if (document !== undefined) file.trouble.dangling.count('IDRegDocument', document.line);
  file.trouble.report(context.findings);
  return { entries: entries.list(), dataset: datasetOf(file), ...(publishedAt ? { publishedAt } : {}) };
}

/** By the lists that the entries stand on; where none is named, by their programmes. */
function datasetOf({ parties }: AdvancedFile): OfacDataset {
  const all = [...parties.values()];
  const sdn = all.filter(({ lists }) => lists.some((list) => /^SDN\b/u.test(list))).length;
  const named = all.filter(({ lists }) => lists.some((list) => list !== '')).length;
  if (named === 0) return ofacDataset(all.map(({ programs }) => programs));
  return sdn * 2 > named ? 'us_ofac_sdn' : 'us_ofac_cons';
}
