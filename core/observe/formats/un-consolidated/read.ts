import { EntryCollector } from '../../entry-collector.ts';
import type { ListContent, ReadContext } from '../../format-reader.ts';
import { readXmlRecords, type XmlNode } from '../../xml-records.ts';
import { NoteCounter } from '../../note-counter.ts';
import { readUnEntry } from './entry.ts';

const UN_RECORDS: ReadonlySet<string> = new Set(['INDIVIDUAL', 'ENTITY']);

/**
 * Reads the consolidated list of the UN Security Council (XML, `CONSOLIDATED_LIST/INDIVIDUALS/INDIVIDUAL` and
 * `ENTITIES/ENTITY`). Entries have the id `unsc-<DATAID>`.
 */
export async function readUnConsolidated(text: AsyncIterable<string>, context: ReadContext): Promise<ListContent> {
  const entries = new EntryCollector(context.findings);
  const notes = new NoteCounter();
  let publishedAt: string | undefined;
  const handlers = {
    recordNames: UN_RECORDS,
    root: (node: XmlNode): void => {
      publishedAt = node.attributes['dateGenerated'];
    },
    record: (node: XmlNode): void => {
      const entry = readUnEntry(node, context, notes);
      if (entry) entries.add(entry, node.line);
      else context.findings.add('LIST-104', { path: node.name, line: node.line, values: { field: 'DATAID' } });
    },
  };
  await readXmlRecords(text, handlers, context.findings);
  notes.report(context.findings);
  return { entries: entries.list(), ...(publishedAt ? { publishedAt } : {}) };
}
