import { EntryCollector } from '../../entry-collector.ts';
import type { ListContent, ReadContext } from '../../format-reader.ts';
import { ReadingTrouble } from '../../reading-trouble.ts';
import { readXmlRecords, type XmlNode } from '../../xml-records.ts';
import { type OfacDataset, ofacDataset } from '../ofac/group.ts';
import { finishSdnEntry, readSdnEntry } from './entry.ts';
import { SdnNames } from './names.ts';
import type { SdnRecord } from './record.ts';
import { readPublished, type Published } from './published.ts';

const SDN_RECORDS: ReadonlySet<string> = new Set(['publshInformation', 'sdnEntry']);

/**
 * Reads OFAC's SDN.XML or CONSOLIDATED.XML (`sdnList/sdnEntry`) into the dataset and under the ids that the CSV files
 * give, `ofac-<uid>`. Remarks name other entries, so they are read when all entries are known.
 */
export async function readOfacSdnXml(
  text: AsyncIterable<string>,
  context: ReadContext,
): Promise<ListContent & { readonly dataset: OfacDataset }> {
  const trouble = new ReadingTrouble();
  const records: SdnRecord[] = [];
  let published: Published = {};
  const handlers = {
    recordNames: SDN_RECORDS,
    root: (): void => undefined,
    outside: (name: string, line: number): void => trouble.unknownElements.count(name, line),
    record: (node: XmlNode): void => {
      if (node.name === 'publshInformation') published = readPublished(node, context, trouble);
      else add(readSdnEntry(node, context, trouble), node);
    },
  };
  const add = (record: SdnRecord | undefined, { line }: XmlNode): void => {
    if (record) records.push(record);
    else context.findings.add('LIST-104', { path: 'sdnEntry', line, values: { field: 'uid' } });
  };
  await readXmlRecords(text, handlers, context.findings);
  const entries = finish(records, context);
  checkCount(published, records.length, context);
  trouble.report(context.findings);
  const dataset = ofacDataset(records.map(({ programs }) => programs));
  return { entries, dataset, ...(published.at ? { publishedAt: published.at } : {}) };
}

function finish(records: readonly SdnRecord[], { findings }: ReadContext): ListContent['entries'] {
  const names = new SdnNames(records);
  const entries = new EntryCollector(findings);
  for (const record of records) entries.add(finishSdnEntry(record, names), record.line);
  names.report(findings);
  return entries.list();
}

function checkCount({ count, line }: Published, read: number, { findings }: ReadContext): void {
  if (count === undefined || read >= count || findings.hasError) return;
  findings.add('LIST-111', {
    path: 'Record_Count',
    ...(line ? { line } : {}),
    values: { expected: count, count: read },
  });
}
