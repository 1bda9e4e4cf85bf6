import { readCheckedDate } from '../../checked-date.ts';
import { childText, type XmlNode } from '../../xml-records.ts';
import { readLabelledId } from '../ofac/labelled-id.ts';
import type { SdnRecord } from './record.ts';

/** Reads one `id` of an idList. */
export function readSdnId(node: XmlNode, record: SdnRecord): void {
  const text = (name: string): string => record.context.cleaner.line(childText(node, name));
  const [label, number] = [text('idType'), text('idNumber')];
  if (label === '' && number === '') return;
  const date = (field: string): string | undefined => {
    const value = text(field);
    const read = readCheckedDate(value, { path: `id/${field}`, line: node.line }, record.context.findings);
    if (read === undefined && value !== '') record.entry.subject.add('notes', `${label} ${number}: ${field} ${value}`);
    return read;
  };
  const document = {
    label,
    number,
    issuer: text('idCountry'),
    issued: date('issueDate'),
    expires: date('expirationDate'),
  };
  readLabelledId(document, {
    entry: record.entry,
    piece: (...words) => void record.pieces.push(words.join(' ').trim()),
    unknown: (unknown) => record.trouble.unknownValues.count(`idType ${unknown}`, node.line),
  });
}
