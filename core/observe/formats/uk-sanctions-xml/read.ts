import type { ListEntry } from '../../../model/index.ts';
import { EntityBuilder, EntryBuilder } from '../../entity-builder.ts';
import { EntryCollector } from '../../entry-collector.ts';
import type { ListContent, ReadContext } from '../../format-reader.ts';
import { ownValue } from '../../own-value.ts';
import { ReadingTrouble } from '../../reading-trouble.ts';
import { childText, readXmlRecords, type XmlNode } from '../../xml-records.ts';
import { readUkDate } from './date.ts';
import { readUkField } from './fields.ts';
import { linkNamedParties } from './named-parties.ts';
import type { UkRecord } from './record.ts';

const UK_AUTHORITY = 'Foreign, Commonwealth and Development Office';
const UK_SOURCE_URL = 'https://www.gov.uk/government/publications/the-uk-sanctions-list';
const UK_RECORDS: ReadonlySet<string> = new Set(['DateGenerated', 'Designation']);

const SCHEMA_OF_TYPE: Readonly<Record<string, string>> = {
  individual: 'Person',
  entity: 'Organization',
  ship: 'Vessel',
};

/** Reads the UK Sanctions List (XML, `Designations/Designation`). Entries have the id `gb-fcdo-<UniqueID>`. */
export async function readUkSanctionsXml(text: AsyncIterable<string>, context: ReadContext): Promise<ListContent> {
  const trouble = new ReadingTrouble();
  const records: UkRecord[] = [];
  let publishedAt: string | undefined;
  const handlers = {
    recordNames: UK_RECORDS,
    root: (): void => undefined,
    outside: (name: string, line: number): void => trouble.unknownElements.count(name, line),
    record: (node: XmlNode): void => {
      if (node.name === 'DateGenerated') publishedAt = generatedAt(node, context);
      else addRecord(readDesignation(node, context, trouble), node);
    },
  };
  const addRecord = (record: UkRecord | undefined, { line }: XmlNode): void => {
    if (record) records.push(record);
    else context.findings.add('LIST-104', { path: 'Designation', line, values: { field: 'UniqueID' } });
  };
  await readXmlRecords(text, handlers, context.findings);
  linkNamedParties(records);
  const entries = new EntryCollector(context.findings);
  for (const record of records) entries.add(close(record), record.line);
  trouble.report(context.findings);
  return { entries: entries.list(), ...(publishedAt ? { publishedAt } : {}) };
}

function generatedAt(node: XmlNode, { findings }: ReadContext): string | undefined {
  return readUkDate(node.text.trim(), { path: node.name, line: node.line }, findings);
}

function readDesignation(node: XmlNode, context: ReadContext, trouble: ReadingTrouble): UkRecord | undefined {
  const uniqueId = childText(node, 'UniqueID').trim().replace(/\s+/gu, '-');
  if (uniqueId === '') return undefined;
  const type = childText(node, 'IndividualEntityShip').trim();
  const schema = ownValue(SCHEMA_OF_TYPE, type.toLowerCase());
  if (schema === undefined) trouble.unknownValues.count(`IndividualEntityShip ${type}`, node.line);
  const entry = new EntryBuilder(`gb-fcdo-${uniqueId}`, schema ?? 'LegalEntity');
  const sanction = new EntityBuilder('Sanction')
    .add('authority', UK_AUTHORITY)
    .add('country', 'gb')
    .add('authorityId', uniqueId)
    .add('sourceUrl', UK_SOURCE_URL);
  const isPerson = schema === 'Person';
  const record = { entry, sanction, context, trouble, line: node.line, uniqueId, isPerson, named: [] };
  for (const child of node.children) readUkField(child, record);
  return record;
}

function close({ entry, sanction }: UkRecord): ListEntry {
  entry.subject.add('topics', 'sanction');
  entry.attachOnly(sanction, 'sanction', 'entity');
  return entry.build();
}
