import { EntryCollector } from '../../entry-collector.ts';
import type { ListContent, ReadContext } from '../../format-reader.ts';
import { NoteCounter } from '../../note-counter.ts';
import { readXmlRecords, type XmlNode } from '../../xml-records.ts';
import { readEuEntry } from './entry.ts';

const RECORDS: ReadonlySet<string> = new Set(['sanctionEntity']);

/**
 * Reads the EU's consolidated list of financial sanctions (FSF XML 1.1, `export/sanctionEntity`). Entries have the id
 * `eu-fsf-<logicalId>`.
 */
export async function readEuFsf(text: AsyncIterable<string>, context: ReadContext): Promise<ListContent> {
  const entries = new EntryCollector(context.findings);
  const notes = new NoteCounter();
  let publishedAt: string | undefined;
  const handlers = {
    recordNames: RECORDS,
    root: (node: XmlNode): void => {
      publishedAt = node.attributes['generationDate'];
    },
    record: (node: XmlNode): void => {
      const entry = readEuEntry(node, context, notes);
      if (entry) entries.add(entry, node.line);
      else
        context.findings.add('LIST-104', { path: 'sanctionEntity', line: node.line, values: { field: 'logicalId' } });
    },
  };
  await readXmlRecords(text, handlers, context.findings);
  notes.report(context.findings);
  return { entries: entries.list(), ...(publishedAt ? { publishedAt } : {}) };
}
