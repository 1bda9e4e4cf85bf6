import Papa from 'papaparse';
import type { Finding } from '../finding.ts';
import { FindingList } from '../finding-list.ts';
import type { Interest, InterestData } from '../graph/interest.ts';
import type { Party } from '../graph/party.ts';
import { TEXT_MAX_CHARACTERS } from '../limits.ts';
import { commonPath, type FlatRecord } from './flat-record.ts';
import { flatJsonRecords } from './read-json.ts';
import { GleifXmlReader } from './read-xml.ts';
import { GleifRecords } from './record-reader.ts';

export interface GleifRead extends InterestData {
  readonly parties: readonly Party[];
  readonly interests: readonly Interest[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a file of GLEIF: LEI-CDF (entities), RR-CDF (who consolidates whom) or reporting exceptions, as XML, as JSON or
 * as CSV of the golden copy, at most 200 million characters. A parent that consolidates controls the child as a whole; its
 * share is 0–100 unless it is quantified. An exception is a party of kind `unknown` with its reason.
 *
 * @example
 * createInterestGraph({ parties: [...level1.parties, ...exceptions.parties], interests: [...level2.interests, …] });
 */
export function readGleif(text: string): GleifRead {
  const findings = new FindingList();
  const records = new GleifRecords(findings);
  const content = text.replace(/^\uFEFF/, '').trimStart();
  if (content === '') findings.add('OWN-001');
  else if (content.length > TEXT_MAX_CHARACTERS) findings.add('OWN-003', `${content.length} characters.`);
  else if (content.startsWith('<')) readXml(content, records, findings);
  else if (content.startsWith('{') || content.startsWith('[')) readJson(content, records, findings);
  else for (const record of flatCsvRecords(content)) records.take(record);
  return finish(records, findings);
}

/** The same for XML of any size, in pieces; only what it says is kept. */
export async function readGleifXml(source: AsyncIterable<Uint8Array>): Promise<GleifRead> {
  const findings = new FindingList();
  const records = new GleifRecords(findings);
  const reader = new GleifXmlReader(findings, (record) => records.take(record));
  const decoder = new TextDecoder();
  for await (const bytes of source) {
    reader.push(decoder.decode(bytes, { stream: true }));
    if (reader.stopped) break;
  }
  reader.push(decoder.decode());
  reader.end();
  return finish(records, findings);
}

function finish(records: GleifRecords, findings: FindingList): GleifRead {
  const list = findings.close();
  if (records.records === 0 && list.length === 0) findings.add('OWN-008');
  return { parties: records.parties, interests: records.interests, findings: findings.close() };
}

function readXml(text: string, records: GleifRecords, findings: FindingList): void {
  const reader = new GleifXmlReader(findings, (record) => records.take(record));
  reader.push(text);
  reader.end();
}

function readJson(text: string, records: GleifRecords, findings: FindingList): void {
  try {
    for (const record of flatJsonRecords(JSON.parse(text))) records.take(record);
  } catch (fault) {
    findings.add('OWN-002', fault instanceof Error ? `${fault.message}.` : '');
  }
}

function flatCsvRecords(text: string): FlatRecord[] {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map(
    (row) =>
      new Map(Object.entries(row).flatMap(([name, value]) => (value ? [[commonPath(name), value] as const] : []))),
  );
}
