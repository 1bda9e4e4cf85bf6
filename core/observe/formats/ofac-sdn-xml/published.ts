import { formatDate } from '../../../model/index.ts';
import type { ReadContext } from '../../format-reader.ts';
import type { ReadingTrouble } from '../../reading-trouble.ts';
import { findUnknown } from '../../unknown-elements.ts';
import { childrenOf, childText, type XmlNode } from '../../xml-records.ts';
import { SDN_ELEMENTS } from './elements.ts';

/** What `publshInformation` (spelt so by OFAC) says of the edition. */
export interface Published {
  readonly at?: string;
  readonly count?: number;
  readonly line?: number;
}

/** Reads `Publish_Date`, in American order, and `Record_Count`. */
export function readPublished(node: XmlNode, { findings }: ReadContext, trouble: ReadingTrouble): Published {
  findUnknown(node, SDN_ELEMENTS, ({ name, line }) => trouble.unknownElements.count(name, line));
  const text = childText(node, 'Publish_Date').trim();
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  const at = formatDate(Number(year), Number(month), Number(day));
  const isWhole = at?.length === 'YYYY-MM-DD'.length;
  if (text !== '' && !isWhole)
    findings.add('LIST-402', { path: 'Publish_Date', line: node.line, values: { value: text } });
  const [counted] = childrenOf(node, 'Record_Count');
  const count = counted !== undefined && /^\s*\d+\s*$/u.test(counted.text) ? Number(counted.text) : undefined;
  return {
    ...(isWhole ? { at } : {}),
    ...(count === undefined || counted === undefined ? {} : { count, line: counted.line }),
  };
}
